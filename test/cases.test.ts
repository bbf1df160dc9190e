import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCase, sayOf } from './case.ts';

const folder = new URL('cases/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

describe('the cases', () => {
  test.each(names)('%s', async (name) => {
    const one = readCase(readFileSync(new URL(name, folder), 'utf8'));
    const said = await sayOf(one);
    expect(
      said.map(({ rule }) => rule).toSorted(),
      said.map(({ says }) => says.en).join('\n'),
    ).toEqual(one.expected);
  });

  test('there are some of either kind', () => {
    const silent = names.map((name) => readCase(readFileSync(new URL(name, folder), 'utf8')));
    expect(new Set(silent.map(({ expected }) => expected.length > 0))).toEqual(
      new Set([true, false]),
    );
  });
});

describe('reading a case', () => {
  const expected = '## Expected\n\n- mismatched-value\n';

  test('bare blocks and blocks in a fence', () => {
    const bare = readCase(`# A\n\n## English\n\nOne.\n\n## Chinese\n\n一。\n\n${expected}`);
    const fenced = readCase(
      `# A\n\n## English\n\n\`\`\`markdown\nOne.\n\`\`\`\n\n## Chinese\n\n\`\`\`markdown\n一。\n\`\`\`\n\n${expected}`,
    );
    expect(bare).toEqual(fenced);
    expect(bare).toMatchObject({ english: 'One.\n', chinese: '一。\n', rule: null });
  });

  test('headings and code within a fence belong to the block', () => {
    const block = '## English\n\n```sh\nls\n```';
    const text = `# False alarm: extra-link\n\n- original: Chinese\n\n## English\n\n\`\`\`\`markdown\n${block}\n\`\`\`\`\n\n## Chinese\n\n一。\n\n## Expected: nothing\n`;
    expect(readCase(text)).toMatchObject({
      english: `${block}\n`,
      rule: 'extra-link',
      chineseFirst: true,
      expected: [],
    });
  });

  test.each([
    ['## English\n\nOne.\n\n## Expected: nothing\n', 'There is no "## Chinese"'],
    ['## English\n\nOne.\n\n## Chinese\n\n一。\n', 'There is no "## Expected"'],
    ['## English\n\nOne.\n\n## Chinese\n\n一。\n\n## Expected\n', '"## Expected: nothing", or'],
    ['## English\n\nOne.\n\n## Chinese\n\n一。\n\n## Expected\n\n- none\n', 'no rule "none"'],
  ])('%j', (text, message) => {
    expect(() => readCase(`# A\n\n${text}`)).toThrow(message);
  });
});
