import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const heading = [
  'missing-heading',
  'extra-heading',
  'missing-block',
  'extra-block',
  'heading-level',
];
const wanted = new Set(['malformed-markup', ...heading]);

const lampsEn = 'The keepers light `12` lamps at the [pier](/pier/) each night.';
const lampsZh = '守灯人每晚在[栈桥](/pier/)点亮 `12` 盏灯。';
const oilEn = 'Each lamp burns `3` litres of [oil](/oil/).';
const oilZh = '每盏灯消耗 `3` 升[灯油](/oil/)。';

async function findings(en: string, zh: string, chineseFirst = false) {
  const seen = await lintTexts(en, zh, { headingIds: 'positional', chineseFirst });
  return seen.filter((one) => wanted.has(one.rule));
}

test.each([
  ['the first heading', '', ''],
  [
    'a heading in the middle',
    '# Harbour\n\nThe quay is `9` years old.\n\n',
    '# 港口\n\n码头有 `9` 年了。\n\n',
  ],
])('the text above becomes part of %s', async (_, leadEn, leadZh) => {
  const en = `${leadEn}${lampsEn}\n\nLamp oil\n---\n\n${oilEn}\n`;
  const zh = (gap: string) => `${leadZh}${lampsZh}\n${gap}灯油\n---\n\n${oilZh}\n`;
  expect(await findings(en, zh('\n'))).toEqual([]);
  const seen = await findings(en, zh(''));
  expect(seen).toMatchObject([
    {
      rule: 'malformed-markup',
      messageId: 'underline',
      severity: 'warning',
      source: `${lampsEn}\n\nLamp oil`,
      target: `${lampsZh}\n灯油`,
    },
  ]);
  expect(seen[0]?.says.en).toContain('the blank line is missing that English has');
  expect(await findings(en, zh(''), true)).toMatchObject([
    {
      rule: 'malformed-markup',
      messageId: 'own-underline',
      source: `${lampsZh}\n灯油`,
      target: `${lampsEn}\n\nLamp oil`,
    },
  ]);
});

test('a rule below a text underlines it', async () => {
  const en = `# Harbour\n\n${lampsEn}\n\n---\n\n${oilEn}\n`;
  const zh = `# 港口\n\n${lampsZh}\n---\n\n${oilZh}\n`;
  expect(await findings(en, zh)).toMatchObject([
    { rule: 'malformed-markup', messageId: 'underline', source: lampsEn, target: lampsZh },
  ]);
  expect(await findings(en, zh, true)).toMatchObject([
    { rule: 'malformed-markup', messageId: 'own-underline', source: lampsZh, target: lampsEn },
  ]);
});

test.each([
  [
    'a long title',
    `All about the oil\nof the lamps\n---\n\n${oilEn}\n`,
    `关于灯油的一切\n---\n\n${oilZh}\n`,
  ],
  ['both pages', `${lampsEn}\nLamp oil\n---\n\n${oilEn}\n`, `${lampsZh}\n灯油\n---\n\n${oilZh}\n`],
  ['a title with hashes', `## Lamp oil\n\n${oilEn}\n`, `灯油\n---\n\n${oilZh}\n`],
  ['titles in front of rules', `## Lamp oil\n\n---\n\n${oilEn}\n`, `灯油\n---\n\n${oilZh}\n`],
])('silent: an underline of %s', async (_, en, zh) => {
  expect(await findings(`# Harbour\n\n${en}`, `# 港口\n\n${zh}`)).toEqual([]);
  expect(await findings(`# Harbour\n\n${en}`, `# 港口\n\n${zh}`, true)).toEqual([]);
});

test('a heading without words is told where it is', async () => {
  const en = `# Harbour\n\n${lampsEn}\n\n## Oil\n\n${oilEn}\n\n####\n\n## Quays\n\nThe quay is \`9\` years old.\n`;
  const zh = `# 港口\n\n${lampsZh}\n\n## 灯油\n\n${oilZh}\n\n## 码头\n\n码头有 \`9\` 年了。\n`;
  const seen = await findings(en, zh);
  expect(seen).toMatchObject([
    {
      rule: 'malformed-markup',
      messageId: 'own-empty',
      severity: 'info',
      source: '####',
      target: '',
    },
  ]);
  expect(seen[0]?.says.zh).toBe('英文版有一个没有文字的标题，中文版没有：####');
  expect(await findings(en, zh, true)).toMatchObject([
    { rule: 'malformed-markup', messageId: 'empty', severity: 'info', source: '', target: '####' },
  ]);
});

test.each([false, true])('silent: a heading without words on both pages', async (chineseFirst) => {
  const en = `# Harbour\n\n${lampsEn}\n\n###\n\n${oilEn}\n`;
  const zh = `# 港口\n\n${lampsZh}\n\n###\n\n${oilZh}\n`;
  expect(await findings(en, zh, chineseFirst)).toEqual([]);
});

test('a lost section whose heading has no words is named by its text', async () => {
  const en = `# Harbour\n\n${lampsEn}\n\n## ![](oil.png)\n\n${oilEn}\n\n${oilEn.replace('3', '4')}\n`;
  const seen = await findings(en, `# 港口\n\n${lampsZh}\n`);
  expect(seen).toMatchObject([{ rule: 'missing-heading', data: { title: oilEn } }]);
});
