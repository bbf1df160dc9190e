import type { Language } from '../types.ts';
import { languageCode } from './language-code.ts';

/** Codes that a counterpart may bear of which nothing else is known. */
const usualCodes = [
  'en',
  'zh',
  'zh-cn',
  'zh-CN',
  'zh_CN',
  'zh-hans',
  'zh-Hans',
  'cn',
  'en-US',
  'en-us',
];
const placeholder = /\{(?:path|lang)\}/;

/** Two paths that the map puts together. */
export interface MappedPair {
  readonly source: string;
  readonly target: string;
  /** The code that `{lang}` stands for in either, where it is one of traditional Chinese. */
  readonly variant: string;
}

/** What of a path stands for the placeholders of a pattern. */
interface Fit {
  /** '' where the pattern has no `{path}`. */
  readonly middle: string;
  /** '' where the pattern has no `{lang}`. */
  readonly code: string;
}

/** One side of an entry with placeholders. */
interface Pattern {
  fit(path: string): Fit | null;
  fill(fit: Fit): string;
  readonly hasLanguage: boolean;
}

/**
 * The pairs that a config's map names: path to path as it stands, and for an entry with `{path}` or
 * `{lang}` on both sides one for every page that fits either side of it. `{lang}` is a language code
 * of either side; the two must be of different languages.
 *
 * @param entries of the map, in paths of the same kind as `paths`
 * @param paths the pages that are known
 * @param original the language of what stands first, where both sides are one pattern
 */
export function mappedPairs(
  entries: readonly (readonly [string, string])[],
  paths: Iterable<string>,
  original: Language = 'en',
): MappedPair[] {
  const isPattern = (entry: readonly [string, string]) =>
    entry.every((one) => placeholder.test(one));
  const plain = entries.filter((entry) => !isPattern(entry));
  const found = new Map<string, MappedPair>();
  const add = (source: string, target: string, variant = '') => {
    const key = `${source}\n${target}`;
    if (!found.has(key)) found.set(key, { source, target, variant });
  };
  for (const [source, target] of plain) add(source, target);
  const patterns = entries
    .filter(isPattern)
    .map(([source, target]) => [patternOf(source), patternOf(target)] as const);
  const known = patterns.length === 0 ? new Set<string>() : new Set(paths);
  for (const path of known) {
    for (const [source, target] of patterns) {
      for (const other of counterparts(path, source, target, known, original)) {
        add(path, other, variantOf(path, source) || variantOf(other, target));
      }
      for (const other of counterparts(path, target, source, known, otherOf(original))) {
        add(other, path, variantOf(other, source) || variantOf(path, target));
      }
    }
  }
  return [...found.values()];
}

function variantOf(path: string, pattern: Pattern): string {
  const code = languageCode(pattern.fit(path)?.code ?? '');
  return code?.traditional === true ? code.code : '';
}

/** Paths of the other side for a path of this one: those that are there, else those that may be. */
function counterparts(
  path: string,
  own: Pattern,
  other: Pattern,
  known: ReadonlySet<string>,
  language: Language,
): string[] {
  const fit = own.fit(path);
  if (fit === null) return [];
  const written = languageOf(fit.code);
  if (!other.hasLanguage) return [other.fill(fit)];
  if (own.hasLanguage && written !== language) return [];
  const all = [...new Set([...usualCodes, ...codesIn(known, other)])]
    .filter((code) => written === null || languageOf(code) !== written)
    .map((code) => other.fill({ ...fit, code }))
    .filter((one) => one !== path);
  const there = all.filter((one) => known.has(one));
  return there.length > 0 ? there : all;
}

const codes = new WeakMap<ReadonlySet<string>, Map<Pattern, readonly string[]>>();

/** The codes that a pattern finds in the known paths. */
function codesIn(known: ReadonlySet<string>, pattern: Pattern): readonly string[] {
  const ofSet = codes.get(known) ?? new Map<Pattern, readonly string[]>();
  codes.set(known, ofSet);
  const found = ofSet.get(pattern) ?? [
    ...new Set([...known].flatMap((path) => pattern.fit(path)?.code ?? [])),
  ];
  ofSet.set(pattern, found);
  return found;
}

function languageOf(code: string): Language | null {
  return code === '' ? null : (languageCode(code)?.language ?? null);
}

function otherOf(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

function patternOf(text: string): Pattern {
  const written = text
    .split(/(\{path\}|\{lang\})/)
    .map((part) => {
      if (part === '{path}') return '(?<path>.+)';
      return part === '{lang}'
        ? '(?<lang>[A-Za-z]{2}(?:[-_][A-Za-z]{2,4}){0,2})'
        : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .reduce(
      ({ seen, whole }, part) => {
        // A placeholder that stands twice stands for the same twice.
        const name = /^\(\?<(\w+)>/.exec(part)?.[1];
        if (name === undefined) return { seen, whole: whole + part };
        return seen.has(name)
          ? { seen, whole: `${whole}\\k<${name}>` }
          : { seen: new Set([...seen, name]), whole: whole + part };
      },
      { seen: new Set<string>(), whole: '' },
    );
  const fits = new RegExp(`^${written.whole}$`);
  return {
    hasLanguage: written.seen.has('lang'),
    fit: (path) => {
      const groups = fits.exec(path)?.groups;
      if (groups === undefined && !fits.test(path)) return null;
      const { path: middle = '', lang: code = '' } = groups ?? {};
      return code !== '' && languageOf(code) === null ? null : { middle, code };
    },
    fill: ({ middle, code }) =>
      text.replaceAll('{path}', () => middle).replaceAll('{lang}', () => code),
  };
}
