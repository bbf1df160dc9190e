import { expect, test } from 'vitest';
import { vitepressSlug } from '../src/slug.ts';

test.each([
  ['Node.js Lamps', 'node-js-lamps'],
  ['What’s next?', 'what-s-next'],
  ['lamp.oil.maxLevel', 'lamp-oil-maxlevel'],
  ['2.0 is out!', '_2-0-is-out'],
  ['Café — the keeper', 'cafe-—-the-keeper'],
  ['  `@lamp/core` v6 ', 'lamp-core-v6'],
])('%s', (title, slug) => {
  expect(vitepressSlug(title)).toBe(slug);
});
