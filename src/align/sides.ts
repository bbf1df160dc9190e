import type { Block, Language } from '../types.ts';
import type { Vocabulary } from './bags.ts';

/** What alignment reads of two pages. */
export interface Sides {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
  readonly vocabulary: Vocabulary;
  readonly languages: { readonly source: Language; readonly target: Language };
}
