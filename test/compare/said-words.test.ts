import { expect, test } from 'vitest';
import { measured } from '../../src/compare/prose.ts';
import { saidWords } from '../../src/compare/said-words.ts';
import { readPair } from '../../src/pipeline.ts';
import { pairing } from '../pairs.ts';

const pairOf = (en: string, zh: string) => readPair(pairing({ name: 'lamp.md', en, zh }));

test('a word that is said speaks for a translation, one that is not against it', () => {
  const pair = pairOf('The lamp is replaced every winter.\n', '每年冬天都会更换灯。\n');
  const [sentence] = measured(pair.source.blocks[0] ?? expect.fail(), 'en');
  const words = saidWords(pair, pair.source.blocks).had(sentence ?? expect.fail());
  expect(words.length).toBeGreaterThan(1);
  for (const { found, missing } of words) {
    expect(found).toBeLessThan(-1);
    expect(missing).toBeGreaterThan(1);
  }
});

test('on a page that says nothing of its original words tell little, and always something', () => {
  const en = 'The keeper replaces the broken lamp before winter, and nobody complains.';
  const many = (text: string) => `${Array(80).fill(text).join('\n\n')}\n`;
  const pair = pairOf(many(en), many('呜呼哀哉，呜呼哀哉，呜呼哀哉，呜呼哀哉，呜呼哀哉。'));
  const [sentence] = measured(pair.source.blocks[0] ?? expect.fail(), 'en');
  const words = saidWords(pair, pair.source.blocks).had(sentence ?? expect.fail());
  expect(words.length).toBeGreaterThan(3);
  for (const { found, missing } of words) {
    expect(found).toBeLessThan(0);
    expect(missing).toBeGreaterThan(0);
    expect(missing).toBeLessThan(1);
  }
});
