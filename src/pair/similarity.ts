import type { Traits } from './tokens.ts';

export interface ContentPage {
  readonly path: string;
  readonly traits: Traits;
}

/** A page with what each of its tokens weighs in this run. */
export interface WeightedPage extends ContentPage {
  /** Tokens that stand on pages of both languages. */
  readonly weights: ReadonlyMap<string, number>;
  /** Weight of all its tokens that could have a counterpart. */
  readonly total: number;
}

/**
 * Weighs the tokens of the pages of two languages by kind and by rarity on both sides. A word that
 * stands on one side only weighs nothing on an English page, most words of which have no place in a
 * Chinese one; a Latin word in Chinese text, and any link, code, version, id or number, does count:
 * it should have come from somewhere. An English word that some Chinese page has weighs as much as
 * translations are likely to keep it: else the more pages lie there, the less any long page
 * resembles its translation.
 */
export function weighPages(
  english: readonly ContentPage[],
  chinese: readonly ContentPage[],
): { readonly english: readonly WeightedPage[]; readonly chinese: readonly WeightedPage[] } {
  const [inEnglish, inChinese] = [documentCounts(english), documentCounts(chinese)];
  const rarity = (own: number, other: number) =>
    (Math.log(1 + english.length / own) + Math.log(1 + chinese.length / other)) / 2;
  const lonely = rarity(1, 1);
  const weigh = (page: ContentPage, isChinese: boolean): WeightedPage => {
    const weights = new Map<string, number>();
    let total = 0;
    for (const [token, kind] of page.traits.tokens) {
      const [own, other] = [inEnglish.get(token), inChinese.get(token)];
      if (own !== undefined && other !== undefined) {
        const weight = kind * rarity(own, other);
        const isProse = !isChinese && token.startsWith('w:');
        const expected = isProse ? weight * Math.min(1, other / own) : weight;
        weights.set(token, expected);
        total += expected;
      } else if (isChinese || !token.startsWith('w:')) {
        total += kind * lonely;
      }
    }
    return { ...page, weights, total };
  };
  return {
    english: english.map((page) => weigh(page, false)),
    chinese: chinese.map((page) => weigh(page, true)),
  };
}

function documentCounts(pages: readonly ContentPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const token of page.traits.tokens.keys()) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}

/**
 * How much two pages resemble each other, 0 to 1: the shared weight over the geometric mean of both
 * pages' weights, times the likeness of their build, times the agreement of their versions, ids and
 * numbers.
 */
export function similarity(a: WeightedPage, b: WeightedPage): number {
  let shared = 0;
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  for (const [token, weight] of few.weights) {
    shared += Math.sqrt(weight * (many.weights.get(token) ?? 0));
  }
  if (shared === 0) return 0;
  const overlap = shared / Math.sqrt(a.total * b.total);
  return overlap * likeness(a.traits, b.traits) * agreement(a.traits, b.traits);
}

/**
 * 1 where no version, id or longer number of either page contradicts the other page, less the more
 * of them are left over on both. Announcements of two patch releases differ in little else; a page
 * and its translation leave some over on one side at most.
 */
export function agreement(a: Traits, b: Traits): number {
  return (
    agreementOf(a.versions, b.versions) ** 2 *
    agreementOf(a.ids, b.ids) ** 2 *
    agreementOf(a.numbers, b.numbers)
  );
}

function agreementOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const fact of a) if (b.has(fact)) shared += 1;
  return (shared + 1) / (shared + 1 + 2 * Math.min(a.size - shared, b.size - shared));
}

/** 1 for pages of one build, down to 0.5 where sizes and counts differ throughout. */
function likeness(a: Traits, b: Traits): number {
  const ratio = (x: number, y: number) => (Math.min(x, y) + 2) / (Math.max(x, y) + 2);
  const parts = [
    ratio(a.size, b.size),
    ratio(a.headings, b.headings),
    ratio(a.links, b.links),
    ratio(a.codeBlocks, b.codeBlocks),
  ];
  const counts = 0.5 + (0.5 * parts.reduce((sum, part) => sum + part, 0)) / parts.length;
  return counts * Math.min(1, 2 * ratio(a.size, b.size));
}
