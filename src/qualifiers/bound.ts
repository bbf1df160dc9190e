import type { Language, Page, Span, ValueDetail } from '../types.ts';

/**
 * Which values are meant: up to this one (`most`), less than it (`under`), from it on (`least`),
 * more than it (`over`).
 */
export type Bound = 'most' | 'under' | 'least' | 'over';

/** A word beside a value that bounds it. */
export interface Qualifier {
  readonly bound: Bound;
  /** The word may be meant with or without the value itself: 以上, "above". */
  readonly loose: boolean;
  /** The word and the value. */
  readonly span: Span;
}

interface Form {
  readonly bound: Bound;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly loose?: boolean;
  /** Said of numbers only, or of versions and dates only. */
  readonly of?: 'amount' | 'point';
}

const name = '(?:(?:the|version|versions|release|releases|v|[A-Z][\\w.-]{0,30})\\s+){0,3}[$v>=]?';
const unit = '(?:%|[-\\s]?[A-Za-z]{1,12}){0,2}';

const english: readonly Form[] = [
  {
    bound: 'most',
    before: before(
      'up to(?: and including)?|at most|(?:no|not) (?:more|later|greater|newer|higher) than|(?:a )?maximum of|not exceed(?:ing)?|as (?:many|much) as',
    ),
  },
  {
    bound: 'least',
    before: before(
      'at least|(?:no|not) (?:less|fewer|earlier|older|lower) than|(?:a )?minimum of|as of|starting (?:with|from|in)|beginning with',
    ),
  },
  {
    bound: 'under',
    before: before('(?<!not )(?:before|prior to|earlier than|older than)'),
    of: 'point',
  },
  { bound: 'under', before: before('(?<!no )(?<!not )(?:less than|fewer than|lower than)') },
  { bound: 'under', before: before('under|below'), loose: true },
  {
    bound: 'over',
    before: before(
      '(?<!no )(?<!not )(?:more than|greater than|higher than|later than|newer than|exceed(?:s|ed|ing)?)',
    ),
  },
  { bound: 'over', before: before('over'), of: 'amount', loose: true },
  { bound: 'over', before: before('above|after'), of: 'point', loose: true },
  { bound: 'least', before: before('since|from'), of: 'point', loose: true },
  {
    bound: 'most',
    after: after(
      `${unit}\\s*(?:,\\s*)?(?:or|and|and all|and any|or any) (?:earlier|below|older|lower|less|fewer|prior|previous|before)`,
    ),
  },
  { bound: 'most', after: after(`${unit} (?:max(?:imum)?|at most|tops)(?![A-Za-z])`) },
  {
    bound: 'least',
    after: after(
      `${unit}\\s*(?:,\\s*)?(?:or|and|and all|and any|or any) (?:later|above|newer|higher|greater|more|up|upwards?|after|onwards?|beyond)`,
    ),
  },
  { bound: 'least', after: after('\\+(?!\\w)| onwards?| at least') },
];

const word =
  '(?:了|为|达|到|是|于)?\\s{0,3}(?:[A-Za-z][\\w.-]{0,30}\\s{0,3}){0,3}(?:版本|版)?\\s{0,3}[$v]?';
const measure =
  '\\s{0,3}(?:%|[A-Za-z]{1,12}|个月|小时|分钟|百分点|[个名次天年月日号倍秒周位台家种条项人只])?(?:的?版本|版|（含）|\\(含\\))?\\s{0,3}';

