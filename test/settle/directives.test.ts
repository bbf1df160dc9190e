import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/read/read.ts';
import type { Language } from '../../src/types.ts';
import { lintResult } from '../lint-pair.ts';
import { parses } from '../pace.ts';

const en = `---
title: Lantern 2.4
release: 2.4.0
---

# Lantern 2.4 {#lantern}

Lantern 2.4 was tested on 40 towers and 12 bridges for 31 days.

## Numbers {#numbers}

It uses 21% less oil than [the old lamp](https://lantern.example/docs/lamp).

- The relay answers within 15 ms.
- The buffer holds 300 packets.

| Lamp  | Hours |
| ----- | ----- |
| small | 36    |
| large | 72    |

The next release is planned for 2026-12-24.
`;

const zh = `---
title: Lantern 2.4
release: 2.4.0
---

# Lantern 2.4 {#lantern}

Lantern 2.4 在 40 座塔和 12 座桥上测试了 31 天。

## 数据 {#numbers}

它比[旧灯](https://lantern.example/docs/lamp)省油 21%。

- 中继在 15 毫秒内应答。
- 缓冲区可容纳 300 个数据包。

| 灯型 | 小时 |
| ---- | ---- |
| 小型 | 36   |
| 大型 | 72   |

下一版本计划于 2026-12-24 发布。
`;

/** Each place has another value in Chinese. */
const wrong = zh
  .replace('release: 2.4.0', 'release: 2.4.1')
  .replace('21%', '12%')
  .replace('15 毫秒', '51 毫秒')
  .replace('300 个', '3000 个')
  .replace('| 36 ', '| 63 ')
  .replace('2026-12-24', '2026-12-25');
const all = ['12%', '2.4.1', '2026-12-25', '3000', '51', '63'];

async function lintWith(target: string, source = en) {
  const { findings, suppressed } = await lintResult(source, target);
  const shown = (list: typeof findings) =>
    list.map(({ rule, evidence }) =>
      rule === 'unused-directive' ? rule : (evidence.actual ?? evidence.expected ?? ''),
    );
  return {
    said: shown(findings.filter(({ severity }) => severity !== 'info')).sort(),
    hidden: shown(suppressed).sort(),
    suppressed,
  };
}

/** The wrong page with a comment before some text of it. */
function above(text: string, comment: string, page = wrong): string {
  expect(page).toContain(text);
  return page.replace(text, () => `${comment}${text}`);
}

const next = (rules = '') => `<!-- announce-lint-disable-next-line ${rules} -- why not -->`;
const own = (rules = '') => `<!-- announce-lint-disable-line ${rules}: why not -->`;

test('the page without comments says all', async () => {
  expect((await lintWith(wrong)).said.map((one) => one.replace(/ 毫秒| 个.*/, ''))).toEqual(all);
});

describe('hides', () => {
  test.each<[what: string, page: string, hidden: readonly string[]]>([
    ['the next paragraph', above('它比', `${next('mismatched-value')}\n\n`), ['12%']],
    ['of all rules', above('它比', `${next()}\n\n`), ['12%']],
    ['without a blank line', above('它比', `${next()}\n`), ['12%']],
    ['in MDX', above('它比', '{/* announce-lint-disable-next-line */}\n\n'), ['12%']],
    ['with CRLF', above('它比', `${next()}\n\n`).replaceAll('\n', '\r\n'), ['12%']],
    ['a list item', above(' 毫秒内应答。', own()).replace('51<', '51 <'), ['51 毫秒']],
    ['a table row', wrong.replace('| 63   |', `| 63 ${own()} |`), ['63']],
    ['behind a table row', wrong.replace('| 63   |', `| 63   | ${own()}`), ['63']],
    [
      'a range',
      above('## 数据', '<!-- announce-lint-disable mismatched-value -->\n\n').replace(
        '| 灯型',
        '<!-- announce-lint-enable mismatched-value -->\n\n| 灯型',
      ),
      ['12%', '3000 个数据包', '51 毫秒'],
    ],
    ['a range to the end', above('下一版本', '<!-- announce-lint-disable -->\n\n'), ['2026-12-25']],
    [
      'a rule enabled again in a range for all',
      above('## 数据', '<!-- announce-lint-disable -->\n\n').replace(
        '- 中继',
        '<!-- announce-lint-enable mismatched-value -->\n\n- 中继',
      ),
      ['12%'],
    ],
    ['the page', above('# Lantern', '<!-- announce-lint-disable-file -->\n\n'), all],
    ['the page, from its end', `${wrong}\n<!-- announce-lint-disable-file -->\n`, all],
    [
      'a field',
      above('release:', '# announce-lint-disable-next-line front-matter -- own release\n'),
      ['2.4.1'],
    ],
    [
      'a field, behind it',
      wrong.replace('2.4.1', '2.4.1 # announce-lint-disable-line front-matter -- own release'),
      ['2.4.1'],
    ],
    ['all, from the front matter', above('release:', '# announce-lint-disable -- later\n'), all],
  ])('%s', async (_, page, hidden) => {
    const seen = await lintWith(page);
    const plain = (one: string) => one.replace(/ 毫秒| 个.*/, '');
    expect(seen.hidden.map(plain)).toEqual(hidden.map(plain));
    expect(seen.said.map(plain)).toEqual(all.filter((one) => !hidden.map(plain).includes(one)));
  });

  test('what a comment of the original disables', async () => {
    const source = above('It uses', `${next('mismatched-value')}\n\n`, en);
    const { hidden, suppressed } = await lintWith(wrong, source);
    expect(hidden).toEqual(['12%']);
    expect(suppressed).toMatchObject([{ by: 'directive', reason: 'why not' }]);
  });

  test.each([
    ['between the blocks', next('missing-block')],
    ['in a range', '<!-- announce-lint-disable missing-block -- not for us -->'],
  ])('what is missing %s', async (_, comment) => {
    const lost =
      'See the lighthouse of Marlow, which burned for 77 years without any relay at all.';
    const source = above('The next release', `${lost}\n\n`, en);
    const without = await lintWith(zh, source);
    expect(without.said).toEqual([lost]);
    const seen = await lintWith(above('下一版本', `${comment}\n\n`, zh), source);
    expect(seen).toMatchObject({ said: [], hidden: [lost] });
  });
});

