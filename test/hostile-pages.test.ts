import { expect, test } from 'vitest';
import { lintPairings } from '../src/pipeline.ts';
import type { Result, SourceFile } from '../src/types.ts';
import { announcement } from './announcement.ts';
import { parses } from './pace.ts';

const faithful = announcement();

async function lint(source: SourceFile, target: SourceFile): Promise<Result> {
  const pairing = {
    key: 'page',
    source,
    target,
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'arguments',
    confidence: 1,
  } as const;
  return await lintPairings([pairing], [], {});
}

function english(text: string): SourceFile {
  return { path: 'en.md', text, language: 'en' };
}
function chinese(text: string): SourceFile {
  return { path: 'zh.md', text, language: 'zh' };
}

/** Places outside of the file, or inside of a character. */
function outside({ findings }: Result, texts: Readonly<Record<string, string>>): readonly string[] {
  return findings.flatMap(({ rule, source, target }) =>
    [source, target].flatMap((place) => {
      if (place === null) return [];
      const { offset, endOffset } = place.span;
      const length = texts[place.path]?.length ?? -1;
      return offset >= 0 && offset <= endOffset && endOffset <= length
        ? []
        : [`${rule} ${offset}-${endOffset} of ${length}`];
    }),
  );
}

const half = faithful.zh.indexOf('```yaml') + 10;

test.each<[name: string, zh: string]>([
  ['an empty file', ''],
  ['only a BOM', '\uFEFF'],
  ['only blanks', ' \n\t\r\n \r'],
  ['only front matter', '---\ntitle: 港口\n---\n'],
  ['front matter that is never closed', '---\ntitle: 港口\n\n# 港口\n\n正文。\n'],
  ['front matter that is empty', '---\n---\n\n正文。\n'],
  ['no heading at all', '正文。\n\n还有正文。\n'],
  ['only headings', '# 一\n## 二\n### 三\n'],
  ['headings without text', '#\n\n##\n\n### {#id}\n'],
  ['a fence that is never closed', faithful.zh.slice(0, half)],
  [
    'a code shortcode that is never closed',
    `${faithful.zh}\n{{< text bash >}}\nharborctl\n\n## 后文\n`,
  ],
  ['a shortcode without end', `${faithful.zh}\n{{< tip\n\n## 后文\n`],
  ['a comment that is never closed', `${faithful.zh}\n<!-- 注释\n\n## 后文\n`],
  ['a container that is never closed', `:::tip\n${faithful.zh}`],
  ['closing marks only', ':::\n\n{{< /tip >}}\n\n</Tabs>\n\n```\n'],
  ['components closed crosswise', '<Tabs>\n<TabItem>\n\n正文\n\n</Tabs>\n</TabItem>\n'],
  ['NUL', faithful.zh.replaceAll('网关', '网\u0000关')],
  ['only NUL', '\u0000\u0000\u0000'],
  ['a lone high surrogate', faithful.zh.replaceAll('网关', '网\uD83C关')],
  ['a lone low surrogate', faithful.zh.replaceAll('网关', '网\uDF89关')],
  ['replacement characters', faithful.zh.replaceAll('网关', '网\uFFFD关')],
  ['the stand-in of the mask in the text', faithful.zh.replaceAll('网关', '网\uE001关')],
  ['control characters', faithful.zh.replaceAll('网关', '\u001B[31m网关\u001B[0m\u0007')],
  ['bidirectional marks', faithful.zh.replaceAll('网关', '\u202E网关\u202C')],
  ['lone carriage returns', faithful.zh.replaceAll('\n', '\r')],
  ['mixed line ends', faithful.zh.replace(/\n(?=#)/g, '\r\n')],
  ['line separators of Unicode', faithful.zh.replaceAll('。', '。\u2028')],
  ['definitions in a circle', '[甲][乙]\n\n[甲]: [乙]\n[乙]: [甲]\n'],
  [
    'a key called __proto__',
    '---\n__proto__: {a: 1}\nconstructor: 2\n---\n\n## __proto__ {#__proto__}\n\n`__proto__` 正文 [constructor](#constructor)。\n',
  ],
  [
    'conflict markers',
    faithful.zh.replace('## 升级', '<<<<<<< HEAD\n## 升级\n=======\n## 升级说明\n>>>>>>> main\n'),
  ],
])('%s: findings or nothing, all of them inside the file', async (_, zh) => {
  const result = await lint(english(faithful.en), chinese(zh));
  expect(outside(result, { 'en.md': faithful.en, 'zh.md': zh })).toEqual([]);
  const other = await lint(english(zh), chinese(faithful.zh));
  expect(outside(other, { 'en.md': zh, 'zh.md': faithful.zh })).toEqual([]);
  const twin = await lint(english(zh), chinese(zh));
  expect(outside(twin, { 'en.md': zh, 'zh.md': zh })).toEqual([]);
});

test('front matter that is code is reported and never run', async () => {
  const trap = globalThis as { announceLintWasHere?: boolean };
  const zh = `---JS\nglobalThis.announceLintWasHere = true\n---\n${faithful.zh.slice(faithful.zh.indexOf('\n---\n') + 5)}`;
  const result = await lint(english(faithful.en), chinese(zh));
  expect(trap.announceLintWasHere).toBeUndefined();
  expect(result.findings).toContainEqual(
    expect.objectContaining({ rule: 'parse-error', messageId: 'front-matter-language' }),
  );
});

test.each([
  ['broken UTF-8', 'not valid UTF-8', 'not-utf8'],
  ['no permission', 'permission denied', 'unreadable'],
])(
  'a file that could not be read is one parse-error and nothing else: %s',
  async (_, unreadable, messageId) => {
    const result = await lint(english(faithful.en), { ...chinese(''), unreadable });
    expect(result.findings).toMatchObject([
      { rule: 'parse-error', messageId, severity: 'error', target: { path: 'zh.md' }, fix: [] },
    ]);
  },
);

test('an unclosed fence is said once, and not as twenty missing blocks', async () => {
  const result = await lint(
    english(faithful.en),
    chinese(faithful.zh.replace('30s\n```\n', '30s\n')),
  );
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ rule: 'parse-error', messageId: 'unclosed-fence' }]);
});

