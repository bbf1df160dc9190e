import { describe, expect, test } from 'vitest';
import { slugMaker, slugOf, vitepressSlug } from '../src/slug.ts';

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

describe('what each generator makes of one title', () => {
  test.each([
    ['github', 'Upgrading to 1.28', 'upgrading-to-128'],
    ['github', 'Oil & rope', 'oil--rope'],
    ['github', 'Café: the keeper’s_log', 'café-the-keepers_log'],
    ['github-ascii', 'Café: the keeper’s_log', 'cafe-the-keepers_log'],
    ['github-ascii', 'Oil & rope', 'oil--rope'],
    ['github-ascii', '升级到 1.28', '-128'],
    ['github-ascii', '灯塔', 'heading'],
    ['blackfriday', 'Upgrading to 1.28', 'upgrading-to-1-28'],
    ['blackfriday', 'Oil & rope', 'oil-rope'],
    ['blackfriday', 'Café: the keeper’s_log', 'café-the-keeper-s-log'],
    ['blackfriday', '升级到 1.28！', '升级到-1-28'],
    ['blackfriday', '…', 'heading'],
    ['mkdocs', 'Upgrading to 1.28', 'upgrading-to-128'],
    ['mkdocs', 'Oil & rope -- long', 'oil-rope-long'],
    ['mkdocs', 'Café: the keeper’s_log', 'cafe-the-keepers_log'],
    ['mkdocs', '升级到 1.28', '128'],
    ['mkdocs', '灯塔', '_1'],
    ['mkdocs-unicode', '升级到 1.28', '升级到-128'],
    ['mkdocs-unicode', 'Café & Bar', 'café-bar'],
  ] as const)('%s: %s', (flavour, title, slug) => {
    expect(slugOf(title, flavour)).toBe(slug);
  });
});

describe('equal slugs of one page get a number', () => {
  test.each([
    ['github', ['Oil', 'Oil', 'Oil'], ['oil', 'oil-1', 'oil-2']],
    ['blackfriday', ['Oil?', 'Oil', '！'], ['oil', 'oil-1', 'heading']],
    ['github-ascii', ['灯', '油', '绳'], ['heading', 'heading-1', 'heading-2']],
    ['mkdocs', ['灯', '油', 'Oil', 'Oil', '绳'], ['_1', '_2', 'oil', 'oil_1', '_3']],
    ['mkdocs', ['Oil', 'Oil_1', 'Oil'], ['oil', 'oil_1', 'oil_2']],
    ['vitepress', ['1. Oil', '1 Oil'], ['_1-oil', '_1-oil-1']],
  ] as const)('%s', (flavour, titles, ids) => {
    expect(titles.map(slugMaker(flavour))).toEqual(ids);
  });
});
