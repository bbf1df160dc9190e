/**
 * The words of the project, as data. Everything that travels between two stages is declared here and
 * in the two files it passes on, is read-only and can be serialised.
 */

import type { Language, Page, Severity, Side, SourceFile, Span } from './page-types.ts';
import type { Profile, Site } from './site-types.ts';
import type { Views } from './view-types.ts';

export type * from './page-types.ts';
export type * from './site-types.ts';
export type * from './view-types.ts';

export type LinkKind = 'match' | 'moved' | 'missing' | 'extra' | 'merge' | 'split';

/** Sections or blocks (by index) that belong together. */
export interface Link {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly kind: LinkKind;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Alignment {
  readonly sections: readonly Link[];
  readonly blocks: readonly Link[];
}

export type Via = 'config' | 'arguments' | 'layout' | 'front-matter' | 'original-link' | 'content';

/** Two files that belong together, before they are read. */
export interface Pairing {
  readonly key: string;
  readonly source: SourceFile;
  readonly target: SourceFile;
  readonly sourceLanguage: Language;
  readonly targetLanguage: Language;
  readonly via: Via;
  readonly confidence: number;
}

export interface Unpaired {
  readonly path: string;
  readonly language: Language | 'unknown';
  /** One line for people. */
  readonly reason: string;
  /** Path of the page that it seems to translate, suggested only. */
  readonly looksLike: string | null;
}

export interface Pair {
  readonly key: string;
  readonly source: Page;
  readonly target: Page;
  readonly via: Via;
  readonly confidence: number;
  readonly alignment: Alignment;
}

export interface Edit extends Span {
  readonly side: Side;
  readonly text: string;
}

export interface Evidence {
  readonly expected?: string;
  readonly actual?: string;
  readonly sourceText?: string;
  readonly targetText?: string;
  /** What went with it, counted by kind: `{ link: 3, 'code-block': 2 }`. */
  readonly absorbed?: Readonly<Record<string, number>>;
}

export type MessageData = Readonly<Record<string, string | number>>;

/** What a rule says. */
export interface Report {
  readonly messageId: string;
  readonly data: MessageData;
  readonly source?: Span;
  readonly target?: Span;
  readonly evidence: Evidence;
  /** Reports of one pair with the same cause become one finding. */
  readonly cause?: string;
  /** Never above the rule's own severity. */
  readonly severity?: Severity;
  /** 0 to 1; the alignment's where left out. */
  readonly confidence?: number;
  readonly fix?: readonly Edit[];
}

export type Messages = Readonly<Record<string, string>>;

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** One line in each language, for --list-rules and the README. */
  readonly summary: Readonly<Record<Language, string>>;
  readonly needs?: 'site';
  /**
   * Message id to text. `{name}` takes data; `{source}` and `{target}` are the names of the two
   * languages.
   */
  readonly messages: Readonly<Record<Language, Messages>>;
  check(pair: Pair, site: Site, options: RuleOptions): Iterable<Report>;
}
export type RuleOptions = Readonly<Record<string, unknown>>;

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly pair: string;
  readonly messageId: string;
  readonly data: MessageData;
  /** What stands where; null only for unpaired pages. */
  readonly source: Place | null;
  readonly target: Place | null;
  readonly evidence: Evidence;
  readonly confidence: number;
  readonly stale: boolean;
  readonly fix: readonly Edit[];
  readonly fingerprint: string;
}

/**
 * Why a finding is not said: a comment in the page, an accepted difference, the original moved on
 * after the translation, or the change that is looked at did not bring it about.
 */
export type SuppressedBy = 'directive' | 'accepted' | 'stale' | 'unchanged';

export interface Suppressed extends Finding {
  readonly by: SuppressedBy;
  /** As its author gave it. */
  readonly reason: string | null;
}

export interface Place {
  readonly path: string;
  readonly span: Span;
  /** Of the side's page: `en` or `zh`. */
  readonly language: Language;
}

export type Verdict = 'untranslated' | 'in-progress' | 'diverged';

export interface PairSummary {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: Language;
  readonly targetLanguage: Language;
  readonly via: Via;
  readonly confidence: number;
  readonly verdict: Verdict | null;
  readonly sections: { readonly source: number; readonly target: number; readonly aligned: number };
  readonly details: { readonly compared: number; readonly matched: number };
}

/** What one run found; every reporter reads this and nothing else. */
export interface Result {
  readonly pairs: readonly PairSummary[];
  readonly unpaired: readonly Unpaired[];
  /** Sorted by path, offset, rule. */
  readonly findings: readonly Finding[];
  /** What was found and is not said; sorted like the findings. */
  readonly suppressed: readonly Suppressed[];
  readonly notChecked: readonly { readonly rule: string; readonly reason: string }[];
  /** Text of every page that a finding names, by path: reporters turn offsets into lines with it. */
  readonly texts: Readonly<Record<string, string>>;
  /** Made only where a report asks for it. */
  readonly views?: Views;
}

export type RuleLevel = Severity | 'off';

/** The config as validated; every field optional. */
export interface Config {
  readonly rules?: Readonly<Record<string, RuleLevel | readonly [RuleLevel, RuleOptions]>>;
  readonly overrides?: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleLevel | readonly [RuleLevel, RuleOptions]>>;
  }[];
  /** Source path to target path. */
  readonly pairs?: Readonly<Record<string, string>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly profile?: Partial<Profile>;
  /** A name to its Chinese forms; to none where it always stays in Latin letters. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}
