import type { Language } from '../types.ts';
import { foldPath, maskDate, type PagePath, type Reading, readPath } from './page-path.ts';

/** Two paths that are one page in two languages. */
export interface LayoutPair {
  readonly english: string;
  readonly chinese: string;
  /** The marks that showed it; null for the page that stands where the default language does. */
  readonly englishReading: Reading | null;
  readonly chineseReading: Reading | null;
  /** The site keeps Chinese where its default language stands, and marks English. */
  readonly chineseIsSource: boolean;
}

export type LanguageOf = (path: string) => Language | 'unknown';

interface Member {
  readonly path: string;
  readonly reading: Reading | null;
  readonly day: number;
}

/** Pages a translation may be away from its original in the date of its path. */
const maximumDays = 31;
/** A slot with more pages than this says nothing about any two of them. */
const maximumMembers = 24;

type Grouping = (pages: readonly PagePath[]) => Map<string, Member[]>;
type Normalise = (path: string) => { readonly key: string; readonly day: number } | null;

const exact: Normalise = (path) => ({ key: path, day: 0 });
const folded: Normalise = (path) => ({ key: foldPath(path), day: 0 });
const dateless: Normalise = (path) => {
  const dated = maskDate(foldPath(path));
  return dated && { key: dated.masked, day: dated.day };
};

/**
 * Pairs absolute POSIX paths by what they say: both marked with a language in the same place, else
 * one marked and the other where the default language stands; each exactly, then apart from letter
 * case and index files, then apart from a few days in a date. An English page may have a
 * counterpart in every Chinese variant; everything else is in one pair at most.
 *
 * `languageOf` tells the language of a page's text; it is asked where a path alone proves nothing
 * (a folder called `cn` or `en` beside no tree of the other language), and 'unknown' passes.
 */
export function pairByLayout(paths: readonly string[], languageOf: LanguageOf): LayoutPair[] {
  const shared = sharedSegments(paths);
  const pages = paths.map((path) => readPath(path, shared));
  const readingsOf = new Map(pages.map((page) => [page.path, page.readings]));
  const claimed = new Set<string>();
  const pairs: LayoutPair[] = [];
  const rounds: readonly Grouping[] = [
    bothMarked(exact),
    bothMarked(folded),
    oneMarked(exact),
    oneMarked(folded),
    bothMarked(dateless),
    oneMarked(dateless),
  ];
  for (const group of rounds) {
    for (const members of group(pages).values()) {
      if (members.length > maximumMembers) continue;
      for (const pair of candidates(members, languageOf)) {
        const claims = claimsOf(pair);
        if (claims.some((claim) => claimed.has(claim))) continue;
        if (!isTrusted(pair, readingsOf, languageOf)) continue;
        for (const claim of claims) claimed.add(claim);
        pairs.push(pair);
      }
    }
  }
  return pairs;
}

/** Number of leading path segments that all paths have in common, file names left out. */
export function sharedSegments(paths: readonly string[]): number {
  const [first = '', ...rest] = paths;
  const segments = first.split('/').slice(0, -1);
  let shared = segments.length;
  for (const path of rest) {
    const other = path.split('/').slice(0, -1);
    let same = 0;
    while (same < shared && segments[same] === other[same]) same += 1;
    shared = same;
  }
  return shared;
}

function bothMarked(normalise: Normalise): Grouping {
  return (pages) => {
    const groups = new Map<string, Member[]>();
    for (const page of pages) {
      for (const reading of page.readings) {
        add(groups, normalise(reading.slot), page.path, reading);
      }
    }
    return groups;
  };
}

function oneMarked(normalise: Normalise): Grouping {
  return (pages) => {
    const groups = new Map<string, Member[]>();
    for (const page of pages) {
      add(groups, normalise(page.path), page.path, null);
      for (const reading of page.readings) {
        for (const bare of reading.bare) add(groups, normalise(bare), page.path, reading);
      }
    }
    return groups;
  };
}

function add(
  groups: Map<string, Member[]>,
  place: { readonly key: string; readonly day: number } | null,
  path: string,
  reading: Reading | null,
): void {
  if (!place) return;
  const members = groups.get(place.key);
  const member = { path, reading, day: place.day };
  if (members) members.push(member);
  else groups.set(place.key, [member]);
}

/** Every two members in different languages of which one at least is marked, nearest days first. */
function candidates(members: readonly Member[], languageOf: LanguageOf): LayoutPair[] {
  if (members.length < 2) return [];
  const found: { pair: LayoutPair; days: number }[] = [];
  const marked = members.filter((member) => member.reading !== null);
  const plain = members.filter((member) => member.reading === null);
  for (const one of marked) {
    const others =
      plain.length > 0
        ? plain
        : marked.filter((member) => member.reading?.code.language !== one.reading?.code.language);
    for (const other of others) {
      const days = Math.abs(one.day - other.day);
      if (one.path === other.path || days > maximumDays) continue;
      const [english, chinese] = one.reading?.code.language === 'en' ? [one, other] : [other, one];
      found.push({
        pair: {
          english: english.path,
          chinese: chinese.path,
          englishReading: english.reading,
          chineseReading: chinese.reading,
          chineseIsSource: isDefault(chinese, english, languageOf),
        },
        days,
      });
    }
  }
  return found.sort((a, b) => a.days - b.days).map(({ pair }) => pair);
}

/**
 * Whether Chinese stands where the default language does. A folder of English pages shows it; beside
 * a file that a suffix marks as English the page itself must be Chinese.
 */
function isDefault(chinese: Member, english: Member, languageOf: LanguageOf): boolean {
  if (chinese.reading !== null || english.reading === null) return false;
  return english.reading.style !== 'suffix' || languageOf(chinese.path) === 'zh';
}

function claimsOf(pair: LayoutPair): readonly string[] {
  const variant = pair.chineseReading?.code.code ?? '';
  return [`zh ${pair.chinese}`, `en ${variant} ${pair.english}`];
}

function isTrusted(
  pair: LayoutPair,
  readingsOf: ReadonlyMap<string, readonly Reading[]>,
  languageOf: LanguageOf,
): boolean {
  if (pair.englishReading && pair.chineseReading) return true;
  const reading = pair.chineseReading ?? pair.englishReading;
  if (!reading) return false;
  const plainPath = pair.chineseReading ? pair.english : pair.chinese;
  const plainReadings = readingsOf.get(plainPath) ?? [];
  if (plainReadings.some((other) => other.code.language === reading.code.language)) return false;
  // A variant beside the default language, which may be Chinese itself.
  if (reading.code.traditional && languageOf(plainPath) === 'zh') return false;
  if (reading.style === 'docusaurus' || !reading.code.weak) return true;
  const english = languageOf(pair.english);
  const chinese = languageOf(pair.chinese);
  return english !== 'zh' && chinese !== 'en';
}
