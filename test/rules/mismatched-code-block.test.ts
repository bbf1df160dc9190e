import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'mismatched-code-block';

function english(code: string, language = 'bash'): string {
  return `Install the new release on all 12 nodes:\n\n\`\`\`${language}\n${code}\n\`\`\`\n\nThen run \`harborctl wait\`.\n`;
}
function chinese(code: string, language = 'bash'): string {
  return `在全部 12 个节点上安装新版本：\n\n\`\`\`${language}\n${code}\n\`\`\`\n\n然后运行 \`harborctl wait\`。\n`;
}

const install =
  'harborctl install --version 2.4.0 --drain\nharborctl wait --for ready\nharborctl light on';

test('another flag is an error that marks both lines', async () => {
  const found = await lintTexts(english(install), chinese(install.replace('--drain', '--drian')), {
    rule,
  });
  expect(found).toMatchObject([
    {
      messageId: 'line',
      severity: 'error',
      data: {
        expected: 'harborctl install --version 2.4.0 --drain',
        actual: 'harborctl install --version 2.4.0 --drian',
      },
      source: 'harborctl install --version 2.4.0 --drain',
      target: 'harborctl install --version 2.4.0 --drian',
      at: { source: '4:1', target: '4:1' },
    },
  ]);
});

test.each([
  ['', 'bash', 'error'],
  ['bash', '', 'error'],
  ['', '', 'warning'],
])('another command, marked "%s" and "%s", is of severity %s', async (from, to, severity) => {
  const changed = install.replace('harborctl install', 'harborctl inspect');
  const found = await lintTexts(english(install, from), chinese(changed, to), { rule });
  expect(found).toMatchObject([{ messageId: 'line', severity }]);
});

test('a line that is gone', async () => {
  const found = await lintTexts(
    english(install),
    chinese(install.replace('harborctl wait --for ready\n', '')),
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'missing',
      severity: 'error',
      data: { expected: 'harborctl wait --for ready' },
      source: 'harborctl wait --for ready',
      at: { source: '5:1' },
      says: {
        en: 'This line of code is missing in Chinese: `harborctl wait --for ready`',
        zh: '中文版缺少这行代码：`harborctl wait --for ready`',
      },
    },
  ]);
});

test('a line that was added', async () => {
  const found = await lintTexts(english(install), chinese(`${install}\nharborctl light off`), {
    rule,
  });
  expect(found).toMatchObject([
    {
      messageId: 'extra',
      data: { actual: 'harborctl light off' },
      target: 'harborctl light off',
      at: { target: '7:1' },
    },
  ]);
});

test('several lines are one finding', async () => {
  const found = await lintTexts(
    english(install),
    chinese(install.replace('2.4.0', '2.3.9').replace('light on', 'light off')),
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'lines', data: { count: 2 }, source: 'harborctl install --version 2.4.0 --drain' },
  ]);
});

test('the message of several added lines names no empty line', async () => {
  const [found] = await lintTexts(
    english(install),
    chinese(`${install}\nharborctl light off\nharborctl bell`),
    { rule },
  );
  expect(found?.says.en).toContain('harborctl light off');
  expect(found?.says.en).not.toMatch(/English ,|English and|:\s*,/);
  expect(found?.says.zh).not.toMatch(/为\s*，/);
});

test('an English translation of a Chinese original', async () => {
  const found = await lintTexts(english(install.replace('--drain', '')), chinese(install), {
    rule,
    chineseFirst: true,
  });
  expect(found).toMatchObject([
    {
      messageId: 'line',
      data: {
        expected: 'harborctl install --version 2.4.0 --drain',
        actual: 'harborctl install --version 2.4.0',
      },
    },
  ]);
});

test('positions hold behind CRLF, emoji and full-width punctuation', async () => {
  const en =
    '🎉 Install:\r\n\r\n```bash\r\necho 🎉\r\nharborctl install --drain\r\necho done\r\n```\r\n';
  const zh =
    '🎉，（安装）：\r\n\r\n```bash\r\necho 🎉\r\nharborctl install --drian\r\necho done\r\n```\r\n';
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      source: 'harborctl install --drain',
      target: 'harborctl install --drian',
      at: { source: '5:1', target: '5:1' },
    },
  ]);
});

