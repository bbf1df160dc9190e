import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lint } from '../../src/index.ts';
import { ruleIds } from '../../src/rule-registry.ts';
import { accuracyOf } from '../../tools/docs/accuracy.ts';
import { advice } from '../../tools/docs/advice.ts';
import { madeDocs } from '../../tools/docs/main.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(posix.join(root, path), 'utf8');
const pages = readdirSync(posix.join(root, 'docs'));

test('what is made of the rules is up to date: npm run docs', async () => {
  for (const [path, text] of await madeDocs()) expect(read(path) === text, path).toBe(true);
});

test('every rule has its advice', () => {
  expect(Object.keys(advice)).toEqual([...ruleIds]);
});

describe('how often a rule is right', () => {
  const section = (text: string) =>
    `# x\n\n## How often it is right, and what it cannot see\n\n${text}\n\n## When not to use it\n`;

  test.each([
    [
      'On 282 pairs of ten sites it gives 35 errors and 1 warning. Of these, right were of\n34 errors 31 by the first and 30 by the second, and of 1 warning 1 by either.',
      [
        { severity: 'error', said: 35, judged: 34, right: [31, 30] },
        { severity: 'warning', said: 1, judged: 1, right: [1, 1] },
      ],
    ],
    [
      "On 282 pairs of ten sites it gives 16 warnings; by one reader's judgement 14 are right.",
      [{ severity: 'warning', said: 16, judged: 16, right: [14] }],
    ],
    ['It compares names.', []],
  ])('%s', (text, expected) => {
    expect(accuracyOf('x', section(text))).toEqual(expected);
  });

  test('figures in another form are not passed over', () => {
    const text = 'On 282 pairs of ten sites it gives 5 errors. All were right.';
    expect(() => accuracyOf('x', section(text))).toThrow('x: no verdict on its errors');
  });
});

test('each page is there in both languages', () => {
  const names = pages.filter((name) => !name.endsWith('.zh.md')).map((name) => name.slice(0, -3));
  expect(pages.toSorted()).toEqual(
    names.flatMap((name) => [`${name}.md`, `${name}.zh.md`]).toSorted(),
  );
  expect(names.length).toBeGreaterThan(3);
});

test.each([...pages.map((name) => `docs/${name}`), 'CONTRIBUTING.md', 'CONTRIBUTING.zh.md'])(
  'the files that %s links to exist',
  (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !/^https?:/.test(link));
    const gone = own.filter((link) => !existsSync(posix.join(root, posix.dirname(path), link)));
    expect(gone).toEqual([]);
  },
);

describe('issue templates', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(posix.join(root, folder)).filter((name) => name !== 'config.yml');

  test.each(forms)('%s is a form', (name) => {
    const form = parse(read(`${folder}/${name}`));
    expect(Object.keys(form)).toEqual(expect.arrayContaining(['name', 'description', 'body']));
    const fields: readonly Readonly<Record<string, unknown>>[] = form.body;
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of fields)
      expect(field).toMatchObject({
        type: expect.stringMatching(/^(?:textarea|input|dropdown|checkboxes)$/),
        id: expect.stringMatching(/^[a-z]+$/),
        attributes: { label: expect.any(String) },
      });
  });
});

test('the linter finds no fault with its own pages', async () => {
  const { findings, pairs } = await lint(['docs', 'README.md', 'CONTRIBUTING.md'], { cwd: root });
  expect(pairs.map(({ source }) => source).toSorted()).toEqual(
    [
      ...pages.filter((name) => !name.endsWith('.zh.md')).map((name) => `docs/${name}`),
      'README.md',
      'CONTRIBUTING.md',
    ].toSorted(),
  );
  const loud = findings.filter(({ severity }) => severity !== 'info');
  expect(loud.map(({ rule, evidence }) => ({ rule, ...evidence }))).toEqual([]);
});
