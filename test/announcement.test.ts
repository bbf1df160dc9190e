import { expect, test } from 'vitest';
import { announcement, chinese, english, withCrlf } from './announcement.ts';
import { lintTexts } from './lint-pair.ts';

test.each([
  ['as it is', announcement(), false],
  ['with the Chinese page as the original', announcement(), true],
  ['with the line ends of Windows', withCrlf(announcement()), false],
  ['with a byte order mark', { en: `\uFEFF${english}`, zh: `\uFEFF${chinese}` }, false],
  [
    'with a byte order mark and no front matter',
    { en: `\uFEFF${body(english)}`, zh: `\uFEFF${body(chinese)}` },
    false,
  ],
])('the faithful translation has no findings: %s', async (_, { en, zh }, chineseFirst) => {
  expect(await lintTexts(en, zh, { headingIds: 'explicit', chineseFirst })).toEqual([]);
});

function body(page: string): string {
  return page.slice(page.indexOf('\n---\n\n') + '\n---\n\n'.length);
}

test('a change that does not fit is refused', () => {
  expect(() => announcement({ en: [['no such text', '']] })).toThrow('does not stand');
  expect(() => announcement({ en: [['Harborline', '']] })).toThrow('twice');
});
