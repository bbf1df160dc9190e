import { type AlignedBlocks, leastSure, placeOfLoss, quote, spanOver } from '../src/aligned.ts';
import { lostSentences, sureGain } from '../src/compare/drops.ts';
import { sentenceCause } from '../src/compare/loss.ts';
import type { Block, Pair, Rule } from '../src/types.ts';

export const droppedSentence: Rule = {
  id: 'dropped-sentence',
  severity: 'warning',
  summary: {
    en: 'A sentence of a paragraph that the translation left out.',
    zh: '译文漏译了段落中的一句话。',
  },
  messages: {
    en: {
      one: 'A sentence of {source} is missing in {target}: "{text}"',
      several:
        '{count} sentences of {source} ({share}% of the block) are missing in {target}, from "{text}"',
      about: 'About {share}% of this block of {source} is missing in {target}, perhaps "{text}"',
    },
    zh: {
      one: '{target}版漏译了{source}版的一句话：“{text}”',
      several: '{target}版漏译了{source}版的 {count} 句话（占该段的 {share}%），从“{text}”开始',
      about: '{target}版缺少{source}版此段约 {share}% 的内容，可能是“{text}”',
    },
  },
  *check(pair) {
    for (const drop of new Set(lostSentences(pair).values())) {
      const { blocks, lost, located, gain, share } = drop;
      const span = located ? drop.span : (spanOver(blocks.source) ?? drop.span);
      const text = quote(pair.source, lost[0] ?? span);
      yield {
        messageId: !located ? 'about' : lost.length === 1 ? 'one' : 'several',
        data: { text, count: lost.length, share: Math.round(100 * share) },
        source: span,
        target: placeOfLoss(blocks),
        evidence: {
          expected: text,
          sourceText: quote(pair.source, span, 400),
          targetText: blocks.target.map((one) => one.text).join(' '),
        },
        // A block that lost much is aligned by its neighbours: see lostSentences.
        confidence: Math.max(leastSure, blocks.link.confidence),
        cause: sentenceCause(blocks),
        ...(gain < sureGain || isUnsteady(pair, blocks) ? { severity: 'info' as const } : {}),
      };
    }
  },
};

/** Below this confidence two blocks were put together for want of better. */
const hardly = 0.5;

/** Beside it stands what answers nothing, or hardly: what this block lacks may stand there. */
function isUnsteady({ alignment, source, target }: Pair, blocks: AlignedBlocks): boolean {
  const near = (own: readonly Block[]) =>
    new Set(own.flatMap(({ index }) => [index - 1, index + 1]));
  const [left, right] = [near(blocks.source), near(blocks.target)];
  const isProse = (block: Block | undefined) =>
    block?.kind === 'paragraph' || block?.kind === 'list-item';
  return alignment.blocks.some((link) => {
    if (link === blocks.link) return false;
    const beside = [
      ...link.source.filter((index) => left.has(index)).map((index) => source.blocks[index]),
      ...link.target.filter((index) => right.has(index)).map((index) => target.blocks[index]),
    ];
    if (!beside.some(isProse)) return false;
    return link.source.length === 0 || link.target.length === 0 || link.confidence < hardly;
  });
}
