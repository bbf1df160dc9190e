import { expect, test } from 'vitest';
import { findDrop, type SaidWord, type Sentence } from '../../src/compare/sentences.ts';

const word = (): SaidWord => ({ found: -0.5, missing: 1 });
const [lamp, quay, gather, news] = [word(), word(), word(), word()];
const sentence = (size: number, words: readonly SaidWord[]): Sentence => ({
  span: { offset: 0, endOffset: size },
  size,
  tokens: [],
  gone: 0,
  words,
});
const source = [
  sentence(90, [lamp, gather, news]),
  sentence(90, [quay]),
  sentence(60, [gather, news]),
];
const habit = { ratio: 0, spread: 1, joining: 0 };

test('a sentence without words of its own is lost where no sentence says its words together', () => {
  const apart = [sentence(90, [lamp, gather]), sentence(90, [quay, news])];
  expect(findDrop(source, apart, habit)?.lost).toEqual([2]);
  const together = [sentence(90, [lamp, gather, news]), sentence(90, [quay])];
  expect(findDrop(source, together, habit)).toBeNull();
});

test.each<[string, string, readonly string[], boolean]>([
  ['a name that no other has', 'wlumigrid', [], true],
  ['a name with a digit', 'wlx1', [], true],
  ['code', 'clamp', [], true],
  ['a name that another has too', 'wlumigrid', ['wlumigrid'], false],
  ['a name of which another has a part', 'wlumi', ['wlumi-grid'], false],
  ['a short word', 'woil', [], false],
  ['a number', 'v12', [], false],
])('a sentence with %s that the translation has is not lost: %s', (_, own, others, isSaid) => {
  const tokened = (one: Sentence, tokens: readonly string[]) => ({ ...one, tokens });
  const unsaid = [lamp, gather, news, word(), word()];
  const here = [tokened(sentence(120, unsaid), [own]), tokened(sentence(90, [quay]), others)];
  const there = [tokened(sentence(90, [quay]), [own, ...others])];
  const drop = findDrop(here, there, habit);
  expect(drop === null).toBe(isSaid);
});
