/** The kinds of a box. */
export const kinds = new Set([
  'note',
  'tip',
  'important',
  'warning',
  'caution',
  'info',
  'danger',
  'error',
]);

/** Arguments that name a file, a target or an id. */
const fixed = new Set(['link', 'src', 'file', 'href', 'url', 'id', 'value', 'path', 'ratio']);
/** Arguments that readers see, or that say how something looks: the translation has its own. */
const own = new Set(
  (
    'title titles text alt caption label labels desc description summary header headers heading name content tooltip ' +
    'placeholder author authors user translator lang language locale class style width height size col cols column ' +
    'columns row rows align float color theme icon position weight margin padding loading rel'
  ).split(' '),
);

const argument = /(?:^|\s)([A-Za-z_][\w-]{0,40})=(?:"([^"]{0,300})"|'([^']{0,300})'|([^"'\s]+))/g;
const version = /^v?(\d+(?:\.\d+)+(?:-[\w.]+)?)$/;
const number = /^\d+$/;
/** A word of the site, not of a language: `stable`, `pre-release`. */
const keyword = /^(?!(?:true|false|english|chinese)$)[a-z]{3,20}(?:[-_][a-z]{1,20}){0,3}$/;

/**
 * The first argument of a shortcode that must not be translated and differs, as both sides have it:
 * a file, a target, an id, the kind of a box, a version, a number, or a word of the site.
 */
export function argumentApart(a: string, b: string): readonly [string, string] | null {
  const [kind, otherKind] = [kindOf(a), kindOf(b)];
  if (kind !== null && otherKind !== null && kind !== otherKind) return [kind, otherKind];
  const there = new Map(argumentsOf(b));
  for (const [name, value] of argumentsOf(a)) {
    const other = there.get(name);
    if (other !== undefined && areApart(name, value, other)) return [value, other];
  }
  return null;
}

function argumentsOf(args: string): (readonly [string, string])[] {
  return [...args.matchAll(argument)].map(([, name = '', ...values]) => [
    name,
    (values.find((value) => value !== undefined) ?? '').trim(),
  ]);
}

function areApart(name: string, value: string, other: string): boolean {
  if (value === other || value === '' || other === '') return false;
  // With a blank in it, it is what readers see of a tab.
  if (fixed.has(name)) return !value.includes(' ') && fileName(value) !== fileName(other);
  const [from, to] = [version.exec(value)?.[1], version.exec(other)?.[1]];
  if (from !== undefined && to !== undefined) return from !== to;
  if (name.split(/[-_]|(?=[A-Z])/).some((part) => own.has(part.toLowerCase()))) return false;
  if (number.test(value) && number.test(other)) return Number(value) !== Number(other);
  return keyword.test(value) && keyword.test(other) && fileName(value) !== fileName(other);
}

const kindArgument = /(?:^|\s)(?:type|style|kind|variant|color)=["']?([a-z]+)["']?(?=\s|$)/;

/** What a frame is by its argument: `{% hint style="warning" %}`. */
function kindOf(args: string): string | null {
  const kind = kindArgument.exec(args)?.[1] ?? '';
  return kinds.has(kind) ? kind : null;
}

/** Relative depth, locale folders, file type and a language in the name are the translation's own. */
function fileName(value: string): string {
  const file =
    value
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return file
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/[._-](?:zh|cn|en|zh[-_]cn)$/, '');
}
