import { type AlignedBlocks, detailsOf } from '../aligned.ts';
import { once } from '../compare/memo.ts';
import { matchValues } from './match.ts';

/** How the values of two aligned blocks answer each other; compared once for all that ask. */
export const matchedIn = once(({ source, target }: AlignedBlocks) =>
  matchValues(detailsOf(source, 'value'), detailsOf(target, 'value')),
);
