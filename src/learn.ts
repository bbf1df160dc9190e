import { posix } from 'node:path';
import { learnNames } from './names/learn.ts';
import { nameKey } from './names/name.ts';
import { languageCode } from './pair/language-code.ts';
import { treatmentsFrom } from './site/field-habits.ts';
import { countHabits, fewestPairs, headingIdsFrom, slugsFrom } from './site/habits.ts';
import { localePrefixFrom } from './site/locale-prefix.ts';
import { hostsFrom } from './site/own-hosts.ts';
import { indexPages } from './site/page-index.ts';
import { findWantedIds } from './site/wanted-ids.ts';
import type {
  Config,
  Generator,
  KnownName,
  Pair,
  Profile,
  ProfileEvidence,
  Site,
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

/**
 * What many pairs together tell: the pages and their anchors, and the profile of each tree of pages.
 * What the config declares holds for all of them; what too few pages show stays unknown.
 *
 * @param rest pages that are in no pair; null where the run did not look at the whole site
 * @param generators by folder of the pages: what the config of their generator says
 */
export function learn(
  pairs: readonly Pair[],
  { profile: declared = {}, names: declaredNames }: Pick<Config, 'profile' | 'names'> = {},
  rest: readonly Unpaired[] | null = null,
  generators: Readonly<Record<string, Generator>> = {},
): Site {
  const trees = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const tree = treeOf(pair.target.path);
    const members = trees.get(tree);
    if (members === undefined) trees.set(tree, [pair]);
    else members.push(pair);
  }
  const profiles: Record<string, Profile> = Object.create(null);
  const evidence: Record<string, ProfileEvidence> = Object.create(null);
  const names: Record<string, Readonly<Record<string, KnownName>> | null> = Object.create(null);
  for (const [tree, members] of trees) {
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
    names[tree] = namesOfTree(members, declaredNames);
  }
  const site: Site = {
    pages: indexPages(
      pairs,
      rest ?? [],
      ({ target }) => (profiles[treeOf(target.path)] ?? unknown).slugs,
    ),
    wantedIds: {},
    whole: rest !== null,
    profiles: Object.freeze(profiles),
    evidence: Object.freeze(evidence),
    names: Object.freeze(names),
  };
  return Object.freeze({ ...site, wantedIds: findWantedIds(pairs, site) });
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
  pairs: readonly Pair[],
  generators: Readonly<Record<string, Generator>>,
): Generator | null {
  for (const pair of pairs) {
    for (const side of ['target', 'source'] as const) {
      const found = generators[posix.dirname(pair[side].path)];
      if (found === undefined) continue;
      return Object.freeze({ ...found, hosts: Object.freeze([...found.hosts]) });
    }
  }
  return null;
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
