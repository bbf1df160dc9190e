import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { commonProfile } from '../../src/cli/written-profile.ts';
import type { PageInput } from '../../src/index.ts';
import { learn } from '../../src/learn.ts';
import { readPair } from '../../src/pipeline.ts';
import { survey } from '../../src/survey.ts';
import type {
  Config,
  HeadingIds,
  LocalePrefix,
  PairSummary,
  Profile,
  Result,
  SlugFlavour,
} from '../../src/types.ts';
import type { Linter } from './linter.ts';

export interface CorpusPair {
  readonly corpus: string;
  readonly source: PageInput;
  readonly target: PageInput;
  readonly summary: PairSummary;
}

/** A folder of pairs as a full run sees it. */
export interface Corpus {
  readonly name: string;
  readonly dir: string;
  readonly result: Result;
  readonly pairs: readonly CorpusPair[];
  /** The profile and the names that this evaluation holds fixed when it lints a pair by itself. */
  readonly config: Config;
  /** What `announce-lint init` writes. */
  readonly written: Config;
}

/** The folders of pairs below a root (`corpora/*`), or the root itself where it has none. */
export function corpusFolders(root: string, only?: string): { name: string; dir: string }[] {
  const parent = join(root, 'corpora');
  if (!existsSync(parent)) return [{ name: basename(resolve(root)), dir: resolve(root) }];
  return readdirSync(parent)
    .filter((name) => statSync(join(parent, name)).isDirectory())
    .filter((name) => only === undefined || name === only)
    .sort()
    .map((name) => ({ name, dir: join(parent, name) }));
}

/** Lints a folder once and reads the pages of its pairs. */
export async function loadCorpus(linter: Linter, name: string, dir: string): Promise<Corpus> {
  const result = await linter.lint(['.'], { cwd: dir });
  const pairs = result.pairs.map((summary) => ({
    corpus: name,
    source: page(dir, summary.source, summary.sourceLanguage),
    target: page(dir, summary.target, summary.targetLanguage),
    summary,
  }));
  const { slugs, localePrefix, hosts, frontMatter, names } = learned(pairs);
  const { site } = await survey({ cwd: dir, paths: [], config: {} });
  const written = { profile: commonProfile(site) };
  const config = {
    profile: { headingIds: headingIds(pairs), slugs, localePrefix, hosts, frontMatter },
    names,
  };
  return { name, dir, result, pairs, config, written };
}

/** What all trees of a corpus have in common. */
function common<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** What a full run learns of a corpus, as its config would declare it. */
function learned(pairs: readonly CorpusPair[]): {
  readonly slugs: SlugFlavour;
  readonly localePrefix: LocalePrefix;
  readonly hosts: readonly string[];
  readonly frontMatter: Profile['frontMatter'];
  readonly names: Record<string, readonly string[]>;
} {
  const site = learn(
    pairs.map(({ source, target, summary }) =>
      readPair({
        key: summary.target,
        source: { ...source, language: summary.sourceLanguage },
        target: { ...target, language: summary.targetLanguage },
        sourceLanguage: summary.sourceLanguage,
        targetLanguage: summary.targetLanguage,
        via: summary.via,
        confidence: summary.confidence,
      }),
    ),
  );
  const known = Object.values(site.names).flatMap((tree) => Object.entries(tree ?? {}));
  const profiles = Object.values(site.profiles);
  return {
    slugs: common(profiles.map(({ slugs }) => slugs)) ?? 'unknown',
    localePrefix: common(profiles.map(({ localePrefix }) => localePrefix)) ?? 'unknown',
    frontMatter: Object.assign({}, ...profiles.map((one) => one.frontMatter)),
    hosts: [...new Set(profiles.flatMap(({ hosts }) => hosts))],
    names: Object.fromEntries(known.map(([name, { forms }]) => [name, forms])),
  };
}

function page(dir: string, path: string, language: PageInput['language']): PageInput {
  const text = readFileSync(join(dir, path), 'utf8');
  return language ? { path, text, language } : { path, text };
}

/**
 * Pages up to this many characters are drawn for plants and rewrites. A few changelogs of 200,000
 * would take most of the time and tell nothing more.
 */
const largestDrawn = 40_000;

/** The pairs of all corpora that a sample is drawn from. */
export function drawable(corpora: readonly Corpus[]): { corpus: Corpus; pair: CorpusPair }[] {
  return corpora.flatMap((corpus) =>
    corpus.pairs
      .filter(({ source, target }) => source.text.length + target.text.length <= largestDrawn)
      .map((pair) => ({ corpus, pair })),
  );
}

/**
 * The heading id convention of a site, as measured on its translated headings with Han text: half
 * of them with an explicit id make the site explicit, one in fifty or fewer positional.
 */
export function headingIds(pairs: readonly { readonly target: PageInput }[]): HeadingIds {
  let headings = 0;
  let explicit = 0;
  for (const { target } of pairs) {
    for (const [line] of target.text.matchAll(/^#{1,6}[ \t].*\p{Script=Han}.*$/gmu)) {
      headings += 1;
      if (/\{#[^}]+\}|\{\/\* #/.test(line)) explicit += 1;
    }
  }
  if (headings < 10) return 'unknown';
  if (explicit / headings >= 0.5) return 'explicit';
  return explicit / headings <= 0.02 ? 'positional' : 'mixed';
}
