import type { ValueDetail } from '../types.ts';

/**
 * What a value can be recognised by. Two values are the same where one of them has a `names` key
 * among the other's `names` or `answers`.
 */
export interface Keys {
  /** What it says. */
  readonly names: readonly string[];
  /** What else it may stand for: less exact forms, and other types with the same digits. */
  readonly answers: readonly string[];
}

/** Whether two values say the same, exactly or in another form (`1.21.x` and `1.21.0`). */
export function sameValue(a: ValueDetail, b: ValueDetail): boolean {
  const [one, other] = [knownKeys(a), knownKeys(b)];
  return (
    one.names.some((key) => other.names.includes(key) || other.answers.includes(key)) ||
    other.names.some((key) => one.answers.includes(key))
  );
}

/** Whether one version names the release line of another: 1.31 of 1.31.12. */
export function isPartOf(line: ValueDetail, version: ValueDetail): boolean {
  if (version.type !== 'version' || !/^\d+\.\d+/.test(line.value)) return false;
  return version.value.startsWith(`${line.value}.`);
}

const known = new WeakMap<ValueDetail, Keys>();

/** A value is held against all others of its section: its keys are made once. */
function knownKeys(value: ValueDetail): Keys {
  const keys = known.get(value) ?? farKeys(value);
  known.set(value, keys);
  return keys;
}

/** Equal for values that are the same beyond doubt. */
export function exactKey({ type, value }: ValueDetail): string {
  return `${type} ${value}`;
}

/** The one key of a value that wants its exact equal. */
export function exactKeys(value: ValueDetail): Keys {
  return { names: [exactKey(value)], answers: [] };
}

/** The one key of an amount that is written with the same number and unit. */
export function writtenKeys(value: ValueDetail): Keys {
  const { names } = measureKeys(value);
  return { names: names.map((name) => `${name} ${value.value}`), answers: [] };
}

/** The one key of an amount with its unit, the same for 60 minutes and one hour. */
export function measureKeys({ measure }: ValueDetail): Keys {
  if (measure === undefined) return { names: [], answers: [] };
  return { names: [`${measure.of} ${measure.amount}`], answers: [] };
}

/** Adds to `keysOf` what a value merely contains: a date its month and its year. */
export function farKeys(value: ValueDetail): Keys {
  const { names, answers } = keysOf(value);
  if (value.type !== 'date') return { names, answers };
  const { year, month } = dateParts(value.value);
  const parts = [`date --${month}`];
  if (year !== null) parts.push(`date ${year}-${month}`, `number ${year}`);
  return { names, answers: [...answers, ...parts] };
}

/** The keys under which a value may meet another form of itself. */
export function keysOf(value: ValueDetail): Keys {
  switch (value.type) {
    case 'version':
      return { names: [exactKey(value)], answers: versionAnswers(value.value) };
    case 'date':
      return { names: [exactKey(value)], answers: dateAnswers(value) };
    case 'time':
      return timeKeys(value.value);
    case 'number':
      return {
        names: [
          exactKey(value),
          ...(value.strength === 'satisfies' ? [] : [`digits ${value.value}`]),
          ...measureKeys(value).names,
        ],
        answers: numberAnswers(value),
      };
    case 'percent':
      return {
        names: [exactKey(value), `part ${Number(value.value) / 100}`],
        // A numeral inside a word must not answer for a percentage, digits may.
        answers: [`digits ${plain(value.value)}`],
      };
    case 'ordinal':
      return { names: [exactKey(value)], answers: [`number ${value.value}`] };
    case 'issue':
      return { names: [exactKey(value)], answers: issueAnswers(value.value) };
    case 'cve':
      return { names: [exactKey(value)], answers: [] };
  }
}

/** `QUAY-1234` may be written `QUAY 1234` or `#1234`. */
function issueAnswers(id: string): string[] {
  const digits = id.split('-').at(-1) ?? id;
  return [`number ${digits}`, ...(digits === id ? [] : [`issue ${digits}`])];
}

function versionAnswers(version: string): string[] {
  const [digits = '', tag] = version.split(/-(.*)/s);
  const parts = digits.split('.');
  const answers = [`number ${digits}`];
  if (tag !== undefined) return answers;
  // 1.21.3 is covered by 1.21.x and 1.x; 1.21.x and 1.21.0 may be written 1.21.
  for (let length = parts.length - 1; length >= 1; length -= 1) {
    answers.push(`version ${parts.slice(0, length).join('.')}.x`);
  }
  if (/^(?:0|x)$/.test(parts.at(-1) ?? '') && parts.length > 1) {
    const shorter = parts.slice(0, -1).join('.');
    answers.push(`version ${shorter}`, `number ${shorter}`);
  }
  return answers;
}

function dateAnswers({ value, text }: ValueDetail): string[] {
  const { year, month, day } = dateParts(value);
  // "April 14 and 25": the second day stands alone in one language only.
  if (year === null) return day === undefined ? [] : [`number ${Number(day)}`];
  if (day === undefined) return [`date --${month}`];
  const answers = [`date --${month}-${day}`];
  // 4/6/2022 is June in most of the world.
  if (Number(day) <= 12 && text.includes('/')) answers.push(`date ${year}-${day}-${month}`);
  return answers;
}

function dateParts(value: string): {
  readonly year: string | null;
  readonly month: string;
  readonly day: string | undefined;
} {
  const yearless = value.startsWith('--');
  const [first = '', second = '', third] = (yearless ? value.slice(2) : value).split('-');
  return yearless
    ? { year: null, month: first, day: second || undefined }
    : { year: first, month: second, day: third };
}

/** A time of which the half of the day is unknown meets both. */
function timeKeys(value: string): Keys {
  const clock = value.replace('?', '');
  const hour = Number(clock.slice(0, 2));
  const minutes = clock.slice(3);
  const twelve = `${String(hour % 12).padStart(2, '0')}:${minutes}`;
  const answers = minutes === '00' ? [`number ${hour}`, `number ${hour % 12 || 12}`] : [];
  return value.endsWith('?')
    ? { names: [`time ${value}`, `half ${twelve}`], answers }
    : { names: [`time ${clock}`], answers: [`half ${twelve}`, ...answers] };
}

function numberAnswers({ value, text }: ValueDetail): string[] {
  const answers = [];
  const short = plain(value);
  if (short !== value) answers.push(`number ${short}`);
  if (value.startsWith('0.')) answers.push(`part ${Number(value)}`);
  // "64K" is 64,000 to some and a size to others, "2w" 20,000 or two watts.
  if (/[kKwW]$/.test(text)) answers.push(`number ${text.slice(0, -1)}`);
  return answers;
}

/** `1.50` is 1.5 where it is a number after all. */
function plain(value: string): string {
  return value.includes('.') ? value.replace(/(?<!0)0+$/, '').replace(/\.$/, '') : value;
}
