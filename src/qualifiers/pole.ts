/** One of two antonyms: the words that say it, and others that may, so that nothing is claimed. */
export interface Pole {
  readonly en: string;
  readonly zh: string;
  readonly near?: { readonly en?: string; readonly zh?: string };
}
