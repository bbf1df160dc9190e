import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCounterparts } from '../../src/discover/counterparts.ts';
import { discover } from '../../src/discover/discover.ts';
import { pairFiles } from '../../src/pair/pair.ts';
import { chinese, english, folderWith } from './folder.ts';

const i18n = 'i18n/zh/docusaurus-plugin-content';

/** Pairs of files, English first, each of which must be found from either side. */
const pairs: readonly (readonly [string, string])[] = [
  ['content/en/x/a.md', 'content/zh/x/a.md'],
  ['en/a.md', 'zh-cn/a.md'],
  ['docs/en/latest/a.md', 'docs/cn/latest/a.md'],
  ['docs/x/a.md', 'docs/zh/x/a.md'],
  ['guide/a.md', 'zh-Hans/guide/a.md'],
  ['docs/a.md', 'docs-zh/a.md'],
  ['a.md', 'a.zh-CN.md'],
  ['tour/a.md', 'tour/translations/a.zh-cn.md'],
  ['tour/a.md', 'translations/zh-CN/tour/a.md'],
  ['_tours/x/a.md', '_zh-cn/tours/x/a.md'],
  ['_en/tours/a.md', '_zh/tours/a.md'],
  ['tours/a.md', '_zh/tours/a.md'],
  ['lamps/a.md', '_zh/lamps/a.md'],
  ['b.md', '_zh/b.md'],
  ['c/index.en-US.md', 'c/index.zh-CN.md'],
  ['README.md', 'README_zh.md'],
  ['boat/README.md', 'boat/doc/README-zh.md'],
  ['tour/b.md', 'tour/b_chinese.md'],
  ['docs/a.md', `${i18n}-docs/current/a.md`],
  ['site/blog/2031-02-03-a/index.md', `site/${i18n}-blog/2031-02-03-a/index.md`],
  ['src/pages/a.mdx', `${i18n}-pages/a.mdx`],
  ['versioned_docs/version-2/a.md', `${i18n}-docs/version-2/a.md`],
  ['rollouts/a.md', `${i18n}-docs-rollouts/current/a.md`],
  ['docs/a.md', `website/${i18n}-docs/current/a.md`],
  ['content/en/a.md', 'content/zh/a/index.md'],
  ['content/en/a/_index.md', 'content/zh/a.md'],
  ['content/en/terms/eBPF.md', 'content/zh/Terms/ebpf.md'],
  ['blog/en/2031/07/31/meetup.md', 'blog/zh/2031/08/02/meetup.md'],
  ['content/en/2031-02-27-tide/a.md', 'content/zh/2031-03-01-tide/a.md'],
  ['content/en/caf\u00e9.md', 'content/zh/cafe\u0301.md'],
];

describe('a file named alone', () => {
  it.each(pairs)('%s and %s find each other', async (one, other) => {
    const cwd = folderWith({
      [one]: english,
      [other]: chinese,
      'other.md': english,
      'x/unrelated.md': chinese,
    });
    const everything = pairFiles(await discover([], cwd, {}), {}).pairings;
    expect(everything).toHaveLength(1);
    for (const path of [one, other]) {
      const discovery = await discover([path], cwd, {});
      expect(discovery.named).toEqual([path]);
      expect(discovery.counterparts).toEqual([path === one ? other : one]);
      const { pairings, unpaired } = pairFiles(discovery, {});
      expect(pairings).toEqual(everything);
      expect(unpaired).toEqual([]);
    }
  });

  it('finds its counterpart from a folder inside the tree', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      'content/en/x/a.md': english,
      'content/zh/x/a.md': chinese,
    });
    const inside = join(cwd, 'content/zh/x');
    const { pairings } = pairFiles(await discover(['a.md'], inside, {}), {});
    expect(pairings.map(({ key, source, target }) => [key, source.path, target.path])).toEqual([
      ['content/{lang}/x/a.md', '../../en/x/a.md', 'a.md'],
    ]);
  });

  it('brings its counterpart by the config', async () => {
    const cwd = folderWith({ 'a.md': english, 'x/发布.md': chinese });
    const config = { pairs: { 'a.md': 'x/发布.md' } };
    for (const path of ['a.md', 'x/发布.md']) {
      expect(pairFiles(await discover([path], cwd, config), config).pairings).toHaveLength(1);
    }
  });

  it('is unpaired without one', async () => {
    const cwd = folderWith({ 'content/en/a.md': english, 'content/zh/b.md': chinese });
    const { pairings, unpaired } = pairFiles(await discover(['content/en/a.md'], cwd, {}), {});
    expect(pairings).toEqual([]);
    expect(unpaired.map(({ path }) => path)).toEqual(['content/en/a.md']);
  });

  it('brings every Chinese variant', async () => {
    const cwd = folderWith({ 'en/a.md': english, 'zh-cn/a.md': chinese, 'zh-tw/a.md': chinese });
    expect(pairFiles(await discover(['en/a.md'], cwd, {}), {}).pairings).toHaveLength(2);
    expect(pairFiles(await discover(['zh-tw/a.md'], cwd, {}), {}).pairings).toMatchObject([
      { key: '{lang}/a.md@zh-tw' },
    ]);
  });

  it('is one pair with the counterpart named too', async () => {
    const cwd = folderWith({ 'en/a.md': english, 'zh/a.md': chinese });
    const discovery = await discover(['zh/a.md', 'en/a.md'], cwd, {});
    expect(discovery.counterparts).toEqual([]);
    expect(pairFiles(discovery, {}).pairings).toHaveLength(1);
  });
});

describe('a folder of one language', () => {
  it('brings the counterparts of its pages', async () => {
    const cwd = folderWith({
      'content/en/x/a.md': english,
      'content/en/y/b.md': english,
      'content/zh/x/a.md': chinese,
      'content/zh/x/c.md': chinese,
    });
    for (const [paths, base] of [
      [['content/zh'], cwd],
      [[], join(cwd, 'content/zh')],
    ] as const) {
      const { pairings, unpaired } = pairFiles(await discover(paths, base, {}), {});
      expect(pairings).toHaveLength(1);
      expect(unpaired.map(({ path }) => path.replace('content/zh/', ''))).toEqual(['x/c.md']);
    }
  });

  it('brings nothing that the run has passed over', async () => {
    const cwd = folderWith({
      '.gitignore': 'content/en/\n',
      'content/en/a.md': english,
      'content/zh/a.md': chinese,
    });
    expect((await discover([], cwd, {})).files.map(({ path }) => path)).toEqual([
      'content/zh/a.md',
    ]);
  });
});

it('looks at a folder once, however many pages without counterpart lie in it', async () => {
  const cpuOf = async (count: number): Promise<number> => {
    const files = Array.from({ length: count }, (_, n) => `page-${n}.md`);
    const list = async (folder: string) =>
      folder === '/home/heap' ? { files, folders: [], others: [] } : null;
    const pages = files.map((name) => `/home/heap/${name}`);
    const scene = { cwd: '/home/heap', project: null, list };
    const start = process.cpuUsage();
    expect(await findCounterparts(pages, ['/home/heap'], {}, scene)).toEqual([]);
    expect(await findCounterparts(pages, [], {}, scene)).toEqual([]);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  await cpuOf(300);
  const ratios = [await cpuOf(2000), await cpuOf(2000)].map(
    async (time) => time / (await cpuOf(500)),
  );
  // Four times the pages: 4 if linear, 16 if quadratic; the machine may be busy.
  expect(Math.min(...(await Promise.all(ratios)))).toBeLessThan(9);
});