test('code between code shortcodes is compared and marked in its line', async () => {
  const found = await lintTexts(
    'Install on 12 nodes:\n\n{{< text bash >}}\n$ harborctl install --drain\n$ harborctl wait\n$ harborctl light on\n{{< /text >}}\n',
    '在 12 个节点上安装：\n\n{{< text bash >}}\n$ harborctl install --drian\n$ harborctl wait\n$ harborctl light on\n{{< /text >}}\n',
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'line', severity: 'error', at: { source: '4:1', target: '4:1' } },
  ]);
});

test.each([
  [
    'a lost backslash',
    'backslash',
    'bash',
    'harborctl install \\\n  --drain\nharborctl wait\nharborctl light on',
    'harborctl install\n  --drain\nharborctl wait\nharborctl light on',
  ],
  [
    'indentation that means something',
    'indent',
    'yaml',
    'harbor:\n  drain:\n    timeout: 30s\n  dock: true',
    'harbor:\n  drain:\n  timeout: 30s\n  dock: true',
  ],
  [
    'a key',
    'line',
    'yaml',
    'harbor:\n  drainTimeout: 30s\n  dock: true\n  light: on',
    'harbor:\n  drain_timeout: 30s\n  dock: true\n  light: on',
  ],
  [
    'letter case',
    'line',
    'bash',
    'export HARBOR=1\necho $HARBOR\nexit',
    'export harbor=1\necho $HARBOR\nexit',
  ],
  [
    'a full-width colon',
    'line',
    'yaml',
    'harbor:\n  dock: true\n  light: on\n  drain: 30s',
    'harbor:\n  dock： true\n  light: on\n  drain: 30s',
  ],
  [
    'curly quotes around a translated string',
    'line',
    'bash',
    'harborctl note "the quay"\nharborctl dock\nharborctl drain',
    'harborctl note “码头”\nharborctl dock\nharborctl drain',
  ],
  [
    'curly quotes in any language',
    'line',
    'go',
    'lamp("quay")\nlamp("pier")',
    'lamp(“quay”)\nlamp("pier")',
  ],
])('an error: %s', async (_, messageId, language, a, b) => {
  const found = await lintTexts(english(a, language), chinese(b, language), { rule });
  expect(found).toMatchObject([{ messageId, severity: 'error' }]);
});

test.each([
  ['a program', 'go', 'func light() {\n\treturn lamp(3)\n}', 'func light() {\n\treturn lamp(4)\n}'],
  [
    'most of the block',
    'bash',
    'harborctl install\nharborctl wait',
    'docker run lantern\ndocker ps',
  ],
])('only a warning: %s', async (_, language, a, b) => {
  const found = await lintTexts(english(a, language), chinese(b, language), { rule });
  expect(found).toMatchObject([{ severity: 'warning' }]);
});

test.each([
  [
    'translated comments',
    'bash',
    '# drain first\nharborctl drain # now',
    '# 先排空\nharborctl drain # 现在',
  ],
  ['a dropped comment', 'bash', '# drain first\nharborctl drain', 'harborctl drain'],
  ['an added comment', 'go', 'lamp(3)', '// 点灯\nlamp(3)'],
  [
    'a translated block comment',
    'css',
    '/* the quay */\n.quay { color: red }',
    '/* 码头 */\n.quay { color: red }',
  ],
  ['a translated HTML comment', 'html', '<!-- the quay -->\n<b>1</b>', '<!-- 码头 -->\n<b>1</b>'],
  [
    'a prompt added',
    'bash',
    'harborctl drain\nharborctl dock',
    '$ harborctl drain\n$ harborctl dock',
  ],
  ['the whole block indented', 'yaml', 'harbor:\n  dock: true', '    harbor:\n      dock: true'],
  ['trailing blanks', 'bash', 'harborctl drain', 'harborctl drain  '],
  ['a blank line', 'bash', 'harborctl drain\nharborctl dock', 'harborctl drain\n\nharborctl dock'],
  [
    'a translated string',
    'yaml',
    'title: "Getting started"\nweight: 3',
    'title: "入门"\nweight: 3',
  ],
  [
    'a translated string without quotes',
    'yaml',
    'title: Getting started\nweight: 3',
    'title: 入门\nweight: 3',
  ],
  [
    'a translated placeholder',
    'bash',
    'harborctl login <your token>',
    'harborctl login <你的令牌>',
  ],
  [
    'a command wrapped at other places',
    'bash',
    'harborctl install \\\n  --drain --light',
    'harborctl install --drain \\\n  --light',
  ],
  [
    'translated sample output',
    'text',
    'The harbor is ready.\n3 lanterns',
    '港口已就绪。\n3 盏灯笼',
  ],
  ['translated output without a language', '', 'The harbor is ready.', '港口已就绪。'],
  [
    'a translated diagram',
    'mermaid',
    'graph TD\n  A[Harbor] --> B[Lantern]',
    'graph TD\n  A[港口] --> B[灯笼]',
  ],
  ['tabs for blanks', 'yaml', 'harbor:\n  dock: true', 'harbor:\n\tdock: true'],
])('silent: %s', async (_, language, a, b) => {
  expect(await lintTexts(english(a, language), chinese(b, language), { rule })).toEqual([]);
});

