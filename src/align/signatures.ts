import { distance } from 'fastest-levenshtein';
import type { Section } from '../types.ts';

/** A name with brackets and what stands in them: `lamp.Trim(ctx, wick)`. */
const signature = /^`?(?:[A-Za-z_]\w{0,60}\.){0,6}([A-Za-z_]\w{2,80})\s?\(/;
/** So many letters may be a slip. */
const mostSlips = 2;

/** Whether two sections describe functions of different names: their parameters are alike all the same. */
export function areOtherFunctions(a: Section, b: Section): boolean {
  const [one, other] = [signature.exec(a.title)?.[1], signature.exec(b.title)?.[1]];
  if (one === undefined || other === undefined || one === other) return false;
  return distance(one.toLowerCase(), other.toLowerCase()) > mostSlips;
}
