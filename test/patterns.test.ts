import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { checkPattern } from '../tools/patterns/check.ts';
import { growthOf } from '../tools/patterns/probe.ts';
import { build } from './cli/built.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

beforeAll(build, 120_000);

test('every pattern of the program takes linear time', { timeout: 600_000 }, () => {
  // In a process of its own: it watches what is built by way of `RegExp`.
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const { stdout, stderr } = spawnSync(process.execPath, [tsx, 'tools/patterns/main.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\d+ patterns: \d+ by the checker, \d+ measured, 0 too slow\n$/);
  expect(Number.parseInt(stdout, 10)).toBeGreaterThan(500);
});

test('a page made of what our patterns look for takes linear time', { timeout: 600_000 }, () => {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const argv = [tsx, 'tools/patterns/pages.ts', '150'];
  const { stdout } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
  expect(stdout).toMatch(/^\d+ pages of \d+, \d+ looked at twice, 0 too slow\n$/);
});

test.each([
  ['blanks at the end', /\s+$/],
  ['nested repetition', /^(?:a+)+$/],
  ['two repetitions of the same', /^[ \t]*-[ \t]+(.*)$/],
  ['an opening that is never closed', /<!--.*?-->/g],
  ['with a lookbehind, which the checker does not know', /(?<!x)"[^"]*[ ]*"/],
  ['quotes of either kind', /(["'])[^"']* [^"']*\1/g],
])('a slow pattern is found: %s', (_, { source, flags }) => {
  expect(checkPattern({ source, flags, where: '' }).fault).not.toBeNull();
});

test.each([
  ['blanks at the end', /(?<!\s)\s+$/],
  ['quotes of either kind', /(["'])(?=[^"' ]* )[^"']*\1/g],
  ['a bound', /(?<!a)“[^”]{0,100}”/g],
])('one that is not slow is not: %s', (_, { source, flags }) => {
  expect(growthOf(source, flags)).toBeNull();
});
