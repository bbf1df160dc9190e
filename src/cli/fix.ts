import { discover } from '../discover/discover.ts';
import { type Fixed, fixPages } from '../fix/fix.ts';
import { openSession } from '../fix/session.ts';
import { writeChanges } from '../fix/write.ts';
import { visible } from '../report/visible.ts';
import { findPairings, type RunOptions, run } from '../run.ts';
import type { Language, Result } from '../types.ts';
import type { FixMode } from './commands.ts';
import type { Environment } from './environment.ts';
import { fixTexts } from './fix-texts.ts';

/** What a run that fixes leaves behind. */
export interface FixRun {
  /** What is left to report. */
  readonly result: Result;
  /** A page could not be written. */
  readonly failed: boolean;
}

/**
 * Runs the linter, fixes what can be fixed, and says on standard error how much that was. A dry run
 * writes a unified diff to standard output in place of the files. What is stale, and with `since`
 * what the change did not bring about, is left alone.
 *
 * @throws UsageError as `run` does.
 */
export async function fix(
  options: RunOptions,
  mode: FixMode,
  lang: Language,
  environment: Environment,
): Promise<FixRun> {
  const known = await run(options);
  const finish = hider(known);
  const { since, ...whole } = options;
  const paths = since === undefined ? options.paths : known.pairs.map(({ target }) => target);
  if (since !== undefined && paths.length === 0) return { result: known, failed: false };
  const task = await findPairings({ ...whole, paths });
  options.observer?.enter('fix');
  const seen = new Set(task.discovery.files.map(({ path }) => path));
  const others = async () => {
    if (options.paths.length === 0) return [];
    const { files } = await discover([], options.cwd, options.config);
    return files.filter(({ path }) => !seen.has(path));
  };
  const session = openSession(task, options.config, {
    accepted: options.accepted ?? [],
    views: options.views ?? false,
  });
  const fixed = await fixPages(session, { unsafe: mode.unsafe, finish, others });
  if (mode.dryRun) {
    const { unifiedDiff } = await import('../fix/diff.ts');
    environment.out(unifiedDiff(fixed.changes));
    say(fixed, mode, fixed.changes.length, lang, environment);
    return { result: fixed.result, failed: false };
  }
  const refused = await writeChanges(options.cwd, fixed.changes);
  for (const one of refused) environment.err(`${visible(fixTexts[lang].refused(one))}\n`);
  say(fixed, mode, fixed.changes.length - refused.length, lang, environment);
  // What was not written is not fixed: the files tell.
  const result = refused.length === 0 ? fixed.result : await run(options);
  return { result, failed: refused.length > 0 };
}

/** Hides what a run on the pages as they stand hides for their history's sake. */
function hider({ suppressed }: Result): (result: Result) => Result {
  const past = suppressed.filter(({ by }) => by === 'stale' || by === 'unchanged');
  const hidden = new Set(past.map(({ fingerprint }) => fingerprint));
  return (result) => ({
    ...result,
    findings: result.findings.filter(({ fingerprint }) => !hidden.has(fingerprint)),
    suppressed: [...result.suppressed, ...past],
  });
}

function say(
  fixed: Fixed,
  { dryRun, unsafe }: FixMode,
  pages: number,
  lang: Language,
  environment: Environment,
): void {
  const texts = fixTexts[lang];
  const findings = Object.values(fixed.fixed).reduce((sum, one) => sum + one, 0);
  const lines = [
    pages === 0
      ? texts.nothing
      : dryRun
        ? texts.wouldFix(findings, pages)
        : texts.fixed(findings, pages),
    ...(fixed.held > 0 ? [texts.held(fixed.held)] : []),
    ...(unsafe || fixed.unsafeLeft === 0 ? [] : [texts.unsafeLeft(fixed.unsafeLeft)]),
  ];
  environment.err(`${lines.join('\n')}\n`);
}
