import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'dropped-sentence';

const en = [
  'The keeper lights the lamp every evening before the ships come in.',
  'Its glass is cleaned once a week by somebody who is not afraid of heights.',
  'When a storm is near, the shutters are closed and the bell is rung instead, which everybody in the harbour knows, and nobody has complained about so far.',
  'Blue light is not planned.',
];
const zh = [
  '每天傍晚船只进港之前，守塔人都会把灯点亮。',
  '灯罩玻璃每周由一位不恐高的人负责擦拭一次。',
  '风暴临近时，百叶窗会被关上，改为敲钟报警，港口里人人都知道这一点，到目前为止还没有人抱怨过这种做法。',
  '没有计划使用蓝光。',
];
const text = (sentences: readonly string[], gap: string) => `${sentences.join(gap)}\n`;
const lint = (source: readonly string[], target: readonly string[]) =>
  lintTexts(text(source, ' '), text(target, ''), { rule });

test('a lost sentence is one warning that marks the sentence and the block that lost it', async () => {
  const found = await lint(en, [zh[0] ?? '', zh[1] ?? '', zh[3] ?? '']);
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'one',
      severity: 'warning',
      source: en[2],
      target: `${zh[0]}${zh[1]}${zh[3]}`,
      evidence: { expected: en[2] },
      says: {
        en: `A sentence of English is missing in Chinese: "${en[2]}"`,
        zh: `中文版漏译了英文版的一句话：“${en[2]}”`,
      },
    },
  ]);
});

test('a sentence that says something else is told beside what it says', async () => {
  const other = '海鸥爱吃鱼，也爱在屋顶上睡觉。';
  const found = await lint(en, [zh[0] ?? '', zh[1] ?? '', other, zh[3] ?? '']);
  expect(found).toMatchObject([
    {
      messageId: 'instead',
      source: en[2],
      target: other,
      says: {
        en: `English says "${en[2]}", Chinese says something else in its place: "${other}"`,
        zh: `英文版写的是“${en[2]}”，中文版在同一位置说的是另一回事：“${other}”`,
      },
    },
  ]);
  // Two sentences made of another one stand in the place of none.
  const halves = ['灯罩玻璃每周擦拭一次。', '负责的人不恐高。'];
  expect(await lint(en, [zh[0] ?? '', ...halves, zh[3] ?? ''])).toMatchObject([
    { messageId: 'one', source: en[2] },
  ]);
});

test('a block that keeps one of four sentences is one finding', async () => {
  expect(await lint(en, [zh[3] ?? ''])).toMatchObject([
    {
      messageId: 'several',
      severity: 'warning',
      data: { count: 3 },
      evidence: { expected: en[0] },
    },
  ]);
});

test('a sentence that every block of a page loses is no habit of its translator', async () => {
  const items = ['oil', 'wick', 'bell', 'rope', 'flag', 'hull', 'mast'];
  const names = ['油', '灯芯', '钟', '绳索', '旗帜', '船体', '桅杆'];
  const source = items.map(
    (one) =>
      `Sets the most ${one} that a keeper may use at once. The harbour then tries another quay each time, until a keeper has found one that is free.`,
  );
  const target = names.map((one) => `设置守塔人一次最多可以使用的${one}数量。`);
  const found = await lintTexts(text(source, '\n\n'), text(target, '\n\n'), { rule });
  expect(found).toHaveLength(items.length);
});

test('the other direction', async () => {
  const found = await lintTexts(text([en[0] ?? '', en[1] ?? '', en[3] ?? ''], ' '), text(zh, ''), {
    rule,
    chineseFirst: true,
  });
  expect(found).toMatchObject([{ messageId: 'one', source: zh[2] }]);
});

test('where neither lengths nor words tell which sentence is lost, the block is marked', async () => {
  const alike = [
    'Gulls squabble beside herring barrels while puffins waddle along mossy planks.',
    'Otters snooze beneath lily stalks while toads croak beneath mossy cobbles.',
  ];
  const source = [...alike, en[2] ?? '', en[3] ?? ''];
  const found = await lint(source, [
    '海鸥在鲱鱼桶边吵吵嚷嚷，海鹦沿着长满青苔的木板摇摇摆摆。',
    zh[2] ?? '',
    zh[3] ?? '',
  ]);
  expect(found).toMatchObject([{ messageId: 'about', source: source.join(' ') }]);
});

