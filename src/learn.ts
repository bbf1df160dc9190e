import { posix } from 'node:path';
import {
  fewestPairs as fewestForNames,
  type LikelyNames,
  likelyNames,
  namesFrom,
} from './names/learn.ts';
import { ownersOf } from './names/learn-forms.ts';
import { nameKey } from './names/name.ts';
import { languageCode } from './pair/language-code.ts';
import { type Asked, type Described, describe } from './site/described.ts';
import { treatmentsFrom } from './site/field-habits.ts';
import { countHabits, fewestPairs, headingIdsFrom, slugsFrom } from './site/habits.ts';
import { localePrefixFrom } from './site/locale-prefix.ts';
import { hostsFrom } from './site/own-hosts.ts';
import { indexPages } from './site/page-index.ts';
import { type Shown, shownBy } from './site/shown.ts';
import { findWantedIds } from './site/wanted-ids.ts';
import type {
  Config,
  Generator,
  KnownName,
  Pair,
  Profile,
  ProfileEvidence,
  Site,
  Surroundings,
  Unpaired,
} from './types.ts';
import { parseTarget } from './url.ts';

const unknown: Profile = Object.freeze({
  headingIds: 'unknown',
  slugs: 'unknown',
  localePrefix: 'unknown',
  hosts: Object.freeze([]),
  frontMatter: Object.freeze({}),
});

/** What the pairs of a run show of their sites, before their pages are described. */
export interface Habits {
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly evidence: Readonly<Record<string, ProfileEvidence>>;
  /** By tree; null where names are not known, nor learned. */
  readonly names: ReadonlyMap<string, LikelyNames | null>;
}

/** By tree. */
export type AskedOfTrees = ReadonlyMap<string, Asked>;

/**
 * What many pairs together tell: the pages and their anchors, and the profile of each tree of pages.
 * What the config declares holds for all of them; what too few pages show stays unknown. Each pair is
 * looked at twice, by itself, for what it shows and for what all of them ask of it.
 *
 * @param rest pages that are in no pair; null where the run did not look at the whole site
 * @param generators by folder of the pages: what the config of their generator says
 * @param around what lies beside the pages
 */
export function learn(
  pairs: readonly Pair[],
  config: Pick<Config, 'profile' | 'names'> = {},
  rest: readonly Unpaired[] | null = null,
  generators: Readonly<Record<string, Generator>> = {},
  around: Surroundings | null = null,
): Site {
  const named = namedTrees(
    pairs.map(({ target }) => target.path),
    config,
  );
  const shown = pairs.map((pair) => shownBy(pair, named.has(treeOf(pair.target.path))));
  const habits = habitsFrom(shown, config, generators);
  const asked = askedBy(habits);
  const described = pairs.map((pair) => describe(pair, askedOf(asked, pair)));
  return siteFrom(habits, described, config, rest, around);
}

/**
 * The trees with so many pairs that names can be learned from them.
 *
 * @param targets paths of the translations
 */
export function namedTrees(
  targets: readonly string[],
  { names }: Pick<Config, 'names'>,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const tree of targets.map(treeOf)) counts.set(tree, (counts.get(tree) ?? 0) + 1);
  const least = names === undefined ? fewestPairs : fewestForNames;
  return new Set([...counts].flatMap(([tree, count]) => (count >= least ? [tree] : [])));
}

