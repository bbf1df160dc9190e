import { expect, test } from 'vitest';
import { applyEdits } from '../../src/fix/apply.ts';
import { lintResult, lintTexts } from '../lint-pair.ts';

const rule = 'repeated-word';
const en = 'The keeper lights the lamps of the quay before the boats come in from the harbour.\n';
const around = (zh: string) => `守灯人在船从港口驶入之前点亮码头的灯，${zh}。\n`;

test.each([
  '不论是源还是目的的灯',
  '为了了解港口的风向',
  '码头的灯可以以高效的方式点亮',
  '它能以以接近白天的亮度照明',
  '灯现在在码头上',
  '没有有效的灯油',
  '发送带有有效密钥的灯号',
  '所有有关灯的记录',
  '参加会议、指导委员会会议等',
  '灯一个个亮起来，个个都亮',
  '还有很多很多的灯',
  '一步一步地点亮',
  '光线非常非常弱',
  '慢慢靠岸，渐渐天亮',
  '先讨论讨论，再研究研究，',
  '某某码头等等，人人都去，天天都去，仅仅如此，刚刚开始，常常往往，谢谢，哈哈哈哈',
  '空闲超时时间和主加密密钥',
  '船上有阿里巴巴和钉钉',
  '用户在在线时可以看到灯',
  '在网站上上传灯的照片',
  '申请请先交给守灯人',
  '问题是是否点亮它',
  '也可以在合并并发请求时点亮',
  '当然当然，船会等灯',
  '对的对的',
  '这里写错的是“的的”二字',
  '`的的`与 `次数次数`',
  '的`灯`的光',
  '**次数**次数',
  '[次数](https://quay.example/次数次数)很少',
  '<!-- 的的 -->',
  '啦啦啦啦',
  '三十三十，二零二零',
])('silent in Chinese: %s', async (zh) => {
  expect(await lintTexts(en, around(zh), { rule })).toEqual([]);
});

test.each([
  ['the original says it twice', 'A lamp lamp is lit.\n', '点亮港口灯具灯具，\n'],
  [
    'the original controls a control plane',
    'The keeper can control the control plane of the quay.\n',
    '守灯人可以控制控制平面。\n',
  ],
  [
    'the original configures a configuration',
    'The keeper configures the lamps in the configuration file.\n',
    '守灯人在此配置配置文件中的灯。\n',
  ],
  [
    'the original says it in two forms',
    'Scriptless scripts light the lamps.\n',
    '无脚本脚本点亮了灯。\n',
  ],
  [
    'text of two cells',
    '| a | b |\n|---|---|\n| x | y |\n',
    '| a | b |\n|---|---|\n| 次数|次数 |\n',
  ],
  ['a code block', '```\nx\n```\n', '```\n点亮的的灯\n```\n'],
  ['another field', '---\nslug: lamp\n---\n\nLight.\n', '---\nslug: 次数次数的的\n---\n\n点亮。\n'],
  ['a name that repeats', 'The quay of Lili is lit.\n', '莉莉的码头亮了。\n'],
])('silent: %s', async (_, source, zh) => {
  expect(await lintTexts(source, zh, { rule })).toEqual([]);
});

test.each([
  ['的', '点亮码头的的灯'],
  ['的', '依赖的的话可以点亮'],
  ['在', '灯可以用在在码头内'],
  ['会', '你不会会看见灯'],
  ['是', '灯的总量是是船的总量'],
  ['到', '守灯人意识到到天黑了'],
  ['要', '不需要要开灯'],
  ['要在', '守灯人只需要在要在码头点亮'],
  ['次数', '这是点亮的次数次数'],
  ['或熄灭', '守灯人可以点亮或熄灭或熄灭不需要的灯'],
  ['提供', '本港口提供提供 Lumi 灯'],
])('a slip in Chinese: %s', async (word, zh) => {
  expect(await lintTexts(en, around(zh), { rule })).toMatchObject([
    { messageId: 'word', severity: 'warning', data: { word }, target: word + word },
  ]);
});

