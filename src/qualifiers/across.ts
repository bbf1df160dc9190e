import type { AlignedBlocks } from '../aligned.ts';
import { sentencesOf } from '../sentences.ts';
import type { Block, Pair, Span } from '../types.ts';
import type { Difference } from './beside.ts';
import { findDefaults } from './default.ts';
import { countDenials, findDenial } from './denial.ts';
import { findOtherOfKind } from './one-of.ts';
import { findOpposed } from './opposite.ts';
import { readRate } from './rate.ts';
import { findTurned } from './turned.ts';

/** Words turned into their opposite, and units of time exchanged, wherever they stand in a block. */
export function differencesAcross(pair: Pair, blocks: AlignedBlocks): Difference[] {
  const [from, to] = [blocks.source[0], blocks.target[0]];
  if (from === undefined || to === undefined) return [];
  if (blocks.source.length > 1 || blocks.target.length > 1) return [];
  const { language } = pair.source;
  const found = findOpposed(from.prose, to.prose, language, pair.target.language);
  const there = readRate(to.prose, pair.target.language);
  const here = there === null ? null : readRate(from.prose, language);
  if (here !== null && there !== null && here.unit !== there.unit)
    found.push({ source: here.match, target: there.match });
  if (found.length === 0)
    found.push(...findDefaults(from.prose, to.prose, language, pair.target.language));
  if (found.length > 0)
    return found.map(({ source, target }) => ({
      kind: 'bound',
      source: { block: from, span: spanOfMatch(from, source) },
      target: { block: to, span: spanOfMatch(to, target) },
    }));
  const clauses = clausePairs(pair, from, to);
  const turned = clauses.flatMap((clause) => turnedIn(pair, clause));
  return turned.length > 0 ? turned : clauses.flatMap((clause) => deniedIn(pair, clause));
}

/** A sentence, or a part of one between semicolons. */
interface Clause {
  readonly block: Block;
  readonly text: string;
  readonly span: Span;
}
interface ClausePair {
  readonly source: Clause;
  readonly target: Clause;
}

function turnedIn(pair: Pair, { source, target }: ClausePair): Difference[] {
  const [from, to] = [pair.source.language, pair.target.language];
  const found = [
    ...findTurned(source.text, target.text, from, to),
    ...findOtherOfKind(source.text, target.text, from, to),
  ];
  return found.map((words) => ({
    kind: 'bound',
    source: { block: source.block, span: spanWithin(source, words.source) },
    target: { block: target.block, span: spanWithin(target, words.target) },
  }));
}

function deniedIn(pair: Pair, { source, target }: ClausePair): Difference[] {
  const [from, to] = [pair.source.language, pair.target.language];
  const found = findDenial(source.text, target.text, from, to);
  if (found === null) return [];
  const isLost = found.by === from;
  // Sentences that are cut otherwise deny in the one before or behind.
  const [here, there] = [source.block.prose, target.block.prose];
  const counts = { here: countDenials(here, from), there: countDenials(there, to) };
  if (isLost ? counts.there >= counts.here : counts.here >= counts.there) return [];
  return [
    {
      kind: isLost ? 'denial-lost' : 'denial-gained',
      source: {
        block: source.block,
        span: isLost ? spanWithin(source, found.match) : source.span,
      },
      target: {
        block: target.block,
        span: isLost ? target.span : spanWithin(target, found.match),
      },
    },
  ];
}

/** The sentences of two blocks in order, or their clauses; none where one side has more sentences. */
function clausePairs({ source, target }: Pair, from: Block, to: Block): ClausePair[] {
  const [here, there] = [sentencesOf(from, source.language), sentencesOf(to, target.language)];
  if (here.length !== there.length) return [];
  return here.flatMap((a, i): ClausePair[] => {
    const b = there[i];
    if (b === undefined) return [];
    const [ones, others] = [clausesOf(from, a), clausesOf(to, b)];
    if (ones.length !== others.length)
      return [{ source: clauseOf(from, a), target: clauseOf(to, b) }];
    return ones.flatMap((one, k): ClausePair[] => {
      const other = others[k];
      return other === undefined ? [] : [{ source: one, target: other }];
    });
  });
}

/** The parts of a sentence between semicolons. */
function clausesOf(block: Block, sentence: Span): Clause[] {
  let { offset } = sentence;
  return textIn(block, sentence)
    .split(/[;；]/)
    .map((text) => {
      const span = { offset, endOffset: offset + text.length };
      offset = span.endOffset + 1;
      return { block, text, span };
    });
}

function clauseOf(block: Block, span: Span): Clause {
  return { block, text: textIn(block, span), span };
}

/** A sentence; words in code are names. */
function textIn({ prose, span, details }: Block, { offset, endOffset }: Span): string {
  let text = prose;
  for (const { kind, span: code } of details) {
    if (kind !== 'code' || code.offset < offset || code.endOffset > endOffset) continue;
    const [start, end] = [code.offset - span.offset, code.endOffset - span.offset];
    text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  }
  return text.slice(offset - span.offset, endOffset - span.offset);
}

function spanWithin({ span }: Clause, { index = 0, 0: text }: RegExpMatchArray): Span {
  const offset = span.offset + index;
  return { offset, endOffset: offset + text.length };
}

/** Where a match in the prose of a block stands in its file. */
function spanOfMatch(block: Block, { index = 0, 0: text }: RegExpMatchArray): Span {
  const offset = block.span.offset + index;
  return { offset, endOffset: offset + text.length };
}