/** @param shown by pair, in their order */
export function habitsFrom(
  shown: readonly Shown[],
  { profile: declared = {}, names: declaredNames }: Pick<Config, 'profile' | 'names'>,
  generators: Readonly<Record<string, Generator>>,
): Habits {
  const profiles: Record<string, Profile> = Object.create(null);
  const evidence: Record<string, ProfileEvidence> = Object.create(null);
  const names = new Map<string, LikelyNames | null>();
  for (const [tree, members] of byTree(shown, ({ target }) => target)) {
    const counts = countHabits(members, generatorOf(members, generators));
    evidence[tree] = counts;
    profiles[tree] = Object.freeze({
      headingIds: declared.headingIds ?? headingIdsFrom(counts),
      slugs: declared.slugs ?? slugsFrom(counts),
      localePrefix: declared.localePrefix ?? localePrefixFrom(counts),
      hosts: Object.freeze(ownHosts(declared.hosts, counts)),
      frontMatter: Object.freeze({
        ...treatmentsFrom(counts.frontMatter),
        ...declared.frontMatter,
      }),
    });
    const known = declaredNames !== undefined || members.length >= fewestPairs;
    names.set(tree, known ? likelyNames(members.flatMap((one) => one.names ?? [])) : null);
  }
  return { profiles: Object.freeze(profiles), evidence: Object.freeze(evidence), names };
}

/** What the habits ask of every pair: {@link describe}. */
export function askedBy({ profiles, names }: Habits): AskedOfTrees {
  return new Map(
    [...names].map(([tree, likely]) => [
      tree,
      {
        slugs: profiles[tree]?.slugs ?? 'unknown',
        forms: ownersOf(likely?.candidates ?? new Map()),
      },
    ]),
  );
}

/** @throws where the pair is none of those that showed the habits */
export function askedOf(asked: AskedOfTrees, { target }: Pair): Asked {
  const found = asked.get(treeOf(target.path));
  if (found === undefined) throw new Error(`Nothing is asked of ${target.path}`);
  return found;
}

/**
 * @param described by pair, in their order
 * @param rest pages that are in no pair; null where the run did not look at the whole site
 * @param around what lies beside the pages
 */
export function siteFrom(
  { profiles, evidence, names: likely }: Habits,
  described: readonly Described[],
  { names: declared }: Pick<Config, 'names'>,
  rest: readonly Unpaired[] | null,
  around: Surroundings | null = null,
): Site {
  const names: Record<string, Readonly<Record<string, KnownName>> | null> = Object.create(null);
  for (const [tree, members] of byTree(described, ({ links }) => links.path)) {
    const known = likely.get(tree) ?? null;
    const elsewhere = members.map((one) => one.elsewhere);
    names[tree] = known === null ? null : namesOfTree(namesFrom(known, elsewhere), declared);
  }
  const site: Site = {
    pages: indexPages(
      described.map(({ pages }) => pages),
      rest ?? [],
    ),
    wantedIds: {},
    whole: rest !== null,
    around,
    profiles,
    evidence,
    names: Object.freeze(names),
  };
  const links = described.map((one) => one.links);
  return Object.freeze({ ...site, wantedIds: findWantedIds(links, site) });
}

/** What tells of pairs, by the tree of their translations, in the order of the first of each. */
function byTree<T>(all: readonly T[], targetOf: (one: T) => string): Map<string, T[]> {
  const trees = new Map<string, T[]>();
  for (const one of all) {
    const tree = treeOf(targetOf(one));
    const members = trees.get(tree);
    if (members === undefined) trees.set(tree, [one]);
    else members.push(one);
  }
  return trees;
}

function ownHosts(
  declared: readonly string[] | undefined,
  { hosts, generator }: ProfileEvidence,
): readonly string[] {
  if (declared !== undefined) return declared.map((host) => parseTarget(`//${host}`).host);
  return [...new Set([...(generator?.hosts ?? []), ...hostsFrom(hosts)])];
}

/** What builds the pages of a tree; null where no config of it was found. */
function generatorOf(
  shown: readonly Shown[],
  generators: Readonly<Record<string, Generator>>,
): Generator | null {
  for (const one of shown) {
    for (const side of ['target', 'source'] as const) {
      const found = generators[posix.dirname(one[side])];
      if (found === undefined) continue;
      return Object.freeze({ ...found, hosts: Object.freeze([...found.hosts]) });
    }
  }
  return null;
}

/** What the pages show of names, and over it what the config says. */
function namesOfTree(
  names: Record<string, KnownName>,
  declared: Config['names'] = {},
): Readonly<Record<string, KnownName>> {
  for (const [name, forms] of Object.entries(declared)) {
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