test.each([
  [
    'another width of indentation',
    'yaml',
    'harbor:\n  drain:\n    timeout: 30s\n  dock: true',
    'harbor:\n    drain:\n        timeout: 30s\n    dock: true',
  ],
  [
    'list items in line with their key',
    'yaml',
    'quays:\n  - name: north\n    lamps: 3\ndock: true',
    'quays:\n- name: north\n  lamps: 3\ndock: true',
  ],
  [
    'a translated comment over several lines',
    'ts',
    '/**\n * The quay.\n */\nlamp(3)',
    '/**\n * 码头。\n * 共三盏灯。 */\nlamp(3)',
  ],
  [
    'the prompt of root',
    'bash',
    '# harborctl drain\n# harborctl dock',
    '$ harborctl drain\n$ harborctl dock',
  ],
  [
    'the prompt of a user',
    'console',
    'me@quay:~$ harborctl drain\nme@quay:~$ harborctl dock',
    '$ harborctl drain\n$ harborctl dock',
  ],
  ['two commands in one line', 'bash', 'cd quay\nharborctl dock', 'cd quay && harborctl dock'],
  [
    'a call wrapped by a formatter',
    'js',
    'const lamp =\n  await light(quay)',
    'const lamp = await light(\n  quay,\n)',
  ],
  [
    'a value shortened',
    'json',
    '{ "log": "lamp 3 lit at the north quay", "ok": true }',
    '{ "log": "lamp 3 lit...", "ok": true }',
  ],
  [
    'letter case of a document type',
    'html',
    '<!doctype html>\n<p>1</p>',
    '<!DOCTYPE html>\n<p>1</p>',
  ],
])('silent: %s', async (_, language, a, b) => {
  expect(await lintTexts(english(a, language), chinese(b, language), { rule })).toEqual([]);
});

test('what a command printed is information', async () => {
  const found = await lintTexts(
    english('$ harborctl version\nharborctl 2.4.0\n$ harborctl wait', 'console'),
    chinese('$ harborctl version\nharborctl 2.3.9\n$ harborctl wait', 'console'),
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'line', severity: 'info' }]);
});

test.each([
  [
    'two unlike lines are not shown as one that changed',
    'harborctl wait\nharborctl light on\nharborctl dock\nls',
    'harborctl light on\nharborctl dock\nls\nharborctl ring',
    { messageId: 'missing', data: { expected: 'harborctl wait', actual: '' } },
  ],
  [
    'a key with another value is, wherever it stands',
    'version: 3\nquay: north\nlamps: 2',
    'quay: north\nlamps: 2\nversion: 4',
    { messageId: 'lines', data: { expected: 'version: 3', actual: 'version: 4' } },
  ],
])('%s', async (_, a, b, seen) => {
  const found = await lintTexts(english(a, 'go'), chinese(b, 'go'), { rule });
  expect(found).toMatchObject([seen]);
});

test('silent: a fence that became a code shortcode', async () => {
  const found = await lintTexts(
    english(install),
    `在全部 12 个节点上安装新版本：\n\n{{< text bash >}}\n${install}\n{{< /text >}}\n\n然后运行 \`harborctl wait\`。\n`,
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: a code block that is missing as a whole', async () => {
  const found = await lintTexts(
    english(install),
    '在全部 12 个节点上安装新版本：\n\n然后运行 `harborctl wait`。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test.each([
  [
    'js',
    'const quay = light("lamps");\nquay.close();',
    "const quay = light('lamps');\nquay.close();",
  ],
  ['python', 'quay = light("lamps")\nquay.close()', "quay = light('lamps')\nquay.close()"],
])('silent: a formatter chose the other quotes: %s', async (language, a, b) => {
  expect(await lintTexts(english(a, language), chinese(b, language), { rule })).toEqual([]);
});

test.each([
  ['bash', 'harborctl light "$LAMPS"', "harborctl light '$LAMPS'"],
  ['java', 'light("l");', "light('l');"],
  ['js', 'const quay = light("lamps");', "const quay = light('lamp');"],
  ['js', `const quay = light("lamp's");`, `const quay = light('lamp"s');`],
])('quotes and what is in them: %s', async (language, a, b) => {
  expect(await lintTexts(english(a, language), chinese(b, language), { rule })).toHaveLength(1);
});

test('of long commands the message gives what differs', async () => {
  const long = (volume: string, flag: string) =>
    `harborctl run --network quay -p 4000-4003:4000-4003 -v ${volume} --name lamps --keep harborline/lamps:2.4.0 ${flag} 4001 --db-addr 4003`;
  const found = await lintTexts(
    english(long('./lamps:lamps', '--rpc-bind-addr')),
    chinese(long('./quay:lamps', '--rpc-addr')),
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'line',
      data: {
        expected: '… -v ./lamps:lamps --name … harborline/lamps:2.4.0 --rpc-bind-addr 4001 …',
        actual: '… -v ./quay:lamps --name … harborline/lamps:2.4.0 --rpc-addr 4001 …',
      },
      evidence: { expected: long('./lamps:lamps', '--rpc-bind-addr') },
    },
  ]);
});

