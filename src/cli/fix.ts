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
 * writes a unified diff to standard output in place of the files.
 *
 * @param finish what the command makes of a result before it counts
 * @throws UsageError as `run` does.
 */
export async function fix(
  options: RunOptions,
  mode: FixMode,
  lang: Language,
  environment: Environment,
  finish: (result: Result) => Result | Promise<Result> = (result) => result,
): Promise<FixRun> {
  const task = await findPairings(options);
  const seen = new Set(task.discovery.files.map(({ path }) => path));
  const others = async () => {
    if (options.paths.length === 0) return [];
    const { files } = await discover([], options.cwd, options.config);
    return files.filter(({ path }) => !seen.has(path));
  };
  const session = openSession(task, options.config);
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
  const result = refused.length === 0 ? fixed.result : await finish(await run(options));
  return { result, failed: refused.length > 0 };
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
