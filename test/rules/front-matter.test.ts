import { expect, test } from 'vitest';
import { lintPair } from '../../src/index.ts';
import { announcement, type Change, chinese, english, part, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'front-matter';
const release = 'release: 2.3.0';
const header = part(chinese, 'title:', '---\n\nHarborline');

/** The same line in both front matters, or another one in the Chinese page. */
function withField(en: string, zh: string = en) {
  return announcement({
    en: [[release, `${release}\n${en}`]],
    zh: [[release, `${release}\n${zh}`]],
  });
}

test.each<[field: string, en: string, zh: string, severity: string, column: number]>([
  ['version', '2.3.0', '2.3.1', 'error', 10],
  ['cvss', '7.5', '5.7', 'error', 7],
  ['cve', 'CVE-2026-10001', 'CVE-2026-10010', 'error', 6],
  ['weight', '20', '30', 'warning', 9],
  ['expiryDate', '2026-09-17', '2026-08-17', 'warning', 13],
])('the field %s differs', async (field, from, to, severity, column) => {
  const { en, zh } = withField(`${field}: ${from}`, `${field}: ${to}`);
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'different',
      severity,
      data: { field, expected: from, actual: to },
      source: from,
      target: to,
      at: { source: `6:${column}`, target: `6:${column}` },
      evidence: { expected: from, actual: to },
    },
  ]);
});

test('an entry of a list is lost', async () => {
  const { en, zh } = withField('cves: [CVE-2026-10001, CVE-2026-10002]', 'cves: [CVE-2026-10001]');
  const seen = await lintTexts(en, zh, { rule });
  expect(seen).toMatchObject([
    {
      messageId: 'entry',
      severity: 'error',
      data: { field: 'cves', expected: 'CVE-2026-10002' },
      source: '[CVE-2026-10001, CVE-2026-10002]',
      target: '[CVE-2026-10001]',
      at: { source: '6:7', target: '6:7' },
    },
  ]);
  expect(seen[0]?.says.zh).toContain('CVE-2026-10002');
});

test.each([
  ['release', '2.3.0', 'error', '5:1'],
  ['publishdate', '2026-03-17', 'warning', '4:1'],
])('the field %s is missing', async (field, expected, severity, at) => {
  const { en, zh } = announcement({ zh: [[`${field}: ${expected}\n`, '']] });
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'missing',
      severity,
      data: { fields: `${field}: ${expected}` },
      source: `${field}: ${expected}`,
      at: { source: at, target: '1:1' },
    },
  ]);
});

test('all missing fields are one finding, as grave as the gravest of them', async () => {
  const { en, zh } = announcement({ zh: [['publishdate: 2026-03-17\nrelease: 2.3.0\n', '']] });
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'missing',
      severity: 'error',
      data: { fields: expect.stringMatching(/release: 2\.3\.0.*publishdate: 2026-03-17/) },
    },
  ]);
});

test.each<[name: string, en: string, zh: string, field: string]>([
  [
    'an address',
    'download: https://dl.example.org/2.3.0/',
    'download: https://dl.example.org/2.2.0/',
    'download',
  ],
  ['a version', 'needs: { go: 1.25.1 }', 'needs: { go: 1.24.1 }', 'needs'],
])('%s in a field that the rule does not know', async (_, from, to, field) => {
  const { en, zh } = withField(from, to);
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    { severity: 'warning', data: { field }, at: { source: `6:${field.length + 3}` } },
  ]);
});

test('an alias leads elsewhere', async () => {
  const { en, zh } = withField('aliases: [/news/2.3]', 'aliases: [/zh/news/2.2]');
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    { messageId: 'different', severity: 'warning', data: { field: 'aliases' } },
  ]);
});

test.each<[field: string, change: Change, source: string, target: string, at: string]>([
  [
    'title',
    ['title: 发布 Harborline 2.3', 'title: 发布 Harborline 2.4'],
    'Announcing Harborline 2.3',
    '发布 Harborline 2.4',
    '2:8',
  ],
  [
    'description',
    ['description: Harborline 2.3', 'description: Harborline 3.2'],
    'Harborline 2.3 is out, with warm restarts and smaller images.',
    'Harborline 3.2 现已发布，带来热重启和更小的镜像。',
    '3:14',
  ],
])('the translated %s says another version', async (field, change, source, target, at) => {
  const { en, zh } = announcement({ zh: [change] });
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'value',
      severity: 'error',
      data: { field, expected: '2.3' },
      source,
      target,
      at: { source: at, target: at },
    },
  ]);
});

