import { detailsOf, pick } from '../aligned.ts';
import type { LinkDetail, Pair } from '../types.ts';
import { differ } from './links.ts';
import { perPair } from './memo.ts';

/**
 * The link of the translation that a lost link of the original became: one of the same target in a
 * block that answers nothing. Undefined where there is none.
 */
export function movedLink(pair: Pair, lost: LinkDetail): LinkDetail | undefined {
  const difference = differ(pair);
  return loneLinks(pair).find((link) => difference(lost, link) === 'same');
}

const loneLinks = perPair(({ target, alignment }: Pair): readonly LinkDetail[] =>
  alignment.blocks
    .filter(({ kind }) => kind === 'extra')
    .flatMap((link) => detailsOf(pick(target.blocks, link.target), 'link')),
);
