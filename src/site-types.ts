/** The words for what many pairs together tell of a site. */

import type { Language } from './page-types.ts';

/** mixed: some pages of the translation write ids down, most do not. */
export type HeadingIds = 'explicit' | 'positional' | 'mixed' | 'unknown';
/**
 * How the generator makes an id of a heading. github: Hugo, Docusaurus and Astro agree with GitHub.
 * mkdocs drops what is not ASCII, mkdocs-unicode keeps it.
 */
export type SlugFlavour =
  | 'github'
  | 'github-ascii'
  | 'blackfriday'
  | 'vitepress'
  | 'mkdocs'
  | 'mkdocs-unicode'
  | 'unknown';

/** What the config file of a site's generator says, read as text. */
export interface Generator {
  /** Of the config file, relative to the working directory. */
  readonly path: string;
  /** unknown where it sets a function of its own, or says nothing. */
  readonly slugs: SlugFlavour;
  /** Hosts of the site, as in its base address. */
  readonly hosts: readonly string[];
  /** The language that the site is written in first; null where the config does not say. */
  readonly language: Language | null;
}

/**
 * Whether links from a translation to pages of its own site name the language (`/zh/docs/x`): they
 * must, they must not because the generator adds it, or both ways are in use.
 */
export type LocalePrefix = 'required' | 'forbidden' | 'free' | 'unknown';

/** What a translation does with a front matter field of its original. */
export type FieldTreatment = 'copy' | 'localise' | 'translate' | 'ignore';

/** Of the originals that have a field, how many translations treat it in which way. */
export interface FieldCounts {
  readonly pages: number;
  readonly same: number;
  /** Equal but for the language in a path. */
  readonly localised: number;
  readonly other: number;
}

export interface Profile {
  readonly headingIds: HeadingIds;
  readonly slugs: SlugFlavour;
  readonly localePrefix: LocalePrefix;
  /** Hosts of the site itself, without `www.`: links to them are links within the site. */
  readonly hosts: readonly string[];
  /** By name: fields that this site treats otherwise than is usual, or of which nothing is usual. */
  readonly frontMatter: Readonly<Record<string, FieldTreatment>>;
}

/** What the pages of a tree show of its habits, counted. */
export interface ProfileEvidence {
  readonly pairs: number;
  readonly headings: {
    /** Translated headings that write an id, of all that have an anchor. */
    readonly explicit: number;
    readonly all: number;
    /** Those of them that write an id where the original writes one, too. */
    readonly copied: number;
    /** Links within the site to the id that a generator makes of a Chinese heading. */
    readonly linked: number;
  };
  /** Written ids that only one way of making them gives. */
  readonly slugs: { readonly github: number; readonly vitepress: number };
  /** Links from the root of the site that name the language, and that do not. */
  readonly links: { readonly named: number; readonly bare: number };
  /** Links to a host whose counterpart has the same path from the root of the site. */
  readonly hosts: Readonly<Record<string, number>>;
  /** By name of a front matter field. */
  readonly frontMatter: Readonly<Record<string, FieldCounts>>;
  /** What the config of the site's generator says; null where none was found. */
  readonly generator: Generator | null;
}

/** What a run knows of a page. */
export interface SitePage {
  readonly language: Language | 'unknown';
  /** Paths of its translations, or of its original. */
  readonly counterparts: readonly string[];
  /** What links can point to; null where the page was not read. */
  readonly ids: readonly string[] | null;
  /** What links could point to if the site's generator made ids in another way. */
  readonly otherIds: readonly string[];
  /** Other paths under which links may know it, such as its aliases, folded. */
  readonly otherKeys: readonly string[];
  /** Of a translation: ids of the original's headings to the ids of their translations. */
  readonly answers: Readonly<Record<string, string>>;
}

/** How a site writes a name of the original. */
export interface KnownName {
  /** Chinese forms that stand for it; none where it always stays in Latin letters. */
  readonly forms: readonly string[];
  /** Blocks that keep it in Latin letters, of all that should have it; 0 of 0 as declared. */
  readonly kept: number;
  readonly of: number;
}

/** What lies beside the pages in the folders of a run. Paths as those of pages. */
export interface Surroundings {
  /** Folders that were walked; `.` is the working directory. */
  readonly roots: readonly string[];
  /** Files there that are no pages of the run. */
  readonly files: readonly string[];
  /** Files and folders there that nobody looked at, such as symbolic links and what git ignores. */
  readonly unseen: readonly string[];
}

/** What many pairs together tell. Frozen. */
export interface Site {
  /** By path. */
  readonly pages: Readonly<Record<string, SitePage>>;
  /** By path of a page: ids that links on other pages of its language lead to and it lacks. */
  readonly wantedIds: Readonly<Record<string, readonly string[]>>;
  /** The run saw the whole site: a page that is not among `pages` does not exist. */
  readonly whole: boolean;
  /** What links may lead to besides pages; null where no folder was walked. */
  readonly around: Surroundings | null;
  /** By tree (see `treeOf`): one run may look at several sites, each with its own habits. */
  readonly profiles: Readonly<Record<string, Profile>>;
  /** By tree: what the profile was learned from. */
  readonly evidence: Readonly<Record<string, ProfileEvidence>>;
  /** By tree, then by key (see `nameKey`); null where too few pages tell. */
  readonly names: Readonly<Record<string, Readonly<Record<string, KnownName>> | null>>;
}
