import { expect, test } from 'vitest';
import { shownUrl } from '../../src/compare/shown-url.ts';

const folder = 'https://quay.example/lamps';

test.each([
  [`${folder}/wick.zip?signed=1`, `${folder}/wick.zip?signed=1`],
  [`${folder}/wick.zip?signed=${'0'.repeat(300)}`, `${folder}/wick.zip?signed=${'0'.repeat(56)}…`],
  [
    `${folder}/${'0'.repeat(300)}/harbour-windows-4.1.0.zip?signed=1`,
    `${folder}/${'0'.repeat(21)}…${'0'.repeat(22)}/harbour-windows-4.1.0.zip?…`,
  ],
  [`${folder}/${'0'.repeat(300)}`, `${folder}/${'0'.repeat(21)}…${'0'.repeat(48)}`],
])('%s', (url, shown) => {
  expect(shownUrl(url)).toBe(shown);
});
