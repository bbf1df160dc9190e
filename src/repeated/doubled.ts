/** A word that stands twice in a row in a text. */
export interface Doubled {
  readonly word: string;
  /** Where the first of the two begins, and both end. */
  readonly at: number;
  readonly end: number;
  /** Where what is too much begins: the second word, with the white space before it. */
  readonly second: number;
  /** sure: hardly ever meant. likely: two words that meet may look like it. */
  readonly grade: 'sure' | 'likely';
}

/** More of them in one block are no slips. */
export const mostInOne = 40;
