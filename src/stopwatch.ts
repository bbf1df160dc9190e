import type { Observer, Stage } from './observer.ts';

/** The stages of a run, and what comes before the first of them: Node, the program, the config. */
export type Timed = Stage | 'start';

/** Milliseconds of everything that took any, in the order of the first time. */
export interface Times {
  readonly stages: ReadonlyMap<Timed, number>;
  /** Part of `check`. */
  readonly rules: ReadonlyMap<string, number>;
  /** Whose times these are, added up. */
  readonly threads: number;
}

/**
 * Adds up what every stage and rule takes. There is always one stage that runs, so that all of them
 * together are the time since the clock was zero.
 *
 * @param now milliseconds since the program started
 */
export function createStopwatch(now: () => number): {
  readonly observer: Observer;
  /** All up to now. */
  readonly times: () => Times;
} {
  const stages = new Map<Timed, number>();
  const rules = new Map<string, number>();
  let stage: Timed = 'start';
  let stageSince = 0;
  let rule: string | null = null;
  let ruleSince = 0;
  let threads = 1;
  const endRule = (time: number) => {
    if (rule !== null) rules.set(rule, (rules.get(rule) ?? 0) + time - ruleSince);
    rule = null;
  };
  const endStage = (time: number) => {
    stages.set(stage, (stages.get(stage) ?? 0) + time - stageSince);
    stageSince = time;
  };
  return {
    observer: {
      enter: (next) => {
        const time = now();
        endRule(time);
        endStage(time);
        stage = next;
      },
      rule: (id) => {
        const time = now();
        endRule(time);
        rule = id;
        ruleSince = time;
      },
      done: () => {},
      elsewhere: (times) => {
        threads += times.threads;
        for (const [name, time] of times.stages) stages.set(name, (stages.get(name) ?? 0) + time);
        for (const [id, time] of times.rules) rules.set(id, (rules.get(id) ?? 0) + time);
      },
    },
    times: () => {
      const time = now();
      endRule(time);
      endStage(time);
      return { stages: new Map(stages), rules: new Map(rules), threads };
    },
  };
}
