import { afterEach, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/read/front-matter.ts';
import type { Field, Span } from '../../src/types.ts';
import { cpuTime } from '../../tools/cpu-time.ts';

const trap = globalThis as { announceLintWasHere?: boolean };

afterEach(() => {
  delete trap.announceLintWasHere;
});

function slice(text: string, { offset, endOffset }: Span): string {
  return text.slice(offset, endOffset);
}

/** Name, value and what the spans mark, for every field. */
function see(text: string): readonly [string, Field['value'], string, string][] {
  const fields = readFrontMatter(text).frontMatter?.fields ?? [];
  return fields.map((field) => [
    field.name,
    field.value,
    slice(text, field.span),
    slice(text, field.valueSpan),
  ]);
}

test('scalars stay text, whatever YAML would make of them', () => {
  const text = [
    '---',
    'title: Announcing Harborline 1.10',
    'release: 1.10',
    'publishdate: 2026-11-20',
    'draft: true',
    'weight: 0x10',
    'empty:',
    'nothing: ~',
    'quoted: "1.20: final"',
    '---',
    'Body',
  ].join('\n');
  expect(see(text)).toEqual([
    [
      'title',
      'Announcing Harborline 1.10',
      'title: Announcing Harborline 1.10',
      'Announcing Harborline 1.10',
    ],
    ['release', '1.10', 'release: 1.10', '1.10'],
    ['publishdate', '2026-11-20', 'publishdate: 2026-11-20', '2026-11-20'],
    ['draft', 'true', 'draft: true', 'true'],
    ['weight', '0x10', 'weight: 0x10', '0x10'],
    ['empty', expect.toBeOneOf([null, '']), 'empty:', ''],
    ['nothing', '~', 'nothing: ~', '~'],
    ['quoted', '1.20: final', 'quoted: "1.20: final"', '"1.20: final"'],
  ]);
  expect(text.slice(readFrontMatter(text).bodyOffset)).toBe('\nBody');
});

test('lists and maps', () => {
  const text = '---\ncves: [CVE-2026-0001, CVE-2026-0002]\nparams:\n  a: 1\n  b: [x, y]\n---\n';
  const fields = readFrontMatter(text).frontMatter?.fields ?? [];
  expect(fields.map(({ name, value }) => [name, value])).toEqual([
    ['cves', ['CVE-2026-0001', 'CVE-2026-0002']],
    ['params', { a: '1', b: ['x', 'y'] }],
  ]);
});

test.each([
  ['LF', '---\ntitle: 发布 🎉 公告\nrelease: 1.9.2\n---\nBody\n'],
  ['CRLF', '---\r\ntitle: 发布 🎉 公告\r\nrelease: 1.9.2\r\n---\r\nBody\r\n'],
  ['BOM', '\uFEFF---\ntitle: 发布 🎉 公告\nrelease: 1.9.2\n---\nBody\n'],
  ['a blank line before it', '\n---\ntitle: 发布 🎉 公告\nrelease: 1.9.2\n---\nBody\n'],
  [
    'blank lines with CRLF',
    '\uFEFF \r\n\r\n---\r\ntitle: 发布 🎉 公告\r\nrelease: 1.9.2\r\n---\r\nBody\r\n',
  ],
  ['BOM and CRLF', '\uFEFF---\r\ntitle: 发布 🎉 公告\r\nrelease: 1.9.2\r\n---\r\nBody\r\n'],
  ['blanks behind the marks', '--- \ntitle: 发布 🎉 公告\nrelease: 1.9.2\n---\t\nBody\n'],
])('positions of keys and values: %s', (_, text) => {
  expect(see(text)).toEqual([
    ['title', '发布 🎉 公告', 'title: 发布 🎉 公告', '发布 🎉 公告'],
    ['release', '1.9.2', 'release: 1.9.2', '1.9.2'],
  ]);
  expect(text.slice(readFrontMatter(text).bodyOffset).trim()).toBe('Body');
});

test.each(['js', 'javascript', 'JS', 'JavaScript', ' js ', 'coffee', 'cson', 'json'])(
  'front matter in "%s" is named and never run',
  (language) => {
    const text = `---${language}\nglobalThis.announceLintWasHere = true;\nmodule.exports = { title: 'x' };\n---\nBody\n`;
    const { frontMatter, bodyOffset, problems } = readFrontMatter(text);
    expect(trap.announceLintWasHere).toBeUndefined();
    expect(frontMatter).toBeNull();
    expect(problems).toMatchObject([{ id: 'front-matter-language', detail: language.trim() }]);
    expect(text.slice(bodyOffset)).toBe('\nBody\n');
  },
);

test.each([
  '!!js/function "function () { globalThis.announceLintWasHere = true }"',
  '!!js/regexp /a/',
  '!x y',
])('a YAML tag is no code: %s', (value) => {
  readFrontMatter(`---\ntitle: ${value}\n---\nBody\n`);
  expect(trap.announceLintWasHere).toBeUndefined();
});

test('an unclosed front matter is text, not the whole page', () => {
  const text = '---\n\n# Harborline\n\nA page that begins with a rule.\n';
  expect(readFrontMatter(text)).toEqual({ frontMatter: null, bodyOffset: 0, problems: [] });
});

test.each([
  ['behind text', 'Body\n---\ntitle: x\n---\n'],
  ['no front matter at all', '# Harborline\n\n---\n\nText\n'],
  ['an empty file', ''],
  ['only the mark', '---'],
])('none: %s', (_, text) => {
  expect(readFrontMatter(text)).toEqual({ frontMatter: null, bodyOffset: 0, problems: [] });
});

test('an empty front matter has no fields', () => {
  const found = readFrontMatter('---\n---\nBody\n');
  expect(found.frontMatter?.fields).toEqual([]);
  expect(found.problems).toEqual([]);
});

test('TOML is skipped, not read', () => {
  const text = '+++\ntitle = "x"\n+++\nBody\n';
  const { frontMatter, bodyOffset, problems } = readFrontMatter(text);
  expect(frontMatter?.fields).toEqual([]);
  expect(problems).toEqual([]);
  expect(text.slice(bodyOffset)).toBe('\nBody\n');
});

test.each([
  ['a missing quote', 'title: "Harborline\nrelease: 1.9', 'front-matter-syntax'],
  ['a tab for indentation', 'params:\n\ta: 1', 'front-matter-syntax'],
  ['a colon in a plain title', 'title: Harborline: the harbor: opens', 'front-matter-colon'],
  ['a field behind a value', 'title: Harborline\n  release: 1.9', 'front-matter-syntax'],
  ['the same key twice', 'title: a\ntitle: b', 'front-matter-syntax'],
])('broken YAML is a problem inside the front matter: %s', (_, yaml, id) => {
  const text = `---\n${yaml}\n---\nBody\n`;
  const { problems, bodyOffset } = readFrontMatter(text);
  expect(problems).toMatchObject([{ id }]);
  const span = problems[0]?.span ?? { offset: -1, endOffset: -1 };
  expect(span.offset).toBeGreaterThanOrEqual(4);
  expect(span.endOffset).toBeLessThanOrEqual(text.indexOf('\nBody'));
  expect(text.slice(bodyOffset)).toBe('\nBody\n');
});

test('the same broken text is a problem every time it is read', () => {
  const text = '---\ntitle: "x\n---\nBody\n';
  expect(readFrontMatter(text).problems).toEqual(readFrontMatter(text).problems);
  expect(readFrontMatter(text).problems).toHaveLength(1);
});

test.each([
  ['a list', '- a\n- b'],
  ['a sentence', 'Harborline is out.'],
])('YAML that is no list of fields is a problem: %s', (_, yaml) => {
  const found = readFrontMatter(`---\n${yaml}\n---\nBody\n`);
  expect(found.problems).toMatchObject([{ id: 'front-matter-shape' }]);
  expect(found.frontMatter?.fields).toEqual([]);
});

test('aliases are named and not expanded, so that a bomb stays small', () => {
  const levels = Array.from({ length: 30 }, (_, level) => {
    const inner =
      level === 0 ? '"x"' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ');
    return `a${level}: &a${level} [${inner}]`;
  });
  const text = `---\n${levels.join('\n')}\n---\nBody\n`;
  const started = cpuTime();
  const fields = readFrontMatter(text).frontMatter?.fields ?? [];
  expect(cpuTime() - started).toBeLessThan(2_000);
  expect(fields).toHaveLength(30);
  expect(fields[29]?.value).toEqual(Array.from({ length: 9 }, () => '*a28'));
  expect(JSON.stringify(fields).length).toBeLessThan(20_000);
});

test('a longer fence may be closed by the usual one, as Hugo has it', () => {
  const text = '------\ntitle: Lamps\n---\n\nBody\n';
  expect(see(text)).toEqual([['title', 'Lamps', 'title: Lamps', 'Lamps']]);
  expect(text.slice(readFrontMatter(text).bodyOffset)).toBe('\n\nBody\n');
});

test('deep nesting is read or refused, and never crashes', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const text = `---\ntitle: ${deep}\n---\nBody\n`;
  const { bodyOffset } = readFrontMatter(text);
  expect(text.slice(bodyOffset)).toBe('\nBody\n');
});