test('of several changed lines the first is shown with the one that is most like it', async () => {
  const found = await lintTexts(
    english('quay.lamp.account=a\nquay.lamp.key=b\nquay.lamp.container=c', 'properties'),
    chinese('quay.store.container=c\nquay.store.account=a\nquay.store.string=b', 'properties'),
    { rule },
  );
  expect(found).toMatchObject([
    { data: { expected: 'quay.lamp.account=a', actual: 'quay.store.account=a', count: 3 } },
  ]);
});

test('lines that were only joined do not count', async () => {
  const found = await lintTexts(
    english('{\n"lamps":\n[\n1\n],\n"quay": 2\n}', 'json'),
    chinese('{\n"lamps": [\n1\n],\n"quay": 3\n}', 'json'),
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'line', data: { expected: '"quay": 2', count: 1 } }]);
});

test('a comma behind the last word of a command', async () => {
  const found = await lintTexts(english('harborctl [lamp].py,'), chinese('harborctl [lamp].py'), {
    rule,
  });
  expect(found).toMatchObject([
    {
      messageId: 'line',
      data: { expected: 'harborctl [lamp].py,', actual: 'harborctl [lamp].py' },
    },
  ]);
});

const remarked =
  '# lamp color, used with target=QUAY\nlamp.color=red\n# rope length, used with target=QUAY\nrope.length=3\n# sail size, used with target=PIER\nsail.size=4';

test.each([
  [
    'changed',
    remarked.replace('rope length, used with target=QUAY', 'rope length, used with target=PIER'),
    'line',
  ],
  ['dropped', remarked.replace('# rope length, used with target=QUAY\n', ''), 'missing'],
])('a comment %s where the others are kept word for word', async (_, zh, messageId) => {
  const found = await lintTexts(english(remarked, 'properties'), chinese(zh, 'properties'), {
    rule,
  });
  expect(found.map((one) => [one.messageId, one.severity, one.source])).toEqual([
    [messageId, 'warning', '# rope length, used with target=QUAY'],
  ]);
});

test.each([
  ['one of which is translated', remarked.replace('sail size, used with', '帆的大小')],
  ['one of which is code there', remarked.replace('# rope length, used', 'rope length, used')],
  [
    'most of which are others',
    '# red lamps\nlamp.color=red\n# three ropes\nrope.length=3\nsail.size=4',
  ],
])('silent: comments %s', async (_, zh) => {
  const found = await lintTexts(english(remarked, 'properties'), chinese(zh, 'properties'), {
    rule,
  });
  expect(found.filter(({ source }) => source.startsWith('#'))).toEqual([]);
});

test('two values that differ are told by themselves, each as grave as alone', async () => {
  const lamps = 'lamp.color=red\nlamp.sides=12\nlamp.oil=whale';
  const found = await lintTexts(
    english(lamps, 'properties'),
    chinese('lamp.color=blue\nlamp.sides=12\nlamp.oil=olive', 'properties'),
    { rule },
  );
  expect(found.map((one) => [one.messageId, one.severity, one.source, one.target])).toEqual([
    ['line', 'error', 'lamp.color=red', 'lamp.color=blue'],
    ['line', 'error', 'lamp.oil=whale', 'lamp.oil=olive'],
  ]);
});

