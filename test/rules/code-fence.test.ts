import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'code-fence';
const block = (mark: string, code = 'lamps: 40') => `\`\`\`${mark}\n${code}\n\`\`\`\n`;

test.each([
  ['language', 'nu', 'bash', { expected: 'nu', actual: 'bash' }],
  ['unmarked', 'yaml', '', { expected: 'yaml', actual: '' }],
  ['unmarked', 'yaml', 'text', { expected: 'yaml', actual: 'text' }],
  ['untitled', 'yaml title="harbor.yaml"', 'yaml', { expected: 'harbor.yaml', actual: '' }],
  [
    'title',
    "yaml title='harbor.yaml'",
    'yaml title="quay.yaml"',
    { expected: 'harbor.yaml', actual: 'quay.yaml' },
  ],
])('%s: %s, %s', async (messageId, en, zh, data) => {
  expect(await lintTexts(block(en), block(zh), { rule })).toMatchObject([
    { messageId, severity: 'info', data, source: `\`\`\`${en}`, target: `\`\`\`${zh}` },
  ]);
});

test('the message shows both sides', async () => {
  expect(await lintTexts(block('nu'), block('bash'), { rule })).toMatchObject([
    {
      says: {
        en: 'This code block is marked `nu` in English and `bash` in Chinese',
        zh: '这个代码块的语言标记在英文版中为 `nu`，在中文版中为 `bash`',
      },
    },
  ]);
});

test('the same difference at several blocks is one finding', async () => {
  const page = (mark: string) =>
    `${block(mark, 'on')}\n${block(mark, 'off')}\n${block(mark, 'dim')}`;
  expect(await lintTexts(page('nu'), page('bash'), { rule })).toHaveLength(1);
});

test.each([
  ['bash', 'shell'],
  ['yml', 'yaml'],
  ['JS', 'jsx'],
  ['', 'bash'],
  ['text', 'console'],
  ['js {1,3}', 'js{1,3}'],
  ['yaml', 'yaml title="harbor.yaml"'],
  ['constructor', 'constructor'],
  ['yaml title="The harbour"', 'yaml title="港口"'],
])('silent: %s, %s', async (en, zh) => {
  expect(await lintTexts(block(en), block(zh), { rule })).toEqual([]);
});

test('silent: code that is indented, or in a shortcode', async () => {
  const en = '{{< text bash >}}\nlampctl on\n{{< /text >}}\n\n    lampctl off\n';
  expect(await lintTexts(en, en.replace('text bash', 'text nu'), { rule })).toEqual([]);
});

const lines = 'lampctl apply -f lamps.yaml\nlampctl get lamps --all';
const lead = [
  'Run these commands before the harbour opens.',
  '在港口开放之前运行以下命令。',
] as const;
const fenced = (text: string, code = lines) => `${text}\n\n${block('bash', code)}`;

test.each([
  ['as a paragraph', fenced(lead[0]), `${lead[1]}\n\n${lines}\n`, lines],
  [
    'in the item before it',
    `1. ${lead[0]}\n\n   ${block('bash', lines).replaceAll('\n', '\n   ')}`,
    `1. ${lead[1]}\n   ${lines.replace('\n', '\n   ')}\n`,
    `${lead[1]}\n   ${lines.replace('\n', '\n   ')}`,
  ],
])('lost, the lines print %s', async (_, en, zh, target) => {
  expect(await lintTexts(en, zh)).toMatchObject([
    {
      rule,
      messageId: 'lost',
      severity: 'error',
      data: { text: lines.replace('\n', ' ') },
      target,
    },
  ]);
});

const moduleLines = "import { lamp } from 'quay'\n// Here it is lit\nlamp.light('quay', 40)";

test.each([
  ['a command of two words', 'lampctl on'],
  ['lines that a page of components takes for its own', moduleLines],
])('lost: %s', async (_, code) => {
  const zh = `${lead[1]}\n\n${code}\n\n然后打开港口。\n`;
  expect(await lintTexts(`${fenced(lead[0], code)}\nThen open the quay.\n`, zh)).toMatchObject([
    { rule, messageId: 'lost', severity: 'error' },
  ]);
});

const list = (one: string, two: string) =>
  `- [${one}](one.md)\n- [${two}](two.md)\n- [x](three.md)`;

test('lost around a list, where its text is translated', async () => {
  const en = `${lead[0]}\n\n${block('markdown', list('The first lamp', 'The second lamp'))}`;
  const zh = `${lead[1]}\n\n${list('第一盏灯', '第二盏灯')}\n`;
  expect(await lintTexts(en, zh)).toMatchObject([{ rule, messageId: 'lost', severity: 'error' }]);
});

test('lost in the original', async () => {
  expect(await lintTexts(`${lead[0]}\n\n${lines}\n`, fenced(lead[1]))).toMatchObject([
    { rule, messageId: 'lost-own', severity: 'warning', source: lines },
  ]);
});

test.each([
  [
    'an address',
    fenced(lead[0], 'https://lamps.example.net'),
    `${lead[1]}\n\nhttps://lamps.example.net\n`,
  ],
  [
    'marked as code in the line',
    fenced(lead[0], 'lampctl get lamps --all'),
    `${lead[1]}\n\n\`lampctl get lamps --all\`\n`,
  ],
  ['fenced by other marks', fenced(lead[0]), `${lead[1]}\n\n~~~bash\n${lines}\n~~~\n`],
  ['indented', fenced(lead[0]), `${lead[1]}\n\n    ${lines.replace('\n', '\n    ')}\n`],
])('a fence is not lost: %s', async (_, en, zh) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});
