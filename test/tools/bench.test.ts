import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure, spreadOf } from '../../tools/bench/measure.ts';
import { makeLongPair, makeSite } from '../../tools/bench/site.ts';

test('a process is measured whole, in turn with the others, the first turn aside', () => {
  const argv = ['-e', 'for (const end = Date.now() + 300; Date.now() < end;);'];
  const runs = measure(
    [
      { name: 'busy', argv, cwd: '.' },
      { name: 'idle', argv: ['-e', '0'], cwd: '.' },
    ],
    2,
  );
  const [busy, idle] = [runs.get('busy') ?? [], runs.get('idle') ?? []];
  expect([busy.length, idle.length]).toEqual([2, 2]);
  for (const { wall, cpu, memory } of [...busy, ...idle]) {
    expect(wall).toBeGreaterThan(10);
    expect(cpu).toBeGreaterThan(10);
    expect(memory).toBeGreaterThan(10);
  }
  expect(Math.min(...busy.map(({ wall }) => wall))).toBeGreaterThan(300);
});

test('a program that fails is no figure', () => {
  const argv = ['-e', 'console.error("no oil"); process.exit(3)'];
  expect(() => measure([{ name: 'lamp', argv, cwd: '.' }], 1)).toThrow(/lamp ended with 3: no oil/);
});

test('the middle, the least and the most', () => {
  expect(spreadOf([3, 1, 20])).toEqual([3, 1, 20]);
});

test('the pages of a site differ from each other', () => {
  const root = makeSite(3);
  for (const language of ['en', 'zh']) {
    const folder = join(root, 'content', language, 'news');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(new Set(texts).size).toBe(3);
  }
  rmSync(root, { recursive: true });
});

test('a long page has as many blocks as asked for, in both languages', () => {
  const root = makeLongPair(40);
  for (const name of ['page.md', 'page.zh.md'])
    expect(readFileSync(join(root, name), 'utf8').trim().split('\n\n')).toHaveLength(40);
  rmSync(root, { recursive: true });
});
