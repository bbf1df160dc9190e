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
