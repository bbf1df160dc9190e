/** The marks of a drawn tree before a name, and the blanks behind them: `|-- quay.md`, `├── quay.md`. */
const branch = /^([\s|│┃]{0,80}(?:[`|+\\]-{2,4}|[├└╰┣┗][-─━]{1,4}))[ \t\u00A0]+/;

/** Code without what changes nothing: blanks around punctuation, a trailing comma or semicolon. */
export function essence(code: string): string {
  return code
    .replace(branch, '$1')
    .replace(/(?:(?<!\s)\s+)?([:,=(){}[\]|+*/?<>;])\s*/g, '$1')
    .replace(/[,;]$/, '')
    .replace(/,(?=[)\]}])/g, '')
    .replace(/<!doctype/i, '<!doctype')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Languages that have regular expressions between slashes. */
const slashed = /^(?:[cm]?[jt]sx?|javascript|typescript|node|vue|svelte|astro)$/;
const pattern =
  /(?<=[(,:=[!&|?{};>]\s?|^|(?<!\w)return )\/(?![*/])(?:[^\\/[\]]|\\.|\[(?:[^\]\\]|\\.){0,100}\]){1,300}\/[a-z]{0,8}(?![\w/])/g;
/** Strings with brackets, commas or equals signs are code in code, which has blanks of its own. */
const quoted = /(?<![\w\\])(["'])(?:(?!\1)[^\\{}[\]()<>=;,])*\1(?!\w)/g;

/** A line of a script as a formatter writes it: `x =>` for `(x) =>`, `a.B` for `a. B`, `from 'x'` for `from'x'`. */
function formatted(line: string): string {
  return line
    .replace(/\((\w{1,40})\)(?=\s?=>)/g, '$1')
    .replace(/(?<=[\w)\]])\.[ \t]{1,4}(?=[A-Za-z_$])/g, '.')
    .replace(/(?<=(?<![\w'"])(?:from|import|return|case))(?=["'])/g, ' ');
}

/** The essence of a line whose regular expressions and strings keep their blanks: these mean something. */
export function literalEssence(line: string, language: string): string {
  const kept: string[] = [];
  const keep = (literal: string) => `\uE000${kept.push(literal) - 1}\uE001`;
  const isScript = slashed.test(language);
  const rest = isScript ? formatted(line.replace(pattern, keep)) : line;
  return essence(rest.replace(quoted, (text) => keep(text.replace(/\s+/g, ' ')))).replace(
    /\uE000(\d+)\uE001/g,
    (_, at) => kept[Number(at)] ?? '',
  );
}
