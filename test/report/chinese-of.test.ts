import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateConfig } from '../../src/config/validate.ts';
import { chineseOf } from '../../src/report/chinese-of.ts';
import { sentences } from '../../src/report/sentences-zh.ts';
import { parses } from '../pace.ts';

const src = new URL('../../src/', import.meta.url);
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('-zh.'))
  .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), src), 'utf8'));

/** What an error or a reason is made with: a text, its holes filled with a word. */
const made =
  /(?:new (?:Usage|Config)Error\(\s*|\breason(?::|\s*=)\s*)(['`])((?:(?!\1)[^\\]|\\.)*)\1/g;

function textsMade(): string[] {
  return sources
    .flatMap((source) => [...source.matchAll(made)].map(([, , text = '']) => text))
    .map((text) => text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '某').replaceAll("\\'", "'"))
    .map((text) => text.replace(/(?<=")某+$/, ''))
    .filter((text) => /[a-z]{2}/.test(text) && !spoken.has(text));
}

/** Put together of several, or seen by nobody; test/cli/chinese.test.ts hears the first ones. */
const spoken: ReadonlySet<string> = new Set([
  'Nothing to check: 某 in 某',
  'git does not have the commit that 某 某: fetch the whole history',
  'unknown 某 "某"',
  'frozen versions',
  // An id, put into words in src/cli/fix-texts.ts.
  'changed',
]);

/** Three English words in a row, which neither code nor a name would have. */
const english = /(?<![\w.=-])[A-Za-z]+ [a-z]+ [a-z]+(?![\w.=-])/;

test('every error and every reason has a Chinese text', () => {
  const texts = textsMade();
  expect(texts.length).toBeGreaterThan(40);
  const without = texts.filter(
    (text) => !/\p{Script=Han}/u.test(chineseOf(text.replaceAll('某', 'x'))),
  );
  expect(without).toEqual([]);
  expect(texts.map((text) => chineseOf(text)).filter((text) => english.test(text))).toEqual([]);
});

test('what is wrong with a config', () => {
  const wrong: readonly unknown[] = [
    [],
    null,
    { rule: {} },
    { rules: { 'mismatched-urls': 'off' } },
    { rules: { 'mismatched-url': 'of' } },
    { rules: { 'mismatched-url': ['off'] } },
    { rules: { 'mismatched-url': ['off', 1] } },
    { rules: { 'mismatched-url': 3 } },
    { overrides: [{ files: ['!a'] }] },
    { pairs: { 'a\\b': '' } },
    { profile: { headingIds: 1 } },
    { history: 'no', include: 'a' },
  ];
  const messages = wrong.flatMap((config) =>
    validateConfig(config, ['mismatched-url']).map(({ path, message, atKey }) =>
      atKey
        ? `a.json:1:2: ${message} (in ${path.join('.')})`
        : `a.json:1:2: ${path.join('.') || 'the config'} ${message}`,
    ),
  );
  expect(messages.length).toBeGreaterThan(12);
  const said = messages.map(chineseOf);
  expect(said.filter((text) => !/\p{Script=Han}/u.test(text) || english.test(text))).toEqual([]);
  expect(said[0]).toBe('a.json:1:2: 配置应为对象，而不是列表');
});

describe('what is quoted', () => {
  test.each([
    ['zh/灯.md: no such file or folder', 'zh/灯.md：没有这个文件或目录'],
    ['a: b.md: no such file or folder', 'a: b.md：没有这个文件或目录'],
    ['unknown rule "x"; did you mean "y"?', '未知规则“x”；是否想写“y”？'],
    ['no Chinese page at zh/a.md', 'zh/a.md 处没有中文页面'],
    ['something new', 'something new'],
    ['', ''],
  ])('%s', (given, expected) => {
    expect(chineseOf(given)).toBe(expected);
  });

  test('a Chinese sentence takes what the English one has', () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    const examples = ['{example}'];
    for (const [from, to] of Object.entries(sentences))
      expect(
        names(from).filter((name) => !examples.includes(name) && !names(to).includes(name)),
        from,
      ).toEqual([]);
  });

  test('a long text is looked at once', async () => {
    const long = `resembles ${' and '.repeat(200_000)}`;
    expect(await parses(() => chineseOf(long))).toBeLessThan(100);
  });
});
