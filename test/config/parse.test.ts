import { expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { someRules } from './configs.ts';

const json = { comments: false };
const jsonc = { comments: true };
const manifest = { comments: false, key: 'announce-lint' };

function problemsOf(text: string, syntax: Parameters<typeof parseConfig>[1]): readonly string[] {
  const parsed = parseConfig(text, syntax, someRules);
  return parsed.kind === 'problems' ? parsed.problems : [parsed.kind];
}

test('comments and trailing commas in .jsonc', () => {
  const text = '\uFEFF// Lantern\n{ "include": ["docs/**",], /* all */ }\n';
  expect(parseConfig(text, jsonc, someRules)).toEqual({
    kind: 'config',
    config: { include: ['docs/**'] },
  });
  expect(problemsOf(text, json)).toEqual(['1:2: comments need a .jsonc file']);
});

test.each<[name: string, text: string, problems: readonly string[]]>([
  ['syntax', '{\n  "include": [}\n}', ['2:15: not JSON: value expected']],
  ['trailing comma', '{ "include": [], }', ['1:18: not JSON: property name expected']],
  ['nothing', '', ['1:1: not JSON: value expected']],
  ['root', '[]', ['1:1: the config must be an object, not a list']],
  ['a key', '{\r\n  "inclde": []\r\n}', ['2:3: unknown key "inclde"; did you mean "include"?']],
  [
    'a nested key',
    '{ "profile": {\n "headings": "explicit" } }',
    ['2:2: unknown key "headings"; did you mean "headingIds"? (in profile)'],
  ],
  [
    'a value',
    '{ "overrides": [{ "files": ["a"],\n  "rules": { "extra-link": true } }] }',
    ['2:28: overrides[0].rules.extra-link must be a level or [level, options], not a boolean'],
  ],
  ['a repeated key', '{ "include": [],\n"include": [] }', ['2:1: "include" is written twice']],
  [
    'what is absent',
    '{ "overrides": [\n{ "rules": {} }] }',
    ['2:1: overrides[0] "files" is missing'],
  ],
  [
    'a prototype',
    '{ "rules": { "__proto__": { "extra-link": "off" } } }',
    [
      '1:14: unknown rule "__proto__" (in rules)',
      '1:27: rules.__proto__ must be a level or [level, options], not an object',
    ],
  ],
])('%s is named with its line', (_, text, problems) => {
  expect(problemsOf(text, json)).toEqual(problems);
});

test('package.json holds it under a key', () => {
  expect(problemsOf('{ "name": "announce-lint" }', manifest)).toEqual(['absent']);
  expect(problemsOf('{\n"announce-lint": {\n"rules": 1 } }', manifest)).toEqual([
    '3:10: rules must be an object, not a number',
  ]);
  expect(parseConfig('{ "announce-lint": { "exclude": ["a"] } }', manifest, someRules)).toEqual({
    kind: 'config',
    config: { exclude: ['a'] },
  });
});
