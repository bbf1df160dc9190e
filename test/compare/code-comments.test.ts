import { describe, expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

async function said(language: string, en: string, zh: string) {
  const page = (text: string, code: string) => `${text}\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;
  const found = await lintTexts(page('The lamps:', en), page('灯：', zh));
  return found.map((one) => [one.rule, one.severity, one.source, one.target]);
}

describe('what a translated comment says is compared', () => {
  test.each([
    [
      'behind a line of code',
      'keep: 3 # NOTE: prior to v0.86.0 only',
      'keep: 3 # 注意：仅限 v0.87.0 之前',
      ['mismatched-value', 'error', 'v0.86.0', 'v0.87.0'],
    ],
    [
      'over several lines',
      'a: 1\n# For the quay.\n# Keep up to 3 samples.\nkeep: 3',
      'a: 1\n# 为码头\n# 保留至少 3 个样本\nkeep: 3',
      ['quantity-qualifier', 'warning', 'up to 3', '至少 3'],
    ],
    [
      'behind the last line',
      'keep: 3\n# Needs v1.4.0 or later.',
      'keep: 3\n# 需要 v1.4.0 之前的版本',
      ['quantity-qualifier', 'warning', 'v1.4.0 or later', 'v1.4.0 之前'],
    ],
  ])('%s', async (_, en, zh, expected) => {
    expect(await said('yaml', en, zh)).toEqual([expected]);
  });

  test('in a list, behind CRLF', async () => {
    const list = (text: string, comment: string) =>
      `- ${text}\r\n\r\n  \`\`\`go\r\n  keep(3) // ${comment}\r\n  \`\`\`\r\n`;
    const found = await lintTexts(list('Lamps:', 'up to 3'), list('灯：', '至少 3 盏'));
    expect(found).toMatchObject([{ target: '至少 3', at: { target: '4:14' } }]);
  });
});

test.each([
  ['the same in other words', 'keep: 3 # up to 3 lamps', 'keep: 3 # 最多 3 盏灯'],
  ['left in English', 'keep: 3 # up to 3 lamps', 'keep: 3 # up to 3 lamps\n# 灯'],
  [
    'another comment, where the lines of code differ',
    'a: 1\n# 4 lamps of v1.2.3\nb: 2',
    'a: 1\n# 灯',
  ],
  [
    'more comments than the original has',
    'a: 1\n# v1.2.3\nb: 2',
    'a: 1\n# 灯\n\n# v1.2.4 的绳\nb: 2',
  ],
])('silent: %s', async (_, en, zh) => {
  const found = await said('yaml', en, zh);
  expect(found.filter(([rule]) => rule !== 'mismatched-code-block')).toEqual([]);
});