test('a field called __proto__ is a field', () => {
  const found = readFrontMatter('---\n__proto__: x\nparams:\n  __proto__: y\n---\n');
  expect(found.frontMatter?.fields.map(({ name }) => name)).toEqual(['__proto__', 'params']);
  expect(Object.hasOwn({}, 'x')).toBe(false);
});

test.each([
  ['hyphens', '-'.repeat(40_000)],
  ['hyphens that open, and no end', `${'-'.repeat(20_000)}\n${'-'.repeat(20_000)}x\n`],
  ['blanks behind the mark', `---${' '.repeat(40_000)}x`],
  ['fields without end', `---\n${'a: b\n'.repeat(10_000)}`],
  ['marks that are none', `---\n${'---a\n'.repeat(10_000)}`],
])('a long page that only looks like front matter takes no time: %s', (_, text) => {
  const started = cpuTime();
  expect(readFrontMatter(text).frontMatter).toBeNull();
  expect(cpuTime() - started).toBeLessThan(1_000);
});

test('a rule behind a blank line is no front matter', () => {
  expect(readFrontMatter('\n---\n\nHarborline: what is new.\n\n---\n').frontMatter).toBeNull();
  expect(readFrontMatter('\n---\nWhat is new.\n---\n').frontMatter).toBeNull();
});

