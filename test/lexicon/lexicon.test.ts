import { expect, test } from 'vitest';
import { entries, toChinese } from '../../src/lexicon/dictionary.ts';
import { isEnglish } from '../../src/lexicon/english.ts';
import { lemmaOf } from '../../src/lexicon/lemma.ts';
import { saidIn, wordsIn } from '../../src/lexicon/lexicon.ts';

const words = (text: string, language: 'en' | 'zh') =>
  wordsIn(text, language).map(({ texts }) => texts[0]);
const says = (text: string, word: string) => {
  const [sought] = wordsIn(word, 'en');
  return sought !== undefined && saidIn(text, 'zh').has(sought);
};

test('every entry is an English word in lower case and Chinese stems, each once, in order', () => {
  const all = entries();
  expect(all.length).toBeGreaterThan(4000);
  for (const [text = '', ...forms] of all) {
    expect(text).toMatch(/^[a-z][a-z-]+$/);
    expect(forms.join('')).toMatch(/^\p{Script=Han}+$/u);
    expect(new Set(forms).size, text).toBe(forms.length);
  }
  const texts = all.map(([text]) => text);
  expect(texts).toEqual([...new Set(texts)].sort());
});

test.each([
  ['configure', 'configure'],
  ['configured', 'configure'],
  ['configuring', 'configure'],
  ['policies', 'policy'],
  ['matches', 'match'],
  ['dropped', 'drop'],
  ['quickly', 'quick'],
  ['harbourless', null],
  ['s', null],
])('%s is a form of %s', (word, lemma) => {
  expect(lemmaOf(word, new Set(['configure', 'policy', 'match', 'drop', 'quick']))).toBe(lemma);
});

test.each([
  ['修复了一个问题。', 'fixed', true],
  ['该问题已解决。', 'fix', true],
  ['默认关闭此功能。', 'Disabled', true],
  ['默认关闭此功能。', 'encryption', false],
  ['每个 Sidecar 都会重启。', 'restarts', true],
  ['預設會停用。', 'default', true],
  ['该漏\n洞已公开。', 'vulnerability', true],
])('%s says %s: %s', (text, word, expected) => {
  expect(says(text, word)).toBe(expected);
});

test('words that are usually said alike answer each other', () => {
  expect(toChinese().get('configure')).toBe(toChinese().get('configuration'));
});

test('names with digits, paths, hosts and identifiers are no words of a sentence', () => {
  expect(words('See docs/policy/update.md, policy.example.com and update_policy2.', 'en')).toEqual(
    words('See.', 'en'),
  );
});

test('in Chinese the longest stem counts, and what it may say in English answers it', () => {
  const [sought] = wordsIn('漏洞', 'zh');
  expect(sought?.texts).toEqual(['漏洞']);
  expect(sought !== undefined && saidIn('A vulnerability was found.', 'en').has(sought)).toBe(true);
  expect(sought !== undefined && saidIn('The lamp was lit.', 'en').has(sought)).toBe(false);
});

test('the words of a joined word are said in Chinese as they are', () => {
  expect(says('可以观察灯塔默认提供的 latency_chart 图。', 'latency')).toBe(true);
  expect(says('可以观察灯塔默认提供的图。', 'latency')).toBe(false);
});

test.each([
  ['thimble', true],
  ['Thimbles', true],
  ['Paddling', true],
  ['Lisbon', false],
  ['Grafana', false],
  ['thimbel', false],
])('%s is a word of English: %s', (word, expected) => {
  expect(isEnglish(word)).toBe(expected);
});
