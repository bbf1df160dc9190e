import type { ValueStrength, ValueType } from '../types.ts';

/** A value as a recogniser finds it; `start` and `end` are indices into the text it was given. */
export interface Found {
  readonly type: ValueType;
  /** Canonical form, as in `ValueDetail`. */
  readonly value: string;
  readonly strength: ValueStrength;
  readonly start: number;
  readonly end: number;
}

/** Stands where an earlier recogniser has taken the text: neither digit, letter, blank nor Han. */
export const TAKEN = '\uE000';

/** Stands for an identifier (`k8s`, `istio.io`): a name, so that a version may follow it. */
export const NAME = '\uE001';

/**
 * Replaces spans of a text by as many copies of a filler, so that every index stays valid.
 *
 * @param spans in order, without overlap
 */
export function blank(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  filler: string,
): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), filler.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
