import { type AlignedBlocks, spanOver, textOfBlocks } from '../aligned.ts';
import type { Pair } from '../types.ts';
import { squash } from './code-form.ts';

/** What the translation of some blocks says, as written and without what a slip changes. */
export interface CodeText {
  readonly written: string;
  /** As a reader sees it, in small letters. */
  readonly small: string;
  readonly flat: string;
}

/** @see CodeText */
export function textOf(pair: Pair, { target }: AlignedBlocks): CodeText {
  const span = spanOver(target);
  const raw = span === undefined ? '' : pair.target.text.slice(span.offset, span.endOffset);
  const seen = textOfBlocks(target);
  const written = `${raw}\n${seen}`;
  return { written, small: seen.toLowerCase(), flat: squash(written) };
}
