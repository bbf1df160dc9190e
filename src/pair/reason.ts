import { posix } from 'node:path';
import type { Config, Language, SourceFile, Unpaired } from '../types.ts';
import type { ContentVerdict } from './content.ts';
import { mappedPairs } from './mapped.ts';
import type { Run } from './run.ts';
import type { Free } from './stages.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

/**
 * Why each of the files that are left is in no pair, and what it looks like, sorted by path. Files
 * that are only there because they might have been a counterpart are left out.
 */
export function explainUnpaired(
  run: Run,
  left: Free,
  config: Config,
  verdicts: ReadonlyMap<string, ContentVerdict>,
): Unpaired[] {
  const { counterparts, excluded } = run.discovery;
  const silent = new Set(counterparts);
  const configured = configuredPartners(config, run.files.keys());
  const languages = new Set([...run.files.values()].map(run.languageOf));
  const lonely = [...left.values()].filter((file) => !silent.has(file.path));
  const unpaired = lonely.map((file): Unpaired => {
    const verdict = verdicts.get(file.path);
    const language = run.languageOf(file);
    const place = run.trees.expected(run.absolute(file.path));
    const expected = place === null ? null : run.relative(place);
    const partner = configured.get(file.path);
    const reason =
      partner !== undefined && !run.files.has(partner)
        ? `the config pairs it with ${partner}, which is not there`
        : explain({ file, language, languages, expected, verdict });
    const looksLike = verdict?.kind === 'pair' ? verdict.path : null;
    const lacks = expected !== null && !run.files.has(expected) && file.unreadable === undefined;
    return { path: file.path, language, reason, looksLike, ...(lacks && { expected }) };
  });
  const refused = excluded.map(
    (path): Unpaired => ({
      path,
      language: 'unknown',
      reason: 'excluded by the config',
      looksLike: null,
    }),
  );
  return [...unpaired, ...refused].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function configuredPartners(config: Config, paths: Iterable<string>): ReadonlyMap<string, string> {
  const partners = new Map<string, string>();
  const entries = Object.entries(config.pairs ?? {}).map(
    ([source, target]) => [posix.normalize(source), posix.normalize(target)] as const,
  );
  for (const { source, target } of mappedPairs(entries, paths, config.source)) {
    partners.set(source, target).set(target, source);
  }
  return partners;
}

interface Lonely {
  readonly file: SourceFile;
  readonly language: Language | 'unknown';
  /** The languages that the run has pages in. */
  readonly languages: ReadonlySet<Language | 'unknown'>;
  /** Where its counterpart should be. */
  readonly expected: string | null;
  readonly verdict: ContentVerdict | undefined;
}

function explain({ file, language, languages, expected, verdict }: Lonely): string {
  if (file.unreadable !== undefined) return file.unreadable;
  if (expected !== null && language !== 'unknown') {
    return `no ${names[other(language)]} page at ${expected}`;
  }
  if (language === 'unknown') return 'too little prose to tell its language';
  const counterpart = names[other(language)];
  if (!languages.has(other(language))) return `no ${counterpart} page to pair it with`;
  switch (verdict?.kind) {
    case undefined:
      return 'too short to be known by its content';
    case 'tie':
      return `resembles ${verdict.path} and ${verdict.rival} alike`;
    case 'contested':
      return `resembles ${verdict.path}, as does ${verdict.rival}`;
    case 'pair':
      return `resembles ${verdict.path}, but its path does not say so`;
    case 'weak':
      return `no ${counterpart} page resembles it enough; the nearest is ${verdict.path}`;
    case 'none':
      return `no ${counterpart} page resembles it`;
  }
}

function other(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}
