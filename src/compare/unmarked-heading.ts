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

/**
 * Where the original has a heading of the translation as plain text: a line of its own, in the block
 * that answers the heading or the text under it.
 */
export function unmarkedHeading(pair: Pair, heading: Block): Span | null {
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
