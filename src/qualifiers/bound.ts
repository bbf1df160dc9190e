import type { Block, Language, Span, ValueDetail } from '../types.ts';
import { chineseForms } from './chinese.ts';
import { contextOf } from './context.ts';
import { englishForms, noBounds } from './english.ts';
import type { Bound, Form } from './form.ts';

/** A word beside a value that bounds it. */
export interface Qualifier {
  readonly bound: Bound;
  /** The word may be meant with or without the value itself: 以上, "above". */
  readonly loose: boolean;
  /** It tells of versions in their order: "earlier than", 之前. */
  readonly order: boolean;
  /** What it bounds is a version or a date. */
  readonly point: boolean;
  /** It bounds what is done, not the value: "before you upgrade to 1.5". */
  readonly action: boolean;
  /** It is a sign: `>=`. */
  readonly isSign: boolean;
  /** The word and the value. */
  readonly span: Span;
}

const forms: Readonly<Record<Language, readonly Form[]>> = {
  en: englishForms,
  zh: chineseForms,
};

/** A version or a date, of which it matters whether it is meant with the rest. */
function isPoint({ type, value }: ValueDetail): boolean {
  return type === 'version' || type === 'date' || (type === 'number' && /^\d+\.\d+$/.test(value));
}

/** A whole number behind a name: "Node 18". */
function isRelease(left: string, { type, value }: ValueDetail): boolean {
  return type === 'number' && /^\d{1,3}$/.test(value) && /(?<![\w.])[A-Z][\w.]{1,30} $/.test(left);
}

/** The words that bound a value, read right beside it; null where there are none. */
export function readBound(block: Block, value: ValueDetail, language: Language): Qualifier | null {
  const { left, right, span } = contextOf(block, value);
  const kind = isPoint(value) || isRelease(left, value) ? 'point' : 'amount';
  const isNone = noBounds.some(({ before, after }) => before.test(left) && after.test(right));
  if (language === 'en' && kind === 'amount' && isNone) return null;
  for (const { bound, before, after, of, loose, order, action } of forms[language]) {
    if (of !== undefined && of !== kind) continue;
    const ahead = before?.exec(left);
    const behind = after?.exec(right);
    if (ahead === null || behind === null) continue;
    return {
      bound,
      loose: loose === true,
      order: order === true,
      point: kind === 'point',
      action: action === true,
      isSign: /[<>≥≤＜＞]=?\s?v?$/.test(left),
      span: span(ahead?.index ?? left.length, behind?.[0].trimEnd().length ?? 0),
    };
  }
  return null;
}

const up = new Set<Bound>(['least', 'over']);

/**
 * Whether two bounds of one value say different things: in the other direction, or, of a version,
 * with and without the value itself where both words are clear about that.
 */
export function contradict(a: Qualifier, b: Qualifier, value: ValueDetail): boolean {
  if (a.action !== b.action) return false;
  if (up.has(a.bound) !== up.has(b.bound)) return true;
  // Nobody writes one sign for another.
  if (a.isSign && b.isSign) return a.bound !== b.bound;
  return a.bound !== b.bound && !a.loose && !b.loose && isVersion(value, a, b);
}

/** 1.16 may be an amount: "less than 1.16 seconds" and "at most" are the same to most readers. */
function isVersion({ type, value, measure }: ValueDetail, a: Qualifier, b: Qualifier): boolean {
  if (type === 'version') return true;
  return (
    type === 'number' && measure === undefined && /^\d+\.\d+$/.test(value) && (a.order || b.order)
  );
}
