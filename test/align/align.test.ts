import { expect, test } from 'vitest';
import {
  alignDrafts,
  type Draft,
  faults,
  harbor,
  type Piece,
  pieceOf,
  section,
  without,
} from './harbor.ts';

const same = harbor.map(({ key }) => `${key}=${key}`);

test('a faithful translation: every block finds its own, in the order of the original', () => {
  const aligned = alignDrafts(harbor, harbor);
  expect(aligned.links).toEqual(same);
  expect(faults(aligned)).toEqual([]);
  expect(aligned.alignment.sections.every(({ kind }) => kind === 'match')).toBe(true);
});

test('a faithful translation is aligned surely enough to compare details', () => {
  const { alignment } = alignDrafts(harbor, harbor);
  for (const { confidence } of [...alignment.blocks, ...alignment.sections]) {
    expect(confidence).toBeGreaterThanOrEqual(0.4);
  }
});

test('a missing section is missing with all its blocks, and nothing else is', () => {
  const gone = section('security').map(({ key }) => key);
  const aligned = alignDrafts(harbor, without(harbor, ...gone));
  expect(new Set(aligned.links)).toEqual(
    new Set(harbor.map(({ key }) => (gone.includes(key) ? `${key}=` : `${key}=${key}`))),
  );
  expect(aligned.alignment.sections.filter(({ kind }) => kind === 'missing')).toHaveLength(1);
});

test('an extra section is extra with all its blocks', () => {
  const gone = section('security').map(({ key }) => key);
  const { links, alignment } = alignDrafts(without(harbor, ...gone), harbor);
  expect(new Set(links)).toEqual(
    new Set(harbor.map(({ key }) => (gone.includes(key) ? `=${key}` : `${key}=${key}`))),
  );
  expect(alignment.sections.filter(({ kind }) => kind === 'extra')).toHaveLength(1);
});

test.each(['drain', 'quay', 'security', 'removed'])(
  'the moved section "%s" drops nothing',
  (key) => {
    const moved = section(key);
    const target = [...without(harbor, ...moved.map((one) => one.key)), ...moved];
    const { links, alignment } = alignDrafts(harbor, target);
    expect(new Set(links)).toEqual(new Set(same));
    expect(alignment.sections.filter(({ kind }) => kind === 'moved')).toHaveLength(1);
  },
);

test('sections that changed places by twos', () => {
  const target = [
    ...harbor.slice(0, 2),
    ...section('quay'),
    ...section('drain'),
    ...section('removed'),
    ...section('security'),
    ...section('next'),
  ];
  expect(new Set(alignDrafts(harbor, target).links)).toEqual(new Set(same));
});

test('a lost heading: its section is joined to the one before, and only the heading is missing', () => {
  const { links, alignment } = alignDrafts(harbor, without(harbor, 'security'));
  expect(new Set(links)).toEqual(
    new Set(same.map((link) => (link === 'security=security' ? 'security=' : link))),
  );
  expect(alignment.sections.map(({ kind }) => kind)).toContain('merge');
});

test('a heading that became a paragraph', () => {
  const plain = harbor.map((one) => (one.key === 'security' ? { ...one, zh: '安全' } : one));
  const { links } = alignDrafts(harbor, plain);
  expect(links.filter((link) => /^security-/.test(link))).toEqual([
    'security-cve=security-cve',
    'security-who=security-who',
  ]);
});

test('a heading added in the middle of a section splits it', () => {
  const more: Piece = { key: 'more', en: '## More', zh: '## 更多内容' };
  const at = harbor.findIndex(({ key }) => key === 'quay-item1');
  const { links } = alignDrafts(harbor, [...harbor.slice(0, at), more, ...harbor.slice(at)]);
  expect(new Set(links)).toEqual(new Set([...same, '=more']));
});

test.each([
  'thanks',
  'drain-why',
  'drain-how',
  'drain-code',
  'quay-item2',
  'security-cve',
  'next-date',
])('the dropped block "%s" is missing alone', (key) => {
  const { links, kindOf } = alignDrafts(harbor, without(harbor, key));
  expect(new Set(links)).toEqual(
    new Set(same.map((link) => (link === `${key}=${key}` ? `${key}=` : link))),
  );
  expect(kindOf(key)).toBe('missing');
});

test('list items dropped', () => {
  const { links } = alignDrafts(harbor, without(harbor, 'quay-item1', 'quay-item3'));
  expect(links.filter((link) => link.startsWith('quay-item'))).toEqual([
    'quay-item1=',
    'quay-item2=quay-item2',
    'quay-item3=',
  ]);
});

