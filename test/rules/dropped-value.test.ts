import { expect, test } from 'vitest';
import { lintResult, lintTexts } from '../lint-pair.ts';

const rule = 'dropped-value';

test('many values that one block lost are one finding', async () => {
  const found = await lintTexts(
    'The lamp needs 40% of the oil, 30 GB of wicks and 250 ms of time.\n',
    '灯需要一部分灯油、一些灯芯和一点时间。\n',
    { rule },
  );
  expect(found).toMatchObject([{ severity: 'warning', evidence: { absorbed: { [rule]: 2 } } }]);
});

test('a lost value is a warning that marks it and the block that lost it', async () => {
  const found = await lintTexts(
    'The new wick saves 40% of the oil.\n',
    '新的灯芯可以节省灯油。\n',
    { rule },
  );
  expect(found).toEqual([
    {
      rule,
      messageId: 'missing',
      severity: 'warning',
      data: { expected: '40%', type: 'percent' },
      source: '40%',
      target: '新的灯芯可以节省灯油。',
      at: { source: '1:20', target: '1:1' },
      evidence: {
        expected: '40%',
        sourceText: 'The new wick saves 40% of the oil.',
        targetText: '新的灯芯可以节省灯油。',
      },
      fixed: '',
      says: {
        en: 'English says 40%, Chinese does not',
        zh: '英文写有 40%，中文没有',
      },
    },
  ]);
});

test.each([
  ['warning', ''],
  ['info', '\n\n灯塔建于 2031 年。'],
])('a date without its year: %s', async (severity, more) => {
  const en =
    'The new lamp was lit on April 1, 2031 at dusk.\n\nThe lighthouse was built in 2031.\n';
  const zh = `新灯于 4 月 1 日黄昏点亮。${more}\n`;
  const found = await lintTexts(more === '' ? en.slice(0, en.indexOf('\n') + 1) : en, zh, { rule });
  expect(found).toMatchObject([
    {
      messageId: 'year',
      severity,
      source: 'April 1, 2031',
      target: '4 月 1 日',
      says: {
        en: 'English says April 1, 2031, Chinese leaves out the year: 4 月 1 日',
        zh: '英文写有 April 1, 2031，中文没有写年份：4 月 1 日',
      },
    },
  ]);
});

test('an amount is told with its unit, and a small one is sure where no other stands', async () => {
  const lint = (zh: string) => lintTexts('The lamp is lit for 5 s by default.\n', zh, { rule });
  expect(await lint('默认情况下灯会亮着。\n')).toMatchObject([
    {
      severity: 'warning',
      source: '5',
      data: { expected: '5 s' },
      says: { en: 'English says 5 s, Chinese does not', zh: '英文写有 5 s，中文没有' },
    },
  ]);
  // 半 is no numeral here, 分钟 is an amount of the kind.
  expect(await lint('默认情况下灯会亮一小会儿，以分钟计。\n')).toMatchObject([
    { severity: 'info' },
  ]);
});

test.each([
  ['The survey of lamps takes 3~5 minutes.', '3~5 minutes', '3~5'],
  ['The survey of lamps takes 3–5 minutes.', '3–5 minutes', '3–5'],
  ['The survey of lamps takes 30 - 50 minutes.', '30 - 50 minutes', '30 - 50'],
  ['The survey of lamps takes 3 to 5 minutes.', '3 to 5 minutes', '3 to 5'],
  ['The lamps save 20%-30% of the oil.', '20%-30%', '20%-30%'],
  ['The lamps are lit 18:30-19:45.', '18:30-19:45', '18:30-19:45'],
])('a lost range is one finding: %s', async (en, expected, source) => {
  expect(await lintTexts(`${en}\n`, '灯很亮。\n', { rule })).toMatchObject([
    { messageId: 'missing', source, data: { expected } },
  ]);
});

test('a lost range of a Chinese original is one finding', async () => {
  const zh = '整个调查需要 3 至 5 分钟。\n';
  expect(await lintTexts('The lamp is hot.\n', zh, { rule, chineseFirst: true })).toMatchObject([
    { messageId: 'missing', source: '3 至 5', data: { expected: '3 至 5 分钟' } },
  ]);
});

test('the ends of a range alone are not the range elsewhere', async () => {
  const en = '- The survey of lamps takes 3~5 minutes.\n- Lamp 3 and lamp 5 are lit.\n';
  const ends = '- 灯的调查开始了。\n- 3 号灯和 5 号灯亮着。\n';
  expect(await lintTexts(en, ends, { rule })).toMatchObject([{ messageId: 'missing' }]);
  const range = '- 灯的调查开始了。\n- 3-5 号灯亮着。\n';
  expect(await lintTexts(en, range, { rule })).toMatchObject([{ messageId: 'elsewhere' }]);
});

