import { leastSure, placeOfLoss, quote, spanOver, textOfBlocks } from '../src/aligned.ts';
import { addedBrackets } from '../src/compare/added-brackets.ts';
import { addedCause, addedSentences } from '../src/compare/added-sentences.ts';
import { type LostSentences, lostSentences, sureGain } from '../src/compare/drops.ts';
import { sentenceCause } from '../src/compare/loss.ts';
import { lostParts, partCause } from '../src/compare/lost-parts.ts';
import { isUnsteady } from '../src/compare/unsteady.ts';
import type { Rule } from '../src/types.ts';

export const droppedSentence: Rule = {
  id: 'dropped-sentence',
  severity: 'warning',
  summary: {
    en: 'A sentence of a paragraph that the translation left out, or that only it has.',
    zh: '译文漏译了段落中的一句话，或多出了一句原文没有的话。',
  },
  messages: {
    en: {
      one: 'A sentence of {source} is missing in {target}: "{text}"',
      several:
        '{count} sentences of {source} ({share}% of the block) are missing in {target}, from "{text}"',
      about: 'About {share}% of this block of {source} is missing in {target}, perhaps "{text}"',
      instead: '{source} says "{text}", {target} says something else in its place: "{actual}"',
      brackets: '{target} does not say what {source} has in brackets: "{text}"',
      clause: '{target} does not say this part of a sentence of {source}: "{text}"',
      'added-brackets': '{target} has in brackets what {source} does not say: "{text}"',
      added: '{target} has a sentence that {source} does not have: "{text}"',
      addedSeveral: '{target} has {count} sentences that {source} does not have, from "{text}"',
    },
    zh: {
      one: '{target}版漏译了{source}版的一句话：“{text}”',
      several: '{target}版漏译了{source}版的 {count} 句话（占该段的 {share}%），从“{text}”开始',
      about: '{target}版缺少{source}版此段约 {share}% 的内容，可能是“{text}”',
      instead: '{source}版写的是“{text}”，{target}版在同一位置说的是另一回事：“{actual}”',
      brackets: '{target}版漏译了{source}版括号中的内容：“{text}”',
      clause: '{target}版漏译了{source}版句中的一部分：“{text}”',
      'added-brackets': '{target}版的括号中有{source}版没有的内容：“{text}”',
      added: '{target}版多出{source}版没有的一句话：“{text}”',
      addedSeveral: '{target}版从“{text}”起多出 {count} 句{source}版没有的话',
    },
  },
  *check(pair) {
    for (const drop of new Set(lostSentences(pair).values())) {
      const { blocks, lost, located, gain, share, instead } = drop;
      const span = located ? drop.span : (spanOver(blocks.source) ?? drop.span);
      const text = quote(pair.source, lost[0] ?? span);
      yield {
        messageId: messageOf(drop),
        data: {
          text,
          count: lost.length,
          share: Math.round(100 * share),
          ...(instead && { actual: quote(pair.target, instead) }),
        },
        source: span,
        target: instead ?? placeOfLoss(blocks),
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
    for (const { kind, blocks, span } of lostParts(pair)) {
      const text = quote(pair.source, span);
      yield {
        messageId: kind,
        data: { text },
        source: span,
        target: placeOfLoss(blocks),
        evidence: { expected: text, targetText: textOfBlocks(blocks.target) },
        confidence: blocks.link.confidence,
        cause: partCause(pair, span) ?? '',
      };
    }
    for (const { blocks, span } of addedBrackets(pair)) {
      const text = quote(pair.target, span);
      yield {
        messageId: 'added-brackets',
        data: { text },
        source: placeOfLoss(blocks),
        target: span,
        evidence: { actual: text, sourceText: textOfBlocks(blocks.target) },
        confidence: blocks.link.confidence,
        severity: 'info',
      };
    }
    for (const addition of addedSentences(pair)) {
      const { blocks, span, lost } = addition;
      const text = quote(pair.target, lost[0] ?? span);
      yield {
        messageId: lost.length === 1 ? 'added' : 'addedSeveral',
        data: { text, count: lost.length },
        source: placeOfLoss(blocks),
        target: span,
        evidence: {
          actual: text,
          sourceText: blocks.target.map((one) => one.text).join(' '),
          targetText: quote(pair.target, span, 400),
        },
        confidence: Math.max(leastSure, blocks.link.confidence),
        cause: addedCause(addition),
      };
    }
  },
};

function messageOf({ located, lost, instead }: LostSentences): string {
  if (!located) return 'about';
  if (instead !== undefined) return 'instead';
  return lost.length === 1 ? 'one' : 'several';
}
