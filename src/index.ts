import type { Since } from './history/changed.ts';
import { detectLanguage } from './language.ts';
import { lintPairings } from './pipeline.ts';
import type { Accepted, Config, Language, Result, Site, SourceFile } from './types.ts';

export { ConfigError, UsageError } from './errors.ts';
export type { Since } from './history/changed.ts';
export type * from './types.ts';

/** A page in memory. */
export interface PageInput {
  /** For messages, and to tell pages apart; nothing is read from it. */
  readonly path: string;
  readonly text: string;
  /** Read from the text where left out. */
  readonly language?: Language;
}

/** Lints two texts against each other: an original and its translation. Reads no files. */
export async function lintPair(
  source: PageInput,
  target: PageInput,
  options: {
    readonly config?: Config;
    readonly site?: Site;
    /** Differences to hide. */
    readonly accepted?: readonly Accepted[];
  } = {},
): Promise<Result> {
  const [sourceLanguage, targetLanguage] = languagesOf(source, target);
  const pairing = {
    key: `${source.path}\n${target.path}`,
    source: toFile(source, sourceLanguage),
    target: toFile(target, targetLanguage),
    sourceLanguage,
    targetLanguage,
    via: 'arguments' as const,
    confidence: 1,
  };
  const { config = {}, site, accepted = [] } = options;
  const given = site === undefined ? { accepted } : { site, accepted };
  return lintPairings([pairing], [], config, given);
}

function toFile({ path, text }: PageInput, language: Language): SourceFile {
  return { path, text, language };
}

/** One page's language is the other of its counterpart's: a pair never has one language twice. */
function languagesOf(source: PageInput, target: PageInput): readonly [Language, Language] {
  const a = source.language ?? detectLanguage(source.text);
  const b = target.language ?? detectLanguage(target.text);
  if (a === 'zh' && b !== 'zh') return ['zh', 'en'];
  return ['en', 'zh'];
}

/**
 * Lints files, folders and globs, as the command does. Differences accepted with
 * `announce-lint accept` are hidden, as the command hides them: those beside the nearest config
 * upward from `cwd` (which is not used otherwise: `config` is), else at the root of the repository,
 * and those kept outside of the tree. `accepted` takes the place of both; `[]` hides nothing.
 *
 * @throws UsageError as `announce-lint` exits 2: nothing to check, a path that does not exist.
 * @throws ConfigError where what was accepted cannot be read.
 */
export async function lint(
  paths: readonly string[],
  options: {
    readonly cwd?: string;
    readonly config?: Config;
    /** Only what the working tree made worse since a commit, or since the branch it goes into. */
    readonly since?: Since;
    readonly accepted?: readonly Accepted[];
    /** One where left out; auto: as many as pay on this machine for so much text. */
    readonly threads?: number | 'auto';
  } = {},
): Promise<Result> {
  const { run } = await import('./run.ts');
  const { cwd = process.cwd(), config = {}, ...rest } = options;
  return run({ ...rest, paths, cwd, config, accepted: rest.accepted ?? (await storedFor(cwd)) });
}

async function storedFor(cwd: string): Promise<readonly Accepted[]> {
  const { loadConfig } = await import('./config/load.ts');
  const { findStores, readAccepted } = await import('./accept/store.ts');
  const { path } = await loadConfig(cwd);
  return readAccepted(await findStores(cwd, path, process.env), cwd);
}
