import { expect, test } from 'vitest';
import { readPair } from '../../src/pipeline.ts';
import { lintTexts } from '../lint-pair.ts';
import { pairing } from '../pairs.ts';

const en =
  '## Limits\n\nOpen windows hurt the lamp. Therefore visitors are not allowed to open the doors.\n';

const confidence = (zh: string) =>
  readPair(pairing({ name: 'lamp.md', en, zh })).alignment.blocks.map((link) => link.confidence);

test('blocks without a detail in common belong together where one says the words of the other', () => {
  const [, sure = 0] = confidence('## 约束\n\n打开的窗户会损坏灯。因此不允许参观者开门。\n');
  expect(sure).toBeGreaterThan(0.6);
  const [, doubtful = 1] = confidence(
    '## 约束\n\n去年秋天的收成很好，粮仓已经装满，村民们十分高兴。\n',
  );
  expect(doubtful).toBeLessThan(sure);
});

const between = (title: string, text: string) =>
  `# Harborline 2.3\n\n## ${title}\n\n${text}\n\n## \`wick\`\n\n\`harborctl light --wick low\`\n`;

test.each([
  ['the same title', '版本概述', 'error'],
  ['another title', '灯塔一览', 'info'],
])('a section under %s between the same neighbours', async (_, title, severity) => {
  const found = await lintTexts(
    between('About this version', 'It mends what our users found in release 2.2.4 of the lamps.'),
    between(title, '此版本为维护版本，修复了用户在 2.2.3 版中发现的一些问题。'),
    { headingIds: 'positional' },
  );
  expect(found).toMatchObject([{ rule: 'mismatched-value', severity }]);
});
