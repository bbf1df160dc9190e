import { type AlignedBlocks, alignedBlocks, detailsOf } from '../aligned.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import { holds, sentencesOf } from '../sentences.ts';
import type { Block, Language, Pair, Span, ValueDetail } from '../types.ts';
import { matchedIn } from './match-blocks.ts';

/** Things that are counted in words, and not as many of them. */
export interface OtherCount {
  readonly source: Spanned;
  readonly target: Spanned;
  readonly blocks: AlignedBlocks;
}
interface Spanned {
  readonly span: Span;
}

/** Words that count: "one" and "second" are mostly no numbers, "both" and "dozen" are not written so. */
const counting =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?![A-Za-z])/i;
/** The share of the words of a sentence that its translation says at least. */
const most = 0.3;

/** What makes a count of a numeral. */
const classified =
  /^\s?[余多]?\s?(?:[个位种项条名类档款家台层组步](?!性|别|人|外|样|一|体|置)|阶段|方面|部分|大(?=特|功|类|模|核|优|版|改|主))/;
const leadBefore = /[第每几数某上各另]$/;

/** Counts that differ where each of two aligned blocks has one number in words left. */
export function otherCounts(pair: Pair): OtherCount[] {
  return alignedBlocks(pair).flatMap((blocks): OtherCount[] => {
    const values = [detailsOf(blocks.source, 'value'), detailsOf(blocks.target, 'value')] as const;
    if (!values.every((some) => some.some(({ strength }) => strength === 'satisfies'))) return [];
    const found = matchedIn(blocks);
    if (found.missing.length + found.extra.length + found.contradictions.length > 0) return [];
    const matched = new Set(found.matched.flat());
    const [a, ...more] = countsOf(blocks.source, pair.source.language, matched);
    const [b, ...others] = countsOf(blocks.target, pair.target.language, matched);
    if (a === undefined || b === undefined || more.length + others.length > 0) return [];
    return a.value === b.value || !sayTheSame(pair, blocks, a, b)
      ? []
      : [{ source: a, target: b, blocks }];
  });
}

/** Counts of other things are no contradiction: the sentences must share some of their words. */
function sayTheSame(pair: Pair, blocks: AlignedBlocks, a: ValueDetail, b: ValueDetail): boolean {
  const { source, target } = pair;
  const words = wordsIn(sentenceWith(blocks.source, a, source.language), source.language);
  const said = saidIn(sentenceWith(blocks.target, b, target.language), target.language);
  return (shareSaid(words, said) ?? 1) >= most;
}

function sentenceWith(blocks: readonly Block[], value: ValueDetail, language: Language): string {
  const block = blocks.find(({ details }) => details.includes(value));
  const sentence = block && sentencesOf(block, language).find((one) => holds(one, value.span));
  if (block === undefined || sentence === undefined) return '';
  const base = block.span.offset;
  return block.prose.slice(sentence.offset - base, sentence.endOffset - base);
}

function countsOf(
  blocks: readonly Block[],
  language: Language,
  matched: ReadonlySet<ValueDetail>,
): ValueDetail[] {
  return blocks.flatMap(({ prose, details, span }) =>
    details.filter((detail): detail is ValueDetail => {
      if (detail.kind !== 'value' || detail.type !== 'number' || matched.has(detail)) return false;
      if (detail.strength !== 'satisfies' || Number(detail.value) < 2) return false;
      if (language === 'en') return counting.test(detail.text);
      const [start, end] = [detail.span.offset - span.offset, detail.span.endOffset - span.offset];
      return (
        !/^[一二两三四五六七八九]{2}$/.test(detail.text) &&
        !leadBefore.test(prose.slice(Math.max(0, start - 1), start)) &&
        classified.test(prose.slice(end, end + 8))
      );
    }),
  );
}
