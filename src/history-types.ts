/** The words for what git tells of two pages. */

import type { Page, SourceFile, Span } from './page-types.ts';

/** The state of the original that a translation was made from. */
export interface Pin {
  /** The original as it was. */
  readonly file: SourceFile;
  /** The commit that it was in. */
  readonly commit: string;
  /** How many commits changed it since; null where that is not asked. */
  readonly later: {
    readonly commits: number;
    readonly last: string;
    readonly since: string;
  } | null;
}

/** A word, or a run of them, of a block that changed. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A block, or a front matter field, of the original that is not what it was. */
export interface BlockChange {
  /** Title of the section that it stands in; empty before the first heading. */
  readonly section: string;
  /** Its place in the original as it was; null where it is new. */
  readonly before: Span | null;
  /** Its place in the original as it is; null where it is gone. */
  readonly after: Span | null;
  readonly words: readonly WordChange[];
}

/** What happened to an original since it was translated. */
export interface Drift {
  readonly pin: Pin;
  /** The original as it is. */
  readonly page: Page;
  /** In the order of the page; empty where only line breaks and blanks differ. */
  readonly changes: readonly BlockChange[];
  /** Spans of the original as it was and as it is that say the same, in order. */
  readonly kept: readonly { readonly before: Span; readonly after: Span }[];
}

/** A drift as reports show it. */
export interface DriftSummary {
  readonly source: string;
  readonly target: string;
  readonly commit: string;
  /** Null where nobody counted: the commit is the base of a change. */
  readonly commits: number | null;
  /** Day of the first change, `2026-11-21`. */
  readonly since: string | null;
  readonly changes: readonly {
    readonly section: string;
    readonly words: readonly WordChange[];
    /** In the original as it is. */
    readonly source: Span | null;
    /** What it concerns in the translation. */
    readonly target: Span | null;
  }[];
}
