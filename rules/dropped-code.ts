import { type AlignedBlocks, placeOfLoss, sentenceAround } from '../src/aligned.ts';
import { compareCode, isHintedIn, standsIn } from '../src/compare/code.ts';
import { isTranslatable, isWords } from '../src/compare/code-form.ts';
import { isSaidBesideName, nearInPlain } from '../src/compare/code-plain.ts';
import { replacedCause } from '../src/compare/code-relabelled.ts';
import { replacedCode } from '../src/compare/code-replaced.ts';
import {
  isAmountSaid,
  isSaidInChinese,
  isSaidInParts,
  isSaidInQuotes,
  isShortened,
} from '../src/compare/code-said.ts';
import { isShownBelow } from '../src/compare/code-shown-below.ts';
import { goesOn, isTornIn } from '../src/compare/code-slip.ts';
import { type CodeText, textOf } from '../src/compare/code-text.ts';
import { isTranslated } from '../src/compare/code-words.ts';
import type { Outcome } from '../src/compare/details.ts';
import { lossCause } from '../src/compare/loss.ts';
import { isOwnVersionCode } from '../src/compare/own-version.ts';
import { type PlacedReport, toldTogether } from '../src/compare/told-together.ts';
import { hasHole } from '../src/holes.ts';
import { isBehindBacktick } from '../src/markup/lone-backtick.ts';
import { isSubject } from '../src/names/evidence.ts';
import { ordinaryWordsOf } from '../src/pages-english.ts';
import type { CodeDetail, Pair, Report, Rule } from '../src/types.ts';

export const droppedCode: Rule = {
  id: 'dropped-code',
  severity: 'warning',
  summary: { en: 'Inline code of the original is gone.', zh: '原文的行内代码在译文中缺失。' },
  messages: {
    en: {
      missing: '{source} has `{expected}`, {target} does not',
      replaced: '{source} has `{expected}`, {target} has `{actual}` in its place',
      near: '{source} has `{expected}`, {target} has "{actual}" in plain text',
      elsewhere: '{source} has `{expected}` here, {target} only elsewhere in the section',
    },
    zh: {
      missing: '{source}版有 `{expected}`，{target}版没有',
      replaced: '{source}版为 `{expected}`，{target}版在同一位置为 `{actual}`',
      near: '{source}版为 `{expected}`，{target}版在正文中写成“{actual}”',
      elsewhere: '{source}版在此处有 `{expected}`，{target}版只在本节其他位置有',
    },
  },
  check: (pair) => toldTogether([...lostCode(pair)], fewestTogether),
};

/** So many codes that one block lost went together. */
const fewestTogether = 3;

function* lostCode(pair: Pair): Iterable<PlacedReport> {
  const texts = new Map<AlignedBlocks, CodeText>();
  for (const outcome of compareCode(pair).outcomes) {
    const { kind, source, blocks, elsewhere } = outcome;
    if (kind !== 'missing' || source === undefined) continue;
    const there = texts.get(blocks) ?? textOf(pair, blocks);
    texts.set(blocks, there);
    const other = replacedCode(pair).get(source);
    const near = other === undefined ? nearInPlain(source, blocks) : undefined;
    const instead = other ? 'replaced' : near && 'near';
    const actual = other?.code.text ?? near?.text;
    const isLonger = actual !== undefined && goesOn(source.text, actual);
    if (standsIn(there.written, source.text) && !isLonger) continue;
    if (isAmountSaid(source, blocks) || isSaidInParts(source.text, blocks)) continue;
    if (isSaidInQuotes(source.text, blocks) || isOwnVersionCode(pair, source, blocks)) continue;
    if (isBehindBacktick(pair, source, blocks)) continue;
    if (near === undefined && isSaidBesideName(source, blocks)) continue;
    const block = blocks.source.find((one) => one.details.includes(source));
    const cause =
      lossCause(pair, blocks, source) ??
      (other === undefined ? undefined : replacedCause(pair, source, other.code));
    const sure =
      other?.linked === true ||
      isLonger ||
      near?.isOwn === false ||
      isTornIn(source.text, actual ?? '') ||
      hasHole(pair.target, blocks.target) ||
      (near === undefined &&
        !isHintedIn(there.flat, source.text) &&
        !standsIn(there.small, source.text.toLowerCase()) &&
        isSure(pair, outcome, source, there.written));
    const report: Report = {
      messageId: instead ?? (elsewhere ? 'elsewhere' : 'missing'),
      data: { expected: source.text, ...(actual === undefined ? {} : { actual }) },
      source: source.span,
      target: other?.code.span ?? near?.span ?? placeOfLoss(blocks),
      evidence: {
        expected: source.text,
        ...(actual === undefined ? {} : { actual }),
        sourceText:
          block === undefined ? source.text : sentenceAround(pair.source, block, source.span),
        targetText: blocks.target.map((one) => one.text).join(' '),
      },
      confidence: blocks.link.confidence,
      ...(sure && !isShortened(source.text, blocks) && !isShownBelow(pair, source, blocks)
        ? {}
        : { severity: 'info' as const }),
      ...(cause === undefined ? {} : { cause }),
    };
    yield { place: blocks.source[0]?.index ?? 0, report };
  }
}

/** A name is lost where it does not stand; words may have been translated. */
function isSure(
  pair: Pair,
  { elsewhere, blocks }: Outcome<CodeDetail>,
  { text }: CodeDetail,
  there: string,
): boolean {
  if (elsewhere || isTranslatable(text) || isSaidInChinese(text, blocks)) return false;
  if (isSubject(pair, text)) return false;
  return !isWords(text) || !isTranslated(text, there, ordinaryWordsOf(pair));
}
