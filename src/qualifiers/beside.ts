import type { AlignedBlocks } from '../aligned.ts';
import { holds, sentencesOf } from '../sentences.ts';
import type { Block, Language, Pair, Span, ValueDetail } from '../types.ts';
import { exactKey } from '../values/same.ts';
import { contradict, type Qualifier, readBound } from './bound.ts';
import { isUnanswered, matters } from './lost.ts';
import type { MatchedValue } from './matched.ts';
import { denies, reverses } from './negation.ts';
import { namesZone, readZone, zonesDiffer } from './zone.ts';

/** What the words beside a value say differently; a span is of the words and the value. */
export interface Difference {
  readonly kind:
    | 'bound'
    | 'lost'
    | 'gained'
    | 'zone'
    | 'zone-lost'
    | 'denial-lost'
    | 'denial-gained'
    | 'estimate-lost'
    | 'estimate-gained';
  readonly source: { readonly block: Block; readonly span: Span };
  readonly target: { readonly block: Block; readonly span: Span };
}

/** More values of one kind in a block are a table of versions; its words are not told apart. */
const mostAlike = 8;

/** Compares the bounds beside the values that answer each other. */
export function compareBounds(pair: Pair, values: readonly MatchedValue[]): Difference[] {
  const read = values.map((one) => ({
    ...one,
    a: readBound(one.sourceBlock, one.source, pair.source.language),
    b: readBound(one.targetBlock, one.target, pair.target.language),
  }));
  const alike = new Map<string, (typeof read)[number][]>();
  for (const one of read) {
    const key = exactKey(one.source);
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [one]);
    else group.push(one);
  }
  return read.flatMap((one): Difference[] => {
    const { a, b, source } = one;
    const others = alike.get(exactKey(source)) ?? [];
    if (others.length > mostAlike) return [];
    if (a !== null && b !== null) {
      const agrees = (x: Qualifier, y: Qualifier | null) => y !== null && !contradict(x, y, source);
      if (!contradict(a, b, source)) return [];
      // The translation may say the two in another order.
      if (others.some((other) => agrees(a, other.b)) && others.some((other) => agrees(b, other.a)))
        return [];
      if (!sayAlike(pair, one)) return [];
      return [difference('bound', one, a.span, b.span)];
    }
    if (others.length > 1) return [];
    if (
      a !== null &&
      matters(a, source) &&
      isUnanswered(
        a,
        saidAround(one.targetBlock, one.target, pair.target.language),
        pair.target.language,
      )
    )
      return [difference('lost', one, a.span, one.target.span)];
    if (
      b !== null &&
      matters(b, one.target) &&
      isUnanswered(
        b,
        saidAround(one.sourceBlock, one.source, pair.source.language),
        pair.source.language,
      )
    )
      return [difference('gained', one, source.span, b.span)];
    return [];
  });
}

/** Compares the time zones beside the times that answer each other. */
export function compareZones(
  pair: Pair,
  blocks: AlignedBlocks,
  values: readonly MatchedValue[],
): Difference[] {
  return values.flatMap((one): Difference[] => {
    if (one.source.type !== 'time') return [];
    const a = readZone(one.sourceBlock, one.source, pair.source.language);
    if (a === null) return [];
    const b = readZone(one.targetBlock, one.target, pair.target.language);
    if (b !== null) return zonesDiffer(a, b) ? [difference('zone', one, a.span, b.span)] : [];
    if (namesZone(textOf(blocks.target), pair.target.language)) return [];
    return [difference('zone-lost', one, a.span, one.target.span)];
  });
}

function difference(kind: Difference['kind'], one: MatchedValue, a: Span, b: Span): Difference {
  return {
    kind,
    source: { block: one.sourceBlock, span: a },
    target: { block: one.targetBlock, span: b },
  };
}

/** Whether both sentences say the thing itself, or both deny it: then their words can be compared. */
function sayAlike(pair: Pair, { source, target, sourceBlock, targetBlock }: MatchedValue): boolean {
  const [from, to] = [pair.source.language, pair.target.language];
  const a = sentenceOf(sourceBlock, source, from);
  const b = sentenceOf(targetBlock, target, to);
  if (reverses(a, from) || reverses(b, to)) return false;
  return denies(a, from) === denies(b, to);
}

/** The sentence of a value, and the words before it that may bound it too. */
function saidAround(block: Block, value: ValueDetail, language: Language): string {
  return sentenceOf(block, value, language).replace(/\s+/g, ' ');
}

/** The prose of the sentence that something stands in; of the whole block where it stands in none. */
export function sentenceOf(
  block: Block,
  { span }: { readonly span: Span },
  language: Language,
): string {
  const base = block.span.offset;
  const sentence = sentencesOf(block, language).find((one) => holds(one, span));
  return sentence === undefined
    ? block.prose
    : block.prose.slice(sentence.offset - base, sentence.endOffset - base);
}

/** The running text of some blocks, white space folded. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ prose }) => prose.replace(/\s+/g, ' ')).join(' ');
}
