import { expect, test } from 'vitest';
import { learn } from '../src/learn.ts';
import { readPair } from '../src/pipeline.ts';
import type { Pair } from '../src/types.ts';

/** A pair with `headings` headings on either side; the first `withId` translated ones have an id. */
function pair(name: string, headings: number, withId: number): Pair {
  const page = (language: 'en' | 'zh') => {
    const parts = Array.from({ length: headings }, (_, index) => {
      const title = language === 'en' ? `Lantern ${index}` : `灯笼 ${index}`;
      const id = language === 'zh' && index < withId ? ` {#lantern-${index}}` : '';
      return `## ${title}${id}\n\n${language === 'en' ? 'Some light.' : '一些灯光。'}\n`;
    });
    return { path: `${language}/${name}.md`, text: parts.join('\n'), language };
  };
  return readPair({
    key: name,
    source: page('en'),
    target: page('zh'),
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
  });
}

function pairs(count: number, headings: number, withId: number): Pair[] {
  return Array.from({ length: count }, (_, index) => pair(`page-${index}`, headings, withId));
}

test.each([
  ['explicit', 'all translated headings have an id', pairs(6, 6, 6)],
  ['explicit', 'most of them have one', pairs(6, 6, 4)],
  ['positional', 'none has one', pairs(6, 6, 0)],
  ['unknown', 'some have one', pairs(6, 6, 2)],
  ['unknown', 'too few pairs', pairs(2, 30, 30)],
  ['unknown', 'too few headings', pairs(6, 1, 1)],
  ['unknown', 'no pair at all', []],
] as const)('heading ids are %s: %s', (headingIds, _, known) => {
  expect(learn(known).profile.headingIds).toBe(headingIds);
});

test('what the config declares is taken, whatever the pages show', () => {
  expect(learn(pairs(6, 6, 6), { headingIds: 'positional' }).profile.headingIds).toBe('positional');
  expect(learn([], { headingIds: 'explicit' }).profile.headingIds).toBe('explicit');
});

test('the anchors of every page of both languages', () => {
  const { anchors } = learn([pair('page', 2, 1)]);
  expect(anchors['en/page.md']).toEqual(['lantern-0', 'lantern-1']);
  expect(anchors['zh/page.md']).toEqual(['lantern-0', '灯笼-1']);
});

test('a page named after a property of objects is a page', () => {
  const base = pair('page', 1, 1);
  const odd = {
    ...base,
    source: { ...base.source, path: '__proto__' },
    target: { ...base.target, path: 'constructor' },
  };
  const { anchors } = learn([odd]);
  expect(Object.keys(anchors).toSorted()).toEqual(['__proto__', 'constructor']);
  expect(anchors.toString).toBeUndefined();
});

test('a site is frozen all the way down and survives JSON', () => {
  const site = learn(pairs(6, 6, 6));
  const thaw = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = Object.isFrozen(value) ? [] : [JSON.stringify(value).slice(0, 40)];
    return [...own, ...Object.values(value).flatMap(thaw)];
  };
  expect(thaw(site)).toEqual([]);
  expect(JSON.parse(JSON.stringify(site))).toEqual({ ...site, anchors: { ...site.anchors } });
});

test('the order of the pairs does not matter', () => {
  const known = [...pairs(3, 6, 6), pair('other', 12, 3)];
  expect(learn([...known].reverse()).profile).toEqual(learn(known).profile);
});
