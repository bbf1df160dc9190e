import { expect, test } from 'vitest';
import { gramsOf, sharedGrams } from '../../src/names/grams.ts';

test('runs of two to five Han characters, none across anything else', () => {
  expect([...gramsOf('灯塔，码头 a 夜', () => true)]).toEqual(['灯塔', '码头']);
  expect([...gramsOf('一二三四五六', () => true)].filter((one) => one.startsWith('一'))).toEqual([
    '一二',
    '一二三',
    '一二三四',
    '一二三四五',
  ]);
});

test('runs that most texts have, and in how many they stand', () => {
  const texts = ['守灯人点灯，守灯人', '请问守灯人', '守灯的人', '码头'];
  expect(sharedGrams(texts, 2)).toEqual(
    new Map([
      ['守灯', 3],
      ['守灯人', 2],
      ['灯人', 2],
    ]),
  );
  expect(sharedGrams(texts, 4).size).toBe(0);
});
