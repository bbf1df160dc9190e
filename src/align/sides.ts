import type { Block } from '../types.ts';
import type { Vocabulary } from './bags.ts';

/** What alignment reads of two pages. */
export interface Sides {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
  readonly vocabulary: Vocabulary;
}
