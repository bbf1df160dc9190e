import type { Link } from '../types.ts';
import { perPair } from './memo.ts';

/** The pair with original and translation in each other's place. */
export const turned = perPair((pair) => {
  const turn = (link: Link): Link => ({ ...link, source: link.target, target: link.source });
  const { drift: _, alignment, ...rest } = pair;
  return {
    ...rest,
    source: pair.target,
    target: pair.source,
    alignment: { sections: alignment.sections.map(turn), blocks: alignment.blocks.map(turn) },
  };
});
