import { expect, test } from 'vitest';
import { alignDrafts, type Draft, faults, type Piece, without } from './harbor.ts';

const lead: Draft = [
  { key: 'lead', en: 'Lamps, ropes and boats.', zh: '灯、绳子和小船。' },
  { key: 'ropes', en: '## Ropes', zh: '## 绳子' },
  {
    key: 'ropes-text',
    en: 'A rope of `5m` is enough for a boat.',
    zh: '一条船有 `5m` 的绳子就够了。',
  },
];
const parent: Piece = { key: 'parent', en: '## Configuration', zh: '## 配置' };
const child: Piece = { key: 'child', en: '### Everyday evenings', zh: '### 平日的傍晚' };
const text: Draft = [
  {
    key: 'text',
    en: 'Every lamp has one wick only, so that the keeper has only to trim the old one.',
    zh: '每盏灯只有一根灯芯，看守人只需修剪旧的那一根。',
  },
  { key: 'item', en: '- See [the wick](../wick.md) for more.', zh: '- 详见[灯芯](../wick.md)。' },
];
const end: Draft = [
  { key: 'boats', en: '## Boats', zh: '## 小船' },
  { key: 'boats-text', en: 'A boat is moored with `moor`.', zh: '用 `moor` 系泊小船。' },
];
const whole: Draft = [...lead, parent, child, ...text, ...end];
const same = whole.map(({ key }) => `${key}=${key}`);

/** The draft with all headings of one language a level deeper. */
function deeper(draft: Draft): Draft {
  return draft.map((one) => (one.zh.startsWith('#') ? { ...one, zh: `#${one.zh}` } : one));
}

test.each([
  ['the same levels', (draft: Draft) => draft],
  ['levels all shifted', deeper],
])('a heading that only holds others keeps its own where theirs is lost: %s', (_, shifted) => {
  const aligned = alignDrafts(whole, shifted(without(whole, 'child')));
  expect(faults(aligned)).toEqual([]);
  expect(aligned.links).toEqual(same.map((link) => (link === 'child=child' ? 'child=' : link)));
});

test('a heading set between another one and its text', () => {
  const aligned = alignDrafts(without(whole, 'child'), whole);
  expect(faults(aligned)).toEqual([]);
  expect(new Set(aligned.links)).toEqual(
    new Set(same.map((link) => (link === 'child=child' ? '=child' : link))),
  );
});

test('an empty section beside it stays missing', () => {
  const empty: Piece = { key: 'empty', en: '### Removals', zh: '### 移除' };
  const source = [...lead, parent, empty, child, ...text, ...end];
  const { links } = alignDrafts(source, without(whole, 'child'));
  expect(new Set(links)).toEqual(
    new Set([...same.filter((link) => link !== 'child=child'), 'child=', 'empty=']),
  );
});

test('a heading that only holds others is lost itself', () => {
  const source = [...lead, parent, { ...child, en: '### Installation' }, ...text, ...end];
  const target = whole.map((one) => (one === child ? { ...one, zh: '## 安装' } : one));
  const { links } = alignDrafts(source, without(target, 'parent'));
  expect(links).toEqual(same.map((link) => (link === 'parent=parent' ? 'parent=' : link)));
});

test('a heading lost whose child is still at its own level, whatever that is called', () => {
  const target = whole.map((one) => (one === child ? { ...one, zh: '### 配置' } : one));
  const { links } = alignDrafts(whole, without(target, 'parent'));
  expect(links).toEqual(same.map((link) => (link === 'parent=parent' ? 'parent=' : link)));
});

test('a heading that another one of a lower level translates word for word, with a part of its own', () => {
  const piece = (key: string, en: string, zh: string) => ({ key, en, zh });
  const list = [
    piece('one', '- Add `wick` for #84.', '- 增加 `wick` #84。'),
    piece('two', '- Use `DEBUG=1` for light.', '- 使用 `DEBUG=1` 点灯。'),
  ];
  const source = [...lead, piece('notes', '## Release Notes', ''), ...list, ...end];
  const target = [
    ...lead,
    piece('notes', '', '# 发布日志'),
    piece('new', '', "## What's New"),
    ...list,
    ...end,
  ];
  const { links } = alignDrafts(source, target);
  expect(links).toContain('notes=notes');
  expect(links).toContain('=new');
});

test('a heading of the same level with a text of its own beside another holds nothing', () => {
  const beside = whole.map((one) => (one === child ? { ...one, en: '## Evenings' } : one));
  const { links } = alignDrafts(beside, without(whole, 'child'));
  expect(links).toContain('text=text');
  expect(faults(alignDrafts(beside, without(whole, 'child')))).toEqual([]);
});

test('both headings on both sides', () => {
  expect(alignDrafts(whole, whole).links).toEqual(same);
  expect(alignDrafts(whole, deeper(whole)).links).toEqual(same);
});

test('an empty section before another one whose heading is lost', () => {
  const open: Draft = [
    { key: 'open', en: '## Unreleased', zh: '## 尚未发布' },
    { key: 'release', en: '## 1.2.0 - 2031-12-31', zh: '## 1.2.0 - 2031-12-31' },
    { key: 'one', en: '- Add `wick` for #84.', zh: '- 增加 `wick` #84。' },
    { key: 'two', en: '- Use `DEBUG=1` for light.', zh: '- 使用 `DEBUG=1` 点灯。' },
  ];
  const source = [...lead, ...open, ...end];
  const { links } = alignDrafts(source, without(source, 'release'));
  expect(new Set(links)).toEqual(
    new Set(source.map(({ key }) => (key === 'release' ? 'release=' : `${key}=${key}`))),
  );
});
