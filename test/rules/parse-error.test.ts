import { expect, test } from 'vitest';
import { lintPairings } from '../../src/pipeline.ts';
import { announcement, chinese, english, part, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'parse-error';
const header = part(chinese, 'title:', '---\n\nHarborline');

test.each([
  ['Chinese', 'zh.md', { source: '3:1', target: '3:14' }],
  ['English', 'en.md', { source: '3:14', target: '3:1' }],
])('YAML that does not parse in the %s page', async (language, path, at) => {
  const { en, zh } = announcement(
    language === 'English'
      ? { en: [['Harborline 2.3 is out, with', 'Harborline 2.3: is out, with']] }
      : { zh: [['Harborline 2.3 现已发布，带来', 'Harborline 2.3: 现已发布，带来']] },
  );
  const seen = await lintTexts(en, zh);
  expect(seen).toMatchObject([
    { rule, messageId: 'front-matter-colon', severity: 'error', data: { path }, at },
  ]);
  expect(seen[0]?.[language === 'English' ? 'source' : 'target']).toBe('H');
});

test('a quotation that is never closed is what the parser says', async () => {
  const { en, zh } = announcement({ zh: [['title: 发布', "title: '发布"]] });
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    { messageId: 'front-matter-syntax', severity: 'error', data: { path: 'zh.md' } },
  ]);
});

test('places hold in a page with the line ends of Windows, and behind emoji', async () => {
  const { en, zh } = withCrlf(
    announcement({
      zh: [
        ['title: 发布', 'title: 🎉👩‍🚀 发布'],
        ['Harborline 2.3 现已发布，带来', 'Harborline 2.3: 现已发布，带来'],
      ],
    }),
  );
  expect(await lintTexts(en, zh)).toMatchObject([{ rule, target: 'H', at: { target: '3:14' } }]);
});

test.each<[name: string, header: string]>([
  ['a list', '- Harborline\n- 2.3\n'],
  ['a sentence', '发布 Harborline 2.3\n'],
])('front matter that is %s', async (_, content) => {
  const { en, zh } = announcement({ zh: [[header, content]] });
  const seen = await lintTexts(en, zh, { rule });
  expect(seen).toMatchObject([
    {
      messageId: 'front-matter-shape',
      severity: 'error',
      target: `---\n${content}---`,
      at: { target: '1:1' },
    },
  ]);
});

test.each(['---js', '--- JavaScript', '---coffee'])(
  'front matter that begins with %s is not run',
  async (fence) => {
    const zh = chinese.replace('---', fence);
    expect(await lintTexts(english, zh)).toMatchObject([
      {
        rule,
        messageId: 'front-matter-language',
        severity: 'error',
        data: { path: 'zh.md', detail: fence.slice(3).trim() },
        at: { target: '1:1' },
      },
    ]);
  },
);

test.each<[name: string, close: string]>([
  ['left open', ''],
  ['closed by another mark', '~~~\n'],
])('a code fence that is %s, and nothing else of what it swallows', async (_, close) => {
  const { en, zh } = announcement({ zh: [['drain: 30s\n```\n', `drain: 30s\n${close}`]] });
  expect(await lintTexts(en, zh)).toMatchObject([
    {
      rule,
      messageId: 'unclosed-fence',
      severity: 'error',
      data: { path: 'zh.md', detail: '```' },
      target: '```',
      at: { target: '14:1' },
    },
  ]);
});

const steps = (mark: string, mast = '50 %') =>
  `1. Light the lamp:\n\n   \`\`\`\n   lamp on\n${mark}\n## Mast {#mast}\n\n50 % [of it](https://lantern.example/mast).\n\n\`\`\`\nmast up\n\`\`\`\n`.replace(
    '50 %',
    mast,
  );

test('a fence that only the translation leaves open in a list item, and what stands behind it', async () => {
  const seen = await lintTexts(steps('   ```\n'), steps('', '60 %'));
  expect(seen).toMatchObject([
    {
      rule,
      messageId: 'fence-in-item',
      severity: 'warning',
      target: '```',
      at: { target: '3:4' },
    },
    { rule: 'mismatched-value' },
  ]);
});

test('a fence that both pages leave open in a list item is read as it was meant', async () => {
  expect(await lintTexts(steps(''), steps(''), { rule })).toEqual([]);
});

test('a code shortcode that is never closed', async () => {
  const { en, zh } = announcement({
    zh: [
      ['```yaml', '{{< text yaml >}}'],
      ['drain: 30s\n```\n', 'drain: 30s\n'],
    ],
  });
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'unclosed-shortcode',
      severity: 'error',
      data: { path: 'zh.md', detail: '{{< text yaml >}}' },
      target: '{{< text yaml >}}',
      at: { target: '14:1' },
    },
  ]);
});

test.each([
  ['not-utf8', 'not valid UTF-8'],
  ['unreadable', 'EACCES: permission denied'],
])(
  'a page without text is %s, and its sections are not called missing',
  async (messageId, unreadable) => {
    const { findings } = await lintPairings(
      [
        {
          key: 'a',
          source: { path: 'en.md', text: english, language: 'en' },
          target: { path: 'zh.md', text: '', language: 'zh', unreadable },
          sourceLanguage: 'en',
          targetLanguage: 'zh',
          via: 'layout',
          confidence: 1,
        },
      ],
      [],
      {},
    );
    expect(findings).toMatchObject([
      { rule, messageId, severity: 'error', data: { path: 'zh.md' }, fix: [] },
    ]);
  },
);

test.each<[name: string, zh: string]>([
  ['a byte order mark', `\uFEFF${chinese}`],
  ['no front matter', chinese.slice(chinese.indexOf('Harborline 2.3 现已发布，距离'))],
  [
    'TOML front matter',
    `+++\ntitle = "发布"\n+++\n${chinese.slice(chinese.indexOf('\nHarborline'))}`,
  ],
  ['a comment in the front matter', chinese.replace('2.3.0', '2.3.0 # 与英文: 一致')],
  ['a longer closing fence', chinese.replace('30s\n```', '30s\n`````')],
  [
    'a fence shown in a longer fence',
    chinese.replace('```yaml\n', '````yaml\n```\n').replace('30s\n```', '30s\n````'),
  ],
  ['a shortcode shown as code', chinese.replace('旧的', '旧的 `{{< text yaml >}}` 和')],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(english, zh, { rule })).toEqual([]);
});
