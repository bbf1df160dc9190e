import { exportName } from './names.ts';

/** What the new rule says of itself until somebody writes what it is. */
export const summary = {
  en: 'A lantern of the original is gone.',
  zh: '原文中的灯笼在译文中缺失。',
} as const;

/** The new files of a rule by path. It works as it stands, on a sign that no page has by chance. */
export function filesOf(id: string): Readonly<Record<string, string>> {
  return {
    [`rules/${id}.ts`]: rule(id),
    [`rules/${id}.md`]: doc(id),
    [`test/rules/${id}.test.ts`]: test(id),
  };
}

function rule(id: string): string {
  return `import { alignedBlocks, quote } from '../src/aligned.ts';
import type { Rule } from '../src/types.ts';

/** Put what you are looking for in the place of this sign. */
const lantern = '🏮';

export const ${exportName(id)}: Rule = {
  id: '${id}',
  severity: 'info',
  summary: {
    en: '${summary.en}',
    zh: '${summary.zh}',
  },
  messages: {
    en: { missing: 'The lantern {expected} is missing in {target}' },
    zh: { missing: '{target}版缺少灯笼 {expected}' },
  },
  *check(pair) {
    for (const { source, target, link } of alignedBlocks(pair)) {
      const block = source.find(({ text }) => text.includes(lantern));
      if (block === undefined || target.some(({ text }) => text.includes(lantern))) continue;
      yield {
        messageId: 'missing',
        data: { expected: lantern },
        source: block.span,
        ...(target[0] === undefined ? {} : { target: target[0].span }),
        evidence: {
          expected: lantern,
          sourceText: quote(pair.source, block.span),
          targetText: target.map(({ span }) => quote(pair.target, span)).join(' '),
        },
        confidence: link.confidence,
      };
    }
  },
};
`;
}

function doc(id: string): string {
  return `# ${id}

Reports a lantern (🏮) of the original that the translation of the same block does not have.

> 中文：检查原文中有、而译文对应的内容块中没有的灯笼（🏮）。

## Why

Say what a reader loses.

## Wrong

\`\`\`markdown en
Light the 12 lamps of the quay 🏮 before 2027.
\`\`\`

\`\`\`markdown zh
请在 2027 年之前点亮码头的 12 盏灯。
\`\`\`

## Right

\`\`\`markdown en
Light the 12 lamps of the quay 🏮 before 2027.
\`\`\`

\`\`\`markdown zh
请在 2027 年之前点亮码头的 12 盏灯 🏮。
\`\`\`

## What stays silent

- A lantern that only the translation has.

## Severity

\`info\`, until it is measured.

## How often it is right, and what it cannot see

Not measured yet.

## When not to use it

Say for whom it is wrong.
`;
}

function test(id: string): string {
  return `import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = '${id}';
const en = 'Light the 12 lamps of the quay 🏮 before 2027.\\n';

test.each([
  ['it is there', '请在 2027 年之前点亮码头的 12 盏灯 🏮。\\n'],
  ['it stands elsewhere in the block', '🏮 请在 2027 年之前点亮码头的 12 盏灯。\\n'],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('a lost lantern, with both places', async () => {
  const found = await lintTexts(en, '请在 2027 年之前点亮码头的 12 盏灯。\\n', { rule });
  expect(found).toMatchObject([
    {
      messageId: 'missing',
      severity: 'info',
      data: { expected: '🏮' },
      at: { source: '1:1', target: '1:1' },
      says: { en: 'The lantern 🏮 is missing in Chinese', zh: '中文版缺少灯笼 🏮' },
    },
  ]);
});
`;
}
