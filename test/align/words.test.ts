import { expect, test } from 'vitest';
import { readPair } from '../../src/pipeline.ts';
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
