import { perPair } from '../compare/memo.ts';
import { fieldOf, fieldText } from '../front-matter.ts';
import type { Page, Pair } from '../types.ts';
import { isCamel, nameKey } from './name.ts';
import { scanNames } from './scan.ts';

/** In how many blocks of a page a name should stand, and in how many it does. */
export interface PageTally {
  readonly kept: number;
  readonly of: number;
  /** Blocks of the original that write it with a capital where that means something. */
  readonly capital: number;
}

/** What the rest of a page shows of each name, by key. */
export const pageTallies: (pair: Pair) => ReadonlyMap<string, PageTally> = perPair((pair) => {
  const tallies = new Map<string, { kept: number; of: number; capital: number }>();
  for (const { names, words, translated } of scanNames(pair)) {
    if (!translated) continue;
    const seen = new Set<string>();
    for (const { kind, key, text, initial } of names) {
      if (seen.has(key) || (kind !== 'proper' && kind !== 'word')) continue;
      seen.add(key);
      const one = tallies.get(key) ?? { kept: 0, of: 0, capital: 0 };
      tallies.set(key, one);
      one.of += 1;
      if (words.has(key)) one.kept += 1;
      if (kind === 'proper' && (!initial || isCamel(text))) one.capital += 1;
    }
  }
  return tallies;
});

/**
 * What a page is about: the names of its title, one that every eighth block has, and the one that it
 * writes most often, in code and addresses, too. Chinese leaves such a subject out where it goes
 * without saying.
 */
export const topicsOf: (pair: Pair) => ReadonlySet<string> = perPair((pair) => {
  const { source } = pair;
  const title = fieldOf(source, 'title');
  const heading =
    source.sections.find((section) => section.level === 1)?.title ?? titleInHtml(source);
  const said = `${title === undefined ? '' : fieldText(title)} ${heading || firstHeading(source)}`;
  // `lamp-oil` as a whole and by its parts.
  const words = [...said.split(/[^A-Za-z0-9]/), ...said.split(/[^A-Za-z0-9._-]/)];
  const topics = new Set(words.filter((word) => word !== '').map(nameKey));
  const blocks = scanNames(pair).length;
  for (const [key, { of }] of pageTallies(pair)) {
    if (of >= 4 && of * 8 >= blocks) topics.add(key);
  }
  const most = mostWritten(pair);
  if (most !== null) topics.add(most);
  return topics;
});

/** A name written so often, in whatever case, is the subject of the page. */
const oftenWritten = 10;

/** The name of the original that stands in its text most often. */
function mostWritten(pair: Pair): string | null {
  const counts = new Map<string, number>();
  for (const word of pair.source.text.match(/[A-Za-z0-9]+/g) ?? []) {
    const key = nameKey(word);
    if ((pageTallies(pair).get(key)?.capital ?? 0) > 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= oftenWritten ? first[0] : null;
}

/** A page without a title of the first level begins with one of another. */
function firstHeading({ sections }: Page): string {
  return sections.find(({ title }) => title !== '')?.title ?? '';
}

/** What `<h1>` says, as pages read on a code host often have it. */
function titleInHtml({ text }: Page): string {
  return /<h1(?:\s[^<>]{0,200})?>([^<>]{1,200})<\/h1>/i.exec(text)?.[1] ?? '';
}

/** What the translation keeps so often is known to its reader. */
const oftenKept = 3;

/** Whether a name is what the page is about, and its translation says so often. */
export function isSubject(pair: Pair, name: string): boolean {
  return topicsOf(pair).has(nameKey(name)) && pair.target.text.split(name).length > oftenKept;
}
