import type {
  Language,
  PairSummary,
  PassedOver,
  Severity,
  SuppressedBy,
  Verdict,
} from '../types.ts';
import { english } from './words-en.ts';
import { chinese } from './words-zh.ts';

/** The texts of the terminal report, which stand around the findings, in one language. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  /** Labels of the two pages; all equally wide. */
  readonly label: Readonly<Record<Language, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly sections: (pair: PairSummary) => string;
  readonly details: (pair: PairSummary) => string;
  readonly scorecard: (pair: PairSummary) => string;
  readonly nothingHere: string;
  readonly stale: (source: Language) => string;
  readonly confidence: (percent: number) => string;
  /** Kind to count. */
  readonly counted: (counts: Readonly<Record<string, number>>) => string;
  /** What a finding took with it: kind to count. */
  readonly absorbed: (counts: Readonly<Record<string, number>>) => string;
  readonly compared: (pairs: number, compared: number, matched: number) => string;
  /** The kinds of which there is none are left out. */
  readonly found: (errors: number, warnings: number, pages: number) => string;
  readonly overview: (numbers: {
    readonly pairs: number;
    readonly compared: number;
    readonly matched: number;
    readonly errors: number;
    readonly warnings: number;
    readonly pages: number;
  }) => string;
  /** No pair was looked at, and that is no error. */
  readonly nothing: string;
  readonly clean: string;
  /** When only errors were asked for. */
  readonly cleanQuiet: string;
  /** What is left out, behind the counts. */
  readonly aside: (parts: readonly string[]) => string;
  readonly infos: (count: number) => string;
  /** Translations whose original a change touches without them. */
  readonly behind: (pages: number) => string;
  /** Findings in the lines of a change that were there before it. */
  readonly older: (path: string, count: number) => string;
  /** What is hidden, by what. */
  readonly suppressed: Readonly<Record<SuppressedBy, (count: number) => string>>;
  /** Accepted differences that are no longer there. */
  readonly staleAccepted: (count: number) => string;
  readonly unpaired: (count: number) => string;
  readonly copies: (count: number) => string;
  readonly passedOver: (what: PassedOver) => string;
  readonly moreFolders: (count: number) => string;
  readonly looksLike: (path: string) => string;
  readonly here: string;
  /** Why a page is in no pair, or a rule was not checked: a sentence of the result. */
  readonly reason: (english: string) => string;
  readonly notChecked: (rules: readonly string[], reason: string) => string;
  readonly columns: {
    readonly rule: string;
    readonly errors: string;
    readonly warnings: string;
    readonly infos: string;
    readonly pages: string;
  };
  readonly surest: (shown: number, total: number) => string;
  readonly next: string;
  readonly nextAll: string;
  readonly nextPage: (findings: number) => string;
  readonly nextExplain: string;
  readonly nextVerbose: string;
  readonly nextFix: (findings: number) => string;
  readonly nextAccept: string;
  readonly nextBaseline: string;
}

/** The texts in `lang`. */
export function wordsIn(lang: Language): Words {
  return lang === 'zh' ? chinese : english;
}
