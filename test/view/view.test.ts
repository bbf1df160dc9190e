import { describe, expect, test } from 'vitest';
import { readPair } from '../../src/pipeline.ts';
import type { PageView, Pairing, PairView, Piece } from '../../src/types.ts';
import { viewOf } from '../../src/view/view.ts';
import { announcement, withCrlf } from '../announcement.ts';

function view(en: string, zh: string): PairView {
  const pairing: Pairing = {
    key: 'page',
    source: { path: 'en.md', text: en, language: 'en' },
    target: { path: 'zh.md', text: zh, language: 'zh' },
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'arguments',
    confidence: 1,
  };
  return viewOf(readPair(pairing));
}

function written({ text }: PageView, piece: Piece | undefined, part: 'at' | 'raw' | 'body' = 'at') {
  return text.slice(...(piece?.[part] ?? [0, 0]));
}

/** What a reader of the published page sees of a piece. */
function seen({ text }: PageView, piece: Piece | undefined): string {
  const parts = (piece?.shown ?? []).map(([from, to]) => text.slice(from, to));
  return parts.join('').trim();
}

/** Every row as `source text | target text`. */
function rowsOf({ source, target, rows }: PairView): string[] {
  const text = (page: PageView, indexes: readonly number[]) =>
    indexes.map((index) => written(page, page.pieces[index]).split('\n')[0]).join(' + ');
  return rows.map((row) =>
    row.kind === 'moved-here'
      ? `here ${row.moved}`
      : `${row.kind}${row.moved ?? ''}: ${text(source, row.source)} | ${text(target, row.target)}`,
  );
}