test('list items in another order', () => {
  const target = harbor.map((one) =>
    one.key === 'quay-item1'
      ? pieceOf('quay-item2')
      : one.key === 'quay-item2'
        ? pieceOf('quay-item1')
        : one,
  );
  expect(new Set(alignDrafts(harbor, target).links)).toEqual(new Set(same));
});

/** The two pieces of the keys as one, with a key that names both. */
function joined(draft: Draft, first: string, second: string): Draft {
  const [a, b] = [pieceOf(first), pieceOf(second)];
  return draft.flatMap((one) => {
    if (one.key === second) return [];
    if (one.key !== first) return [one];
    return [{ key: `${first}+${second}`, en: `${a.en} ${b.en}`, zh: a.zh + b.zh }];
  });
}

test('paragraphs merged into one', () => {
  const { links, kindOf } = alignDrafts(harbor, joined(harbor, 'drain-why', 'drain-how'));
  expect(links).toContain('drain-why+drain-how=drain-why+drain-how');
  expect(kindOf('drain-why')).toBe('merge');
  expect(links.filter((link) => link.startsWith('=') || link.endsWith('='))).toEqual([]);
});

test('a paragraph split in two', () => {
  const { links, kindOf } = alignDrafts(joined(harbor, 'removed-fog', 'removed-list'), harbor);
  expect(links).toContain('removed-fog+removed-list=removed-fog+removed-list');
  expect(kindOf('removed-fog+removed-list')).toBe('split');
});

test('a merge one half of which is not there is a drop in disguise', () => {
  const { links } = alignDrafts(harbor, without(harbor, 'removed-list'));
  expect(links).toContain('removed-fog=removed-fog');
  expect(links).toContain('removed-list=');
});

const search = {
  key: 'search',
  en: 'High quality lamps for search, rescue, lighthouse development and assistance.',
  zh: '用于搜索、救援、灯塔开发与协助的优质灯笼等等各种各样的用品；',
};
const head = { key: 'head', en: '## Lamps', zh: '## 灯笼' };
const bound = {
  key: 'bound',
  en: 'Projects must be about ships',
  zh: '项目必须与船只相关',
};

test('nor is a half without details there whose words nobody says', () => {
  expect(alignDrafts([head, search], [head, search, bound]).links).toEqual([
    'head=head',
    'search=search',
    '=bound',
  ]);
});

test('a half without details whose words are said belongs to the split', () => {
  const both = { ...search, en: `${search.en.slice(0, -1)}. Projects must be about ships.` };
  expect(alignDrafts([head, both], [head, search, bound]).links).toEqual([
    'head=head',
    'search=search+bound',
  ]);
});

test('a line and the picture that it leads to are one paragraph on the other side', () => {
  const pieces = [
    { key: 'head', en: '## Quays', zh: '## 码头' },
    { key: 'line', en: 'Example drawing:', zh: '示例图如下：' },
    { key: 'picture', en: '![](/img/quay.png)', zh: '![](/img/quay.png)' },
    { key: 'end', en: 'All ships stop there.', zh: '所有船只都停靠在那里。' },
  ];
  const [head, , , end] = pieces;
  const both = { key: 'both', en: '', zh: '示例图如下：\n![](/img/quay.png)' };
  const to = [head, both, end].flatMap((one) => one ?? []);
  expect(alignDrafts(pieces, to).links).toEqual(['head=head', 'line+picture=both', 'end=end']);
  const other = { ...both, zh: '示例图如下：\n![](/img/lamp.png)' };
  const apart = [head, other, end].flatMap((one) => one ?? []);
  expect(alignDrafts(pieces, apart).links).not.toContain('line+picture=both');
  const alone = pieces.filter(({ key }) => key !== 'line');
  expect(alignDrafts(pieces, alone).links).toContain('line=');
});

