import { expect, test } from 'vitest';
import { learn, namesOf, profileOf } from '../src/learn.ts';
import { readPair } from '../src/pipeline.ts';
import type { HeadingIds, Pair, Profile } from '../src/types.ts';

/**
 * A pair with `headings` headings on either side; the first `withId` translated ones have an id, and
 * the first `inEnglish` of the original.
 *
 * @param coda ends the translation
 */
function pair(
  name: string,
  headings: number,
  withId: number,
  root = '',
  coda = '',
  inEnglish = 0,
): Pair {
  const page = (language: 'en' | 'zh') => {
    const parts = Array.from({ length: headings }, (_, index) => {
      const title = language === 'en' ? `Lantern ${index}` : `灯笼 ${index}`;
      const id = index < (language === 'zh' ? withId : inEnglish) ? ` {#lantern-${index}}` : '';
      return `## ${title}${id}\n\n${language === 'en' ? 'Some light.' : '一些灯光。'}\n`;
    });
    return {
      path: `${root}${language}/${name}.md`,
      text: parts.join('\n') + (language === 'zh' ? coda : ''),
      language,
    };
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

function pairs(
  count: number,
  headings: number,
  withId: number,
  root = '',
  coda = '',
  inEnglish = 0,
): Pair[] {
  return Array.from({ length: count }, (_, index) =>
    pair(`page-${index}`, headings, withId, root, coda, inEnglish),
  );
}

/** What is learned of the habits of the first pair's site. */
function headingIdsOf(known: readonly Pair[], declared: Partial<Profile> = {}): HeadingIds {
  const [first] = known;
  if (first === undefined) throw new Error('no pair');
  return profileOf(learn(known, { profile: declared }), first).headingIds;
}

test.each([
  ['explicit', 'all translated headings have an id', pairs(6, 6, 6)],
  ['explicit', 'most of them have one', pairs(6, 6, 4)],
  ['explicit', 'some of them are of the original', pairs(6, 6, 4, '', '', 2)],
  ['positional', 'all of them are of the original', pairs(6, 6, 4, '', '', 4)],
  ['positional', 'none has one', pairs(6, 6, 0)],
  ['mixed', 'some have one', pairs(6, 6, 2)],
  ['unknown', 'too few pairs', pairs(2, 30, 30)],
  ['unknown', 'too few headings', pairs(6, 1, 1)],
  ['positional', 'two pages without any', pairs(2, 4, 0)],
  ['unknown', 'one page without any', pairs(1, 9, 0)],
  ['positional', 'a link to the id of Chinese text', pairs(1, 9, 0, '', '[灯笼](#灯笼-1)')],
  ['unknown', 'such a link to another site', pairs(1, 9, 0, '', '[灯](https://example.com/#灯)')],
] as const)('heading ids are %s: %s', (headingIds, _, known) => {
  expect(headingIdsOf(known)).toBe(headingIds);
});

test('what the config declares is taken, whatever the pages show', () => {
  expect(headingIdsOf(pairs(6, 6, 6), { headingIds: 'positional' })).toBe('positional');
  expect(headingIdsOf(pairs(1, 1, 0), { headingIds: 'explicit' })).toBe('explicit');
});

test('the anchors of every page of both languages', () => {
  const { pages } = learn([pair('page', 2, 1)]);
  expect(pages['en/page.md']?.ids).toEqual(['lantern-0', 'lantern-1']);
  expect(pages['zh/page.md']).toMatchObject({
    counterparts: ['en/page.md'],
    ids: ['lantern-0', '灯笼-1'],
    answers: { 'lantern-0': 'lantern-0', 'lantern-1': '灯笼-1' },
  });
});

test('a page named after a property of objects is a page', () => {
  const base = pair('page', 1, 1);
  const odd = {
    ...base,
    source: { ...base.source, path: '__proto__' },
    target: { ...base.target, path: 'constructor' },
  };
  const { pages } = learn([odd]);
  expect(Object.keys(pages).toSorted()).toEqual(['__proto__', 'constructor']);
  expect(pages.toString).toBeUndefined();
});

test('a site is frozen all the way down and survives JSON', () => {
  const site = learn(pairs(6, 6, 6));
  const thaw = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = Object.isFrozen(value) ? [] : [JSON.stringify(value).slice(0, 40)];
    return [...own, ...Object.values(value).flatMap(thaw)];
  };
  expect(thaw(site)).toEqual([]);
  expect(JSON.stringify(JSON.parse(JSON.stringify(site)))).toBe(JSON.stringify(site));
});

test('two sites of one run have each their own habits', () => {
  const [ours, theirs] = [pairs(6, 6, 6, 'ours/'), pairs(6, 6, 0, 'theirs/')];
  const site = learn([...ours, ...theirs]);
  expect([...ours, ...theirs].map((one) => profileOf(site, one).headingIds)).toEqual([
    ...ours.map(() => 'explicit'),
    ...theirs.map(() => 'positional'),
  ]);
});

test('nothing is known of a pair that was not there, and of none at all', () => {
  const other = pair('page', 40, 40, 'other/');
  expect(profileOf(learn(pairs(6, 6, 6, 'ours/')), other).headingIds).toBe('unknown');
  expect(profileOf(learn([]), other).headingIds).toBe('unknown');
});

test('the order of the pairs does not matter', () => {
  const known = [...pairs(4, 6, 6), pair('other', 12, 3)];
  const [forth, back] = [learn(known), learn([...known].reverse())];
  expect(known.map((one) => profileOf(back, one))).toEqual(
    known.map((one) => profileOf(forth, one)),
  );
});

/** Pairs whose pages tell of lamps with Lanternd, which some of the translations write otherwise. */
function lampPairs(written: readonly string[]): Pair[] {
  return written.map((name, index) => {
    const lines = (line: (n: number) => string) => [0, 1, 2].map(line).join('\n\n');
    return readPair({
      key: `lamps-${index}`,
      source: {
        path: `en/lamps-${index}.md`,
        text: lines((n) => `On day ${n + 20} the crew put oil into Lanternd before noon.\n`),
        language: 'en',
      },
      target: {
        path: `zh/lamps-${index}.md`,
        text: lines((n) => `第 ${n + 20} 天中午之前，船员给 ${name} 加油。\n`),
        language: 'zh',
      },
      sourceLanguage: 'en',
      targetLanguage: 'zh',
      via: 'layout',
      confidence: 1,
    });
  });
}

function namesFor(known: readonly Pair[], names?: Readonly<Record<string, readonly string[]>>) {
  const [first] = known;
  if (first === undefined) throw new Error('no pair');
  return namesOf(learn(known, names === undefined ? {} : { names }), first);
}

test('a name that the pages keep is learned, with the places it stands in', () => {
  const kept = Array.from({ length: 6 }, () => 'Lanternd');
  expect(namesFor(lampPairs(kept))).toEqual({ lanternd: { forms: [], kept: 18, of: 18 } });
});

test('a name kept half of the time is learned with the Chinese form of the other half', () => {
  const mixed = [...Array.from({ length: 5 }, () => 'Lanternd'), '灯守', '灯守', '灯守'];
  expect(namesFor(lampPairs(mixed))).toEqual({
    lanternd: { forms: ['灯守'], kept: 15, of: 24 },
  });
});

test('words that the pages translate, and names on too few pages, are not learned', () => {
  expect(namesFor(lampPairs(Array.from({ length: 8 }, () => '灯守')))).toEqual({});
  expect(namesFor(lampPairs(['Lanternd', 'Lanternd', 'Lanternd']))).toBeNull();
});

test('names that the config declares count on any number of pages, over what these show', () => {
  const [one] = lampPairs(['Lanternd']);
  if (one === undefined) throw new Error('no pair');
  expect(namesFor([one], { Lanternd: ['灯守'], 'Oil Well': [] })).toEqual({
    lanternd: { forms: ['灯守'], kept: 0, of: 0 },
    oilwell: { forms: [], kept: 0, of: 0 },
  });
  expect(
    namesFor(lampPairs(Array.from({ length: 6 }, () => 'Lanternd')), { Lanternd: ['灯守'] }),
  ).toEqual({
    lanternd: { forms: ['灯守'], kept: 0, of: 0 },
  });
});

test.each([
  ['github', ['whats-next', 'nodejs-lamps', 'a--b']],
  ['vitepress', ['what-s-next', 'node-js-lamps', 'a-b']],
  ['unknown', ['next', 'lamps', 'ab']],
] as const)('slugs are %s', (slugs, ids) => {
  const titles = ['What’s next?', 'Node.js lamps', 'A & B'];
  const en = titles.map((title) => `## ${title}\n\nThe lamp burns here.\n`).join('\n');
  const zh = titles.map((_, i) => `## 灯 ${i} {#${ids[i]}}\n\n灯在此处亮着。\n`).join('\n');
  const one = readPair({
    key: 'slugs',
    source: { path: 'en/slugs.md', text: en, language: 'en' },
    target: { path: 'zh/slugs.md', text: zh, language: 'zh' },
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
  });
  expect(profileOf(learn([one]), one).slugs).toBe(slugs);
});