test.each([
  ['parted by a comma', 'The lamps need 3, 5 barrels.', ['3', '5']],
  ['one of which is there', 'It needs 30-50 barrels.', ['30']],
])('no range: two numbers %s', async (_, en, expected) => {
  const zh = expected.length === 1 ? '灯需要 50 桶。\n' : '灯需要油。\n';
  const found = await lintTexts(`${en}\n`, zh, { rule });
  expect(found.map(({ data }) => data.expected)).toEqual(expected);
});

test.each([
  ['3~5 minutes', '3 到 5 分钟'],
  ['3–5 minutes', '3～5 分钟'],
  ['30 to 50 barrels', '30-50 桶'],
])('silent: a range written otherwise, %s and %s', async (en, zh) => {
  expect(await lintTexts(`It takes ${en}.\n`, `需要 ${zh}。\n`, { rule })).toEqual([]);
});

test.each([
  ['Fixes CVE-2031-1234 in the lamp.', 'CVE-2031-1234'],
  ['Fixes GHSA-ab12-cd34-ef56 in the lamp.', 'GHSA-ab12-cd34-ef56'],
])('the loss of an advisory id is an error: %s', async (en, source) => {
  const found = await lintTexts(`${en}\n`, '修复了灯的漏洞。\n', { rule });
  expect(found).toMatchObject([{ severity: 'error', source }]);
});

test('a small number is information, a larger one a warning', async () => {
  const en = 'It adds 3 lanterns for 300 boats.\n';
  const found = await lintTexts(en, '新增了供船只使用的灯笼。\n', { rule });
  expect(Object.fromEntries(found.map(({ source, severity }) => [source, severity]))).toEqual({
    3: 'info',
    300: 'warning',
  });
});

test('a value said twice and lost twice is one finding', async () => {
  const found = await lintTexts(
    'Lamp 2.4.1 is new. Get 2.4.1 now.\n',
    '新的灯已发布，请立即获取。\n',
    { rule },
  );
  expect(found).toMatchObject([{ source: '2.4.1', at: { source: '1:6' } }]);
});

test('a value that stands elsewhere in the section is information', async () => {
  const found = await lintTexts(
    '## Lamps {#lamps}\n\nLamp 2.4.1 burns longer than `old`.\n\nThe quay gets 2.4.1 in spring.\n',
    '## 灯 {#lamps}\n\n新的灯比 `old` 更持久。\n\n码头将在春季获得 2.4.1。\n',
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'elsewhere', severity: 'info', at: { source: '3:6' } },
  ]);
});

test('a Chinese original that English shortens', async () => {
  const found = await lintTexts('The quay opens soon.\n', '码头将于 2031 年 5 月 1 日开放。\n', {
    rule,
    chineseFirst: true,
  });
  expect(found).toMatchObject([{ severity: 'warning', source: '2031 年 5 月 1 日' }]);
});

test('a sentence that lost two details or more is one finding', async () => {
  const { findings } = await lintResult(
    'The lamps are brighter. Since 2.4.1 they burn for 300 hours on `oil`. The quay is the same.\n',
    '灯更亮了。码头没有变化。\n',
  );
  const loud = findings.filter(({ severity }) => severity !== 'info');
  expect(loud).toHaveLength(1);
});

test.each([
  ['12 lamps', '十二盏灯'],
  ['a dozen of 12', '12'],
  ['10K boats', '1 万艘船'],
  ['2.4.1, then 2.4.1', '2.4.1'],
  ['in May 2031, on May 2, 2031', '2031 年 5 月 2 日'],
  ['in 2031, on May 2, 2031', '2031 年 5 月 2 日'],
  ['April 14 and 25', '4 月 14 日和 4 月 25 日'],
  ['RFC 6749, Section 4.1', 'RFC 6749 第 4.1 节'],
  ['the `2.4.1` tag', '标签'],
  ['k8s, x86_64 and IPv4', '各种平台'],
])('silent: %s and %s', async (en, zh) => {
  expect(await lintTexts(`The lamp says ${en}.\n`, `灯显示：${zh}。\n`, { rule })).toEqual([]);
});

test.each([
  ['said elsewhere', '灯发布了新版本。灯 2.4.1 更亮。', 'info'],
  ['cut out, though said elsewhere', '灯发布  版本。灯 2.4.1 更亮。', 'warning'],
])('a value %s', async (_, zh, severity) => {
  const en = 'The lamp releases 2.4.1 today.\n\nThe lamp 2.4.1 is brighter than all the others.\n';
  const [first, second] = zh.split('。');
  const found = await lintTexts(en, `${first}。\n\n${second}，比其他的灯都亮。\n`, { rule });
  expect(found).toMatchObject([{ severity, source: '2.4.1' }]);
});

