import { detailsOf, pick } from '../aligned.ts';
import type { LinkDetail, Pair } from '../types.ts';
import { targetKey } from '../url.ts';
import { perPair } from './memo.ts';

/**
 * The link of the translation that a lost link of the original became: one of the same target in a
 * block that answers nothing. Undefined where there is none.
 */
export function movedLink(pair: Pair, lost: LinkDetail): LinkDetail | undefined {
  return loneLinks(pair).get(targetKey(lost.url));
}

/** The first link to each target. */
const loneLinks = perPair(({ target, alignment }: Pair): ReadonlyMap<string, LinkDetail> => {
  const links = alignment.blocks
    .filter(({ kind }) => kind === 'extra')
    .flatMap((link) => detailsOf(pick(target.blocks, link.target), 'link'));
  return new Map(links.reverse().map((link) => [targetKey(link.url), link]));
});
