import { expect, test } from 'vitest';
import { lintPair } from '../../src/index.ts';
import { learn, profileOf } from '../../src/learn.ts';
import { readPair } from '../../src/pipeline.ts';
import type { Pair } from '../../src/types.ts';
import { pairing } from '../pairs.ts';

function pairs(count: number, en: string, zh: string): Pair[] {
  return Array.from({ length: count }, (_, index) =>
    readPair(
      pairing({
        name: `page-${index}.md`,
        en: `# Lamp\n\nSee [this](${en}) for ${index + 20} lamps.\n`,
        zh: `# 灯\n\n${index + 20} 盏灯参见[这里](${zh})。\n`,
      }),
    ),
  );
}

function hostsOf(known: readonly Pair[], hosts?: readonly string[]): readonly string[] {
  const [first] = known;
  if (first === undefined) throw new Error('no pair');
  return profileOf(learn(known, hosts === undefined ? {} : { profile: { hosts } }), first).hosts;
}

test.each([
  [3, 'https://www.lantern.example/docs/x', '/zh/docs/x', ['lantern.example']],
  [3, '/docs/x', 'https://lantern.example/zh/docs/x', ['lantern.example']],
  [3, 'https://lantern.example/latest/docs/x', '/zh/docs/x', ['lantern.example']],
  [3, 'https://lantern.example/v1.6/docs/x', '/zh/docs/x', ['lantern.example']],
  [3, '/docs/x', 'https://lantern.example/v1.6/zh/docs/x', ['lantern.example']],
  [2, 'https://lantern.example/docs/x', '/zh/docs/x', []],
  [9, 'https://lantern.example/blog/', '/zh/blog/', []],
  [3, 'https://lantern.example/docs/x', '/zh/docs/y', []],
  [3, 'https://lantern.example/docs/x', 'https://lantern.example/docs/x', []],
  [3, 'https://lantern.example/', '/zh/', []],
  [3, 'https://github.com/docs/x', '/zh/docs/x', []],
])('%i times %s for %s', (count, en, zh, hosts) => {
  expect(hostsOf(pairs(count, en, zh))).toEqual(hosts);
});

test('what the config declares is taken, whatever the pages show', () => {
  const known = pairs(4, 'https://lantern.example/docs/x', '/zh/docs/x');
  expect(hostsOf(known, [])).toEqual([]);
  expect(hostsOf(known, ['www.Other.example'])).toEqual(['other.example']);
});

test.each<[string, string, string, readonly string[], readonly string[]]>([
  ['the own host', 'https://lantern.example/docs/x', '/zh/docs/x', ['lantern.example'], []],
  [
    'its latest version',
    'https://lantern.example/latest/docs/x',
    '/docs/x',
    ['lantern.example'],
    [],
  ],
  ['its other domain', '/docs/x', 'https://docs.lantern.example/docs/x', ['lantern.example'], []],
  [
    'an old version of it',
    '/docs/x',
    'https://lantern.example/v1.6/docs/x',
    ['lantern.example'],
    ['version info'],
  ],
  [
    'an old version of it, in the original',
    'https://lantern.example/v1.6/docs/x',
    '/zh/docs/x',
    ['lantern.example'],
    ['version info'],
  ],
  [
    'another site',
    '/docs/x',
    'https://beacon.test/docs/x',
    ['lantern.example'],
    ['different warning'],
  ],
  [
    'another site in the original',
    'https://beacon.test/docs/x',
    '/zh/docs/x',
    ['lantern.example'],
    ['different warning'],
  ],
  ['a host where none is known', '/docs/x', 'https://beacon.test/docs/x', [], []],
  ['a relative link', 'x.md', 'https://beacon.test/docs/x', ['lantern.example'], []],
])('a link beside one of %s', async (_, en, zh, hosts, said) => {
  const { findings, notChecked } = await lintPair(
    { path: 'en/a.md', text: `# Lamp\n\nSee [this](${en}) for 20 lamps.\n`, language: 'en' },
    { path: 'zh/a.md', text: `# 灯\n\n20 盏灯参见[这里](${zh})。\n`, language: 'zh' },
    { config: { profile: { hosts } } },
  );
  const urls = findings.filter(({ rule }) => rule === 'mismatched-url');
  expect(urls.map(({ messageId, severity }) => `${messageId} ${severity}`)).toEqual(said);
  const asked = notChecked.some(({ reason }) => reason.includes('profile.hosts'));
  expect(asked).toBe(hosts.length === 0);
});