const chinese: readonly Form[] = [
  {
    bound: 'most',
    before: ahead(
      '(?:最多|至多)[\\u4E00-\\u9FFF]{0,4}|不(?:超过|多于|大于|高于|晚于)|高达|多达|最高|最大|上限',
    ),
  },
  {
    bound: 'least',
    before: ahead('(?:至少|最少)[\\u4E00-\\u9FFF]{0,4}|不(?:少于|低于|小于|早于)|最低|最小'),
  },
  { bound: 'under', before: ahead('(?<!不)(?:早于|低于|少于|小于|不到|不足)') },
  { bound: 'over', before: ahead('(?<!不)(?:超过|多于|大于|高于|晚于|超出)') },
  { bound: 'least', before: ahead('(?<![来各出依])(?:自|从)'), of: 'point', loose: true },
  {
    bound: 'most',
    after: behind('(?:及|或|和|以及|及其)(?:其)?(?:以下|更低|更早|更旧|之前|以前|先前|早期|更少)'),
  },
  {
    bound: 'least',
    after: behind('(?:及|或|和|以及|及其)(?:其)?(?:以上|更高|更新|之后|以后|后续|更多|更晚)'),
  },
  { bound: 'most', after: behind('以内|为止'), loose: true },
  { bound: 'under', after: behind('(?:之前|以前|前(?=[的，。、]))'), of: 'point' },
  { bound: 'under', after: behind('以下'), loose: true },
  { bound: 'over', after: behind('(?:之后|以后)'), of: 'point', loose: true },
  { bound: 'least', after: behind('以上|起(?![因源到来初草诉])|开始|\\+'), loose: true },
  { bound: 'over', after: behind('(?<=\\d\\s{0,3})[多余]'), of: 'amount', loose: true },
];

function before(words: string): RegExp {
  return new RegExp(`(?<![A-Za-z-])(?:${anyCase(words)})\\s+${name}$`);
}
function after(words: string): RegExp {
  return new RegExp(`^(?:\\.x)?(?:${words})(?! than)`);
}
/** A word may begin a sentence; what stands between it and the value is a name, or a lower-case word. */
function anyCase(words: string): string {
  return words.replace(
    /(^|\||:)([a-z])/g,
    (_, lead: string, letter: string) => `${lead}[${letter}${letter.toUpperCase()}]`,
  );
}
function ahead(words: string): RegExp {
  return new RegExp(`(?:${words})${word}$`);
}
function behind(words: string): RegExp {
  return new RegExp(`^${measure}(?:${words})`);
}

/** As far as a qualifier may stand from its value. */
const reach = 60;

/** A version or a date, of which it matters whether it is meant with the rest. */
function isPoint({ type, value }: ValueDetail): boolean {
  return type === 'version' || type === 'date' || (type === 'number' && /^\d+\.\d+$/.test(value));
}

/** The word that bounds a value, read right beside it; the first form that fits. */
export function readBound(page: Page, value: ValueDetail, block: Span): Qualifier | null {
  const { offset, endOffset } = value.span;
  const left = plain(page.text.slice(Math.max(block.offset, offset - reach), offset));
  const right = plain(page.text.slice(endOffset, Math.min(block.endOffset, endOffset + reach)));
  for (const { bound, before, after, loose = false, of } of forms[page.language]) {
    if (of !== undefined && of !== (isPoint(value) ? 'point' : 'amount')) continue;
    const found = before?.exec(left) ?? after?.exec(right);
    if (found == null) continue;
    const span =
      before === undefined
        ? { offset, endOffset: endOffset + found[0].length }
        : { offset: offset - (left.length - found.index), endOffset };
    return { bound, loose, span };
  }
  return null;
}

/** Marks of emphasis and code are no part of what is said; the length is kept. */
function plain(text: string): string {
  return text.replace(/[`*\n]/g, ' ');
}

/** Clear words before loose ones: 从 1.5 之前的版本 is about what came before 1.5. */
const forms: Readonly<Record<Language, readonly Form[]>> = {
  en: clearFirst(english),
  zh: clearFirst(chinese),
};

function clearFirst(list: readonly Form[]): readonly Form[] {
  return [...list.filter(({ loose }) => loose !== true), ...list.filter(({ loose }) => loose)];
}

const up = new Set<Bound>(['least', 'over']);

/**
 * Whether two bounds of one value say different things: in the other direction, or, of a version or
 * date, with and without the value itself where both words are clear about that.
 */
export function contradict(a: Qualifier, b: Qualifier, value: ValueDetail): boolean {
  if (up.has(a.bound) !== up.has(b.bound)) return true;
  return isPoint(value) && a.bound !== b.bound && !a.loose && !b.loose;
}