test('a style sheet at the end of the page belongs to no section: one that was added is told as such', () => {
  const css =
    '.lamp { margin: 20px 0; }\n.quay { padding: 16px 0 16px 37px; display: none; }\n.boat { width: 100%; color: red; }';
  const sheet = {
    key: 'sheet',
    en: `<style>\n${css}\n</style>`,
    zh: `<style scoped>\n${css}\n</style>`,
  };
  const news = [
    { key: 'news', en: '## Disclosure', zh: '## 事故披露' },
    {
      key: 'text',
      en: 'The harbour does not discuss an accident until it has been investigated and resolved.',
      zh: '在调查并解决之前，港口不会讨论任何事故。',
    },
  ];
  const reports = [
    { key: 'reports', en: '## Thanks', zh: '## 致谢' },
    { key: 'names', en: 'Thanks to Lin and Mei.', zh: '感谢以下各位报告了灯塔的问题：林、梅。' },
  ];
  const from = [...section('drain'), ...news, sheet];
  const to = [...section('drain'), ...news, ...reports, sheet];
  const { alignment, links } = alignDrafts(from, to);
  expect(alignment.sections.map(({ kind }) => kind)).toEqual(['match', 'match', 'extra']);
  expect(links).toContain('sheet=sheet');
  expect(new Set(alignDrafts(from, from).links)).toEqual(
    new Set(from.map(({ key }) => `${key}=${key}`)),
  );
});

test('a block moved to another section is moved, neither missing nor extra', () => {
  const target = [...without(harbor, 'drain-how'), pieceOf('drain-how')];
  const { links, kindOf } = alignDrafts(harbor, target);
  expect(links).toContain('drain-how=drain-how');
  expect(kindOf('drain-how')).toBe('moved');
});

test('a list item that became a paragraph, a paragraph that became a quote', () => {
  const target = harbor.map((one) =>
    one.key === 'quay-item2'
      ? { ...one, zh: one.zh.slice(2) }
      : one.key === 'security-who'
        ? { ...one, zh: `> ${one.zh}` }
        : one,
  );
  expect(alignDrafts(harbor, target).links).toEqual(same);
});

test('all levels shifted, and every heading with a wrong id', () => {
  const target = harbor.map((one) =>
    one.zh.startsWith('## ') ? { ...one, zh: `#${one.zh} {#security}` } : one,
  );
  expect(alignDrafts(harbor, target).links).toEqual(same);
});

test('the heading that names the page is answered by the one that does, whatever follows it', () => {
  const title = { key: 'title', en: '# Lamps >> Trim the wick', zh: '# Lamps >> 修剪灯芯' };
  const heading = { key: 'heading', en: '## Everyday use', zh: '## 日常使用' };
  const text = {
    key: 'text',
    en: 'Trim it with `trim --wick 12` in `wick.conf`, then light `lamp` and `oil`, see [more](../wick.md).',
    zh: '用 `trim --wick 12` 在 `wick.conf` 中修剪，再点亮 `lamp` 与 `oil`，参见[更多](../wick.md)。',
  };
  const { links } = alignDrafts([title, heading, text], [title, text]);
  expect(new Set(links)).toEqual(new Set(['title=title', 'heading=', 'text=text']));
});

test('right ids help where the text says little', () => {
  const bare = ['a', 'b', 'c', 'd'].flatMap(
    (key): Draft => [
      { key, en: `## Part ${key} {#part-${key}}`, zh: `## 部分 {#part-${key}}` },
      {
        key: `${key}-text`,
        en: 'Some words without anything to hold on to.',
        zh: '一些没有任何抓手的文字。',
      },
    ],
  );
  const target = [...bare.slice(4), ...bare.slice(0, 4)];
  expect(new Set(alignDrafts(bare, target).links)).toEqual(
    new Set(bare.map(({ key }) => `${key}=${key}`)),
  );
});

test('everything damaged at once: nearly every link is still found, and no false one', () => {
  const plain = harbor.map((one) => (one.key === 'removed' ? { ...one, zh: '已移除的特性' } : one));
  const moved = section('quay').map(({ key }) => key);
  const cut = without(plain, 'thanks', 'quay-item3', 'drain-end', ...moved);
  const rest = harbor.filter(({ key }) => moved.includes(key) && key !== 'quay-item3');
  const target = joined([...cut, ...rest], 'drain-why', 'drain-how');
  const aligned = alignDrafts(harbor, target);
  expect(faults(aligned)).toEqual([]);
  const lost = ['thanks', 'quay-item3', 'drain-end'];
  const wanted = harbor
    .map(({ key }) => key)
    .filter((key) => !lost.includes(key) && key !== 'removed' && !key.startsWith('drain-'))
    .map((key) => `${key}=${key}`);
  const truth = new Set([
    ...wanted,
    'drain-why+drain-how=drain-why+drain-how',
    'drain-code=drain-code',
    'removed=removed',
    'removed=',
    '=removed',
    ...lost.map((key) => `${key}=`),
  ]);
  expect(aligned.links.filter((link) => !truth.has(link))).toEqual([]);
  const found = wanted.filter((link) => aligned.links.includes(link));
  expect(found.length).toBeGreaterThanOrEqual(wanted.length - 1);
});
