import { expect, test } from 'vitest';
import type { Language, ValueDetail } from '../../src/types.ts';
import { matchValues } from '../../src/values/match.ts';
import { readValues } from '../../src/values/read.ts';

const read = (text: string, language: Language): ValueDetail[] => readValues(text, language, 0, []);

test.each([
  ['Wait 30 seconds', '请等待 30 分钟'],
  ['It needs 512 MB of oil', '需要 512 GB 的油'],
  ['It takes 15 ms', '需要 15 秒'],
  ['A fee of $50', '费用为 50 欧元'],
  ['A fee of US$100,000', '费用为 20 万美元'],
  ['A fee of USD100,000', '费用为 20 万美金'],
  ['A fee of HK$100,000', '费用为 10 万美元'],
  ['After 45 days', '45 周之后'],
  ['A chart of 30M', '30G 的海图'],
  ['A chart of 48k', '48 字节的海图'],
  ['By 1 hour (3600 seconds)', '按 1 分钟（3600 秒）'],
])('another unit contradicts: %s', (en, zh) => {
  const { contradictions } = matchValues(read(en, 'en'), read(zh, 'zh'));
  expect(contradictions).toHaveLength(1);
});

test.each([
  ['Wait 60 minutes', '请等待 1 小时'],
  ['The delay is 1500 ms', '延迟为 1.5 秒'],
  ['A fee of $50', '费用为 50 美元'],
  ['A fee of USD$100,000', '费用为 10w美金'],
  ['A fee of HK$100,000', '费用为 10 万港元'],
  ['A fee of RMB100', '费用为 100 元'],
  ['It needs 4 GiB of oil', '需要 4 GB 的油'],
  ['It needs 2048 MB of oil', '需要 2 GB 的油'],
  ['12 months of support', '支持期为 1 年。'],
  ['Wait thirty seconds', '请等待 30 秒'],
  ['30 seconds, then 30 minutes', '30 分钟，此前 30 秒'],
  ['A 24-hour watch', '值守 24 小时'],
  ['It has 3 m of rope', '有 3 米长的绳子'],
  ['A chart of 30M', '30 MB 的海图'],
  ['A chart of 48k', '48 KB 的海图'],
  ['By 1 hour (3600 seconds)', '按 3600 秒'],
  ['A 5G buoy', '5G 浮标'],
])('the same amount: %s', (en, zh) => {
  const { contradictions, missing } = matchValues(read(en, 'en'), read(zh, 'zh'));
  expect([contradictions, missing]).toEqual([[], []]);
});
