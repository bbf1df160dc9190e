import type { Observer, Stage } from '../observer.ts';
import { padEnd, padStart, widthOf } from '../report/cells.ts';
import { thousands } from '../report/thousands.ts';
import type { Language } from '../types.ts';
import { statsTexts } from './watch-texts.ts';

/** The stages of a run, and what comes before the first of them: Node, the program, the config. */
export type Timed = Stage | 'start';

/** Milliseconds of everything that took any, in the order of the first time. */
export interface Times {
  readonly stages: ReadonlyMap<Timed, number>;
  /** Part of `check`. */
  readonly rules: ReadonlyMap<string, number>;
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
    },
    times: () => {
      const time = now();
      endRule(time);
      endStage(time);
      return { stages: new Map(stages), rules: new Map(rules) };
    },
  };
}

/** Two tables: the stages with their sum, and the rules, the slowest first. */
export function statsText({ stages, rules }: Times, lang: Language): string {
  const texts = statsTexts[lang];
  // As they are shown, so that the rows add up.
  const whole = [...stages.values()].reduce((sum, time) => sum + Number(time.toFixed(1)), 0);
  const slowest = [...rules].sort((a, b) => b[1] - a[1]);
  const named = [...stages].map(([stage, time]) => ({ name: texts.stages[stage], time }));
  const width = Math.max(
    ...[...named.map(({ name }) => name), ...rules.keys(), texts.whole, texts.rules].map(widthOf),
  );
  const row = (name: string, time: string, share: string) =>
    `  ${padEnd(name, width)}  ${padStart(time, 9)}  ${padStart(share, 6)}`;
  const timed = (name: string, time: number) =>
    row(name, tenths(time), whole > 0 ? tenths((time / whole) * 100) : '');
  return [
    row(texts.stage, 'ms', '%'),
    ...named.map(({ name, time }) => timed(name, time)),
    timed(texts.whole, whole),
    ...(rules.size > 0 ? ['', row(texts.rules, 'ms', '%')] : []),
    ...slowest.map(([id, time]) => timed(id, time)),
    '',
  ].join('\n');
}

function tenths(number: number): string {
  const [whole = '', part = ''] = number.toFixed(1).split('.');
  return `${thousands(Number(whole))}.${part}`;
}
