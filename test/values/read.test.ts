import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language, ValueDetail } from '../../src/types.ts';
import { readValues } from '../../src/values/read.ts';
import { parses } from '../pace.ts';

const marks = { strong: '!', weak: '', satisfies: '~' } as const;

/** `type value` with `!` for strong and `~` for values that only satisfy. */
function seen(text: string, language: Language): string[] {
  return readValues(text, language, 0, []).map(
    ({ type, value, strength }) => `${type} ${value}${marks[strength]}`,
  );
}

type Row = readonly [text: string, ...values: string[]];

const english: Readonly<Record<string, readonly Row[]>> = {
  advisories: [
    ['Fixes CVE-2031-1234 and CVE-2031-123456.', 'cve CVE-2031-1234!', 'cve CVE-2031-123456!'],
    ['GHSA-ab12-cd34-ef56', 'cve GHSA-ab12-cd34-ef56!'],
    ['see HARBOR-SECURITY-2031-004', 'cve HARBOR-SECURITY-2031-004!'],
  ],
  issues: [
    ['(#12345, #12346)', 'issue 12345!', 'issue 12346!'],
    ['issue-38604, PR-38605', 'issue 38604!', 'issue 38605!'],
    ['PR 38604, pull request 38605, Issue #77', 'issue 38604!', 'issue 38605!', 'issue 77'],
    ['tidewater/harbor#4012', 'issue 4012!'],
    ['issue 2 of them', 'number 2'],
    ['PRs\n  38604', 'issue 38604!'],
    ['fixes QUAY-1234 (QUAY-12345)', 'issue QUAY-1234!', 'issue QUAY-12345!'],
    ['[LAMP2-404]', 'issue LAMP2-404!'],
    ['SHA-256, UTF-16 and ISO-8601', 'number 256~', 'number 16~', 'number 8601~'],
    ['x86-64, QUAY-12, quay-1234', 'number 86~', 'number 64~', 'number 12~', 'number 1234~'],
    ['a C#8 sample', 'number 8'],
    ['the &#8203; entity'],
  ],
  dates: [
    ['June 1, 2031', 'date 2031-06-01!'],
    ['on 1 June 2031 we', 'date 2031-06-01!'],
    ['the 3rd of May 2031', 'date 2031-05-03!'],
    ['Apr 25-29', 'date --04-25!', 'date --04-29!'],
    ['April 28 to May 2, 2031', 'date 2031-04-28!', 'date 2031-05-02!'],
    ['14 to 27 September', 'date --09-14!', 'date --09-27!'],
    ['Octorber 22, 2031', 'date 2031-10-22!'],
    ['22 Feburary 2031', 'date 2031-02-22!'],
    ['Sepetmber 3rd, 2031', 'date 2031-09-03!'],
    ['Remember 12, 2031', 'number 12!', 'number 2031!'],
    ['2/14/2031, 25/12/2031', 'date 2031-02-14!', 'date 2031-12-25!'],
    ['2.4.1 -2031-02-14', 'version 2.4.1!', 'date 2031-02-14!'],
    ['2031-02-14 or 2031/2/4', 'date 2031-02-14!', 'date 2031-02-04!'],
    ['in April 2031', 'date 2031-04!'],
    ['in November', 'date --11'],
    ['you may wait'],
    ['in May', 'date --05~'],
    ['June\n  1,\n  2031', 'date 2031-06-01!'],
    ['in 2031', 'number 2031!'],
    ['2031-19-45', 'date 2031-19-45!'],
  ],
  times: [
    ['9:16 PM, 9:16AM', 'time 21:16!', 'time 09:16!'],
    ['10 AM Pacific', 'time 10:00!'],
    ['11 a.m. sharp', 'time 11:00!'],
    ['12 AM and 12 PM', 'time 00:00!', 'time 12:00!'],
    ['21:16', 'time 21:16!'],
    ['at 9:16', 'time 09:16?!'],
    ['11-1 PM', 'time 11:00!', 'time 13:00!'],
    ['10:00-11:30 AM', 'time 10:00!', 'time 11:30!'],
    ['at noon', 'time 12:00~'],
    ['10 amps', 'number 10'],
  ],
  percentages: [
    ['50%, 12.5 %', 'percent 50!', 'percent 12.5!'],
    ['50 percent', 'percent 50!'],
    ['100% compatible', 'percent 100'],
    ['10-20%', 'number 10', 'percent 20!'],
  ],
  versions: [
    ['Harbor 2.2 Beta2, 2.2 RC 1', 'version 2.2-beta.2!', 'version 2.2-rc.1!'],
    ['2.2 beta lamps, 2.2 next 3 days', 'number 2.2!', 'number 2.2!', 'number 3'],
    ['Harbor 1.14 and 1.13', 'version 1.14!', 'version 1.13!'],
    ['version 1.10', 'version 1.10!'],
    ['1.18.0 to 1.22.x', 'version 1.18.0!', 'version 1.22.x!'],
    ['v1.2.3-rc.1, 2.0.0-beta1', 'version 1.2.3-rc.1!', 'version 2.0.0-beta.1!'],
    ['>= 1.9', 'version 1.9!'],
    ['v2 only', 'version 2'],
    ['the 1.2.3-distroless image', 'version 1.2.3!'],
    ['takes 1.5 seconds', 'number 1.5!'],
    ['It needs pre-1.6 data.', 'number 1.6!'],
    ['Harbor1.21', 'version 1.21!'],
  ],
  numbers: [
    ['10,000 users', 'number 10000!'],
    ['1.5 million, 3 billion', 'number 1500000!', 'number 3000000000!'],
    ['100+ million', 'number 100000000!'],
    ['2-3 million', 'number 2000000!', 'number 3000000!'],
    ['$1 billion, $5M, $9', 'number 1000000000!', 'number 5000000!', 'number 9!'],
    ['20K requests', 'number 20000!'],
    ['1,2,3', 'number 1', 'number 2', 'number 3'],
    ['3x faster, 10ms, 64-bit', 'number 3', 'number 10', 'number 64!'],
    ['port 8080', 'number 8080!'],
    ['2000ms or 2500ms', 'number 2000', 'number 2500!'],
    ['1hour, 25hours', 'number 1', 'number 25!'],
    ['24 hours, 25 hours', 'number 24', 'number 25!'],
    ['1024 MB', 'number 1024'],
    ['a 50/50 split, 24/7', 'number 50', 'number 50', 'number 24', 'number 7'],
    ['3. Install it', 'ordinal 3~'],
  ],
  words: [
    ['twenty-five, two hundred and ten', 'number 25~', 'number 210~'],
    ['half of both', 'number 0.5~', 'number 2~'],
    ['a million, one dozen', 'number 1000000~', 'number 1~', 'number 12~'],
    ['one two', 'number 1~', 'number 2~'],
    ['Step 3 of part 12; footsteps 4', 'ordinal 3', 'ordinal 12', 'number 4'],
    ['twenty days, a two-week rest, one hour', 'number 20', 'number 2', 'number 1~'],
    ['2nd, 21st', 'ordinal 2', 'ordinal 21'],
    ['the second', 'ordinal 2~'],
    ['someone often weighs tones'],
  ],
  identifiers: [
    ['x86_64', 'number 86~', 'number 64~'],
    ['v1alpha1', 'number 1~', 'number 1~'],
    ['IPv4, ed25519, utf-8, k8s', 'number 4~', 'number 25519~', 'number 8~', 'number 8~'],
    ['HTTP/2 and NAME_2', 'number 2~', 'number 2~'],
    ['harbor.example.com:8080', 'number 8080~'],
    ['harbor-1.2.md', 'version 1.2~'],
    ['https://example.com/a/2031-01-02?n=5'],
  ],
};

