/**
 * The words of the project, as data. Everything that travels between two stages is declared here and
 * in the two files it passes on, is read-only and can be serialised.
 */

import type { Drift, DriftSummary, Pin } from './history-types.ts';
import type { Language, Page, Severity, Side, SourceFile, Span } from './page-types.ts';
import type { Profile, Site } from './site-types.ts';
import type { Views } from './view-types.ts';

export type * from './history-types.ts';
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
  /** Where it is known which state of the original was translated, and that is not the one of today. */
  readonly pin?: Pin;
}

export interface Unpaired {
  readonly path: string;
  readonly language: Language | 'unknown';
  /** One line for people. */
  readonly reason: string;
  /** Path of the page that it seems to translate, suggested only. */
  readonly looksLike: string | null;
  /** Where its counterpart should be, if the pages around it have theirs. */
  readonly expected?: string;
}

/** Pages of one folder and language that have no counterpart although the pages around them have. */
export interface LoneFolder {
  readonly folder: string;
  readonly language: Language;
  /** Most originals here are written in this language. */
  readonly isOriginal: boolean;
  /** Sorted by path; `expected` is where the counterpart should be. */
  readonly pages: readonly { readonly path: string; readonly expected: string }[];
}

export interface Pair {
  readonly key: string;
  /** As it was when it was translated, where there is a drift. */
  readonly source: Page;
  readonly target: Page;
  readonly via: Via;
  readonly confidence: number;
  readonly alignment: Alignment;
  readonly drift?: Drift;
}

export interface Edit extends Span {
  readonly side: Side;
  readonly text: string;
}

/** unsafe: made only when asked for, since it may be wrong or change what the writer chose. */
export type FixSafety = 'safe' | 'unsafe';

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
  /** What tells it from its like, where that is not what the evidence expects and finds. */
  readonly identity?: string;
  /** Reports of one pair with the same cause become one finding. */
  readonly cause?: string;
  /** Never above the rule's own severity. */
  readonly severity?: Severity;
  /** 0 to 1; the alignment's where left out. */
  readonly confidence?: number;
  readonly fix?: readonly Edit[];
  /** Safe where left out. */
  readonly fixSafety?: FixSafety;
}

export type Messages = Readonly<Record<string, string>>;

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** One line in each language, for --list-rules and the README. */
  readonly summary: Readonly<Record<Language, string>>;
  readonly needs?: 'site';
  /** It can mend some of what it reports. */
  readonly fixable?: true;
  /**
   * Message id to text. `{name}` takes data; `{source}` and `{target}` are the names of the two
   * languages.
   */
  readonly messages: Readonly<Record<Language, Messages>>;
  check(pair: Pair, site: Site, options: RuleOptions): Iterable<Report>;
  /** For rules about pages without counterpart, of a run over the whole site. */
  checkFolder?(folder: LoneFolder): Iterable<Report>;
}
/** What a rule is called and says, and nothing of how it checks. */
export type RuleTexts = Pick<Rule, 'id' | 'severity' | 'summary' | 'messages'>;
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
  /** The side to show it on where that is not the translation: the one that a change touched. */
  readonly shownOn?: Side;
  readonly fix: readonly Edit[];
  /** Safe where left out. */
  readonly fixSafety?: FixSafety;
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

/** A difference that somebody accepted: hidden for as long as what was compared stays as it is. */
export interface Accepted {
  readonly fingerprint: string;
  readonly rule: string;
  readonly messageId: string;
  /** Paths of the pair, relative to the working directory, POSIX separators. */
  readonly source: string;
  readonly target: string;
  /** As its author gave it. */
  readonly reason: string;
}

export interface Place {
  readonly path: string;
  readonly span: Span;
  /** Of the side's page: `en` or `zh`. */
  readonly language: Language;
}

export type Verdict = 'untranslated' | 'no-original' | 'in-progress' | 'diverged';

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
  /** Accepted differences of the pairs looked at that are no longer there. */
  readonly staleAccepted: readonly Accepted[];
  readonly notChecked: readonly { readonly rule: string; readonly reason: string }[];
  /** Originals that changed after their translation, and how. */
  readonly drifts: readonly DriftSummary[];
  /** Translations with findings in the lines that a change touched which were there before it. */
  readonly older?: readonly { readonly path: string; readonly count: number }[];
  /** Pages that the run passed over, in one entry for each reason and place. */
  readonly passedOver?: readonly PassedOver[];
  /** Text of every page that a finding names, by path: reporters turn offsets into lines with it. */
  readonly texts: Readonly<Record<string, string>>;
  /** Made only where a report asks for it. */
  readonly views?: Views;
}

/** frozen: versions of the docs that nobody changes any more, below `path`. older: than `since`. */
export type PassedOver =
  | { readonly kind: 'frozen'; readonly path: string; readonly pages: number }
  | { readonly kind: 'older'; readonly since: string; readonly pages: number };

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
  /** The language of the originals, where the paths do not show it. */
  readonly source?: Language;
  /** A release (`1.20`) or a day (`2024-01-01`): older pages are left out. */
  readonly since?: string;
  readonly profile?: Partial<Profile>;
  /** With `--since`, an original that changed without its translation is an error. */
  readonly failOnStale?: boolean;
  /** Do not ask git which findings are stale. */
  readonly history?: boolean;
  /** Front matter fields that name the commit of the original which was translated. */
  readonly pins?: readonly string[];
  /** A name to its Chinese forms; to none where it always stays in Latin letters. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}
