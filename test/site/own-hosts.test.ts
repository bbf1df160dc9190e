import { expect, test } from 'vitest';
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
  [2, 'https://lantern.example/docs/x', '/zh/docs/x', []],
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