const chinese: Readonly<Record<string, readonly Row[]>> = {
  references: [
    ['修复了CVE-2031-1234和拉取请求 38604。', 'cve CVE-2031-1234!', 'issue 38604!'],
    ['＃12345', 'issue 12345!'],
  ],
  dates: [
    ['2031 年 6 月 1 日发布', 'date 2031-06-01!'],
    ['2031年的6月1日发布', 'date 2031-06-01!'],
    ['202031年6月1日', 'date 202031-06-01!'],
    ['2031年6月1号', 'date 2031-06-01!'],
    ['4 月 25-29 日', 'date --04-25!', 'date --04-29!'],
    ['4 月 25 日至 29 日', 'date --04-25!', 'date --04-29!'],
    ['9 月 28 日到 10 月 3 日', 'date --09-28!', 'date --10-03!'],
    ['2031 年 4 月', 'date 2031-04!'],
    ['六月一日', 'date --06-01~'],
    ['2031 年', 'number 2031!'],
    ['用了 6 个月', 'number 6'],
  ],
  times: [
    ['下午 9:16，下午 9：16', 'time 21:16!', 'time 21:16!'],
    ['上午十点', 'time 10:00~'],
    ['上午 11 点', 'time 11:00!'],
    ['晚上 8 点半', 'time 20:30!'],
    ['中午 12 点，晚上 12 点', 'time 12:00!', 'time 00:00!'],
    ['21 点 16 分', 'time 21:16!'],
    ['三点建议', 'time 03:00?~'],
    ['端口：8080', 'number 8080!'],
    ['5 时间单位', 'number 5'],
  ],
  percentages: [
    ['50％', 'percent 50!'],
    ['百分之 50，百分之五十', 'percent 50!', 'percent 50~'],
    ['占三成', 'percent 30~'],
    ['提高 3 成', 'percent 30~'],
    ['降低 2\\~3成', 'percent 20~', 'percent 30~'],
    ['降低两到三成', 'percent 20~', 'percent 30~'],
    ['降低二三成', 'percent 20~', 'percent 30~'],
  ],
  versions: [
    ['升级到1.9.8，1.10.4', 'version 1.9.8!', 'version 1.10.4!'],
    ['1.14 版本、版本 1.13', 'version 1.14!', 'version 1.13!'],
    ['耗时 1.5 秒', 'number 1.5!'],
  ],
  numbers: [
    ['1 万、150 万、3.5 亿', 'number 10000!', 'number 1500000!', 'number 350000000!'],
    ['200 万至 300 万', 'number 2000000!', 'number 3000000!'],
    ['200 至 300 万', 'number 2000000!', 'number 3000000!'],
    ['300 多万', 'number 3000000!'],
    ['2w 用户', 'number 20000!'],
    ['4000 人，１２３４ 人', 'number 4000!', 'number 1234!'],
    ['12，345', 'number 12!', 'number 345!'],
    ['3 倍', 'number 3'],
    ['10 千字节', 'number 10', 'number 1000~'],
    ['RFC 6749 第 4.1 节', 'number 6749!', 'number 4.1!'],
    ['第 2 次', 'ordinal 2'],
  ],
  numerals: [
    ['二十一', 'number 21~'],
    ['一百零五', 'number 105~'],
    ['三千万', 'number 30000000~'],
    ['十亿', 'number 1000000000~'],
    ['二〇三一', 'number 2031~'],
    ['两倍的一半', 'number 2~', 'number 1~', 'number 0.5~'],
    ['第二个', 'ordinal 2~'],
    ['一些', 'number 1~'],
    ['三十二五'],
  ],
};

