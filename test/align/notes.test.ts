import { expect, test } from 'vitest';
import { alignDrafts, harbor, without } from './harbor.ts';

test.each([
  ['lagging', '注意：本页的翻译可能滞后，最新内容请参看英文版。'],
  ['authority', '若有出入，以英文版为准。'],
  ['of the translator', '译注：文中的码头均为虚构，与现实无关。'],
])('a note of the translation answers nothing of the original: %s', (_, note) => {
  const lost = ['thanks'];
  const draft = without(harbor, ...lost);
  const noted = [...draft.slice(0, 1), { key: 'note', en: '', zh: note }, ...draft.slice(1)];
  const { links } = alignDrafts(harbor, noted);
  expect(links).toContain('thanks=');
  expect(links).toContain('=note');
});
