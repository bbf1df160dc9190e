import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import type { Block, CodeDetail, Language, Pair, Span, ValueDetail } from '../types.ts';
import { directionOf } from './joints.ts';
import { exactKey } from './same.ts';

/** Two values or names of which the second follows the first: from 4096 to 1024. */
interface Step {
  readonly from: string;
  readonly to: string;
  /** From the first to the end of the second. */
  readonly span: Span;
}

/** A step that the other side says the other way round. */
export interface TurnedStep {
  readonly source: Step;
  readonly target: Step;
  readonly blocks: AlignedBlocks;
}

/** Steps of aligned blocks that are turned round, each told once. */
export function turnedSteps(pair: Pair): TurnedStep[] {
  return alignedBlocks(pair).flatMap((blocks) => {
    const there = blocks.target.flatMap((block) => stepsOf(block, pair.target.language));
    if (there.length === 0) return [];
    const here = blocks.source.flatMap((block) => stepsOf(block, pair.source.language));
    return here.flatMap((source): TurnedStep[] => {
      if (there.some((one) => one.from === source.from && one.to === source.to)) return [];
      const target = there.find((one) => one.from === source.to && one.to === source.from);
      return target === undefined ? [] : [{ source, target, blocks }];
    });
  });
}

function stepsOf({ prose, details, span }: Block, language: Language): Step[] {
  const found = details
    .filter((one): one is ValueDetail | CodeDetail => one.kind === 'code' || isNumber(one))
    .sort((a, b) => a.span.offset - b.span.offset);
  return found.flatMap((first, i): Step[] => {
    const second = found[i + 1];
    if (second === undefined) return [];
    const [from, to] = [nameOf(first), nameOf(second)];
    if (from === to) return [];
    const places = { first: within(first.span, span), second: within(second.span, span) };
    const direction = directionOf(prose, places, language);
    if (direction === null) return [];
    const step = direction === 'turned' ? { from: to, to: from } : { from, to };
    return [{ ...step, span: { offset: first.span.offset, endOffset: second.span.endOffset } }];
  });
}

function within(inner: Span, { offset }: Span): { readonly start: number; readonly end: number } {
  return { start: inner.offset - offset, end: inner.endOffset - offset };
}

function isNumber(detail: Block['details'][number]): detail is ValueDetail {
  return (
    detail.kind === 'value' &&
    !detail.inCode &&
    (detail.type === 'number' || detail.type === 'version' || detail.type === 'percent')
  );
}

function nameOf(detail: ValueDetail | CodeDetail): string {
  return detail.kind === 'code'
    ? detail.text
    : exactKey(detail).replace(/^(?:version|number) /, '');
}
