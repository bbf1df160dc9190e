import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/discover/discover.ts';
import { pairFiles } from '../../src/pair/pair.ts';
import { shown } from './discovered.ts';

const shared = resolve(import.meta.dirname, '../../../shared');
const corpora = join(shared, 'corpora');
const seeds = join(shared, 'seeds');

async function pairsOf(paths: readonly string[], cwd: string) {
  const discovery = await discover(paths, cwd, {});
  return { discovery, ...pairFiles(discovery, {}) };
}

/** How the path of the English page becomes that of the Chinese one, as each site documents it. */
const sites: Readonly<Record<string, (path: string) => string>> = {
  'ant-design': (path) => path.replace('.en-US.', '.zh-CN.'),
  apisix: (path) => path.replace('docs/en/', 'docs/zh/'),
  istio: (path) => path.replace('content/en/', 'content/zh/'),
  karmada: intoDocusaurus,
  kubernetes: (path) => path.replace('content/en/', 'content/zh-cn/'),
  openkruise: intoDocusaurus,
  opentelemetry: (path) => path.replace('content/en/', 'content/zh/'),
  rocketmq: (path) => path.replace('i18n/en/docusaurus-plugin-content-docs/current/', 'docs/'),
  'tidb-operator': (path) => path.replace('en/', 'zh/'),
  vite: (path) => path.replace('en/', 'zh/'),
};

function intoDocusaurus(path: string): string {
  return path
    .replace(/^blog\//, 'i18n/zh/docusaurus-plugin-content-blog/')
    .replace(/^docs\//, 'i18n/zh/docusaurus-plugin-content-docs/current/');
}

describe.skipIf(!existsSync(corpora))('real sites (needs ../shared/corpora)', () => {
  it.each(Object.entries(sites))('%s: every pair that its paths show', async (name, toChinese) => {
    const { discovery, pairings, unpaired } = await pairsOf([], join(corpora, name));
    const paths = new Set(discovery.files.map(({ path }) => path));
    const expected = [...paths].flatMap((path) => {
      const other = toChinese(path);
      return other !== path && paths.has(other) ? [[path, other]] : [];
    });
    expect(expected.length).toBeGreaterThanOrEqual(8);
    const found = pairings.map(({ source, target, sourceLanguage }) =>
      sourceLanguage === 'en' ? [source.path, target.path] : [target.path, source.path],
    );
    expect(found.sort()).toEqual(expected.sort());
    expect(pairings.length * 2 + unpaired.length).toBe(paths.size);
    expect(new Set(pairings.map(({ key }) => key)).size).toBe(pairings.length);
    const source = name === 'rocketmq' ? 'zh' : 'en';
    expect(new Set(pairings.map(({ sourceLanguage }) => sourceLanguage))).toEqual(
      new Set([source]),
    );
  });

  it.each(Object.keys(sites))(
    '%s: a page alone has the pair that it has in a full run',
    async (name) => {
      const cwd = join(corpora, name);
      const { pairings } = await pairsOf([], cwd);
      for (const pairing of pairings.filter((_, index) => index % 9 === 0)) {
        for (const path of [pairing.source.path, pairing.target.path]) {
          expect((await pairsOf([path], cwd)).pairings).toEqual([pairing]);
        }
      }
    },
  );

  it('are the same as one folder and as two roots', async () => {
    const folder = await pairsOf(['vite'], corpora);
    const roots = await pairsOf(['vite/zh', 'vite/en'], corpora);
    expect(shown(roots)).toEqual(shown(folder));
    expect(roots.pairings.map(({ key }) => key)).toEqual(folder.pairings.map(({ key }) => key));
  });
});

describe.skipIf(!existsSync(seeds))('loose announcements (needs ../shared/seeds)', () => {
  it('only the two that are one announcement are paired', async () => {
    const names = readdirSync(seeds).sort();
    const start = (number: string) => names.find((name) => name.startsWith(number));
    for (const paths of [names, [...names].reverse(), ['*.txt']]) {
      const { pairings, unpaired } = await pairsOf(paths, seeds);
      expect(shown({ pairings, unpaired })).toEqual([`${start('001')} > ${start('000')}`]);
      expect(unpaired).toHaveLength(3);
    }
  });
});
