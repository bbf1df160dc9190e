import { expect, test } from 'vitest';
import type { Config } from '../../src/types.ts';
import { lintTexts } from '../lint-pair.ts';

const en = `---
title: Lantern 2.4
---

# Lantern 2.4

Lantern 2.4 mends the relay.

It was measured on 40% of all lamps.
`;
const zh = `---
title: Lantern 2.4
---

# Lantern 2.4

Lantern 2.4 修复了中继。

测量覆盖了全部灯具的 40%。
`;

/** The Chinese page with a comment before its last paragraph. */
function withComment(comment: string): string {
  return zh.replace('测量', `${comment}\n\n测量`);
}

async function said(target: string, config: Config = {}, source = en) {
  const seen = await lintTexts(source, target, { config });
  return seen.map(({ rule, messageId, data, target: marked }) => ({
    rule,
    messageId,
    data,
    marked,
  }));
}

const strict: Config = { rules: { 'unused-directive': ['warning', { requireReason: true }] } };

test.each(['', '<!-- a comment -->', '<!-- announce-lint is a linter -->'])(
  'silent on %j',
  async (comment) => {
    expect(await said(withComment(comment), strict)).toEqual([]);
  },
);

test('a directive in code is an example', async () => {
  const block = '```html\n<!-- announce-lint-disable-next-line missing-link -->\n```\n';
  expect(await said(`${zh}\n${block}`, strict, `${en}\n${block}`)).toEqual([]);
});

test.each<[comment: string, messageId: string, data: Record<string, string>]>([
  [
    '<!-- announce-lint-disable-next-line missing-link -- why -->',
    'unused',
    { rules: 'missing-link' },
  ],
  ['<!-- announce-lint-disable-next-line -- why -->', 'all', { rules: 'disable-next-line' }],
  ['{/* announce-lint-disable missing-link -- why */}', 'unused', { rules: 'missing-link' }],
  ['<!-- announce-lint-disable-file -- why -->', 'all', { rules: 'disable-file' }],
  ['<!-- announce-lint-enable missing-link -->', 'enable', { rules: '' }],
  [
    '<!-- announce-lint-disable-next-line mising-link -- why -->',
    'near-rule',
    { name: 'mising-link', near: 'missing-link' },
  ],
  ['<!-- announce-lint-disable-next-line zebra -- why -->', 'rule', { name: 'zebra' }],
  [
    '<!-- announce-lint-disable-nextline missing-link -- why -->',
    'near-directive',
    { name: 'disable-nextline', near: 'disable-next-line' },
  ],
  ['<!-- announce-lint-zebra -->', 'directive', { name: 'zebra' }],
])('%s', async (comment, messageId, data) => {
  expect(await said(withComment(comment))).toEqual([
    { rule: 'unused-directive', messageId, data, marked: comment },
  ]);
});

test('only what is not needed of several rules is named', async () => {
  const page = withComment(
    '<!-- announce-lint-disable-next-line missing-link, mismatched-value, dropped-name -- why -->',
  ).replace('40%', '50%');
  expect(await said(page)).toMatchObject([
    { messageId: 'unused', data: { rules: 'missing-link, dropped-name' } },
  ]);
});

test('a rule that is off may be disabled', async () => {
  const page = withComment('<!-- announce-lint-disable-next-line missing-link -- why -->');
  expect(await said(page, { rules: { 'missing-link': 'off' } })).toEqual([]);
});

test('a page with a verdict says nothing of its comments', async () => {
  const copy = en.replace('It was', '<!-- announce-lint-disable missing-link -->\n\nIt was');
  expect((await said(copy)).map(({ rule }) => rule)).toEqual(['page-verdict']);
});

test('a reason is asked for by the option alone', async () => {
  const page = withComment('<!-- announce-lint-disable-next-line mismatched-value -->').replace(
    '40%',
    '50%',
  );
  expect(await said(page)).toEqual([]);
  expect(await said(page, strict)).toMatchObject([{ messageId: 'reason' }]);
});

test.each(['-- newer here', ': newer here', '：此处较新', '—— 此处较新'])(
  'a reason may stand behind %j',
  async (reason) => {
    const page = withComment(
      `<!-- announce-lint-disable-next-line mismatched-value ${reason} -->`,
    ).replace('40%', '50%');
    expect(await said(page, strict)).toEqual([]);
  },
);

test('a comment of the original is judged alike', async () => {
  const original = en.replace('It was', '<!-- announce-lint-disable missing-link -->\n\nIt was');
  const [seen, ...more] = await lintTexts(original, zh);
  expect(more).toEqual([]);
  expect(seen).toMatchObject({
    rule: 'unused-directive',
    severity: 'warning',
    source: '<!-- announce-lint-disable missing-link -->',
    target: '测量覆盖了全部灯具的 40%。',
    says: {
      en: 'This comment disables missing-link, which has nothing to say here',
      zh: '此注释禁用了 missing-link，但该处并无可禁用的内容',
    },
  });
});

test('no comment hides what is said of comments', async () => {
  const page = withComment(
    '<!-- announce-lint-disable-file -->\n\n<!-- announce-lint-disable-line unused-directive -->',
  );
  expect((await said(page)).map(({ rule }) => rule)).toContain('unused-directive');
});
