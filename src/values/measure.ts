import type { Measure } from '../types.ts';

interface Unit {
  readonly of: string;
  /** How many base units of its kind. */
  readonly size: number;
  readonly words: string;
}

/**
 * Units that cannot be taken for anything else, longest first within a kind. `m`, `b` and the like
 * stand for too many things; a day of the month is no length of time.
 */
const units: readonly Unit[] = [
  { of: 'time', size: 1e-9, words: 'ns(?![A-Za-z])|nanoseconds?|纳秒' },
  { of: 'time', size: 1e-6, words: '[uµμ]s(?![A-Za-z])|microseconds?|微秒' },
  { of: 'time', size: 1e-3, words: 'ms(?![A-Za-z])|milliseconds?|毫秒' },
  { of: 'time', size: 1, words: 's(?![A-Za-z])|secs?(?![A-Za-z])|seconds?|秒' },
  { of: 'time', size: 60, words: 'mins?(?![A-Za-z])|minutes?|分钟' },
  { of: 'time', size: 3600, words: 'h(?![A-Za-z])|hrs?(?![A-Za-z])|hours?|个?小时' },
  { of: 'time', size: 86400, words: 'days?(?![A-Za-z])|天' },
  { of: 'time', size: 604800, words: 'weeks?(?![A-Za-z])|个?星期|周(?!年)' },
  { of: 'months', size: 1, words: 'months?(?![A-Za-z])|个月' },
  { of: 'months', size: 12, words: 'years?(?![A-Za-z])|年(?=内|前|后|间|来|多|以|的|，|。)' },
  { of: 'bytes', size: 1, words: 'bytes?(?![A-Za-z])|字节' },
  ...['K', 'M', 'G', 'T', 'P'].map((letter, i): Unit => {
    const first = letter === 'K' ? '[Kk]' : letter;
    return { of: 'bytes', size: 1024 ** (i + 1), words: `${first}(?:iB|B|i)(?![A-Za-z])` };
  }),
  // "30M" of a file; whatever else it may be, it is not 30G.
  ...['M', 'G', 'T'].map(
    (letter, i): Unit => ({
      of: 'bytes',
      size: 1024 ** (i + 2),
      words: `(?<![-\\s])${letter}(?![A-Za-z0-9])`,
    }),
  ),
  { of: 'bytes', size: 1024, words: '千字节' },
  { of: 'bytes', size: 1024 ** 2, words: '兆字节' },
  {
    of: 'cores',
    size: 1,
    words:
      '(?:v?CPU )?cores?(?![A-Za-z])|v?CPUs?(?![A-Za-z])|个?\\s?v?(?:CPU )?核(?![算查对实准验武能酸])',
  },
  { of: 'hertz', size: 1e3, words: '[Kk]Hz' },
  { of: 'hertz', size: 1e6, words: 'MHz' },
  { of: 'hertz', size: 1e9, words: 'GHz' },
];

const patterns = units.map(({ words }) => new RegExp(`^[-\\s]{0,2}(?:${words})`));
const currencies: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'USD',
    /(?<![A-Z])(?:USD?\s?\$|USD|\$)\s?$/,
    /^\s?(?:万|亿|百万)?\s?(?:美元|美金|USD|(?:US )?dollars?)/,
  ],
  ['EUR', /(?:€|(?<![A-Z])EUR)\s?$/, /^\s?(?:万|亿|百万)?\s?(?:欧元|EUR|euros?)/],
  ['GBP', /(?:£|(?<![A-Z])GBP)\s?$/, /^\s?(?:万|亿|百万)?\s?(?:英镑|GBP|pounds? sterling)/],
  ['HKD', /(?<![A-Z])(?:HK\$|HKD\$?)\s?$/, /^\s?(?:万|亿|百万)?\s?(?:港[元币]|HKD)/],
  [
    'CNY',
    /(?:[¥￥]|(?<![A-Z])(?:RMB|CNY))\s?$/,
    /^\s?(?:万|亿|百万)?\s?(?:人民币|元(?!素)|CNY|RMB|yuan)/,
  ],
];

/** As far as a unit is looked for. */
const reach = 24;

/**
 * Reads what a number counts: a length of time, an amount of memory, money.
 *
 * @param start index of the number in `text`, `end` the index behind it
 */
export function readMeasure(
  text: string,
  value: string,
  start: number,
  end: number,
): Measure | undefined {
  if (isVague(text, start, end)) return undefined;
  const after = text.slice(end, end + reach);
  for (const [i, pattern] of patterns.entries()) {
    const found = pattern.exec(after);
    const unit = units[i];
    if (found === null || unit === undefined) continue;
    const { of, size } = unit;
    // One rounding for all ways of writing an amount: 0.001 × 1,500 is 1.5.
    const amount = Number((Number(value) * size).toPrecision(9));
    return { of, amount, text: text.slice(start, end + found[0].length).trim() };
  }
  const before = text.slice(Math.max(0, start - 5), start);
  for (const [currency, sign, word] of currencies) {
    const lead = sign.exec(before)?.[0];
    const tail = word.exec(after)?.[0];
    if (lead === undefined && tail === undefined) continue;
    const from = start - (lead?.length ?? 0);
    const to = end + (tail?.length ?? 0);
    return { of: currency, amount: Number(value), text: text.slice(from, to).trim() };
  }
  return undefined;
}

/** 两三天, 几十年: a numeral that tells no number. */
function isVague(text: string, start: number, end: number): boolean {
  return (
    /^[一二两三四五六七八九]{2}$/.test(text.slice(start, end)) ||
    /[数几第上若好][十百千万]?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

const money = new Set(currencies.map(([currency]) => currency));

/** Whether two equal numbers count different amounts: 30 seconds and 30 minutes, $5 and €5. */
export function unlikeMeasures(a: Measure | undefined, b: Measure | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.of !== b.of) return money.has(a.of) && money.has(b.of);
  return a.amount !== b.amount;
}