test('both places, and the text around', async () => {
  const found = await lintTexts(en, '守灯人点亮码头的的灯。\n', { rule });
  expect(found).toMatchObject([
    {
      at: { source: '1:1', target: '1:8' },
      evidence: { sourceText: en.trim(), targetText: '守灯人点亮码头的的灯。' },
      says: {
        en: 'Chinese has "的" twice in a row: 守灯人点亮码头的的灯。',
        zh: '中文版连写了两个“的”：守灯人点亮码头的的灯。',
      },
    },
  ]);
});

test('words that may be two that meet are an info', async () => {
  expect(await lintTexts(en, around('船与传统基础基础设施不同'), { rule })).toMatchObject([
    { messageId: 'word', severity: 'info', data: { word: '基础' }, fixed: '' },
  ]);
});

test('one word in several places is one finding', async () => {
  const zh = '---\ntitle: 港口的的灯\n---\n\n守灯人点亮码头的的灯。\n';
  const found = await lintTexts(`---\ntitle: Lamps of the harbour\n---\n\n${en}`, zh, { rule });
  expect(found).toMatchObject([
    { messageId: 'words', data: { word: '的', count: 2 }, at: { source: '2:8', target: '2:10' } },
  ]);
  expect(found[0]?.says.zh).toBe('中文版有 2 处连写了两个“的”，第一处：港口的的灯');
});

const zh = '守灯人在船从港口驶入之前点亮码头的灯。\n';
const sentence = (text: string) => `The keeper lights the lamps, and ${text} before the boats.\n`;

test.each([
  'the lamps are very very bright and really really old',
  'he had had the lamp that that boat needs',
  'you log in in the harbour',
  'what this is is a lamp',
  'what it is for for a boat',
  'a boat goes from `a` to `b` or `c` or `d`',
  'step A a lamp',
  'the `the` the',
  'see the [lamp](https://quay.example/) lamp',
  'see the-the quay and quay/the the/quay',
  'he cried no no no',
  'Quay Quay is a town',
])('silent in English: %s', async (text) => {
  expect(await lintTexts(sentence(text), zh, { rule, chineseFirst: true })).toEqual([]);
});

test.each([
  ['the', 'the the lamp shines'],
  ['the', 'the\nthe lamp shines'],
  ['to', 'it is easy to to light it'],
  ['of', 'the lamps of of the quay shine'],
  ['a', 'a a lamp shines'],
  ['is', 'each lamp is is lit'],
])('a slip in English: %s', async (word, text) => {
  expect(await lintTexts(sentence(text), zh, { rule, chineseFirst: true })).toMatchObject([
    { messageId: 'word', severity: 'warning', data: { word } },
  ]);
});

test('other English words are an info, unless the original says them twice', async () => {
  const text = sentence('the boats boats wait');
  expect(await lintTexts(text, zh, { rule, chineseFirst: true })).toMatchObject([
    { messageId: 'word', severity: 'info', data: { word: 'boats' } },
  ]);
  const twice = '守灯人点亮很多很多的灯。\n';
  expect(await lintTexts(text, twice, { rule, chineseFirst: true })).toEqual([]);
});

test('the original is told of itself', async () => {
  const found = await lintTexts(sentence('he lights the the lamp'), zh, { rule });
  expect(found).toMatchObject([
    { messageId: 'own', severity: 'info', data: { word: 'the' }, source: 'the the', fixed: '' },
  ]);
});

test.each([
  [en, '守灯人点亮码头的的灯，这是次数次数。也可以用在在码头的的话。\n', false],
  [zh, sentence('the\nthe lamp is easy to to light'), true],
])('the fix takes the second word out', async (source, target, chineseFirst) => {
  const texts: readonly [string, string] = chineseFirst ? [target, source] : [source, target];
  const { findings } = await lintResult(...texts, { chineseFirst });
  const own = findings.filter((one) => one.rule === rule);
  expect(own.every(({ fixSafety }) => fixSafety === 'unsafe')).toBe(true);
  const mended = applyEdits(
    target,
    own.flatMap(({ fix }) => fix),
  );
  expect(mended).not.toMatch(/的的|次数次数|在在|the\sthe|to to/);
  const [a, b] = chineseFirst ? [mended, source] : [source, mended];
  expect(await lintTexts(a, b, { rule, chineseFirst })).toEqual([]);
});
