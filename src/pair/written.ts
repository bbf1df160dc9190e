import type { Language, Via } from '../types.ts';
import { plainAlias, type RawFields } from './front-matter.ts';
import { isTelling, namesOf, originalLinks, tailsOf } from './original-link.ts';

/** A page as its author labelled it. */
export interface LabelledPage {
  readonly path: string;
  readonly language: Language;
  readonly fields: RawFields;
  readonly prose: string;
}

export interface WrittenPair {
  readonly english: string;
  readonly chinese: string;
  readonly via: Extract<Via, 'front-matter' | 'original-link'>;
  /** Chinese names, or is, the original. */
  readonly chineseIsSource: boolean;
}

/**
 * Pairs pages by what their authors wrote down: first `translationKey`, `aliases` and `slug` in the
 * front matter, then a link to the original. What several pages of one language share proves nothing.
 */
export function pairByWriting(pages: readonly LabelledPage[]): WrittenPair[] {
  const byFrontMatter = pairByFrontMatter(pages);
  const paired = new Set(byFrontMatter.flatMap((pair) => [pair.english, pair.chinese]));
  return [...byFrontMatter, ...pairByOriginal(pages.filter((page) => !paired.has(page.path)))];
}

function pairByFrontMatter(pages: readonly LabelledPage[]): WrittenPair[] {
  const bearers = new Map<string, LabelledPage[]>();
  for (const page of pages) {
    for (const label of labelsOf(page)) push(bearers, label, page);
  }
  const votes = new Map<LabelledPage, Map<LabelledPage, number>>();
  for (const sharing of bearers.values()) {
    const english = sharing.filter((page) => page.language === 'en');
    const chinese = sharing.filter((page) => page.language === 'zh');
    const [one] = english;
    const [other] = chinese;
    if (english.length !== 1 || chinese.length !== 1 || !one || !other) continue;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const counts = votes.get(from) ?? new Map<LabelledPage, number>();
      counts.set(to, (counts.get(to) ?? 0) + 1);
      votes.set(from, counts);
    }
  }
  return pages.flatMap((page): WrittenPair[] => {
    if (page.language !== 'en') return [];
    const other = favourite(votes.get(page));
    if (!other || favourite(votes.get(other)) !== page) return [];
    return [
      { english: page.path, chinese: other.path, via: 'front-matter', chineseIsSource: false },
    ];
  });
}

function labelsOf(page: LabelledPage): Set<string> {
  const keys = (page.fields.get('translationkey') ?? []).map((key) => `key ${key}`);
  const aliases = (page.fields.get('aliases') ?? [])
    .map(plainAlias)
    .filter((alias) => alias !== '')
    .map((alias) => `alias ${alias}`);
  const addresses = ['slug', 'url', 'permalink']
    .flatMap((name) => (page.fields.get(name) ?? []).filter(isTelling))
    .map((address) => `address ${plainAlias(address)}`);
  return new Set([...keys, ...aliases, ...addresses]);
}

function favourite(counts: ReadonlyMap<LabelledPage, number> | undefined): LabelledPage | null {
  const [first, second] = [...(counts ?? [])].sort((a, b) => b[1] - a[1]);
  if (!first || (second && second[1] === first[1])) return null;
  return first[0];
}

function pairByOriginal(pages: readonly LabelledPage[]): WrittenPair[] {
  const bearers = new Map<string, LabelledPage[]>();
  for (const page of pages) {
    for (const name of namesOf(page.path, page.fields)) push(bearers, name, page);
  }
  const claims = pages.flatMap((page) => {
    const original = originalOf(page, bearers);
    return original ? [{ page, original }] : [];
  });
  const claimants = new Map<LabelledPage, number>();
  for (const { original } of claims) claimants.set(original, (claimants.get(original) ?? 0) + 1);
  return claims.flatMap(({ page, original }): WrittenPair[] => {
    // Two pages that name each other as the original are two that cannot both be right.
    if (claimants.get(original) !== 1 || claimants.has(page)) return [];
    const [english, chinese] = page.language === 'en' ? [page, original] : [original, page];
    return [
      {
        english: english.path,
        chinese: chinese.path,
        via: 'original-link',
        chineseIsSource: original.language === 'zh',
      },
    ];
  });
}

function originalOf(
  page: LabelledPage,
  bearers: ReadonlyMap<string, readonly LabelledPage[]>,
): LabelledPage | null {
  for (const link of originalLinks(page.fields, page.prose)) {
    for (const tail of tailsOf(link)) {
      const others = (bearers.get(tail) ?? []).filter((other) => other.language !== page.language);
      const [only] = others;
      if (others.length === 1 && only) return only;
    }
  }
  return null;
}

function push(map: Map<string, LabelledPage[]>, key: string, page: LabelledPage): void {
  const pages = map.get(key);
  if (pages) pages.push(page);
  else map.set(key, [page]);
}
