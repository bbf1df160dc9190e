import { expect, test } from 'vitest';
import { colorOf, type Environment, languageOf, widthOf } from '../../src/cli/environment.ts';

function environment(
  variables: Environment['variables'],
  columns: number | null = null,
  locale = 'en-US',
): Environment {
  return { cwd: '/', variables, locale, columns, out: () => {}, err: () => {} };
}

test.each<[variables: Environment['variables'], locale: string, lang: string]>([
  [{}, 'en-US', 'en'],
  [{}, 'zh-CN', 'zh'],
  [{}, 'zh', 'zh'],
  [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
  [{ LANG: 'C' }, 'zh-CN', 'en'],
  [{ LANG: '' }, 'zh-CN', 'zh'],
  [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB' }, 'zh-CN', 'en'],
  [{ LANG: 'en_GB', LC_MESSAGES: 'en_GB', LC_ALL: 'zh_TW.UTF-8' }, 'en-US', 'zh'],
  [{ LANG: 'zha' }, 'en-US', 'en'],
])('language of %j on a system in %s: %s', (variables, locale, lang) => {
  expect(languageOf(environment(variables, null, locale))).toBe(lang);
});

test.each<
  [
    variables: Environment['variables'],
    columns: number | null,
    asked: boolean | null,
    color: boolean,
  ]
>([
  [{}, 80, null, true],
  [{}, null, null, false],
  [{ NO_COLOR: '1' }, 80, null, false],
  [{ NO_COLOR: '' }, 80, null, true],
  [{ NO_COLOR: '1' }, 80, true, true],
  [{}, 80, false, false],
  [{ TERM: 'dumb' }, 80, null, false],
  [{ FORCE_COLOR: '1' }, null, null, true],
  [{ FORCE_COLOR: '0' }, 80, null, false],
])('colour with %j, %s columns, asked %s: %s', (variables, columns, asked, color) => {
  expect(colorOf(environment(variables, columns), asked)).toBe(color);
});

test.each<[variables: Environment['variables'], columns: number | null, width: number]>([
  [{}, 120, 120],
  [{}, null, 100],
  [{ COLUMNS: '72' }, null, 72],
  [{ COLUMNS: '72' }, 120, 120],
  [{ COLUMNS: 'wide' }, null, 100],
  [{}, 12, 40],
])('width with %j and %s columns: %i', (variables, columns, width) => {
  expect(widthOf(environment(variables, columns))).toBe(width);
});