test.each([
  ['an added command', '$ harborctl up\n$ harborctl light # 点灯\n$ harborctl wait', 'extra'],
  ['a lost command', '$ harborctl light # 点灯', 'missing'],
])('commands behind prompts in a block without language: %s', async (_, zh, messageId) => {
  const found = await lintTexts(english('$ harborctl up\n$ harborctl light', ''), chinese(zh, ''), {
    rule,
  });
  expect(found.map((one) => [one.messageId, one.severity])).toEqual([[messageId, 'warning']]);
});

test.each([
  ['in a pattern', 'ts', 'match: /\\/quay\\/(.*)$/,', 'match: /\\/quay\\/(.*)$ /,'],
  ['in a pattern that is an argument', 'js', "split(/, ?[/]/, 'x')", "split(/, ? [/]/, 'x')"],
  ['in the bounds of a pattern', 'js', 'const lamp = /a{2,}/;', 'const lamp = /a{2}/;'],
  ['in a string', 'ts', "host: 'https://quay.example',", "host: 'https:// quay.example',"],
  ['in a path', 'go', 'open("quay/lamps")', 'open("quay /lamps")'],
])('a blank %s means something', async (_, language, a, b) => {
  const found = await lintTexts(english(a, language), chinese(b, language), { rule });
  expect(found).toMatchObject([
    { messageId: 'line', severity: 'warning', data: { expected: a, actual: b } },
  ]);
});

test.each([
  ['around a pattern', 'ts', 'match: /a b/', 'match:/a b/'],
  [
    'around a division',
    'js',
    'dim = lamps / quays; glow = (a + b) / c',
    'dim = lamps/quays; glow = (a+b)/c',
  ],
  ['between the marks of strings', 'ts', "lamp('a', 'b')", "lamp( 'a','b' )"],
  ['in code in a string', 'go', `lamp('{"a": 1, "b": [2]}')`, `lamp('{"a":1,"b":[2]}')`],
  [
    'between apostrophes',
    'text',
    "the keeper's lamp : the quay's",
    "the keeper's lamp: the quay's",
  ],
  ['around a tag', 'jsx', '<Lamp /> </Quay>', '<Lamp/></Quay>'],
  [
    'of a call with a pattern that a formatter wrapped',
    'js',
    'const lamp =\n  light(/a b$ /)',
    'const lamp = light(\n  /a b$ /,\n)',
  ],
])('silent: blanks %s', async (_, language, a, b) => {
  expect(await lintTexts(english(a, language), chinese(b, language), { rule })).toEqual([]);
});

test('a changed line is shown rather than an added one, and all are counted', async () => {
  const found = await lintTexts(
    english('lamps: {\n  north: 3,\n  south: 4,\n}', 'ts'),
    chinese('quay: {\n  lamps: {\n    north: 3,\n    south: 5,\n  }\n}', 'ts'),
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'lines', data: { expected: 'south: 4,', actual: 'south: 5,', count: 3 } },
  ]);
});

test.each([
  ['dashes', 'quay\n|-- lamps.json\n`-- index.html', 'quay\n|--lamps.json\n`--index.html'],
  ['lines', 'quay\n├── lamps\n│   └── north.json', 'quay\n├──lamps\n│   └──north.json'],
])('silent: the blanks behind the marks of a drawn tree, %s', async (_, a, b) => {
  expect(await lintTexts(english(a, 'txt'), chinese(b, 'txt'), { rule })).toEqual([]);
});

test('another name in a drawn tree', async () => {
  const [a, b] = ['quay\n├── lamps\n└── north.json', 'quay\n├──lamps\n└──south.json'];
  const found = await lintTexts(english(a, 'txt'), chinese(b, 'txt'), { rule });
  expect(found).toMatchObject([{ data: { expected: '└── north.json', actual: '└──south.json' } }]);
});

test.each([
  ['a blank behind a dot', 'new lamp. Client({', 'new lamp.Client({', 'ts'],
  [
    'brackets around one argument',
    'lamps.find((lamp) => lamp.on)',
    'lamps.find(lamp => lamp.on)',
    'js',
  ],
  ['quotation marks', 'light("north")', "light('north')", 'python'],
  ['a blank behind from', "import lamp from'quay'", "import lamp from 'quay'", 'js'],
  ['a comment right behind', 'oil: 3,// of the lamp', 'oil: 3,', 'js'],
])('silent, written as a formatter would: %s', async (_, a, b, language) => {
  expect(await lintTexts(english(a, language), chinese(b, language), { rule })).toEqual([]);
});

