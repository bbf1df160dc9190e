import { expect, test } from 'vitest';
import { renderMessage } from '../../src/message.ts';
import type { Language, Rule } from '../../src/types.ts';
import { findingOf } from './results.ts';

const rule: Rule = {
  id: 'mismatched-value',
  severity: 'error',
  summary: { en: 'A value differs.', zh: '数值不一致。' },
  messages: {
    en: {
      differs: '{source} has {expected}, {target} has {actual} ({count})',
      literal: 'Write {#id} or {} or {two words}',
    },
    zh: { differs: '{source}为 {expected}，{target}为 {actual}（{count}）' },
  },
  check: () => [],
};
const data = { expected: '{actual}', actual: '$& 1.3', count: 0 };
const span = { offset: 0, endOffset: 1 };

function place(language: Language) {
  return { path: `${language}.md`, span, language };
}

test.each<[name: string, source: Language | null, target: Language | null, text: string]>([
  ['English first', 'en', 'zh', 'English has {actual}, Chinese has $& 1.3 (0)'],
  ['Chinese first', 'zh', 'en', 'Chinese has {actual}, English has $& 1.3 (0)'],
  ['only a source', 'zh', null, 'Chinese has {actual}, English has $& 1.3 (0)'],
  ['only a target', null, 'en', 'Chinese has {actual}, English has $& 1.3 (0)'],
  ['neither', null, null, 'English has {actual}, Chinese has $& 1.3 (0)'],
])('%s', (_, source, target, text) => {
  const finding = findingOf({
    messageId: 'differs',
    data,
    source: source && place(source),
    target: target && place(target),
  });
  expect(renderMessage(finding, rule, 'en')).toBe(text);
});

test('in Chinese', () => {
  const finding = findingOf({ messageId: 'differs', data });
  expect(renderMessage(finding, rule, 'zh')).toBe('英文为 {actual}，中文为 $& 1.3（0）');
});

test('a message is one line, and blanks inside a line stay', () => {
  const many = { expected: 'a  b\r\n\n  c\td', actual: '\n', count: 1 };
  expect(renderMessage(findingOf({ messageId: 'differs', data: many }), rule, 'en')).toBe(
    'English has a  b c\td, Chinese has   (1)',
  );
});

test('braces that hold no name are text', () => {
  expect(renderMessage(findingOf({ messageId: 'literal' }), rule, 'en')).toBe(
    'Write {#id} or {} or {two words}',
  );
});

test('a missing placeholder or message is a bug of the rule', () => {
  const finding = findingOf({ messageId: 'differs', data: { expected: 1, actual: 2 } });
  expect(() => renderMessage(finding, rule, 'en')).toThrow(
    'Rule mismatched-value, message "differs": no data for {count}',
  );
  expect(() => renderMessage(findingOf({ messageId: 'literal' }), rule, 'zh')).toThrow(
    'Rule mismatched-value has no message "literal" in "zh"',
  );
});
