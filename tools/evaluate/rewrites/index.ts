import { additionRewrites } from './additions.ts';
import { encodingRewrites } from './encoding.ts';
import { markupRewrites } from './markup.ts';
import type { Rewrite } from './rewrite.ts';
import { typographyRewrites } from './typography.ts';
import { wrapRewrites } from './wrap.ts';

/** Every rewrite that must not bring a new error or warning. */
export const rewrites: readonly Rewrite[] = [
  ...wrapRewrites,
  ...encodingRewrites,
  ...typographyRewrites,
  ...markupRewrites,
  ...additionRewrites,
];
