import type { Finding, Result } from '../../src/types.ts';
import type { Corpus, CorpusPair } from './corpora.ts';
import type { Linter } from './linter.ts';
import { random, shuffle } from './random.ts';
import { table } from './table.ts';

export interface AloneRow {
  readonly corpus: string;
  readonly config: 'all held fixed' | 'as init writes';
  /** Pairs compared. */
  readonly pairs: number;
  /** Pairs of which `lintPair` says something else than the full run. */
  readonly asPair: number;
  /** The same for `lint` with the target's path as its argument, on a sample. */
  readonly asFile: number;
  readonly files: number;
}

interface Settings {
  readonly seed: number;
  /** How many pairs of a corpus are linted by themselves, as texts and as a file argument. */
  readonly pairs: number;
  readonly files: number;
  readonly falseAlarms: boolean;
}

/**
 * A pair's findings must be the same alone and in a full run, both with the same config: profile and
 * names as learned, or what `announce-lint init` writes. Rules that a run lists as not checked are
 * left out of its comparison.
 */
export async function runAlone(
  linter: Linter,
  corpora: readonly Corpus[],
  settings: Settings,
  print: (text: string) => void,
): Promise<AloneRow[]> {
  const rows: AloneRow[] = [];
  const notes: string[] = [];
  const runs = corpora.flatMap((corpus) => [
    { ...corpus, how: 'all held fixed' as const },
    { ...corpus, how: 'as init writes' as const, config: corpus.written },
  ]);
  for (const { name, dir, pairs, config, how: held } of runs) {
    const full = await linter.lint(['.'], { cwd: dir, config });
    const compare = (pair: CorpusPair, alone: Result, how: string): boolean => {
      const difference = differences(full, alone, pair, how === 'file');
      notes.push(...difference.map((line) => `${how} ${name}, ${held}: ${line}`));
      return difference.length > 0;
    };
    let asPair = 0;
    const drawn = shuffle(pairs, random(`${settings.seed}/alone/${name}`));
    for (const pair of drawn.slice(0, settings.pairs)) {
      const alone = await linter.lintPair(pair.source, pair.target, { config });
      asPair += compare(pair, alone, 'pair') ? 1 : 0;
    }
    const sample = drawn.slice(0, settings.files);
    let asFile = 0;
    for (const pair of sample) {
      const alone = await linter.lint([pair.target.path], { cwd: dir, config });
      asFile += compare(pair, alone, 'file') ? 1 : 0;
    }
    rows.push({
      corpus: name,
      config: held,
      pairs: Math.min(pairs.length, settings.pairs),
      asPair,
      asFile,
      files: sample.length,
    });
  }
  print('the same alone as in a full run with the same config: pairs that differ');
  print(
    table(
      ['corpus', 'config', 'pairs', 'differ (lintPair)', 'files', 'differ (lint FILE)'],
      rows.map(({ corpus, config, pairs, asPair, asFile, files }) => [
        corpus,
        config,
        pairs,
        asPair,
        files,
        asFile,
      ]),
    ),
  );
  for (const note of notes.slice(0, settings.falseAlarms ? notes.length : 5)) print(note);
  return rows;
}

function said(finding: Finding, fingerprints: boolean): string {
  const { rule, severity, messageId, data, source, target, fingerprint } = finding;
  const print = fingerprints ? fingerprint : '';
  return JSON.stringify([rule, severity, messageId, data, source?.span, target?.span, print]);
}

/**
 * One line for each finding that only one of the two runs has. Fingerprints count only where the
 * pair has the same key in both: `lintPair` names a pair by its paths, a run by its layout.
 */
export function differences(
  full: Result,
  alone: Result,
  { summary }: Pick<CorpusPair, 'summary'>,
  fingerprints: boolean,
): string[] {
  const silent = new Set(alone.notChecked.map(({ rule }) => rule));
  const of = (result: Result): Set<string> =>
    new Set(
      result.findings
        .filter(({ rule }) => !silent.has(rule))
        .filter(({ source, target }) =>
          target ? target.path === summary.target : source?.path === summary.source,
        )
        .map((finding) => said(finding, fingerprints)),
    );
  const [inFull, inAlone] = [of(full), of(alone)];
  return [
    ...[...inFull]
      .filter((one) => !inAlone.has(one))
      .map((one) => `only in the full run: ${summary.target} ${one}`),
    ...[...inAlone]
      .filter((one) => !inFull.has(one))
      .map((one) => `only alone: ${summary.target} ${one}`),
  ];
}
