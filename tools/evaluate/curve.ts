import { leastSure } from '../../src/aligned.ts';
import { sureGain } from '../../src/compare/drops.ts';
import { proseBlocks } from '../../src/compare/prose.ts';
import { isUnsaid } from '../../src/compare/said-words.ts';
import { habitOf, readSentences } from '../../src/compare/sentence-habit.ts';
import {
  findDrop,
  type Habit,
  isShort,
  type Sentence,
  sizeOf,
} from '../../src/compare/sentences.ts';
import { readPair } from '../../src/pipeline.ts';
import type { Pair } from '../../src/types.ts';
import type { Corpus, CorpusPair } from './corpora.ts';
import { percent, table } from './table.ts';

/** A sentence taken out of a good block: its share of the block, and what the aligner gains. */
interface Drawn {
  readonly share: number;
  readonly gain: number;
}

const shares = [0, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 1];
const gains = [1, 2, 2.5, 3, 4, sureGain, 6, 8];
/** A block that fires as it stands may have lost a sentence in truth; none is planted in it. */
const doubtful = 2;

/**
 * Prints how many lost sentences are found at which cost: every plain sentence (no digit, code,
 * link or Latin word) of every aligned block is taken out in turn, and the gain is held against
 * thresholds, beside the share of untouched blocks that fire there, right or wrong.
 */
export function runCurve(corpora: readonly Corpus[], print: (text: string) => void): unknown {
  const good: number[] = [];
  const drawn: Drawn[] = [];
  for (const { pairs } of corpora) {
    for (const one of pairs) {
      if (one.summary.verdict === null) readBlocks(pairOf(one), good, drawn);
    }
  }
  print(
    `dropped plain sentences: ${good.length} blocks of two sentences or more, ${drawn.length} drops`,
  );
  const bins = shares.slice(1).map((end, i) => {
    const start = shares[i] ?? 0;
    return { start, members: drawn.filter(({ share }) => share >= start && share < end), end };
  });
  const rows = gains.map((gain) => ({
    gain,
    fires: good.filter((one) => one >= gain).length,
    found: drawn.filter((one) => one.gain >= gain).length,
    bins: bins.map(({ members }) => members.filter((one) => one.gain >= gain).length),
  }));
  print(
    table(
      [
        'gain',
        'good blocks that fire',
        'recall',
        ...bins.map(
          ({ start, end, members }) => `${100 * start}-${100 * end}% (${members.length})`,
        ),
      ],
      rows.map((row) => [
        row.gain === sureGain ? `${row.gain} = warning` : String(row.gain),
        `${percent(row.fires, good.length)} (${row.fires})`,
        percent(row.found, drawn.length),
        ...row.bins.map((found, i) => percent(found, bins[i]?.members.length ?? 0)),
      ]),
    ),
  );
  return { blocks: good.length, drops: drawn.length, rows };
}

function readBlocks(pair: Pair, good: number[], drawn: Drawn[]): void {
  const habit = habitOf(pair);
  for (const blocks of proseBlocks(pair)) {
    if (blocks.link.confidence < leastSure) continue;
    const { source, target } = readSentences(pair, blocks, habit.ratio, new Set());
    if (source.length < 2 || target.length === 0) continue;
    const gain = gainOf(source, target, habit);
    good.push(gain);
    if (gain >= doubtful || target.length < 2) continue;
    for (const one of target) {
      if (!isPlain(pair.target.text.slice(one.span.offset, one.span.endOffset))) continue;
      const rest = target.filter((other) => other !== one);
      const share = sizeOf([one]) / sizeOf(target);
      drawn.push({ share, gain: gainOf(source, rest, habit) });
    }
  }
}

/** What the rule gains: it looks only at blocks that are short, or leave words unsaid. */
function gainOf(source: readonly Sentence[], target: readonly Sentence[], habit: Habit): number {
  const said = new Set(target.flatMap(({ words }) => words));
  const mayLack =
    isShort(sizeOf(source), sizeOf(target), habit) ||
    source.some(({ words }) => isUnsaid(words, said));
  return mayLack ? (findDrop(source, target, habit)?.gain ?? 0) : 0;
}

function isPlain(sentence: string): boolean {
  return !/[\dA-Za-z`[\]]/.test(sentence);
}

function pairOf({ source, target, summary }: CorpusPair): Pair {
  const { sourceLanguage, targetLanguage } = summary;
  return readPair({
    key: source.path,
    source: { path: source.path, text: source.text, language: sourceLanguage },
    target: { path: target.path, text: target.text, language: targetLanguage },
    sourceLanguage,
    targetLanguage,
    via: summary.via,
    confidence: summary.confidence,
  });
}
