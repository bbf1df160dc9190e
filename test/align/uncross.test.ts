import { expect, test } from 'vitest';
import { chooseOneToOne } from '../../src/align/uncross.ts';

const choose = (...scored: readonly (readonly [number, number, number])[]) =>
  chooseOneToOne(
    scored
      .map(([source, target, score]) => ({ source, target, score }))
      .sort((a, b) => b.score - a.score),
  ).map(({ source, target }) => [source, target]);

test('the best pairs are chosen, one to one, in the order of the source', () => {
  expect(choose([1, 1, 0.9], [0, 0, 0.8], [0, 1, 0.5])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('a pair that wins by a hair does not cross its neighbour at a loss', () => {
  expect(choose([0, 1, 1.13], [0, 0, 1.11], [1, 1, 1.11], [1, 0, 0.95])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('pairs that fit better crossed stay crossed', () => {
  expect(choose([0, 1, 1.1], [1, 0, 1.1], [0, 0, 0.6], [1, 1, 0.6])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('where the pair in order was not scored, nothing is changed', () => {
  expect(choose([0, 1, 0.9], [1, 0, 0.3], [1, 1, 0.8])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
