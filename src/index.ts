import type { Since } from './history/changed.ts';
import { detectLanguage } from './language.ts';
import { lintPairings } from './pipeline.ts';
import type { Config, Language, Result, Site, SourceFile } from './types.ts';

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
  options: { readonly config?: Config; readonly site?: Site } = {},
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
  const { config = {}, site } = options;
  return lintPairings([pairing], [], config, site === undefined ? {} : { site });
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
 * Lints files, folders and globs, as the command does.
 *
 * @throws UsageError as `announce-lint` exits 2: nothing to check, a path that does not exist.
 */
export async function lint(
  paths: readonly string[],
  options: {
    readonly cwd?: string;
    readonly config?: Config;
    /** Only what the working tree made worse since a commit, or since the branch it goes into. */
    readonly since?: Since;
  } = {},
): Promise<Result> {
  const { run } = await import('./run.ts');
  const { cwd = process.cwd(), config = {}, ...rest } = options;
  return run({ paths, cwd, config, ...rest });
}