test('of sentences alike in length the words tell which one is lost', async () => {
  expect(await lint(en, zh.slice(1))).toMatchObject([{ messageId: 'one', source: en[0] }]);
  expect(await lint(en, [zh[0] ?? '', ...zh.slice(2)])).toMatchObject([
    { messageId: 'one', source: en[1] },
  ]);
});

test('a short sentence of a long block is missed by its words', async () => {
  const short = 'Visitors must register with the museum before the tour.';
  const source = [en[2] ?? '', short, en[0] ?? '', en[1] ?? '', en[3] ?? ''];
  const target = [zh[2] ?? '', zh[0] ?? '', zh[1] ?? '', zh[3] ?? ''];
  expect(await lint(source, target)).toMatchObject([{ messageId: 'one', source: short }]);
});

test('silent: a sentence folded into its neighbour, with most of its words', async () => {
  const source = [
    ...en.slice(0, 2),
    'However, it can be useful to close the whole harbour temporarily for maintenance.',
    'If you need to close the harbour, you can do so by ringing the bell, and open it again by ringing twice.',
    en[3] ?? '',
  ];
  const target = [
    ...zh.slice(0, 2),
    '然而，如果需要临时关闭整个港口进行维护，可以敲钟关闭，再敲两次钟重新开放。',
    zh[3] ?? '',
  ];
  expect(await lint(source, target)).toEqual([]);
});

test('the details that went with a sentence are not reported once more', async () => {
  const lost = 'Set `shutter.delay` to 45 seconds, as the [storm guide](/storm/) says in detail.';
  const found = await lintTexts(
    text([...en.slice(0, 2), lost, ...en.slice(3)], ' '),
    text([...zh.slice(0, 2), ...zh.slice(3)], ''),
    {},
  );
  expect(found).toMatchObject([
    { rule, source: lost, evidence: { absorbed: { 'missing-link': 1, 'dropped-value': 1 } } },
  ]);
});

test.each([
  ['all sentences joined', en, [`${zh.map((one) => one.slice(0, -1)).join('，')}。`]],
  ['two sentences joined', en, [`${zh[0]?.slice(0, -1)}，${zh[1]}`, zh[2] ?? '', zh[3] ?? '']],
  [
    'a sentence split',
    en,
    ['每天傍晚都会点灯。', '这是在船只进港之前，由守塔人完成的。', ...zh.slice(1)],
  ],
  ['nothing lost', en, zh],
])('silent: %s', async (_, source, target) => {
  expect(await lint(source, target)).toEqual([]);
});

test('silent: sentences that became list items of their own', async () => {
  const found = await lintTexts(text(en, ' '), `${zh[0]}\n\n- ${zh[1]}\n- ${zh[2]}\n- ${zh[3]}\n`, {
    rule,
  });
  expect(found).toEqual([]);
});

test('silent: a sentence that the next paragraph of the original says once more', async () => {
  const said = 'The lamps that are new this year are as follows:';
  const source = `${en.join(' ')} ${said}\n\nThe lamps that are new this year are:\n`;
  const found = await lintTexts(source, `${zh.join('')}\n\n今年新增的灯：\n`, { rule });
  expect(found).toEqual([]);
  const other = source.replace('\n\nThe lamps that are new this year are:', '\n\nAll is well:');
  const told = await lintTexts(other, `${zh.join('')}\n\n一切都好：\n`, { rule });
  expect(told).toHaveLength(1);
});

test('silent: what the colon before a list says', async () => {
  const list = '\n- `wick`\n- `glass`\n';
  const found = await lintTexts(
    `${en[0]} The parts that it needs are listed as follows:\n${list}`,
    `${zh[0]?.slice(0, -1)}，需要：\n${list}`,
    { rule },
  );
  expect(found).toEqual([]);
});

test('a sentence that only the translation has is one warning that marks it', async () => {
  const found = await lint([en[0] ?? '', en[1] ?? '', en[3] ?? ''], zh);
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'added',
      severity: 'warning',
      source: [en[0], en[1], en[3]].join(' '),
      target: zh[2],
      evidence: { actual: zh[2] },
      says: {
        en: `Chinese has a sentence that English does not have: "${zh[2]}"`,
        zh: `中文版多出英文版没有的一句话：“${zh[2]}”`,
      },
    },
  ]);
});

test('several sentences that only the translation has are one finding', async () => {
  const more = '港口管理处每年夏天还会为游客举办一次免费的灯塔参观活动。';
  const found = await lint(en.slice(0, 2), [...zh.slice(0, 3), more]);
  expect(found).toMatchObject([{ messageId: 'addedSeveral', data: { count: 2 } }]);
});

