import { expect, test } from 'vitest';
import { readPage } from '../../src/read/read.ts';

function blocksOf(text: string) {
  const { blocks } = readPage({ path: 'lamp.md', text, language: 'en' }, 'en');
  return blocks.map(({ kind, name, text: seen, endBlock }) => [kind, name ?? seen, endBlock]);
}

test('an admonition of Python-Markdown holds what is indented below it', () => {
  expect(
    blocksOf(
      '!!! note "Mind"\n\n    The lamp is hot.\n\n    ```\n    lamp on\n\n    lamp off\n    ```\n\nThe quay.\n',
    ),
  ).toEqual([
    ['container', 'note', 3],
    ['paragraph', 'The lamp is hot.', undefined],
    ['code-block', 'lamp on\n\nlamp off', undefined],
    ['paragraph', 'The quay.', undefined],
  ]);
});

test.each([
  ['right below', '!!! tip\n    The lamp.\n'],
  ['indented by a tab', '??? tip\n\tThe lamp.\n'],
  ['on Windows', '???+ tip "Mind"\r\n\r\n    The lamp.\r\n'],
  ['beside a place', '!!! tip inline end "Mind"\n\n    The lamp.\n'],
])('text that stands %s', (_, text) => {
  expect(blocksOf(text)).toEqual([
    ['container', 'tip', 2],
    ['paragraph', 'The lamp.', undefined],
  ]);
});

test('tabs, and one box in another', () => {
  expect(
    blocksOf('=== "Quay"\n\n    !!! note\n        Lamps.\n\n=== "Pier"\n\n    Boats.\n'),
  ).toEqual([
    ['container', 'tab', 3],
    ['container', 'note', 3],
    ['paragraph', 'Lamps.', undefined],
    ['container', 'tab', 5],
    ['paragraph', 'Boats.', undefined],
  ]);
});

test.each([
  ['without text below', '!!! note\n\nThe quay.\n', '!!! note'],
  [
    'within a sentence',
    '!!! note that lamps, too, are hot\n\n    code\n',
    '!!! note that lamps, too, are hot',
  ],
  ['under a heading', 'Quay\n===\n', 'Quay'],
])('marks %s are text', (_, text, first) => {
  expect(blocksOf(text)[0]?.[1]).toBe(first);
});

test('a tag of a template frames what stands before its end', () => {
  expect(
    blocksOf(
      '{% hint style="info" %}\n\nThe lamp.\n\n{%- endhint -%}\n\nSet `{% lamp %}` at {% quay %}.\n',
    ),
  ).toEqual([
    ['container', 'hint', 2],
    ['paragraph', 'The lamp.', undefined],
    ['paragraph', 'Set {% lamp %} at .', undefined],
  ]);
});
