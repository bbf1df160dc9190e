import type { Language } from '../types.ts';
import { defaultLanguagePaths } from './docusaurus.ts';
import {
  collectionCode,
  type LanguageCode,
  languageCode,
  languageSuffix,
} from './language-code.ts';

/** Stands for the language in a slot or a pair key. */
const languagePlaceholder = '{lang}';

/** One way to see a language in a path. */
export interface Reading {
  readonly code: LanguageCode;
  /** The code as the path writes it. */
  readonly written: string;
  readonly style: 'folder' | 'suffix' | 'docusaurus';
  /** What stands before the marked segment (folder styles), or the path without its suffix. */
  readonly before: string;
  /** The path with `{lang}` for the language. */
  readonly slot: string;
  /** Where the default language would keep the page if it alone carries no mark. */
  readonly bare: readonly string[];
}

export interface PagePath {
  /** Absolute, POSIX separators. */
  readonly path: string;
  /** Outermost mark first; a file suffix last. */
  readonly readings: readonly Reading[];
}

const pageEnding = /\.(?:md|markdown|mdx|txt)$/i;

/**
 * Reads the language marks of an absolute path. The first `shared` segments are left out: what all
 * pages of a run have in common tells no two of them apart, and may be somebody's user name.
 */
export function readPath(path: string, shared: number): PagePath {
  const segments = path.split('/');
  const readings: Reading[] = [];
  for (let at = shared; at < segments.length - 1; at++) {
    readings.push(...folderReading(segments, at));
  }
  readings.push(...suffixReading(segments));
  return { path, readings: [...readings, ...combined(segments, readings, shared)] };
}

/** Whether a folder of this name holds nothing but translations of what lies around it. */
export function holdsTranslations(name: string): boolean {
  return /^(?:i18n|l10n|translations?|translated|locales?)$/i.test(name);
}

/** Whether a folder holds the translations of a page above it: `docs/README-zh.md` is of `README.md`. */
export function holdsPageFrom(folder: string, stem: string): boolean {
  return holdsTranslations(folder) || (/^docs?$/i.test(folder) && /^readme$/i.test(stem));
}

/** The language that a relative path names beyond doubt: `zh-cn/x.md`, not `en/x.md` or `cn/x.md`. */
export function languageOfPath(path: string): Language | null {
  const { readings } = readPath(`/${path}`, 1);
  const sure = readings.find((reading) => !reading.code.weak || reading.style === 'docusaurus');
  return sure?.code.language ?? null;
}

function folderReading(segments: readonly string[], at: number): Reading[] {
  const segment = segments[at] ?? '';
  const head = segments.slice(0, at);
  const tail = segments.slice(at + 1);
  const whole = languageCode(segment);
  if (whole) {
    const plugin = head.at(-1) === 'i18n' ? defaultLanguagePaths(tail) : [];
    return [
      {
        code: whole,
        written: segment,
        style: plugin.length > 0 ? 'docusaurus' : 'folder',
        before: head.join('/'),
        slot: [...head, languagePlaceholder, ...tail].join('/'),
        bare: plugin.length > 0 ? pluginPaths(head, plugin) : barePaths(head, tail),
      },
    ];
  }
  const collection = collectionCode(segment);
  if (collection)
    return [
      {
        code: collection,
        written: segment,
        style: 'folder',
        before: head.join('/'),
        slot: [...head, `_${languagePlaceholder}`, ...tail].join('/'),
        bare: collectionPaths(head, tail),
      },
    ];
  const suffixed = languageSuffix(segment);
  if (!suffixed) return [];
  return [
    {
      code: suffixed.code,
      written: segment,
      style: 'folder',
      before: head.join('/'),
      slot: [...head, `${suffixed.stem}-${languagePlaceholder}`, ...tail].join('/'),
      bare: [[...head, suffixed.stem, ...tail].join('/')],
    },
  ];
}

/** `i18n/zh/x` may translate `i18n/x` as well as `x`, and so may `translations/x.zh.md`. */
function barePaths(head: readonly string[], tail: readonly string[], stem = ''): string[] {
  const heads = holdsPageFrom(head.at(-1) ?? '', stem) ? [head, head.slice(0, -1)] : [head];
  return heads.map((folders) => [...folders, ...tail].join('/'));
}

/** Jekyll keeps a collection in `_x`: `_zh/x/a` may translate `_x/a` as well as `x/a`. */
function collectionPaths(head: readonly string[], tail: readonly string[]): string[] {
  const own = tail.length > 1 ? [[...head, `_${tail[0] ?? ''}`, ...tail.slice(1)]] : [];
  return [...own, [...head, ...tail]].map((path) => path.join('/'));
}

/** A site in a folder of its own may take its docs from beside that folder. */
function pluginPaths(head: readonly string[], plugin: readonly (readonly string[])[]): string[] {
  const site = head.slice(0, -1);
  return [site, site.slice(0, -1)].flatMap((folders) =>
    plugin.map((path) => [...folders, ...path].join('/')),
  );
}

function suffixReading(segments: readonly string[]): Reading[] {
  const file = segments.at(-1) ?? '';
  const ending = pageEnding.exec(file)?.[0] ?? '';
  const name = file.slice(0, file.length - ending.length);
  const suffixed = languageSuffix(name);
  if (!suffixed) return [];
  const head = segments.slice(0, -1);
  const bare = [...head, suffixed.stem + ending].join('/');
  return [
    {
      code: suffixed.code,
      written: name.slice(suffixed.stem.length),
      style: 'suffix',
      before: bare,
      slot: [...head, `${suffixed.stem}.${languagePlaceholder}${ending}`].join('/'),
      bare: barePaths(head, [suffixed.stem + ending], suffixed.stem),
    },
  ];
}

/** A page marked twice, `zh/guide.zh.md`, may translate `en/guide.md` or `en/guide.en.md`. */
function combined(
  segments: readonly string[],
  readings: readonly Reading[],
  shared: number,
): Reading[] {
  const [first] = readings;
  if (!first || readings.length < 2) return [];
  if (readings.some((reading) => reading.code.language !== first.code.language)) return [];
  const suffix = readings.find((reading) => reading.style === 'suffix');
  const plain = (suffix?.before ?? segments.join('/')).split('/');
  const slot = plain.map((segment, at) =>
    at >= shared && at < plain.length - 1 && languageCode(segment) ? languagePlaceholder : segment,
  );
  return [{ ...first, slot: slot.join('/'), bare: [] }];
}

/**
 * A path as two pages of a pair share it: in one Unicode form and letter case, without file ending,
 * with `x/index.md` and `x/_index.md` being `x`.
 */
export function foldPath(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(pageEnding, '')
    .replace(/\/_?index(?=$|[.-]\{lang\}$)/, '');
}

/** A folded path whose date is masked, with that date in days; null where it has none. */
export function maskDate(folded: string): { readonly masked: string; readonly day: number } | null {
  const found = [...folded.matchAll(/(?<![0-9])(\d{4})([/-])(\d{2})\2(\d{2})(?![0-9])/g)].at(-1);
  if (!found) return null;
  const day = Date.UTC(Number(found[1]), Number(found[3]) - 1, Number(found[4])) / 86_400_000;
  const rest = folded.slice(found.index + found[0].length);
  // A page that is nothing but its date has no name to be known by.
  if (rest.replace(/[^a-z0-9\u3400-\u9fff]|\{lang\}/g, '').length < 3) return null;
  return { masked: `${folded.slice(0, found.index)}{date}${rest}`, day };
}
