import { type SeenNames, seeNames } from '../names/seen.ts';
import type { Pair, ProfileEvidence } from '../types.ts';
import { type FieldSeen, seeFields } from './field-habits.ts';
import { seeHeadings, seeSlugs } from './habits.ts';
import { seeLocales } from './locale-prefix.ts';
import { seeHosts } from './own-hosts.ts';

/** What one pair shows of the habits of its site, counted for itself: plain data, which can travel. */
export interface Shown {
  /** Paths of its pages. */
  readonly source: string;
  readonly target: string;
  readonly headings: ProfileEvidence['headings'];
  readonly slugs: ProfileEvidence['slugs'];
  readonly links: ProfileEvidence['links'];
  /** A host for each link that names it before a path of the site. */
  readonly hosts: readonly string[];
  readonly fields: readonly FieldSeen[];
  /** Null where they were not asked for. */
  readonly names: SeenNames | null;
}

/** @param withNames whether so many pairs are there that names can be learned from them */
export function shownBy(pair: Pair, withNames: boolean): Shown {
  return {
    source: pair.source.path,
    target: pair.target.path,
    headings: seeHeadings(pair),
    slugs: seeSlugs(pair),
    links: seeLocales(pair),
    hosts: seeHosts(pair),
    fields: seeFields(pair),
    names: withNames ? seeNames(pair) : null,
  };
}