describe('pieces', () => {
  const { en, zh } = announcement();

  test.each([
    ['as written', announcement()],
    ['with the line ends of Windows', withCrlf(announcement())],
    ['with a byte order mark', { en: `\uFEFF${en}`, zh: `\uFEFF${zh}` }],
  ])('all of the page is in them, once: %s', (_, pages) => {
    for (const page of [view(pages.en, pages.zh).source, view(pages.en, pages.zh).target]) {
      const all = page.pieces.map((piece) => written(page, piece, 'raw')).join('');
      const plain = (text: string) => text.replace(/[\s\uFEFF]/g, '');
      expect(plain(all)).toBe(plain(page.text));
    }
  });

  test('markup is not shown, text, code and links are known', () => {
    const { source } = view(
      '# Title {#title}\n\nSee **the [guide](/docs/a_b)** and `run --all`.\n\n1. First\n2. Second\n',
      '# 标题\n\n请看[指南](/docs/a_b)和 `run --all`。\n\n1. 一\n2. 二\n',
    );
    const [heading, paragraph, item] = source.pieces;
    expect(seen(source, heading)).toBe('Title');
    expect(seen(source, paragraph)).toBe('See the guide and run --all.');
    const texts = (ranges: Piece['code']) => ranges?.map((range) => source.text.slice(...range));
    expect(texts(paragraph?.code)).toEqual(['run --all']);
    expect(texts(paragraph?.links)).toEqual(['[guide](/docs/a_b)']);
    expect(texts(paragraph?.strong)).toEqual(['**the [guide](/docs/a_b)**']);
    expect(written(source, item, 'raw')).toBe('1. First');
  });

  describe('emphasis', () => {
    const emphasised = (text: string) => {
      const { source } = view(`${text}\n`, '正文。\n');
      const [piece] = source.pieces;
      return (piece?.emphasis ?? []).map(([from, to]) => source.text.slice(from, to));
    };

    test.each([
      ['An *old* and _new_ pier.', ['*old*', '_new_']],
      ['**Bold *and old* pier**, ***both***.', ['*and old*', '***both***']],
      ['*A [pier](/a_b) of `c_d`*', ['*A [pier](/a_b) of `c_d`*']],
      ['snake_case_name, 2 * 3 * 4 and \\*plain\\*', []],
      ['[a](/x_y "t_u") and [b_c][d_e] <https://x.example/_f_> ![g_h_i *j*](k_l.png)', []],
      ['{{< tip a_b="c_d" >}} `*code*` <b class="_x_">y</b>', []],
      ['*open', []],
    ])('%s', (text, expected) => {
      expect(emphasised(text)).toEqual(expected);
    });
  });

  test('an image is known by its text and its address', () => {
    const { source } = view(
      'A ![pier *old*](img/a_b.png "Title") b.\n\n![](c.png)\n\n<img src="d.png" alt="chart">\n\n![e][f]\n\n[f]: g.png\n',
      '正文。\n',
    );
    const text = (range: readonly [number, number] | null) => range && source.text.slice(...range);
    const images = source.pieces.flatMap(({ images = [] }) => images);
    expect(images.map(({ alt, url }) => [text(alt), text(url)])).toEqual([
      ['pier *old*', 'img/a_b.png'],
      [null, 'c.png'],
      ['chart', 'd.png'],
      ['e', null],
    ]);
    expect(text(images[0]?.at ?? null)).toBe('![pier *old*](img/a_b.png "Title")');
  });

  test('what stands in containers is known, and their titles', () => {
    const { source } = view(
      ':::tip Before you sail\n\nLantern.\n\n:::\n\nAfter.\n\n> [!NOTE]\n> Alert.\n\n{{< relnote version="1.2" >}}\n\nInside.\n\n{{< /relnote >}}\n',
      '正文。\n',
    );
    const known = source.pieces.map((piece) => [
      piece.name ?? written(source, piece),
      piece.title === undefined ? '' : source.text.slice(...piece.title),
      piece.inside ?? 0,
    ]);
    expect(known).toEqual([
      ['tip', 'Before you sail', 0],
      ['Lantern.', '', 1],
      ['After.', '', 0],
      ['note', '', 0],
      ['Alert.', '', 1],
      ['relnote', 'version="1.2"', 0],
      ['Inside.', '', 1],
    ]);
  });

  test('what stands between two blocks goes with the second, what stands at the end with the last', () => {
    const { source } = view('One.\n\n<!-- a note -->\n\nTwo.\n\n[a]: /b\n', '一。\n\n二。\n');
    expect(source.pieces.map((piece) => written(source, piece, 'raw'))).toEqual([
      'One.',
      '<!-- a note -->\n\nTwo.\n\n[a]: /b',
    ]);
  });

  test('front matter is there field by field, or as a whole where it cannot be read', () => {
    const pages = [
      '---\ntitle: A\nrelease: 1.0\n---\n\nText.\n',
      '---\n- 甲\n- 乙\n---\n\n正文。\n',
    ];
    const { source, target } = view(pages[0] ?? '', pages[1] ?? '');
    expect(source.pieces.map(({ kind, name }) => name ?? kind)).toEqual([
      'title',
      'release',
      'paragraph',
    ]);
    expect(written(source, source.pieces[1], 'body')).toBe('1.0');
    expect(target.pieces.map(({ kind }) => kind)).toEqual(['front-matter', 'paragraph']);
  });

  test('empty pages have none', () => {
    expect(view('', '').rows).toEqual([]);
    expect(view('', '').source.pieces).toEqual([]);
  });
});

const sections = {
  alpha: [
    '## Alpha\n\nSee https://a.example/1 for 11.\n\n',
    '## 甲\n\n见 https://a.example/1，共 11。\n\n',
  ],
  beta: [
    '## Beta\n\nSee https://b.example/2 for 22.\n\n',
    '## 乙\n\n见 https://b.example/2，共 22。\n\n',
  ],
  gamma: [
    '## Gamma\n\nSee https://c.example/3 for 33.\n\n',
    '## 丙\n\n见 https://c.example/3，共 33。\n\n',
  ],
} as const;
type Name = keyof typeof sections;