test('the English page of a Chinese original', async () => {
  const { en, zh } = announcement({ en: [[release, 'release: 2.3.1']] });
  expect(await lintTexts(en, zh, { rule, chineseFirst: true })).toMatchObject([
    { messageId: 'different', data: { expected: '2.3.0', actual: '2.3.1' }, target: '2.3.1' },
  ]);
});

test('places hold with the line ends of Windows, behind emoji and full-width punctuation', async () => {
  const { en, zh } = withCrlf(
    announcement({
      zh: [
        ['title: 发布', 'title: 🎉👩‍🚀【发布】'],
        [release, 'release: "2.3.1" # 版本号：🚀'],
      ],
    }),
  );
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'different',
      source: '2.3.0',
      target: '"2.3.1"',
      at: { source: '5:10', target: '5:10' },
    },
  ]);
});

const elsewhere = 'title: Harborline 2.3 发布\nauthor: 云上观察\ncategory: 开源\ntags: [网关]\n';
const rich = 'linktitle: "2.3"\nweight: 20\nslug: announcing-2.3';

test('a republished page is compared in what both have', async () => {
  const { en } = withField(rich);
  const { zh } = announcement({ zh: [[header, `${elsewhere}release: 2.2.0\n`]] });
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    { messageId: 'different', severity: 'error', data: { field: 'release' } },
  ]);
});

test.each<[name: string, en: string, zh: string]>([
  ['quotes', 'version: 2.3.0', 'version: "2.3.0"'],
  ['a time behind the date', 'date: 2026-03-17', 'date: 2026-03-17T08:00:00+08:00'],
  [
    'another order of a list',
    'cves: [CVE-2026-10001, CVE-2026-10002]',
    'cves:\n- CVE-2026-10002\n- CVE-2026-10001',
  ],
  ['the words of a range', 'releases: 2.0 to 2.2.4', 'releases: 2.0 至 2.2.4'],
  ['aliases of the language', 'aliases: [/news/2.3]', 'aliases: [/zh/news/2.3]'],
  ['no aliases', 'aliases: [/news/2.3]', ''],
  ['aliases made of translated titles', 'aliases: [/news/lamp-oil]', 'aliases: [/zh/news/灯油]'],
  ['fields of the translator', '', 'translator: Guo Mingrui\nreviewer: Lin Qiao'],
  ['an address of the language', 'docs: https://example.org/a/', 'docs: https://example.org/zh/a/'],
  ['translated keywords', 'keywords: [gateway]', 'keywords: [网关]'],
  ['a comment', 'weight: 20', 'weight: 20 # 与英文一致'],
  ['a slug of the language', 'slug: lamps-2-3', 'slug: lamps-2-3-zh'],
  ['a slug with a language each', 'slug: quay-lamps-en', 'slug: quay-lamps_cn'],
])('silent: %s', async (_, en, zh) => {
  const page = withField(en, zh);
  expect(await lintTexts(page.en, page.zh, { rule })).toEqual([]);
});

test.each<[name: string, zh: string]>([
  ['a republished page with fields of its own', chinese.replace(header, elsewhere)],
  ['no front matter', chinese.slice(chinese.indexOf('Harborline 2.3 现已发布，距离'))],
  ['front matter that is no YAML: parse-error says so', chinese.replace('2.3.0', '2.3.0: x')],
  [
    'front matter in TOML, which is not read',
    `+++\ntitle = "发布 Harborline 2.3"\n+++\n${chinese.slice(chinese.indexOf('\nHarborline'))}`,
  ],
])('silent: %s', async (_, zh) => {
  const { en } = withField(rich);
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('silent: a field that only the translation has', async () => {
  const en = english.replace(`${release}\n`, '');
  expect(await lintTexts(en, chinese, { rule })).toEqual([]);
});

const lamps = (fields: string) => `---\n${fields}\n---\n\n## 1\n\nHarborline 2.3\n`;

test('keys that were translated with their values are one finding', async () => {
  const found = await lintTexts(
    lamps(
      'Title: Lamps of the quay\nDate: 2026-03-17\nAuthor: Lin Qiao\nslug: lamps\nconstructor: x',
    ),
    lamps('标题: 码头的灯\n日期: 2026-03-17\n作者: Lin Qiao\n注解: lamps'),
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'keys',
      severity: 'warning',
      data: { expected: 'Title, Date, Author, slug', actual: '标题, 日期, 作者, 注解' },
      at: { source: '2:1', target: '2:1' },
    },
  ]);
});