/** `piece` over and over, `length` characters of it. */
function many(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/**
 * Sizes at which time that grows with the square breaks the limit, and time that grows with the
 * page stays far below it. Limits in bare parses of an ordinary page.
 */
test.each<[name: string, limit: number, text: string]>([
  ['5 MB of Han in one line', 1_500, many('港口灯笼', 5_000_000)],
  ['1 MB of digits in one line', 1_000, many('7', 1_000_000)],
  ['words in one line', 1_000, many('harbor ', 500_000)],
  ['opening brackets', 500, many('[', 40_000)],
  ['links that are none', 500, many('[a](', 20_000)],
  ['links with full-width brackets', 500, many('[a]（', 20_000)],
  ['stars and underscores', 200, many('*a_', 12_000)],
  ['backticks', 500, many('` ``', 100_000)],
  ['openings of shortcodes', 500, many('{{< a ', 100_000)],
  ['code shortcodes without end', 500, many('{{< text a >}} ', 100_000)],
  ['components without end', 500, many('<Tabs a="', 100_000)],
  ['openings of HTML', 500, many('<a href=', 100_000)],
  ['openings of ids in a heading', 500, `## ${many('{#a ', 100_000)}`],
  ['blanks in a heading', 500, `## a${many(' ', 100_000)}b`],
  ['blanks behind the opening of front matter', 200, `---${many(' ', 80_000)}x`],
  ['dates', 500, many('2026-11-20 ', 100_000)],
  ['numbers with separators', 500, many('1,000,', 100_000)],
  ['Chinese numerals', 500, many('一万二千', 100_000)],
  ['dots and digits', 500, many('1.', 100_000)],
  ['nested quotes', 500, `${many('>', 2_000)} 港口`],
  [
    'nested lists',
    500,
    Array.from({ length: 100 }, (_, n) => `${' '.repeat(2 * n)}- 港口`).join('\n'),
  ],
  [
    'fences without end',
    500,
    Array.from({ length: 3_000 }, (_, n) => '`'.repeat(3 + (n % 50))).join('\n'),
  ],
  ['headings', 250, many('# 港\n', 24_000)],
  [
    'definitions',
    500,
    Array.from({ length: 2_000 }, (_, n) => `[a${n}]: /x/${n}\n[a${n}]`).join('\n\n'),
  ],
])(
  '%s ends in time',
  async (_, limit, text) => {
    const short = english('# Harbor\n\nA short page about 12 lanterns.\n');
    const took = await parses(async () => {
      const result = await lint(short, chinese(text));
      expect(outside(result, { 'en.md': short.text, 'zh.md': text })).toEqual([]);
    });
    expect(took).toBeLessThan(limit);
  },
  90_000,
);

test('two long pages that have nothing in common end in time', async () => {
  const en = Array.from(
    { length: 3_000 },
    (_, n) => `Paragraph about the lantern ${n} on the quay.`,
  ).join('\n\n');
  const zh = Array.from({ length: 3_000 }, (_, n) => `关于第 ${n + 7_000} 个货箱的说明。`).join(
    '\n\n',
  );
  expect(await parses(() => lint(english(en), chinese(zh)))).toBeLessThan(1_000);
}, 90_000);
