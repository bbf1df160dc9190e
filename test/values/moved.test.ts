import { expect, test } from 'vitest';
import type { Block, Page, Pair, ValueDetail } from '../../src/types.ts';
import { hasMoved } from '../../src/values/moved.ts';
import { readValues } from '../../src/values/read.ts';

function block(index: number, text: string): Pick<Block, 'index' | 'details'> {
  return { index, details: readValues(text, 'en', index * 100, []) };
}

function moved(first: readonly [string, string], second: readonly [string, string]): boolean {
  const page = (side: 0 | 1) => ({ blocks: [block(0, first[side]), block(1, second[side])] });
  const [source, target] = [page(0), page(1)];
  const pair = { source: source as unknown as Page, target: target as unknown as Page };
  const value = (one: typeof source) =>
    one.blocks[0]?.details.find((detail): detail is ValueDetail => detail.kind === 'value');
  const [a, b] = [value(source), value(target)];
  if (a === undefined || b === undefined) throw new Error('no value');
  const link = { source: [0], target: [0], confidence: 0.6, kind: 'match' } as const;
  return hasMoved(pair as Pair, { link, source: [], target: [] }, a, b);
}

test('in a weak alignment numbers that stand elsewhere on the other page may have moved', () => {
  expect(moved(['640 lamps', '380 lamps'], ['380 lamps', '640 lamps'])).toBe(true);
  expect(moved(['640 lamps', '380 lamps'], ['no lamps', 'no lamps'])).toBe(false);
});

test('small numbers stand everywhere and prove nothing', () => {
  expect(moved(['2 lamps', '5 lamps'], ['5 lamps', '2 lamps'])).toBe(false);
});