test.each([
  [
    'a value right behind its option',
    'sh',
    'harborctl get lamps -o wide',
    'harborctl get lamps -owide',
  ],
  ['quotation marks that YAML needs not', 'yaml', '- lamp: "quay.*"', '- lamp: quay.*'],
])('an info, since it is read alike: %s', async (_, language, a, b) => {
  expect(await lintTexts(english(a, language), chinese(b, language), { rule })).toMatchObject([
    { severity: 'info' },
  ]);
});

test.each([
  ['an option of two letters', 'sh', 'harborctl get lamps -o wide', 'harborctl get lamps -w ide'],
  ['a number that is text', 'yaml', '- lamp: "12"', '- lamp: 12'],
  ['a word that YAML reads as a value', 'yaml', '- lamp: "on"', '- lamp: on'],
])('no info: %s', async (_, language, a, b) => {
  const found = await lintTexts(english(a, language), chinese(b, language), { rule });
  expect(found.map(({ severity }) => severity)).not.toContain('info');
  expect(found).toHaveLength(1);
});

test('silent: a prompt behind which nothing is typed', async () => {
  const [a, b] = [
    'keeper@quay:/# light lamp\nlit\nkeeper@quay:/# \nkeeper@quay:/# dim lamp',
    'keeper@quay:/# light lamp\nlit\nkeeper@quay:/# dim lamp',
  ];
  expect(await lintTexts(english(a, 'bash'), chinese(b, 'bash'), { rule })).toEqual([]);
});

test('in a shell the quotation marks mean something', async () => {
  const [a, b] = ['echo "$LAMP"', "echo '$LAMP'"];
  expect(await lintTexts(english(a, 'sh'), chinese(b, 'sh'), { rule })).toHaveLength(1);
});

test('only the quotation marks of a command differ', async () => {
  const [a, b] = ['light -v "$(quay)/oil:/oil" lamp', 'light -v $(quay)/oil:/oil lamp'];
  expect(await lintTexts(english(a, 'sh'), chinese(b, 'sh'), { rule })).toMatchObject([
    { severity: 'warning' },
  ]);
});

test.each([
  [
    'imports',
    'ts',
    "import { oil } from 'oil';",
    "import { wick } from 'wick';\nlight(wick, oil);",
    'info',
  ],
  ['keys', 'yaml', '  oil: 1', '  wick: 2\n  glass: 3', 'info'],
  ['items', 'yaml', '  - oil', '  - wick\n  - glass', 'warning'],
  ['commands', 'bash', 'harborctl drain', 'harborctl wait\nharborctl light on', 'warning'],
])('lines that only moved: %s', async (_, language, line, others, severity) => {
  const code = `${language === 'yaml' ? 'harbor:\n' : ''}${line}\n${others}`;
  const moved = code.replace(`${line}\n`, '').concat(`\n${line}`);
  expect(
    await lintTexts(english(code, language), chinese(moved, language), { rule }),
  ).toMatchObject([{ messageId: 'order', severity, data: { expected: line.trim() } }]);
});

test.each(['yaml', 'json'])(
  'values that took each other’s place are a warning: %s',
  async (language) => {
    const code = 'oil:\n  height: 1\nwick:\n  height: 2';
    const other = 'oil:\n  height: 2\nwick:\n  height: 1';
    const found = await lintTexts(english(code, language), chinese(other, language), { rule });
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  },
);

test('another name of a placeholder is an info', async () => {
  const severities = async (a: string, b: string) =>
    (await lintTexts(english(a, 'yaml'), chinese(b, 'yaml'), { rule })).map(
      ({ severity }) => severity,
    );
  expect(await severities("lamp: 'your-lamp'", "lamp: 'your-lamp-id'")).toEqual(['info']);
  expect(await severities("lamp: 'your-lamp'", "wick: 'your-lamp'")).toEqual(['error']);
});

test('code that sets the language of its page is an info', async () => {
  const severities = async (a: string, b: string) =>
    (await lintTexts(english(a, 'yaml'), chinese(b, 'yaml'), { rule })).map(
      ({ severity }) => severity,
    );
  expect(await severities('language: en', 'language: zh-CN')).toEqual(['info']);
  expect(await severities("locale: 'en-US'", "locale: 'cn'")).toEqual(['info']);
  expect(await severities('LANG=en_US.UTF-8', 'LANG=zh_CN.UTF-8')).toEqual(['info']);
  expect(await severities('language: en', 'language: fr')).toEqual(['error']);
  expect(await severities('tokenizer: en, zh', 'tokenizer: zh, zh')).toEqual(['error']);
});