test('a link in an added sentence is told with it', async () => {
  const added = '风暴临近时百叶窗的关闭方法和敲钟的规定，请参阅[风暴指南](/storm/)。';
  const found = await lintTexts(text(en, ' '), text([...zh, added], ''), {});
  expect(found).toMatchObject([{ rule, evidence: { absorbed: { 'extra-link': 1 } } }]);
});

test.each([
  [
    'a sentence put as two',
    [zh[0] ?? '', '灯罩玻璃每周擦拭一次。', '这项工作由一位不恐高的人负责。', ...zh.slice(2)],
  ],
  [
    'a note of the translator',
    [...zh, '（译者注：原文写于风暴警报改为无线电广播之前，现已过时。）'],
  ],
  ['a short one', [...zh, '敬请留意。']],
])('silent: %s', async (_, target) => {
  expect(await lint(en, target)).toEqual([]);
});

test('silent: a link of the original that became a sentence of its own', async () => {
  const source = [...en, 'Before that [read how lamps are lit](/lamps/).'];
  const target = [
    ...zh,
    '在此之前需要先做好准备。',
    '关于点灯的具体方法和注意事项，您可以参考[点灯指南](/lamps/)中的说明来完成。',
  ];
  expect(await lint(source, target)).toEqual([]);
});

const steps = 'Start the services and the scanner of the harbour in the default order';
const stepsZh = '按默认顺序启动港口的服务和扫描器';

test.each([
  [
    'brackets',
    `${steps} (for example after each update of the configuration).`,
    `${stepsZh}。`,
    '(for example after each update of the configuration)',
  ],
  [
    'brackets',
    `${steps} (given such a policy is at hand).`,
    `${stepsZh}。`,
    '(given such a policy is at hand)',
  ],
  [
    'clause',
    `${steps}, and check the log of the cluster for errors and warnings after each update.`,
    `${stepsZh}。`,
    'and check the log of the cluster for errors and warnings after each update.',
  ],
  [
    'clause',
    `${steps}.\n\n${steps}, rather than sending packets to nodes.`,
    `${stepsZh}。\n\n${stepsZh}，这一点对所有的用户来说都是十分重要的，请务必注意。`,
    'rather than sending packets to nodes.',
  ],
])('%s that the translation lacks', async (messageId, source, target, text) => {
  expect(await lintTexts(`${source}\n`, `${target}\n`, { rule })).toMatchObject([
    { messageId, severity: 'warning', source: text, data: { text } },
  ]);
});

test.each([
  ['brackets that are said', `${steps} (after each update).`, `每次更新后，${stepsZh}。`],
  [
    'a clause whose version is there',
    `${steps}, so that the newest scanners of Harborline 1.22 and all later ones are supported.`,
    `${stepsZh}，支持 Harborline 1.22+。`,
  ],
  [
    'a clause whose name is there',
    `${steps}, and check the log of the cluster of QuayLight for errors after each update.`,
    `${stepsZh}（QuayLight）。`,
  ],
  ['brackets of two words', `${steps} (field names).`, `${stepsZh}。`],
  ['a name in full', `${steps} (Harbor Control Protocol).`, `${stepsZh}。`],
  [
    'a clause that is said',
    `${steps}, and check the log of the cluster for errors after each update.`,
    `每次更新后${stepsZh}，并查看集群日志有无错误。`,
  ],
  [
    'the title of a link',
    `${steps}, see [Security policy of the cluster network](/x).`,
    `${stepsZh}，参见[本文](/x)。`,
  ],
])('silent: %s', async (_, source, target) => {
  expect(await lintTexts(`${source}\n`, `${target}\n`, { rule })).toEqual([]);
});

test('silent: a sentence that stands in the next paragraph of the translation', async () => {
  const last = 'When the harbour meets these conditions, the maintainers evaluate the cluster.';
  const lastZh = '港口满足这些条件后，维护者会评估集群。';
  const more = 'Read the guide before you start.';
  const moreZh = '开始之前请阅读指南。';
  const en = `${steps}. ${last}\n\n${more}\n`;
  expect(await lintTexts(en, `${stepsZh}。\n\n${lastZh}${moreZh}\n`, { rule })).toEqual([]);
  expect(await lintTexts(en, `${stepsZh}。\n\n${moreZh}\n`, { rule })).toHaveLength(1);
});

