import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../src/align/align.ts';
import { readPage } from '../../src/read/read.ts';
import type { Language } from '../../src/types.ts';
import { parses } from '../pace.ts';
import { alignDrafts, faults, harbor } from './harbor.ts';

test.each([
  ['both', [], []],
  ['the translation', harbor, []],
  ['the original', [], harbor],
] as const)('an empty page: %s', (_, from, to) => {
  const aligned = alignDrafts(from, to);
  expect(faults(aligned)).toEqual([]);
  expect(aligned.links).toHaveLength(from.length + to.length);
});

test('whatever was done to a page, every block occurs exactly once and confidence stays in bounds', () => {
  const order = fc.shuffledSubarray([...harbor], { minLength: 0, maxLength: harbor.length });
  fc.assert(
    fc.property(order, order, (from, to) => {
      const aligned = alignDrafts(from, to);
      expect(faults(aligned)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('a dropped subset in order: what stays never finds a wrong partner with a detail of its own', () => {
  const telling = new Set([
    'drain-how',
    'drain-code',
    'quay-item2',
    'security-cve',
    'removed-list',
    'next-date',
  ]);
  fc.assert(
    fc.property(fc.subarray([...harbor], { minLength: 8 }), (kept) => {
      const { links } = alignDrafts(harbor, kept);
      for (const { key } of kept) {
        if (!telling.has(key)) continue;
        expect(
          links.filter((link) => link.endsWith(`=${key}`) || link.endsWith(`+${key}`)),
        ).toEqual([expect.stringContaining(key)]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same pages give the same alignment, and it survives JSON', () => {
  const first = alignDrafts(harbor, [...harbor].reverse());
  const second = alignDrafts(harbor, [...harbor].reverse());
  expect(second.alignment).toEqual(first.alignment);
  expect(JSON.parse(JSON.stringify(first.alignment))).toEqual(first.alignment);
});

test('a page of a thousand blocks in many sections is aligned in no time', async () => {
  const long = (language: Language) => {
    const parts = Array.from({ length: 50 }, (_, index) =>
      harbor.map((one) => one[language].replaceAll('2.4', `2.${index}`)),
    );
    const text = parts.flat().join('\n\n');
    return readPage({ path: `${language}.md`, text, language }, language);
  };
  const [source, target] = [long('en'), long('zh')];
  expect(await parses(() => align(source, target))).toBeLessThan(200);
  const alignment = align(source, target);
  expect(faults({ source, target, alignment })).toEqual([]);
});

test('a section of a thousand list items is aligned in no time, each with its own', async () => {
  const long = (language: Language) => {
    const text = Array.from({ length: 1_000 }, (_, index) =>
      language === 'en' ? `- Lantern \`n${index}\` is new.` : `- 新增灯笼 \`n${index}\`。`,
    ).join('\n');
    return readPage({ path: `${language}.md`, text, language }, language);
  };
  const [source, target] = [long('en'), long('zh')];
  expect(await parses(() => align(source, target))).toBeLessThan(200);
  const alignment = align(source, target);
  expect(faults({ source, target, alignment })).toEqual([]);
  expect(alignment.blocks.map((link) => [link.source, link.target])).toEqual(
    source.blocks.map(({ index }) => [[index], [index]]),
  );
});
