import type { Language } from '../types.ts';

/** The outer world as the command line sees it; only `src/cli.ts` makes one of the real one. */
export interface Environment {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Locale of the system, for where no variable tells: `zh-CN`. */
  readonly locale: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the terminal on standard output; null where that is none. */
  readonly columns: number | null;
  /** The same of standard error. */
  readonly errColumns?: number | null;
  /** Milliseconds since the program started; nothing is timed without it. */
  readonly now?: () => number;
}

/** Width of a report that goes to a file or a pipe. */
export const plainWidth = 100;

/** The user's language: from the locale variables in their POSIX order, else from the system. */
export function languageOf({ variables, locale }: Environment): Language {
  const named = [variables.LC_ALL, variables.LC_MESSAGES, variables.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return /^zh(?![a-z])/i.test(named ?? locale) ? 'zh' : 'en';
}

/** Whether standard output gets colour: as asked, else by FORCE_COLOR, NO_COLOR and the terminal. */
export function colorOf({ variables, columns }: Environment, asked: boolean | null): boolean {
  if (asked !== null) return asked;
  const forced = variables.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (variables.NO_COLOR) return false;
  return columns !== null && variables.TERM !== 'dumb';
}

/** Columns that a report on standard output may use. */
export function widthOf({ variables, columns }: Environment): number {
  const told = Number(variables.COLUMNS);
  const width = columns ?? (Number.isInteger(told) && told > 0 ? told : plainWidth);
  return Math.min(Math.max(width, 40), 500);
}
