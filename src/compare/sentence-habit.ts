import type { AlignedBlocks } from '../aligned.ts';
import { holds } from '../sentences.ts';
import type { Block, Detail, Page, Pair } from '../types.ts';
import { targetKey } from '../url.ts';
import { perPair } from './memo.ts';
import { type Measured, measured, proseBlocks } from './prose.ts';
import { saidWords } from './said-words.ts';
import { deviationOf, type Habit, type SaidWord, type Sentence } from './sentences.ts';

/** Shorter blocks tell little of the usual length. */
const shortest = 40;
/** English text is so much longer, in Han characters counted three times, than Chinese. */
const usualRatio = -0.13;
/** Beyond this, in the logarithm, it is not the translator who is brief: every block lost something. */
const farthest = 0.3;
/** Half of the deviations of a usual page are smaller. */
const usualDeviation = 0.5;
/** What is shorter than this was not joined: some of it is gone. */
const muchShorter = -3;
/** Share of blocks in which a usual translation has fewer sentences. */
const usualJoins = 0.1;

/** The lengths of the sentences of aligned blocks, in the measure of the source. */
export function sentenceSizes(
  pair: Pair,
  { source, target }: AlignedBlocks,
  ratio: number,
): { readonly source: readonly number[]; readonly target: readonly number[] } {
  const scale = Math.exp(-ratio);
  const sizes = (blocks: readonly Block[], { language }: Page) =>
    blocks.flatMap((block) => measured(block, language).map(({ size }) => size));
  return {
    source: sizes(source, pair.source),
    target: sizes(target, pair.target).map((size) => size * scale),
  };
}

/** The sentences of aligned blocks; `ratio` as in {@link Habit}, `gone` what the target lacks. */
export function readSentences(
  pair: Pair,
  { source, target }: AlignedBlocks,
  ratio: number,
  gone: ReadonlySet<Detail>,
): { readonly source: Sentence[]; readonly target: Sentence[] } {
  const there = new Set(target.flatMap(({ tokens }) => tokens));
  const common = new Set(source.flatMap(({ tokens }) => tokens.filter((one) => there.has(one))));
  const nothing: ReadonlySet<Detail> = new Set();
  const words = saidWords(pair, source);
  return {
    source: source.flatMap((block) => sentences(pair.source, block, 1, common, gone, words.had)),
    target: target.flatMap((block) =>
      sentences(pair.target, block, Math.exp(-ratio), common, nothing, words.said),
    ),
  };
}

function sentences(
  { language }: Page,
  block: Block,
  scale: number,
  common: ReadonlySet<string>,
  gone: ReadonlySet<Detail>,
  wordsOf: (sentence: Measured) => readonly SaidWord[],
): Sentence[] {
  return measured(block, language).map((sentence) => {
    const { span, text, size } = sentence;
    const inside = block.details.filter((detail) => holds(span, detail.span));
    const details = inside.flatMap((detail) => {
      if (detail.kind === 'code') return [`c${detail.text.toLowerCase()}`];
      if (detail.kind === 'link') return [`l${targetKey(detail.url)}`];
      return detail.kind === 'value' && detail.strength !== 'satisfies' ? [`v${detail.value}`] : [];
    });
    const words = text.match(/[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*/g) ?? [];
    const tokens = [...details, ...words.map((word) => `w${word.toLowerCase()}`)];
    return {
      span,
      size: size * scale,
      tokens: tokens.filter((token) => common.has(token)),
      gone: inside.filter((detail) => gone.has(detail)).length,
      words: wordsOf(sentence),
    };
  });
}

/** How freely a page is translated; few blocks only move the usual values a little. */
export const habitOf: (pair: Pair) => Habit = perPair((pair) => {
  const blocks = proseBlocks(pair);
  const usual = pair.source.language === 'en' ? usualRatio : -usualRatio;
  const ratios = blocks.flatMap(({ source, target }) => {
    const [a, b] = [source[0]?.size ?? 0, target[0]?.size ?? 0];
    return source.length === 1 && target.length === 1 && a >= shortest && b > 0
      ? [Math.log(b / a)]
      : [];
  });
  const [least, most] = [usual - farthest, usual + farthest];
  const ratio = ratios.length >= 6 ? clamp(median(ratios), least, most) : usual;
  const deviations: number[] = [];
  let joined = 0;
  for (const one of blocks) {
    const { source, target } = sentenceSizes(pair, one, ratio);
    if (source.length < 2 || target.length === 0) continue;
    const deviation = deviationOf(sum(source), sum(target));
    deviations.push(Math.abs(deviation));
    if (target.length < source.length && deviation > muchShorter) joined += 1;
  }
  const seen = deviations.length;
  const wider = Math.max(0.2, median(deviations)) / usualDeviation;
  const share = (joined + 8 * usualJoins) / (seen + 8);
  return {
    ratio,
    spread: clamp(Math.exp((Math.log(wider) * seen) / (seen + 4)), 0.75, 2) ** 0.5,
    joining: clamp(-Math.log(share / usualJoins), -1.5, 3),
  };
});

/** The sum of some numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? usualDeviation;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
