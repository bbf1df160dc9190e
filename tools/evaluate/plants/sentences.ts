import type { Span } from '../../../src/types.ts';
import type { Outline, OutlineBlock } from '../outline.ts';
import { pick } from '../random.ts';
import { proseBlocks, type Twin, weight } from '../twin.ts';
import { cut, type Plant, type PlantKind, quote } from './kind.ts';

/** Sentences of a block, by the full stops of its running text (none inside links or code). */
function sentences(page: Outline, block: OutlineBlock): Span[] {
  const stop = page.language === 'zh' ? /[。！？]/g : /[.!?](?=\s|$)/g;
  const ends = block.inlines.flatMap((inline) => {
    if (inline.kind !== 'text' || inline.inLink) return [];
    const text = page.text.slice(inline.offset, inline.endOffset);
    return [...text.matchAll(stop)].map(({ index }) => inline.offset + index + 1);
  });
  const last = block.span.endOffset;
  const bounds = [...new Set([...ends, last])].sort((a, b) => a - b);
  const out: Span[] = [];
  let offset = block.span.offset;
  for (const endOffset of bounds) {
    if (page.text.slice(offset, endOffset).trim().length > 1) out.push({ offset, endOffset });
    offset = endOffset;
  }
  return out;
}

interface SentencePlace {
  readonly source: Span;
  readonly target: Span;
  readonly text: string;
}

/** Sentences of blocks with as many sentences on either side, three at least, and alike in length. */
function places(pages: Twin): SentencePlace[] {
  return proseBlocks(pages).flatMap((block) => {
    const source = sentences(pages.source, block.source);
    const target = sentences(pages.target, block.target);
    if (target.length < 3 || source.length !== target.length) return [];
    return target.flatMap((span, i): SentencePlace[] => {
      const other = source[i];
      if (!other || i === 0) return [];
      const text = pages.target.text.slice(span.offset, span.endOffset);
      const there = pages.source.text.slice(other.offset, other.endOffset);
      const ratio = weight(text) / weight(there);
      return ratio > 0.5 && ratio < 2 ? [{ source: other, target: span, text }] : [];
    });
  });
}

function dropping(
  id: string,
  rules: readonly string[],
  fits: (text: string) => boolean,
): PlantKind {
  return {
    id,
    rules,
    plant(pages, rng): Plant | null {
      const place = pick(
        places(pages).filter(({ text }) => fits(text) && !text.includes('![') && balanced(text)),
        rng,
      );
      if (!place) return null;
      return {
        edits: [cut(place.target)],
        source: place.source,
        what: `dropped the sentence ${quote(place.text)}`,
      };
    },
  };
}

/** A cut must not take one half of a pair of marks. */
function balanced(text: string): boolean {
  return (
    text.split('**').length % 2 === 1 &&
    text.split('`').length % 2 === 1 &&
    text.split('[').length === text.split(']').length
  );
}

const dropSentenceWithDetails = dropping(
  'drop-sentence-with-details',
  [
    'dropped-sentence',
    'missing-block',
    'missing-link',
    'dropped-code',
    'dropped-value',
    'dropped-name',
  ],
  (text) => /\]\(|`|\d/.test(text),
);

const dropPlainSentence = dropping(
  'drop-plain-sentence',
  ['dropped-sentence'],
  (text) => !/[\dA-Za-z`[\]]/.test(text),
);

export const sentenceKinds: readonly PlantKind[] = [dropSentenceWithDetails, dropPlainSentence];
