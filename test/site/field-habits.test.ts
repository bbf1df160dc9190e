import { describe, expect, test } from 'vitest';
import { treatmentsFrom } from '../../src/site/field-habits.ts';
import type { Config } from '../../src/types.ts';
import { lintSite } from '../lint-site.ts';

const counts = (pages: number, same: number, localised = 0, other = 0) => ({
  pages,
  same,
  localised,
  other,
});

test.each([
  ['a field of the site that is copied', 'order', counts(10, 9), 'copy'],
  ['one that translations may leave out elsewhere', 'slug', counts(14, 14), 'copy'],
  ['a path with the language', 'aliases', counts(70, 2, 66), 'localise'],
  ['one that is translated', 'keywords', counts(13, 0, 0, 13), 'translate'],
  ['what is copied elsewhere and not here', 'date', counts(20, 9, 0, 11), 'ignore'],
  ['what is copied elsewhere and never here', 'slug', counts(20, 0, 0, 20), 'ignore'],
  ['a day of its own on each of a few pages', 'date', counts(3, 0, 0, 3), 'ignore'],
  ['a day that differs on some of them', 'date', counts(4, 1, 0, 3), undefined],
  ['as everywhere', 'weight', counts(20, 20), undefined],
  ['too few pages', 'order', counts(9, 9), undefined],
  ['half of the time', 'order', counts(20, 11, 0, 2), undefined],
  ['left out mostly', 'reviewers', counts(20, 3), undefined],
  ['a release is never free', 'release', counts(20, 5, 0, 15), undefined],
  ['a title that most pages do without', 'title', counts(5, 1, 0, 1), 'ignore'],
  ['a title that some pages do without', 'title', counts(5, 0, 0, 3), undefined],
  ['a title lost on the only pages', 'title', counts(2, 0), undefined],
  ['a title kept in English stays a title', 'title', counts(20, 20), undefined],
])('%s', (_, name, count, treatment) => {
  expect(treatmentsFrom({ [name]: count })[name]).toBe(treatment);
});

/** What the rule says of the last of twelve pages; the others have the fields given first. */
async function said(
  usual: readonly [string, string],
  last: readonly [string, string],
  config: Config = {},
) {
  const page = (fields: string, n: number, zh: boolean) =>
    `---\ntitle: ${zh ? '灯' : 'Lamp'} ${n}\n${fields}\n---\n\n${zh ? `\`lamp\` 有 ${n} 个面。` : `The \`lamp\` has ${n} sides.`}\n`;
  const pages = Array.from({ length: 12 }, (_, index) => {
    const [en, zh] = index === 11 ? last : usual;
    const n = index + 20;
    const fill = (text: string) => text.replaceAll('N', String(n));
    return [
      [`content/en/lamp-${n}.md`, page(fill(en), n, false)],
      [`content/zh/lamp-${n}.md`, page(fill(zh), n, true)],
    ];
  });
  const { findings } = await lintSite(Object.fromEntries(pages.flat()), config);
  return findings
    .filter(({ rule }) => rule === 'front-matter')
    .map(({ severity, messageId, target, evidence }) => [
      severity,
      messageId,
      target?.path,
      evidence.expected,
    ]);
}

const path = 'content/zh/lamp-31.md';

describe('the rule keeps to the site', () => {
  test('a dropped slug that the site copies', async () => {
    expect(await said(['slug: lamp-N', 'slug: lamp-N'], ['slug: lamp-N', 'draft: false'])).toEqual([
      ['warning', 'missing', path, 'slug'],
    ]);
  });

  test('a field of the site that differs on one page', async () => {
    expect(await said(['order: N', 'order: N'], ['order: N', 'order: 99'])).toEqual([
      ['warning', 'different', path, '31'],
    ]);
  });

  test('dates of their own are free', async () => {
    const own = ['date: 2031-01-02', 'date: 2031-03-04'] as const;
    expect(await said(own, own)).toEqual([]);
  });

  test('a localised url', async () => {
    expect(
      await said(['url: /lamp-N/', 'url: /zh/lamp-N/'], ['url: /lamp-N/', 'url: /zh/rope/']),
    ).toEqual([['warning', 'different', path, '/lamp-31/']]);
  });

  test('what the config says wins', async () => {
    const slug = [
      ['slug: lamp-N', 'slug: lamp-N'],
      ['slug: lamp-N', 'draft: false'],
    ] as const;
    expect(await said(...slug, { profile: { frontMatter: { slug: 'ignore' } } })).toEqual([]);
    const author = ['author: N', 'draft: false'] as const;
    expect(await said(author, author)).toEqual([]);
    const declared = await said(author, author, { profile: { frontMatter: { author: 'copy' } } });
    expect(declared).toHaveLength(12);
    const release = ['release: 1.N', 'release: 2.N'] as const;
    expect(
      await said(release, release, { profile: { frontMatter: { release: 'ignore' } } }),
    ).toEqual([]);
  });
});

test.each([
  ['on one page', 1, 1],
  ['on most pages', 4, 0],
])('keys in Chinese %s', async (_, translated, findings) => {
  const pages = Array.from({ length: 6 }, (_, n) => [
    [`content/en/lamp-${n}.md`, `---\ntitle: Lamp ${n}\n---\n\nThe \`lamp\` has ${n} sides.\n`],
    [
      `content/zh/lamp-${n}.md`,
      `---\n${n < translated ? '标题' : 'title'}: 灯 ${n}\n---\n\n\`lamp\` 有 ${n} 个面。\n`,
    ],
  ]);
  const found = await lintSite(Object.fromEntries(pages.flat()), {});
  expect(found.findings.filter(({ messageId }) => messageId === 'keys')).toHaveLength(findings);
});
