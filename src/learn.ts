import { learnNames } from './names/learn.ts';
import { nameKey } from './names/name.ts';
import { languageCode } from './pair/language-code.ts';
import { learnLocalePrefix } from './site/locale-prefix.ts';
import { indexPages } from './site/page-index.ts';
import { vitepressSlug } from './slug.ts';
import type {
  Config,
  HeadingIds,
  KnownName,
  Pair,
  Profile,
  Site,
  SlugFlavour,
  Unpaired,
} from './types.ts';

/** Fewer headings or pairs than this tell nothing of a site's habits. */
const fewestHeadings = 30;
const fewestPairs = 5;
/** As many ids must tell two ways of making them apart. */
const fewestSlugs = 3;
const unknown: Profile = Object.freeze({
  headingIds: 'unknown',
  slugs: 'unknown',
  localePrefix: 'unknown',
});

/**
 * What many pairs together tell: the pages and their anchors, and the profile of each tree of pages.
 * What the config declares holds for all of them; what too few pages show stays unknown.
 *
 * @param rest pages that are in no pair; null where the run did not look at the whole site
 */
export function learn(
  pairs: readonly Pair[],
  { profile: declared = {}, names: declaredNames }: Pick<Config, 'profile' | 'names'> = {},
  rest: readonly Unpaired[] | null = null,
): Site {
  const trees = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const tree = treeOf(pair.target.path);
    const members = trees.get(tree);
    if (members === undefined) trees.set(tree, [pair]);
    else members.push(pair);
  }
  const profiles: Record<string, Profile> = Object.create(null);
  const names: Record<string, Readonly<Record<string, KnownName>> | null> = Object.create(null);
  for (const [tree, members] of trees) {
    const headingIds = declared.headingIds ?? learnHeadingIds(members);
    const slugs = declared.slugs ?? learnSlugs(members);
    const localePrefix = declared.localePrefix ?? learnLocalePrefix(members);
    profiles[tree] = Object.freeze({ headingIds, slugs, localePrefix });
    names[tree] = namesOfTree(members, declaredNames);
  }
  return Object.freeze({
    pages: indexPages(pairs, rest ?? []),
    whole: rest !== null,
    profiles: Object.freeze(profiles),
    names: Object.freeze(names),
  });
}

/** What the pages show of names, and over it what the config says; null where neither speaks. */
function namesOfTree(
  pairs: readonly Pair[],
  declared: Config['names'],
): Readonly<Record<string, KnownName>> | null {
  if (declared === undefined && pairs.length < fewestPairs) return null;
  const names = learnNames(pairs);
  for (const [name, forms] of Object.entries(declared ?? {})) {
    names[nameKey(name)] = { forms: [...forms], kept: 0, of: 0 };
  }
  for (const known of Object.values(names)) Object.freeze(Object.freeze(known).forms);
  return Object.freeze(names);
}

/** How the site of a pair writes its names; null where nobody knows. */
export function namesOf(site: Site, pair: Pair): Readonly<Record<string, KnownName>> | null {
  return site.names[treeOf(pair.target.path)] ?? null;
}

/** The profile that holds for a pair. */
export function profileOf(site: Site, pair: Pair): Profile {
  return site.profiles[treeOf(pair.target.path)] ?? unknown;
}

/** The folder of one language that a page lies in, as `site/content/zh`; '' where no folder names one. */
export function treeOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const at = folders.findIndex((folder) => languageCode(folder) !== null);
  return folders.slice(0, at + 1).join('/');
}

/** Whether the translated headings carry ids of their own, or the slug of their translated text. */
function learnHeadingIds(pairs: readonly Pair[]): HeadingIds {
  let headings = 0;
  let explicit = 0;
  for (const pair of pairs) {
    for (const { anchor } of pair.target.sections) {
      if (anchor === null) continue;
      headings += 1;
      if (anchor.explicit !== null) explicit += 1;
    }
  }
  if (pairs.length < fewestPairs || headings < fewestHeadings) return 'unknown';
  if (explicit >= headings / 2) return 'explicit';
  return explicit <= headings / 10 ? 'positional' : 'mixed';
}

/**
 * How the original's ids are made, as the ids written in the translation show. Translators guess
 * what VitePress would make of a heading on other sites too, hardly ever the other way round.
 */
function learnSlugs(pairs: readonly Pair[]): SlugFlavour {
  let github = 0;
  let vitepress = 0;
  for (const { source, target, alignment } of pairs) {
    for (const link of alignment.sections) {
      const from = source.sections[link.source[0] ?? -1];
      const id = target.sections[link.target[0] ?? -1]?.anchor?.explicit;
      if (from?.anchor == null || from.anchor.explicit !== null || id == null) continue;
      const other = vitepressSlug(from.title);
      if (other === from.anchor.slug) continue;
      if (id === from.anchor.slug) github += 1;
      else if (id === other) vitepress += 1;
    }
  }
  if (github >= fewestSlugs && 10 * github > vitepress) return 'github';
  return vitepress >= fewestSlugs && vitepress > 10 * github ? 'vitepress' : 'unknown';
}
