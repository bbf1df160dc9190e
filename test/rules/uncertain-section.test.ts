import { expect, test } from 'vitest';
import { announcement, chinese, english, part, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'uncertain-section';

/** About as long as the section that it stands for, and about something else. */
const other = `## 社区

感谢 \`curl\` 社区的朋友，欢迎到论坛与我们交流 \`linux/arm64\` 上的体验，下个月在杭州见，届时会有礼物相赠，名额有限。

新的贴纸已经寄出，收到的朋友请在论坛回复 \`restart.mode\`。

`;
const plain = {
  en: [
    ['{{< warning >}}\n', ''],
    ['{{< /warning >}}\n', ''],
  ],
} as const;
const doubtful = {
  en: announcement(plain).en,
  zh: chinese.replace(part(chinese, '## 已知问题', '## 升级'), other),
};

test('a section with too little in common is one info', async () => {
  const seen = await lintTexts(doubtful.en, doubtful.zh, { rule });
  expect(seen).toMatchObject([
    {
      messageId: 'weak',
      severity: 'info',
      data: { title: 'Known problems' },
      source: '## Known problems',
      target: '## 社区',
      at: { source: '32:1', target: '30:1' },
    },
  ]);
  expect(seen[0]?.says.en).toContain('Known problems');
  expect(seen[0]?.says.zh).toContain('Known problems');
});

test('its details are not compared', async () => {
  const compared = ['mismatched-code', 'dropped-code', 'mismatched-value', 'dropped-value'];
  const seen = await lintTexts(doubtful.en, doubtful.zh);
  expect(seen.filter((one) => compared.includes(one.rule))).toEqual([]);
});

test('the English page of a Chinese original', async () => {
  expect(await lintTexts(doubtful.en, doubtful.zh, { rule, chineseFirst: true })).toMatchObject([
    {
      messageId: 'weak',
      data: { title: '社区' },
      source: '## 社区',
      target: '## Known problems',
      at: { source: '30:1', target: '32:1' },
    },
  ]);
});

test('places hold with the line ends of Windows, and behind emoji', async () => {
  const zh = doubtful.zh
    .replace('现已发布，距离', '🎉👩‍🚀 现已发布，距离')
    .replace('## 社区', '## 👋 社区');
  const page = withCrlf({ en: doubtful.en, zh });
  expect(await lintTexts(page.en, page.zh, { rule })).toMatchObject([
    { target: '## 👋 社区', at: { source: '32:1', target: '30:1' } },
  ]);
});

test.each<[name: string, zh: string]>([
  ['a faithful translation', chinese],
  ['a translation without ids', chinese.replace(/ \{#[^}]+\}/g, '')],
  [
    'one paragraph lost',
    chinese.replace('在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。\n\n', ''),
  ],
  ['a lost section', chinese.replace(part(chinese, '## 已知问题', '## 升级'), '')],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(english, zh, { rule })).toEqual([]);
});

test('silent: sections of prose with nothing in them but words', async () => {
  const en = `# Notes

The keeper of the lamp went home early.

He had oiled the hinges and trimmed the wick.

Nobody saw him again before the spring.
`;
  const zh = `# 笔记

守灯人早早回了家。

他给铰链上了油，也修剪了灯芯。

直到春天，再没有人见过他。
`;
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});
