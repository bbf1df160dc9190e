import { otherSide } from '../aligned.ts';
import type { Pair, SitePage, SlugFlavour, Unpaired } from '../types.ts';
import { otherKeys } from './addresses.ts';
import { headingId, idsOf } from './ids.ts';

/**
 * Every page of a run: its counterpart, what links can point to in it, and what it answers.
 *
 * @param flavourOf how the site of a pair makes ids of its headings
 */
export function indexPages(
  pairs: readonly Pair[],
  unpaired: readonly Unpaired[],
  flavourOf: (pair: Pair) => SlugFlavour,
): Readonly<Record<string, SitePage>> {
  const pages: Record<string, SitePage> = Object.create(null);
  const ids = new Map<string, ReturnType<typeof idsOf>>();
  for (const pair of pairs) {
    const flavour = flavourOf(pair);
    for (const side of ['source', 'target'] as const) {
      const page = pair[side];
      const known = ids.get(page.path) ?? idsOf(page, flavour);
      ids.set(page.path, known);
      const other = pair[otherSide(side)];
      const before = pages[page.path];
      if (before !== undefined) {
        const counterparts = Object.freeze([...before.counterparts, other.path]);
        pages[page.path] = Object.freeze({ ...before, counterparts });
        continue;
      }
      pages[page.path] = Object.freeze({
        language: page.language,
        counterparts: Object.freeze([other.path]),
        ids: Object.freeze(known.sure),
        otherIds: Object.freeze(known.possible),
        otherKeys: Object.freeze(otherKeys(page)),
        answers: Object.freeze(side === 'target' ? answersOf(pair, flavour) : {}),
      });
    }
  }
  for (const { path, language } of unpaired) {
    pages[path] ??= Object.freeze({
      language,
      counterparts: Object.freeze([]),
      ids: null,
      otherIds: Object.freeze([]),
      otherKeys: Object.freeze([]),
      answers: Object.freeze({}),
    });
  }
  return Object.freeze(pages);
}

/** Ids of the original's headings to the ids of their translations. */
function answersOf(
  { source, target, alignment }: Pair,
  flavour: SlugFlavour,
): Record<string, string> {
  const answers: Record<string, string> = Object.create(null);
  for (const link of alignment.sections) {
    const from = source.sections[link.source[0] ?? -1];
    const to = target.sections[link.target[0] ?? -1];
    if (from === undefined || to === undefined) continue;
    const [id, answer] = [headingId(source, from, flavour), headingId(target, to, flavour)];
    if (id !== null && answer !== null) answers[id] ??= answer;
  }
  return answers;
}
