import fc from 'fast-check';
import { announcement } from '../../test/announcement.ts';

/** The two texts of a pair. */
export interface Texts {
  readonly en: string;
  readonly zh: string;
}

const longest = 8_000;
const faithful = announcement();

const marks = [
  ...['', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u2028', '\u2029', '\u0085', '\v', '\f'],
  ...['#', '## ', '- ', '1. ', '> ', '    ', '* * *', '---\n', '+++\n', '===\n', '| ', '|-|\n'],
  ...['`', '``', '```', '~~~', '````md\n', '*', '**', '_', '~~', '\\', '&amp;', '&#0;', '$'],
  ...['[', ']', '](', '[^1]', '[^1]: ', '[a]: ', '![', '<', '>', '</', '<!--', '-->', '<a id="'],
  ...['<img src=', '<Tabs>', '</Tabs>', '<T a={', '{/*', '*/}', '{{<', '>}}', '{{%', '%}}', '{{</'],
  ...['{#', '#{', '{##', '}', ':::', ':::tip\n', '[!NOTE]', '(', ')', '（', '）', '：', '，', '。'],
  ...['"', "'", '“', '”', '@', '/', '//', '..', '../', '?', '=', '%', '--', '—', '\u3000', '｜'],
  ...[
    '\u0000',
    '\uFEFF',
    '\uFFFD',
    '\uD83C',
    '\uDF89',
    '🎉',
    '👩‍🚀',
    '\u200B',
    '\u202E',
    '\u001B[31m',
  ],
  ...[
    '\u0007',
    '\u009B',
    '\u0008',
    '\uE001',
    'e\u0301',
    '\u0130',
    'ß',
    'ﬁ',
    '１２',
    '㊗',
    '𠮷',
    'Ⅻ',
  ],
];
const words = [
  ...[
    '1.2.3',
    'v1.2',
    '1.21.x',
    '>= 1.9',
    '2026-11-20',
    'Nov 20',
    '2026 年 11 月 20 日',
    '9:16 PM',
  ],
  ...[
    '50%',
    '百分之十',
    '1,000',
    '一万二千',
    '3x',
    '3 倍',
    'CVE-2026-1187',
    '#123',
    'a/b#1',
    '1/3',
  ],
  ...['https://', 'https://a.example/', 'www.', 'a@b.io', '--flag', 'UPPER_SNAKE', 'camelCase'],
  ...['up to', 'at least', 'not', '至少', '不超过', '之前', 'Pacific Time', 'every other', '第一'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'the',
    'of',
    'harbor',
    '网关',
    '事件',
    'Mary Ann Lee',
  ],
  ...[
    'key: ',
    'a: &a [*a, *a]\n',
    '!!js/function ',
    '? ',
    '- - ',
    'yaml',
    'sh',
    '$ ',
    'import a from "b"',
  ],
];

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...marks) },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const pieces = fc.array(piece, { maxLength: 12 }).map((list) => list.join(''));
const many = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: 300 }))
  .map(([list, count]) => list.join('').repeat(count));
const built = fc.oneof(
  fc.nat(300).map((n) => `${'>'.repeat(n)} quote\n`),
  fc.nat(40).map((n) => Array.from({ length: n }, (_, i) => `${'  '.repeat(i)}- a\n`).join('')),
  fc.nat(200).map((n) => `${'['.repeat(n)}a${']'.repeat(n)}`),
  fc.nat(200).map((n) => `${'*a **b '.repeat(n)}${'** *'.repeat(n)}`),
  fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(
      ([x, y]) => `|${'a|'.repeat(x)}\n|${'-|'.repeat(x)}\n${`|${'`1`|'.repeat(x)}\n`.repeat(y)}`,
    ),
  fc.nat(600).map((n) => Array.from({ length: n }, (_, i) => `[${i}](/p/${i}#a)`).join('')),
  fc.nat(60).map((n) => `${'<Tabs>\n'.repeat(n)}x\n${'</Tabs>\n'.repeat(n)}`),
  fc.nat(60).map((n) => `${'{{< tip >}}\n'.repeat(n)}x\n${'{{< /tip >}}\n'.repeat(n)}`),
  fc
    .nat(200)
    .map((n) => Array.from({ length: n }, (_, i) => `## a ${i % 7} {#a-${i % 5}}\n`).join('')),
  fc.nat(200).map((n) => Array.from({ length: n }, (_, i) => `[r${i}]: /x\n`).join('\n')),
);

/** Any text, and more of what Markdown and this linter look for than chance would bring. */
export const hostileText = fc
  .oneof(
    { weight: 6, arbitrary: pieces },
    { weight: 2, arbitrary: many },
    { weight: 1, arbitrary: built },
  )
  .map((text) => text.slice(0, longest));

const damages = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200), hostileText),
  { maxLength: 4 },
);
const ends = fc.constantFrom<readonly string[]>(
  ['\n'],
  ['\r\n'],
  ['\r'],
  ['\n', '\r\n', '\r', '\u2028'],
);

/** A page: an announcement with hostile text let into it, or hostile text only. */
function page(base: string): fc.Arbitrary<string> {
  const damaged = damages.map((places) =>
    places.reduce((now, [share, length, text]) => {
      const at = Math.floor(share * now.length);
      return now.slice(0, at) + text + now.slice(at + length);
    }, base),
  );
  const lines = fc.array(hostileText, { maxLength: 8 }).map((list) => list.join('\n'));
  const matter = fc
    .tuple(pieces, lines)
    .map(([head, body]) => `---\ntitle: ${head}\n---\n\n${body}`);
  return fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: damaged }, { weight: 2, arbitrary: lines }, matter),
      ends,
      fc.constantFrom('', '', '', '\uFEFF'),
    )
    .map(([text, end, bom]) => {
      let at = 0;
      const ended = text.replace(/\n/g, () => end[at++ % end.length] ?? '\n');
      return (bom + ended).slice(0, longest);
    });
}

export const englishPage = page(faithful.en);
export const chinesePage = page(faithful.zh);

/** Two pages with something, little or nothing in common. */
export const hostilePair: fc.Arbitrary<Texts> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ en: englishPage, zh: chinesePage }) },
  { weight: 2, arbitrary: chinesePage.map((zh) => ({ en: faithful.en, zh })) },
  { weight: 1, arbitrary: englishPage.map((en) => ({ en, zh: en })) },
);
