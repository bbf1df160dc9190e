import { describe, expect, test } from 'vitest';
import { lint } from '../../src/index.ts';
import { folderWith } from '../discover/folder.ts';

const body = { en: 'The `lamp` burns for 12 hours.\n', zh: '`lamp` 可亮 12 小时。\n' };

/** The pairs that a run looks at, and how many pages it leaves out. */
async function seen(pages: Readonly<Record<string, string>>, since: string, paths: string[] = []) {
  const files = Object.entries(pages).flatMap(([path, fields]) =>
    (['en', 'zh'] as const).map((lang) => [
      `content/${lang}/${path}.md`,
      `${fields === '' ? '' : `---\n${fields}\n---\n\n`}# Lamp\n\n${body[lang]}`,
    ]),
  );
  const cwd = folderWith({
    ...Object.fromEntries(files),
    'content/en/now.md': body.en,
    'content/zh/now.md': body.zh,
  });
  const { pairs, passedOver } = await lint(paths, { cwd, config: { since } });
  const names = pairs.map(({ source }) => source.slice('content/en/'.length, -'.md'.length));
  return { names: names.filter((name) => name !== 'now'), passedOver };
}

describe('since a release', () => {
  test.each([
    ['news/1.19.x/announcing-1.19.3', '', false],
    ['news/1.20.x/announcing-1.20', '', true],
    ['news/1.20.x/announcing-1.20.1', '', true],
    ['news/v1.9/notes', '', false],
    ['news/2.0/notes', '', true],
    ['upgrade-from-1.15-to-1.21', '', true],
    ['announcing-1.20-beta', '', true],
    ['news/notes', 'release: 1.19.4', false],
    ['news/notes', 'release: 1.20.0', true],
    ['news/1.5/notes', 'release: 1.20.0', true],
    ['blog/2016-01-02-lamps', 'date: 2016-01-02', true],
    ['docs/concepts', '', true],
  ])('%s %s: %s', async (path, fields, stays) => {
    expect((await seen({ [path]: fields }, '1.20')).names).toEqual(stays ? [path] : []);
  });
});

describe('since a day', () => {
  test.each([
    ['blog/a', 'date: 2023-12-31', false],
    ['blog/a', 'date: 2024-01-01', true],
    ['blog/a', 'publishdate: 2023-6-1T10:00:00Z', false],
    ['blog/a', 'publishDate: "2024-06-01"', true],
    ['blog/2023-12-31-a', '', false],
    ['blog/2024/02/03/a', '', true],
    ['blog/2023/02/03/a', 'date: 2024-05-05', true],
    ['docs/concepts', '', true],
    ['news/announcing-1.2', '', true],
  ])('%s %s: %s', async (path, fields, stays) => {
    expect((await seen({ [path]: fields }, '2024-01-01')).names).toEqual(stays ? [path] : []);
  });
});

test('what is left out is counted', async () => {
  const { passedOver } = await seen({ 'lamp-1.1': '', 'lamp-1.2': '', 'lamp-1.3': '' }, '1.3');
  expect(passedOver).toEqual([{ kind: 'older', since: '1.3', pages: 4 }]);
});

test('a named page is left out as in a full run', async () => {
  const { names, passedOver } = await seen({ 'lamp-1.1': '' }, '1.3', ['content/zh/lamp-1.1.md']);
  expect([names, passedOver]).toEqual([[], [{ kind: 'older', since: '1.3', pages: 2 }]]);
});

test('a page without counterpart is left out too', async () => {
  const cwd = folderWith({
    'content/en/now.md': body.en,
    'content/zh/now.md': body.zh,
    'content/en/lamp-1.1.md': body.en,
  });
  const { unpaired, passedOver } = await lint([], { cwd, config: { since: '1.3' } });
  expect([unpaired, passedOver]).toEqual([[], [{ kind: 'older', since: '1.3', pages: 1 }]]);
});
