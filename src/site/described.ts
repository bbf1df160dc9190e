import { countElsewhere, type FormOwners } from '../names/learn-forms.ts';
import type { Pair, SlugFlavour } from '../types.ts';
import { type PairPages, pagesOf } from './page-index.ts';
import { type FragmentLinks, fragmentLinksOf } from './wanted-ids.ts';

/** What is to be known of a pair once the habits of its tree are: plain data, which can travel. */
export interface Asked {
  /** How the site makes ids of its headings. */
  readonly slugs: SlugFlavour;
  /** Chinese forms that may stand for names. */
  readonly forms: FormOwners;
}

/** What one pair adds to what a run knows of its site: plain data. */
export interface Described {
  readonly pages: PairPages;
  readonly links: FragmentLinks;
  /** In how many blocks a form stands where its name is not meant, by `key form`. */
  readonly elsewhere: readonly (readonly [string, number])[];
}

/** Looks at a pair once more, with what all of them together have shown. */
export function describe(pair: Pair, { slugs, forms }: Asked): Described {
  return {
    pages: pagesOf(pair, slugs),
    links: fragmentLinksOf(pair.target),
    elsewhere: countElsewhere(pair, forms),
  };
}
