import type { Observer } from '../observer.ts';
import { createStopwatch } from '../stopwatch.ts';
import type { Language } from '../types.ts';
import type { LintCommand } from './commands.ts';
import type { Environment } from './environment.ts';
import { createProgress, showsProgress } from './progress.ts';
import { statsText } from './stats.ts';

/** What looks on while a run goes its way. */
interface Watch {
  /** To be used in place of the one given: what is printed does not mix with the progress. */
  readonly environment: Environment;
  /** Null where nobody looks on. */
  readonly observer: Observer | null;
  /** After the reports: says how long everything took, if that was asked for. */
  readonly report: () => void;
  /** However the run ended. */
  readonly end: () => void;
}

/** Shows how far a run is while it lasts, and what it took when it is over, as the command asks. */
export function watchRun(command: LintCommand, lang: Language, environment: Environment): Watch {
  const { now = () => 0 } = environment;
  const stopwatch = command.stats ? createStopwatch(now) : null;
  const progress = showsProgress(command, environment)
    ? createProgress(environment, now, lang)
    : null;
  const observers = [stopwatch, progress].flatMap((one) => one?.observer ?? []);
  return {
    environment: progress?.environment ?? environment,
    observer: observers.length === 0 ? null : together(observers),
    report: () => {
      progress?.end();
      if (stopwatch !== null) environment.err(statsText(stopwatch.times(), lang));
    },
    end: () => progress?.end(),
  };
}

function together(observers: readonly Observer[]): Observer {
  return {
    enter: (stage) => {
      for (const observer of observers) observer.enter(stage);
    },
    rule: (id) => {
      for (const observer of observers) observer.rule(id);
    },
    done: (stage, pairs, all) => {
      for (const observer of observers) observer.done(stage, pairs, all);
    },
    elsewhere: (times) => {
      for (const observer of observers) observer.elsewhere?.(times);
    },
  };
}