describe('readValues', () => {
  for (const [language, tables] of [
    ['en', english],
    ['zh', chinese],
  ] as const) {
    for (const [name, rows] of Object.entries(tables)) {
      test.each(rows.map(([text, ...values]) => ({ text, values })))(
        `${language} ${name}: $text`,
        ({ text, values }) => {
          expect(seen(text, language)).toEqual(values);
        },
      );
    }
  }

  test('gives file spans, and the text as written', () => {
    const prose = '    v1.2 took １０,０００ ms on June\n1, 2031.';
    const values = readValues(prose, 'en', 1000, []);
    expect(values.map(({ text, span }) => [text, span.offset - 1000])).toEqual([
      ['v1.2', 4],
      ['１０,０００', 14],
      ['June\n1, 2031', 27],
    ]);
  });

  test('tells what stands in inline code', () => {
    const prose = 'from `1.2.3` to 1.2.4, or `1.2.5`';
    const spans = [
      { offset: 105, endOffset: 112 },
      { offset: 126, endOffset: 133 },
    ];
    expect(readValues(prose, 'en', 100, spans).map(({ inCode }) => inCode)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

const pieces = fc.constantFrom(
  ...['1', '22', '1.2', ',', '.', ' ', '\n', '-', '/', ':', '#', '%', '，', '年', '月', '日', '点'],
  ...[
    'June',
    'May',
    'PM',
    'v',
    'x',
    'rc',
    'one',
    'hundred',
    'and',
    'million',
    '万',
    '亿',
    '十',
    '二',
  ],
  ...[
    '第',
    '上午',
    '至',
    'to',
    'CVE-',
    '2031',
    'issue',
    '半',
    '&#',
    'https://',
    '_',
    '$',
    '\uD83D\uDE00',
  ],
);

function checkSpans(values: readonly ValueDetail[], text: string, base: number): void {
  let end = base;
  for (const { span, text: written } of values) {
    expect(span.offset).toBeGreaterThanOrEqual(end);
    expect(span.endOffset).toBeGreaterThan(span.offset);
    expect(text.slice(span.offset - base, span.endOffset - base)).toBe(written);
    end = span.endOffset;
  }
  expect(end).toBeLessThanOrEqual(base + text.length);
}

describe('on any text', () => {
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  test('spans are in order, in range, apart, and hold what the value says it is', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('en' as const, 'zh' as const),
        fc.nat(500),
        (text, language, base) => {
          checkSpans(readValues(text, language, base, []), text, base);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readValues(text, 'zh', 0, [])).toEqual(readValues(text, 'zh', 0, []));
      }),
    );
  });
});

describe('hostile input takes time in proportion to its length', () => {
  const units = [
    '1',
    '1,',
    '1,111',
    '1.',
    '1-',
    '1 ',
    '1\u00a0million ',
    'v1',
    'A-',
    'a.1',
    '#1',
    'June ',
    'June 1 ',
    'one ',
    'one-',
    'hundred and ',
    '一',
    '第一',
    '上午1',
    '1月',
    '1年1月',
    'https://a',
    '&#1',
    '$1',
    '$1.1M',
    'CVE-1',
    'a/',
    '百分之',
    '1:1',
    '1 - ',
    ' ',
    'x1.',
    'alpha1.',
    '1alpha.1',
  ];
  test.each(units)('%j repeated', async (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    // A quadratic pattern takes minutes here, a linear one some hundred milliseconds.
    expect(await parses(() => readValues(text, 'en', 0, []))).toBeLessThan(500);
    expect(await parses(() => readValues(text, 'zh', 0, []))).toBeLessThan(500);
  });
});