test('items in brackets may stand at the margin', () => {
  const text = [
    '---',
    'title: Lamps of the quay',
    'aliases: [',
    '"/harbour/lamps/",',
    "'/quay/[old] lamps/'",
    '] ',
    'menu: {',
    'weight: 5',
    '}',
    'draft: true',
    '---',
    'Body',
  ].join('\n');
  expect(readFrontMatter(text).problems).toEqual([]);
  expect(see(text)).toEqual([
    ['title', 'Lamps of the quay', 'title: Lamps of the quay', 'Lamps of the quay'],
    [
      'aliases',
      ['/harbour/lamps/', '/quay/[old] lamps/'],
      'aliases: [\n"/harbour/lamps/",\n\'/quay/[old] lamps/\'\n]',
      '[\n"/harbour/lamps/",\n\'/quay/[old] lamps/\'\n]',
    ],
    ['menu', { weight: '5' }, 'menu: {\nweight: 5\n}', '{\nweight: 5\n}'],
    ['draft', 'true', 'draft: true', 'true'],
  ]);
});

test.each([
  ['aliases: [\n"/lamps/",\nweight: 5'],
  ['aliases: [\n"/lamps/"\n}\nweight: 5'],
  ['aliases: [\n"/lamps/\n]\nweight: 5'],
])('brackets that nothing closes are an error: %j', (yaml) => {
  expect(readFrontMatter(`---\n${yaml}\n---\nBody\n`).problems).toMatchObject([
    { id: 'front-matter-syntax' },
  ]);
});
