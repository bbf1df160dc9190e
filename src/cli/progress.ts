import type { Observer } from '../observer.ts';
import { widthOf } from '../report/cells.ts';
import type { Language } from '../types.ts';
import type { LintCommand } from './commands.ts';
import type { Environment } from './environment.ts';
import { progressTexts } from './watch-texts.ts';

/** Milliseconds: a run that is over sooner shows nothing. */
const patience = 1000;
/** Milliseconds between two drawings. */
const pause = 100;
const clear = '\r\u001B[K';

/**
 * Whether somebody looks on: standard error is a terminal that can clear a line, and no report goes
 * into a pipe, whose reader may print on the same terminal.
 */
export function showsProgress(
  { outputs, fix }: Pick<LintCommand, 'outputs' | 'fix'>,
  { variables, columns, errColumns = null }: Environment,
): boolean {
  const { CI, TERM, TEAMCITY_VERSION, TF_BUILD } = variables;
  const inCi = (CI && CI !== 'false') || TEAMCITY_VERSION || TF_BUILD;
  if (errColumns === null || TERM === 'dumb' || inCi) return false;
  const toStdout = outputs.some(({ file }) => file === null) || fix?.dryRun === true;
  return columns !== null || !toStdout;
}

/**
 * One line on standard error that says how far a run is, once it has lasted a second. It is cleared
 * before anything is printed through `environment`.
 */
export function createProgress(
  environment: Environment,
  now: () => number,
  lang: Language,
): {
  readonly environment: Environment;
  readonly observer: Observer;
  readonly end: () => void;
} {
  const { errColumns, out, err } = environment;
  const texts = progressTexts[lang];
  let text = '';
  let drawn = false;
  let next = patience;
  let ended = false;
  const draw = () => {
    const time = now();
    if (ended || time < next || text === '' || widthOf(text) >= (errColumns ?? 0)) return;
    err(`${clear}${text}`);
    drawn = true;
    next = time + pause;
  };
  // For what takes its time without a word, such as git.
  const timer = setInterval(draw, patience);
  timer.unref();
  const erase = () => {
    if (drawn) err(clear);
    drawn = false;
  };
  return {
    environment: {
      ...environment,
      out: (printed) => {
        erase();
        out(printed);
      },
      err: (printed) => {
        erase();
        err(printed);
      },
    },
    observer: {
      enter: (stage) => {
        if (stage !== 'discover' && stage !== 'history' && stage !== 'fix') return;
        text = texts[stage];
        draw();
      },
      rule: () => {},
      done: (stage, pairs, all) => {
        text = stage === 'read' ? texts.read(2 * pairs, 2 * all) : texts.check(pairs, all);
        draw();
      },
    },
    end: () => {
      ended = true;
      clearInterval(timer);
      erase();
    },
  };
}
