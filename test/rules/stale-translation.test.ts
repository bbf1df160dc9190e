import { expect, test } from 'vitest';
import { staleTranslation as rule } from '../../rules/stale-translation.ts';
import { check } from '../../src/check.ts';
import { learn } from '../../src/learn.ts';
import { renderMessage } from '../../src/message.ts';
import { readPair } from '../../src/pipeline.ts';
import { settle } from '../../src/settle.ts';
import type { Finding } from '../../src/types.ts';

const english = '## Lamps\n\nThe lamp has 12 sides.\n\n## Ropes\n\nThe rope has 7 strands.\n';
const chinese = '## 灯\n\n灯有 12 个面。\n\n## 绳\n\n绳由 7 股拧成。\n';
const later = { commits: 2, last: 'b'.repeat(40), since: '2031-02-03' };

/** What the rule says of an original that was `before` when it was translated and is `now`. */
function staleFindings(before: string, now: string, counted = true): readonly Finding[] {
  const file = (path: string, text: string, language: 'en' | 'zh') => ({ path, text, language });
  const pair = readPair({
    key: 'lamps',
    source: file('en.md', now, 'en'),
    target: file('zh.md', chinese, 'zh'),
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'arguments',
    confidence: 1,
    pin: {
      file: file('en.md', before, 'en'),
      commit: 'a'.repeat(40),
      later: counted ? later : null,
    },
  });
  return settle(pair, check(pair, learn([pair]), [{ rule, options: {} }]), () => 'warning');
}

test('a block that changed: where, how often, and the counterpart', () => {
  const [finding, ...more] = staleFindings(english, english.replace('7 strands', '9 strands'));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    messageId: 'pinned',
    severity: 'warning',
    data: { count: 1, commits: 2, since: '2031-02-03', where: 'Ropes' },
    evidence: {
      expected: later.last,
      actual: 'a'.repeat(40),
      sourceText: 'The rope has 9 strands.',
    },
  });
  const { offset = 0, endOffset = 0 } = finding?.target?.span ?? {};
  expect(chinese.slice(offset, endOffset)).toBe('绳由 7 股拧成。');
});

test.each([
  [
    'pinned',
    true,
    'English has changed since this Chinese page was translated (since 2031-02-03, commits: 2, blocks: 1): Lamps',
    '中文版译出后，英文版有 1 处改动',
  ],
  [
    'behind',
    false,
    'English changes here, Chinese does not yet (blocks: 1): Lamps',
    '英文版此次改动 1 处，中文版尚未跟进',
  ],
] as const)('%s says which side moved on', (messageId, counted, en, zh) => {
  const [finding] = staleFindings(english, english.replace('12', '14'), counted);
  if (finding === undefined) throw new Error('nothing found');
  expect(finding.messageId).toBe(messageId);
  expect(renderMessage(finding, rule, 'en')).toContain(en);
  expect(renderMessage(finding, rule, 'zh')).toContain(zh);
});

test('a new section concerns the place where it should stand', () => {
  const [finding] = staleFindings(english, `${english}\n## Oars\n\nThe oar is dry.\n`);
  expect(finding).toMatchObject({
    data: { count: 2, where: 'Oars' },
    target: { span: { offset: chinese.trimEnd().length } },
  });
});

test('many sections are counted', () => {
  const page = (end: string) =>
    ['One', 'Two', 'Three', 'Four', 'Five']
      .map((name) => `## ${name}\n\nA line${end}\n`)
      .join('\n');
  const [finding] = staleFindings(page(' of oak.'), page(' of elm.'));
  expect(finding?.data).toMatchObject({ count: 5, where: 'One · Two · Three · +2' });
});

test.each([
  ['the same text', english],
  ['other line breaks', english.replace('The lamp has', 'The lamp\nhas')],
  ['line ends of Windows', english.replaceAll('\n', '\r\n')],
])('silent: %s', (_, now) => {
  expect(staleFindings(english, now)).toEqual([]);
});
