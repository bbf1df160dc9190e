import { alignedTo } from '../aligned.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import type { Block, Language, Pair, Span } from '../types.ts';

/** A longer line is a sentence, no title. */
const longest = 120;
/** Fewer words may stand in any line. */
const fewestWords = 2;
/** So many words of either must the other say; what a Chinese one means can be put in many words. */
const leastSaid: Readonly<Record<Language, number>> = { en: 0.6, zh: 0.3 };

/** A heading of the translation in the original: a line that lost its mark, or one that leads to what follows. */
export interface PlainHeading {
  readonly as: 'mark' | 'lead';
  readonly span: Span;
}

/** Where the original has a heading of the translation as plain text; null where it has not. */
export function unmarkedHeading(pair: Pair, heading: Block): PlainHeading | null {
  const mark = lineOf(pair, heading);
  if (mark !== null) return { as: 'mark', span: mark };
  const lead = leadLine(pair, heading);
  return lead === null ? null : { as: 'lead', span: lead };
}

/** A line of its own that says the heading, in the block that answers the heading or the text under it. */
function lineOf(pair: Pair, heading: Block): Span | null {
  const { source, target } = pair;
  const near = [heading.index, heading.index + 1].flatMap(
    (index) => alignedTo(pair).get(index)?.source ?? [],
  );
  const saysIt = (text: string, by: string, from: Language, to: Language) => {
    const words = wordsIn(text, from);
    return (
      words.length >= fewestWords && (shareSaid(words, saidIn(by, to)) ?? 0) >= leastSaid[from]
    );
  };
  for (const { kind, prose, span } of near) {
    if (kind !== 'paragraph') continue;
    const lead = prose.length - prose.trimStart().length;
    const [line = ''] = prose.slice(lead).split(/\r?\n/, 1);
    const text = line.trim();
    if (text.length > longest || /[.。,，;；]$/.test(text)) continue;
    const isIt =
      text.toLowerCase() === heading.text.toLowerCase() ||
      (saysIt(heading.text, text, target.language, source.language) &&
        saysIt(text, heading.text, source.language, target.language));
    const offset = span.offset + lead;
    if (isIt) return { offset, endOffset: offset + text.length };
  }
  return null;
}

/**
 * The line of the original that leads to what stands below a heading of the translation, as the heading
 * does: `Light the lamp:` before a block of code that both pages have.
 */
function leadLine(pair: Pair, heading: Block): Span | null {
  const [below] = alignedTo(pair).get(heading.index + 1)?.source ?? [];
  if (below === undefined || below.kind === 'paragraph' || below.kind === 'heading') return null;
  const lead = pair.source.blocks[below.index - 1];
  if (lead?.kind !== 'paragraph' || lead.text.length > longest) return null;
  const isFree = pair.alignment.blocks.every(
    (link) =>
      !link.source.includes(lead.index) || link.target.every((index) => index === heading.index),
  );
  return isFree && /[:：]$/.test(lead.text.trim()) ? lead.span : null;
}