test.each([
  ['said by none together', '请记下信息，再阅读我们的港口指南', 1],
  ['said by one sentence', '请先阅读我们的港口指南，收集尽可能多的信息', 0],
])('a sentence that says only what others say, %s', async (_, last, count) => {
  const source = [
    "If you've looked around and come up with nothing, we'll welcome your report about the lamp.",
    'If it is just a simple problem (a dirty glass or a wet wick, for example) skip to the next page.',
    "But if the lamp is clearly broken, we'll need you to gather some information first.",
    'Please go to our harbour guide and do what it says there.',
    'Collect as much info as you can!',
  ];
  const target = [
    '如果四处查看后一无所获，欢迎您向我们提交关于灯具的报告。',
    '如果只是一个简单的问题（例如玻璃脏了或灯芯湿了），请直接跳到下一页。',
    `如果灯具明显坏了，${last}。`,
  ];
  expect(await lint(source, target)).toHaveLength(count);
});

test('brackets that only the translation has are an info', async () => {
  const en =
    'A timer of your own takes a lock of the harbour, so that one keeper lights the lamps.\n';
  const zh = (rest: string) => `自定义的定时器会使用港口的锁${rest}，以便只由一名守灯人点灯。\n`;
  expect(await lintTexts(en, zh('（夜间的心跳任务除外）'), { rule })).toMatchObject([
    {
      messageId: 'added-brackets',
      severity: 'info',
      target: '（夜间的心跳任务除外）',
      data: { text: '（夜间的心跳任务除外）' },
    },
  ]);
  expect(await lintTexts(en, zh(''), { rule })).toEqual([]);
});

test('brackets that explain a term in Latin letters are meant', async () => {
  const en = 'Run the linter before you push, and once more at night.\n';
  const zh = '推送之前请运行 linter（用于检查代码风格的小工具），夜里再运行一次。\n';
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test.each([
  [
    'has a name of the original',
    ['Every light of this harbour makes the Lumenara glow brighter, however small it may be.'],
    [
      '我们在码头上学到了很多东西。',
      '在这个港口里，每一盏灯无论大小，都会汇聚成整体的一部分，共同构筑出更加明亮、更加完整而丰富的 Lumenara 光芒。',
    ],
  ],
  [
    'stands for two words',
    ['Out of oil.', 'For example, the lamp burns for two nights, then it goes out.', 'Dilemma.'],
    [
      '在灯油耗尽的这种情况下，先前所说的那个检查条件会导致另一个更难解决的困境出现。',
      '举个例子，这盏灯燃烧两夜，然后熄灭。',
    ],
  ],
])('silent: a sentence of the translation that %s', async (_, source, target) => {
  expect(await lint([...en, ...source], [...zh, ...target])).toEqual([]);
});

test('silent: a sentence with code that ends the paragraph before', async () => {
  const one = 'The keeper packs the lamps into a `Crate`, and carries it to the quay.';
  const two =
    '`Crate` holds the oil of the week. What is called sorting is to see if the oil is above the mark of the week. If so, the lamp belongs on the next shelf.';
  expect(
    await lintTexts(
      `${one}\n\n${two}\n`,
      '看守人把灯装进 `Crate`，搬到码头。`Crate` 里放着一周的灯油。\n\n所谓分拣，就是看灯油是否超过了当周的刻度，如果超过，这盏灯就放到下一层架子。\n',
      { rule },
    ),
  ).toEqual([]);
});

test.each([
  ['English', '## Moor by hand (Recommended)', '## 手动系泊', '(Recommended)'],
  ['Chinese', '## 用灯照明（可选）', '## Light the lamps', '（可选）'],
])('what a heading says in brackets of one word: from %s', async (_, first, second, lost) => {
  const chineseFirst = lost === '（可选）';
  const [en, zh] = chineseFirst ? [second, first] : [first, second];
  const found = await lintTexts(`${en}\n\n12 lamps.\n`, `${zh}\n\n12 盏灯。\n`, {
    rule: 'dropped-sentence',
    chineseFirst,
  });
  expect(found).toMatchObject([{ messageId: 'brackets', severity: 'warning', source: lost }]);
});

test.each([
  ['in brackets', '## 手动系泊（推荐）'],
  ['without brackets', '## 推荐手动系泊'],
  ['in other brackets', '## 手动系泊（首选）'],
])('silent: the word of a heading stands there %s', async (_, zh) => {
  const en = '## Moor by hand (Recommended)\n\n12 lamps.\n';
  expect(await lintTexts(en, `${zh}\n\n12 盏灯。\n`, { rule: 'dropped-sentence' })).toEqual([]);
});
