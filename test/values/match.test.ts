import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ValueDetail } from '../../src/types.ts';
import { matchValues } from '../../src/values/match.ts';
import { readValues } from '../../src/values/read.ts';
import { sameValue } from '../../src/values/same.ts';
import { parses } from '../pace.ts';

const read = (en: string, zh: string) =>
  [readValues(en, 'en', 0, []), readValues(zh, 'zh', 0, [])] as const;
const texts = (values: readonly ValueDetail[]) => values.map(({ text }) => text);

function compare(en: string, zh: string) {
  const { contradictions, missing, extra } = matchValues(...read(en, zh));
  return {
    contradictions: contradictions.map(([a, b]) => `${a.text} -> ${b.text}`),
    missing: texts(missing),
    extra: texts(extra),
  };
}

const nothing = { contradictions: [], missing: [], extra: [] };

describe('matchValues finds nothing wrong', () => {
  test.each([
    ['1.9.8 and 1.10.4', '1.10.4 与 1.9.8'],
    ['1.2 here, 1.2 there', '此处与彼处均为 1.2'],
    ['1.21.0', '1.21.x'],
    ['1.25.0', '1.25'],
    ['v1.14', '1.14'],
    ['June 1', '2031 年 6 月 1 日'],
    ['June 1, 2031', '6 月 1 日'],
    ['June 1, 2031', '于 2031 年，6 月 1 日'],
    ['4/6/2031', '2031-06-04'],
    ['9:16 PM', '21:16'],
    ['9:16', '下午 9:16'],
    ['10-11 AM', '上午 10 点至 11 点'],
    ['10-20%', '10%-20%'],
    ['half', '50%'],
    ['50%', '一半'],
    ['64K', '64 千字节'],
    ['issues #12345 and 12346', '#12345、#12346'],
    ['a dozen', '12 个'],
    ['3 of them', '三个'],
    ['the 2nd', '第二个'],
    ['one of them', '几个'],
    ['all of them', '一些统一的十分之一'],
  ])('%s = %s', (en, zh) => {
    expect(compare(en, zh)).toEqual(nothing);
  });
});

describe('matchValues tells', () => {
  test('a contradiction by likeness, wherever it stands', () => {
    expect(compare('#44012 and #38604', '#38604 和 #44021').contradictions).toEqual([
      '#44012 -> #44021',
    ]);
    expect(compare('1.25.3, 1.9.8', '1.9.9、1.25.4').contradictions).toEqual([
      '1.25.3 -> 1.25.4',
      '1.9.8 -> 1.9.9',
    ]);
  });

  test('a contradiction of the only two of a type', () => {
    expect(compare('1.25.3 at 10 AM', '1.24.6，上午 11 点').contradictions).toEqual([
      '1.25.3 -> 1.24.6',
      '10 AM -> 上午 11 点',
    ]);
  });

  test('a repeated value against one that is new and alike', () => {
    expect(
      compare('1.28 is out, thanks to 1.28.0', '1.28 发布，感谢 1.23.0').contradictions,
    ).toEqual(['1.28.0 -> 1.23.0']);
    expect(compare('from 1.5 to 1.6', '从 1.6 到 1.6').contradictions).toEqual(['1.5 -> 1.6']);
  });

  test('what one side lacks', () => {
    expect(compare('1.2.3, 4.5.6, 40%', '4.5.6')).toEqual({
      ...nothing,
      missing: ['1.2.3', '40%'],
    });
    expect(compare('4.5.6', '4.5.6，共 300 个')).toEqual({ ...nothing, extra: ['300'] });
  });

  test('a month that differs although a date of that month is there', () => {
    const en = 'December 2031: 2031-12-15, 2031-12-19';
    const zh = '2031 年 11 月：2031-12-08，2031-12-13';
    expect(compare(en, zh).contradictions).toEqual([
      'December 2031 -> 2031 年 11 月',
      '2031-12-15 -> 2031-12-08',
      '2031-12-19 -> 2031-12-13',
    ]);
  });

  test('a day that was lost, not a month that was added', () => {
    expect(compare('on June 1, 2031', '2031 年 6 月').missing).toEqual(['June 1, 2031']);
    expect(compare('in June 2031', '2031 年 6 月 1 日').missing).toEqual([]);
  });

  test('magnitudes that differ', () => {
    expect(compare('1 billion', '1 亿').contradictions).toEqual(['1 billion -> 1 亿']);
    expect(compare('10 million', '10 万').contradictions).toEqual(['10 million -> 10 万']);
  });

  test('no contradiction between numbers of another order', () => {
    expect(compare('2000 seconds', '2 个集群')).toEqual({
      contradictions: [],
      missing: ['2000'],
      extra: ['2'],
    });
  });
});

const words = fc.constantFrom(
  ...['1.2', '1.2.3', '1.2.x', '12', '3', '4000', '50%', 'June 1', 'June 2031', '2031-06-01'],
  ...['9 PM', '21:00', '#4012', 'CVE-2031-1234', 'two', '2nd', '万', '一', '6 月 1 日', '3 万'],
);
const lists = fc
  .array(words, { maxLength: 12 })
  .map((parts) => readValues(parts.join(' | '), 'zh', 0, []));

describe('on any values', () => {
  test('a text agrees with itself', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const { matched, contradictions, missing, extra } = matchValues(values, values);
        expect([contradictions, missing, extra]).toEqual([[], [], []]);
        expect(matched.length).toBe(values.length);
      }),
    );
  });

  test('every value ends in one place, and those that only satisfy never in a finding', () => {
    fc.assert(
      fc.property(lists, lists, (source, target) => {
        const { matched, contradictions, missing, extra } = matchValues(source, target);
        const places = [...matched.map(([a]) => a), ...contradictions.map(([a]) => a), ...missing];
        expect(new Set(places).size).toBe(places.length);
        for (const value of source) {
          if (value.strength !== 'satisfies') expect(places).toContain(value);
        }
        for (const value of [...contradictions.flat(), ...missing, ...extra]) {
          expect(value.strength).not.toBe('satisfies');
        }
        for (const value of missing)
          expect(target.map((one) => one.value)).not.toContain(value.value);
      }),
      { numRuns: 500 },
    );
  });

  test('sameness has no direction', () => {
    fc.assert(
      fc.property(lists, lists, ([a], [b]) => {
        if (a !== undefined && b !== undefined) expect(sameValue(a, b)).toBe(sameValue(b, a));
      }),
    );
  });

  test('a hundred thousand values take no longer than they must', async () => {
    const many = (step: number) =>
      readValues(Array.from({ length: 50_000 }, (_, i) => 11 + i * step).join(' '), 'en', 0, []);
    const [source, target] = [many(2), many(3)];
    expect(await parses(() => matchValues(source, target))).toBeLessThan(250);
  });
});