test.each([
  ['a key of its own', 'title: 码头的灯\n译者: Lin Qiao'],
  ['a key of its own without the date', '译者: Lin Qiao\ntitle: 码头的灯'],
  ['keys both ways', 'title: 码头的灯\n标题: 码头的灯'],
  ['the title under a key that the site reads', 'Title: 码头的灯\n标题: 码头的灯'],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(lamps('title: Lamps of the quay'), lamps(zh), { rule })).toEqual([]);
});

test('silent: keys in Chinese that the original has as well', async () => {
  const en = lamps('标题: Lamps of the quay\ntags: a');
  expect(await lintTexts(en, lamps('标题: 码头的灯\ntags: a'), { rule })).toEqual([]);
});

test.each([
  ['another slug', 'quay-lamps', 'quay-ropes-zh'],
  ['a slug with another ending', 'quay-lamps', 'quay-lamps-old'],
  ['another number', 'lamps-2-3', 'lamps-2-4-zh'],
])('%s is told', async (_, en, zh) => {
  const pages = withField(`slug: ${en}`);
  const found = await lintTexts(pages.en, withField(`slug: ${zh}`).zh, { rule });
  expect(found).toMatchObject([{ messageId: 'different', data: { expected: en, actual: zh } }]);
});

test.each([
  ['i18n/zh/docusaurus-plugin-content-blog/lamps.md', ['missing']],
  ['content/zh/blog/lamps.md', []],
])('a slug that is left out matters where addresses are made of it: %s', async (path, expected) => {
  const page = (text: string) => `---\n${text}---\n\n# 2.4\n`;
  const { findings } = await lintPair(
    { path: 'blog/lamps.md', text: page('title: Lamps\nslug: new-lamps\n'), language: 'en' },
    { path, text: page('title: 灯\n'), language: 'zh' },
  );
  expect(findings.filter((one) => one.rule === rule).map(({ messageId }) => messageId)).toEqual(
    expected,
  );
});

test.each(['summary', 'excerpt'])('the %s of a page says another version', async (field) => {
  const page = (text: string) => `---\n${field}: ${text}\n---\n\n# Harborline\n`;
  expect(
    await lintTexts(page('Harborline 2.3 is out'), page('Harborline 2.4 现已发布'), { rule }),
  ).toMatchObject([{ messageId: 'value', severity: 'error', data: { field, expected: '2.3' } }]);
});

test('a date that the generator gave a new file is its own', async () => {
  const page = (date: string, changed: string) =>
    `---\ndate: "${date}"\nlastmod: "${changed}"\n---\n\n# Harborline\n`;
  const [made, translated] = ['2025-02-26T21:14:03+08:00', '2025-03-02T15:47:27+08:00'];
  const told = async (en: string, zh: string) =>
    (await lintTexts(en, zh, { rule })).map(({ data }) => data.field);
  expect(await told(page(made, made), page(translated, translated))).toEqual([]);
  expect(await told(page(made, translated), page(translated, translated))).toEqual(['date']);
});

test('a localised picture is no other address', async () => {
  const page = (image: string) =>
    `---\nimage: https://quay.example/${image}\n---\n\n# Harborline\n`;
  const told = async (a: string, b: string) =>
    (await lintTexts(page(a), page(b), { rule })).map(({ data }) => data.field);
  expect(await told('lamp-en-cover.png', 'lamp-cover.png')).toEqual([]);
  expect(await told('lamp-2.png', 'lamp-2%20-%20zh.png')).toEqual([]);
  expect(await told('lamp-en-cover.png', 'wick-cover.png')).toEqual(['image']);
});