describe('does not hide', () => {
  test.each<[what: string, page: string]>([
    ['another rule', above('它比', `${next('missing-link')}\n\n`)],
    ['the block after the next', above('## 数据', `${next('mismatched-value')}\n\n`)],
    ['the other items', above('下一版本', `${next('dropped-name')}\n\n`)],
  ])('%s', async (_, page) => {
    const { said, hidden } = await lintWith(page);
    expect(hidden).toEqual([]);
    expect(said).toContain('12%');
    expect(said).toContain('unused-directive');
  });

  test('the verdict on a page, by a comment on its first block', async () => {
    const { findings } = await lintResult(en, above('# Lantern', `${next()}\n\n`, en));
    expect(findings.map(({ rule }) => rule)).toEqual(['page-verdict']);
  });
});

test('a text in front matter is no comment', () => {
  const page = readPage(
    { path: 'a.md', text: '---\ntitle: "a # announce-lint-disable"\n---\n', language: 'en' },
    'en',
  );
  expect(page.directives).toEqual([]);
});

test('a comment with an unfinished-page marker in its reason is no marker', async () => {
  const page = `${zh}\n\nThe lamp was left in English.\n\n<!-- announce-lint-disable -- 待翻译 -->\n`;
  const { findings } = await lintResult(`${en}\n\nThe lamp was left in English.\n`, page);
  expect(findings.map(({ rule }) => rule)).not.toContain('page-verdict');
});

describe('what the page is does not change', () => {
  const shape = (text: string, language: Language) => {
    const page = readPage({ path: 'a.md', text, language }, language);
    return {
      blocks: page.blocks.map(({ kind, level, text: words, section, details }) => ({
        kind,
        level,
        words,
        section,
        details: details.map((detail) => detail.kind),
      })),
      anchors: page.sections.map(({ anchor }) => anchor?.id),
      fields: page.frontMatter?.fields.map(({ name, value }) => [name, value]),
    };
  };
  test.each<[what: string, page: string]>([
    ['between blocks', above('它比', `${next()}\n\n`, zh)],
    ['between items', above('- 缓冲区', `${next()}\n`, zh)],
    ['in an item', zh.replace('应答。', `应答。 ${own()}`)],
    ['at the start of an item', above('中继在', `${own()} `, zh)],
    ['in a row', zh.replace('| 36   |', `| 36 ${own()} |`)],
    ['behind a row', zh.replace('| 36   |', `| 36   | ${own()}`)],
    ['in a paragraph', zh.replace('省油', `${own()}省油`)],
    ['behind a paragraph', zh.replace('21%。', `21%。 ${own()}`)],
    ['behind a heading with an id', zh.replace('{#numbers}', `{#numbers} ${own()}`)],
    [
      'in MDX behind a heading',
      zh.replace('{#numbers}', '{#numbers} {/* announce-lint-disable-line */}'),
    ],
    ['in front matter', above('release:', '# announce-lint-disable-file -- why\n', zh)],
    ['behind a field', zh.replace('2.4.0', '2.4.0 # announce-lint-disable-line')],
    ['at the end', `${zh}\n${next()}`],
    ['on several lines', above('它比', '<!--\nannounce-lint-disable\n  missing-link\n-->\n\n', zh)],
  ])('%s', (_, page) => {
    expect(shape(page, 'zh')).toEqual(shape(zh, 'zh'));
  });
});

test('many directives take little more than as many other comments', async () => {
  const time = (comment: string) =>
    parses(() => lintResult(en, above('它比', `${comment}\n\n`.repeat(6_000))));
  const plain = await time('<!-- announce-nothing-disable mismatched-value -->');
  expect(await time('<!-- announce-lint-disable-next-line link-text -->')).toBeLessThan(
    4 * plain + 50,
  );
  expect(await time('<!-- announce-lint-disable mismatched-value -->')).toBeLessThan(
    4 * plain + 50,
  );
});