function pages(en: readonly Name[], zh: readonly Name[]): PairView {
  const text = (names: readonly Name[], side: 0 | 1) => names.map((name) => sections[name][side]);
  return view(text(en, 0).join(''), text(zh, 1).join(''));
}

describe('rows', () => {
  test('what belongs together stands beside each other', () => {
    expect(rowsOf(pages(['alpha', 'beta'], ['alpha', 'beta']))).toEqual([
      'match: ## Alpha | ## 甲',
      'match: See https://a.example/1 for 11. | 见 https://a.example/1，共 11。',
      'match: ## Beta | ## 乙',
      'match: See https://b.example/2 for 22. | 见 https://b.example/2，共 22。',
    ]);
  });

  test('what one page lacks stands where it belongs', () => {
    expect(rowsOf(pages(['alpha', 'beta', 'gamma'], ['alpha', 'gamma'])).slice(2, 4)).toEqual([
      'missing: ## Beta | ',
      'missing: See https://b.example/2 for 22. | ',
    ]);
    expect(rowsOf(pages(['alpha', 'gamma'], ['alpha', 'beta', 'gamma'])).slice(2, 4)).toEqual([
      'extra:  | ## 乙',
      'extra:  | 见 https://b.example/2，共 22。',
    ]);
    expect(rowsOf(pages(['beta'], ['alpha', 'beta']))[0]).toBe('extra:  | ## 甲');
  });

  test('a moved section stands beside its original, and its own place is marked', () => {
    const rows = rowsOf(pages(['alpha', 'beta', 'gamma'], ['beta', 'gamma', 'alpha']));
    expect(rows.filter((row) => row.startsWith('here'))).toHaveLength(1);
    expect(rows.filter((row) => row.startsWith('match1') || row.startsWith('moved1'))).toHaveLength(
      1,
    );
    const texts = rows.filter((row) => !row.startsWith('here'));
    expect(texts.every((row) => !/\| $|: {2}\|/.test(row))).toBe(true);
  });

  test('every piece is in one row', () => {
    const { source, target, rows } = pages(['alpha', 'beta', 'gamma'], ['gamma', 'alpha']);
    const used = { source: [] as number[], target: [] as number[] };
    for (const row of rows) {
      if (row.kind === 'moved-here') continue;
      used.source.push(...row.source);
      used.target.push(...row.target);
    }
    const all = (page: PageView) => page.pieces.map((_, index) => index);
    expect(used.source.sort((a, b) => a - b)).toEqual(all(source));
    expect(used.target.sort((a, b) => a - b)).toEqual(all(target));
  });

  test('front matter fields stand beside those of their name', () => {
    const en = '---\ntitle: A\nrelease: 1.0\nauthor: B\n---\n\nText.\n';
    const zh = '---\nrelease: 1.0\ntitle: 甲\ntranslator: 乙\n---\n\n正文。\n';
    expect(rowsOf(view(en, zh)).slice(0, 4)).toEqual([
      'match: title: A | title: 甲',
      'match: release: 1.0 | release: 1.0',
      'missing: author: B | ',
      'extra:  | translator: 乙',
    ]);
  });
});

test('details are there with their counterparts, and those that have none', () => {
  const { source, target, checked } = view(
    'Version 1.2.3 and `a-b`, see [x](https://x.example/) on 30 June 2026.\n',
    '版本 1.2.4 和 `a-b`，见[某处](https://x.example/)。\n',
  );
  const said = checked.map(({ kind, source: a, target: b, matched }) =>
    [kind, a && source.text.slice(...a), b && target.text.slice(...b), matched].join(' '),
  );
  expect(said).toContain('link [x](https://x.example/) [某处](https://x.example/) true');
  expect(said).toContain('code `a-b` `a-b` true');
  expect(said).toContain('value 1.2.3 1.2.4 false');
  expect(said.some((line) => line.startsWith('value 30 June 2026') && line.endsWith('false'))).toBe(
    true,
  );
});