test('the key of an issue that is lost', async () => {
  const found = await lintTexts(
    '- Trim the wicks of all lamps (QUAY-1234)\n',
    '- 修剪所有灯的灯芯\n',
    { rule },
  );
  expect(found).toMatchObject([{ severity: 'warning', source: 'QUAY-1234' }]);
});

test.each([
  ['this version', '# Harborline 2.4.1', '当前版本让灯更加稳定。', null],
  ['this release', '# Harborline 2.4.1', '本次发布让灯更加稳定。', null],
  ['nothing', '# Harborline 2.4.1', '码头上所有的灯都更加稳定。', 'warning'],
  ['this version, of a page on another', '# Harborline 2.4.2', '当前版本让灯更加稳定。', 'warning'],
])('the version of the page, said as %s', async (_, title, zh, severity) => {
  const found = await lintTexts(
    `${title}\n\n## Lamps {#lamps}\n\nHarborline 2.4.1 makes all lamps on the quay more stable.\n`,
    `${title}\n\n## 灯 {#lamps}\n\n${zh}\n`,
    { rule },
  );
  expect(found).toMatchObject(severity === null ? [] : [{ severity, source: '2.4.1' }]);
});

test.each([
  ['shows its address', 'https://quay.example/pull/6348', 0],
  ['shows another address', 'https://quay.example/pull/6349', 1],
  ['hides its address', '[修剪灯芯](https://quay.example/pull/6348)', 1],
])('a number in the text of a link that the translation %s', async (_, zh, count) => {
  const en = 'Read how the lamps are trimmed ([#6348](https://quay.example/pull/6348))\n';
  const found = await lintTexts(en, `请阅读如何修剪灯芯：${zh}\n`, { rule });
  expect(found).toHaveLength(count);
});

test.each([
  ['### 2.5 The lamps\n', '### 2.5. 灯\n'],
  ['### 2.5. The lamps\n', '### 2.5 灯\n'],
])('the number of a section, with or without a stop: %s', async (en, zh) => {
  expect(await lintTexts(en, zh)).toEqual([]);
});

const output = 'The harbour has 250 lamps (246 of oil and 9407 of gas), of which 29.9% are lit.';

test('an output that only the translation sets as a code block is split from its paragraph', async () => {
  const en = `## Log\n\nThe log of \`keeper\` says at dusk:\n${output}\n`;
  const zh = `## 日志\n\n黄昏时 \`keeper\` 的日志如下：\n\n\`\`\`text\n${output}\n\`\`\`\n`;
  expect(await lintTexts(en, zh)).toEqual([]);
  expect(await lintTexts(en, zh, { chineseFirst: true })).toEqual([]);
});

test.each([
  ['a code block', '```text\n', '\n```'],
  ['HTML', '<pre>\n', '\n</pre>'],
])('a value is looked up where it stands in %s on one side only', async (_, before, behind) => {
  const en = `## Log\n\nAt dusk the \`keeper\` log says this:\n\n${output}\n`;
  const zh = `## 日志\n\n黄昏时 \`keeper\` 的日志如下：\n\n${before}${output}${behind}\n`;
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
  expect(await lintTexts(en, zh, { rule: 'added-value', chineseFirst: true })).toEqual([]);
  const other = zh.replace('29.9%', '');
  expect(await lintTexts(en, other, { rule })).toMatchObject([{ source: '29.9%' }]);
});

test('silent: the number of a lesson that is the number of its heading', async () => {
  const page = (titles: readonly string[], text: string) =>
    titles.map((title) => `# ${title}\n\n${text}\n`).join('\n');
  const en = page(['Lesson 1. Lamps', 'Lesson 2. Boats'], 'It is lit.');
  const zh = page(['1. 灯', '2. 船'], '已点亮。');
  expect(await lintTexts(en, zh, { rule: 'dropped-value' })).toEqual([]);
});

test('an amount of a comment in code is an info, a version in it is not', async () => {
  const code = (comment: string) =>
    `## Poll\n\n\`\`\`ts\nconst oil = ask(lamp, {\n  poll: 1000, // ${comment}\n});\n\`\`\`\n`;
  const severities = async (comment: string) =>
    (await lintTexts(code(comment), code('轮询间隔'), { rule: 'dropped-value' })).map(
      ({ severity }) => severity,
    );
  expect(await severities('how often to poll, 1s')).toEqual(['info']);
  expect(await severities('how often to poll, since v1.20.3')).toEqual(['warning']);
});
