/** Top-level fields of a front matter as text, lists as lists; read without a YAML parser. */
export type RawFields = ReadonlyMap<string, readonly string[]>;

const field = /^["']?([A-Za-z_][A-Za-z0-9_-]*)["']?[ \t]*[:=](.*)$/s;
const item = /^[ \t]*-[ \t](.*)$/s;

/**
 * Reads the fields that pairing needs from YAML or TOML front matter: scalars, `[a, b]` and `- a`
 * lists, names in lower case. What is nested deeper is left out, what is malformed is passed over.
 */
export function readFields(frontMatter: string): RawFields {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of frontMatter.split(/\r\n|\n|\r/)) {
    const [, entry] = item.exec(line) ?? [];
    const [, name, value] = field.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      open = valuesOf(value);
      fields.set(name.toLowerCase(), open);
    } else if (entry !== undefined) open?.push(unquote(entry));
  }
  return fields;
}

function valuesOf(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed === '') return [];
  const [, list] = /^\[([^\]]*)\][ \t]*(?:#.*)?$/.exec(trimmed) ?? [];
  if (list === undefined) return [unquote(trimmed)];
  return list
    .split(',')
    .map(unquote)
    .filter((text) => text !== '');
}

function unquote(text: string): string {
  const trimmed = text.trim();
  const quoted = /^(["'])(.*)\1(?:[ \t]+#.*)?$/s.exec(trimmed);
  return quoted?.[2] ?? trimmed.replace(/(?<![ \t])[ \t]+#.*$/s, '');
}

/** An alias as both languages share it: language segments, slashes at the ends and case removed. */
export function plainAlias(alias: string): string {
  return alias
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '' && !/^(?:zh|en|cn)(?:[-_][a-z]{2,4})?$/.test(segment))
    .join('/');
}
