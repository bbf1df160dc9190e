/**
 * The words of the project, as data. Everything that travels between two stages is declared here,
 * is read-only and can be serialised.
 */

export type Language = 'en' | 'zh';
export type Side = 'source' | 'target';
export type Severity = 'error' | 'warning' | 'info';

/** UTF-16 offsets into the file as it stands on disk; the end is exclusive. */
export interface Span {
  readonly offset: number;
  readonly endOffset: number;
}

/** One file as discovered: nothing parsed yet. */
export interface SourceFile {
  /** Relative to the working directory, POSIX separators. */
  readonly path: string;
  /** The text as decoded, BOM and line ends kept. */
  readonly text: string;
  readonly language: Language | 'unknown';
  /** Set when the bytes are not valid UTF-8 or the file could not be read. */
  readonly unreadable?: string;
}

export interface Page {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  /** Offset of the first character of every line. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

/** What is wrong with a page in itself, found while reading it. */
export interface Problem {
  readonly id:
    | 'front-matter-language'
    | 'front-matter-syntax'
    | 'front-matter-shape'
    | 'unreadable'
    | 'not-utf8'
    | 'unclosed-fence'
    | 'unclosed-shortcode';
  readonly span: Span;
  /** What the parser said, or the token concerned. */
  readonly detail: string;
}

export interface FrontMatter {
  readonly span: Span;
  readonly fields: readonly Field[];
}

/** A top-level front matter field. Scalars stay text (`1.10`, `2026-11-20`); lists are lists of text. */
export interface Field {
  readonly name: string;
  readonly value: FieldValue;
  readonly span: Span;
  readonly valueSpan: Span;
}
export type FieldValue =
  | string
  | null
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

export interface Section {
  readonly index: number;
  /** Index of the heading block; null for what stands before the first heading. */
  readonly heading: number | null;
  /** Heading level 1-6; 0 without heading. */
  readonly level: number;
  readonly title: string;
  readonly anchor: Anchor | null;
  /** Blocks `[firstBlock, endBlock)`, the heading included. */
  readonly firstBlock: number;
  readonly endBlock: number;
  readonly span: Span;
}

export interface Anchor {
  /** The id that a link must use: the explicit one, else the GitHub slug with its `-1` suffix. */
  readonly id: string;
  /** The id that this heading would have with no explicit one. */
  readonly slug: string;
  readonly explicit: string | null;
  /** Where the explicit id stands (without braces), or the malformed attempt (with them). */
  readonly idSpan: Span | null;
  /** Text of an attempt at an id that the generator does not understand: `{id}`, `#{id}`, `{##id}`. */
  readonly malformed: string | null;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'code-block'
  | 'quote'
  | 'container'
  | 'image'
  | 'html'
  | 'shortcode';

export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /** Index of the section it stands in. */
  readonly section: number;
  /** Heading level, or list depth (1 = outermost), or 0. */
  readonly level: number;
  readonly span: Span;
  /** What a reader sees, white space folded, inline code included. */
  readonly text: string;
  /**
   * The block's source with the same length as its span, everything but text and inline code
   * blanked: index i stands at offset `span.offset + i`.
   */
  readonly prose: string;
  /** Length of `text` with a Han character counted three times (code blocks: their characters). */
  readonly size: number;
  readonly han: number;
  readonly details: readonly Detail[];
  /** What alignment compares: language-neutral tokens, repeated as often as they stand. */
  readonly tokens: readonly string[];
  /** Name of a shortcode, container, alert or component: `tip`, `relnote`, `Tabs`. */
  readonly name?: string;
  /** For a container: index of the first block behind its end. */
  readonly endBlock?: number;
  readonly code?: { readonly language: string; readonly value: string; readonly valueSpan: Span };
  /** Table cells, as spans of the row. */
  readonly cells?: readonly Span[];
}

export type Detail = LinkDetail | ImageDetail | CodeDetail | ValueDetail | ShortcodeDetail;

export interface LinkDetail {
  readonly kind: 'link';
  /** The target as written, references resolved. */
  readonly url: string;
  readonly text: string;
  readonly span: Span;
  /** Where the target is written: in the link itself, or in its definition. */
  readonly urlSpan: Span;
}
export interface ImageDetail {
  readonly kind: 'image';
  readonly url: string;
  readonly alt: string;
  readonly span: Span;
  readonly urlSpan: Span;
}
export interface CodeDetail {
  readonly kind: 'code';
  /** The code between the backticks. */
  readonly text: string;
  /** With backticks. */
  readonly span: Span;
}
export interface ShortcodeDetail {
  readonly kind: 'shortcode';
  readonly name: string;
  readonly args: string;
  readonly span: Span;
}

export type ValueType =
  | 'version'
  | 'date'
  | 'time'
  | 'percent'
  | 'number'
  | 'ordinal'
  | 'cve'
  | 'issue';

/**
 * strong: its loss is reported by itself. weak: a small bare integer and the like, reported only as
 * info. satisfies: a number word or Chinese numeral, may answer a value of the other side and never
 * creates a finding.
 */
export type ValueStrength = 'strong' | 'weak' | 'satisfies';

export interface ValueDetail {
  readonly kind: 'value';
  readonly type: ValueType;
  /** Canonical form, equal for equal values of either language: `2022-04-25`, `1.14.0`, `4000`. */
  readonly value: string;
  readonly strength: ValueStrength;
  /** As written. */
  readonly text: string;
  readonly span: Span;
  /** It stands inside inline code. */
  readonly inCode: boolean;
  /** What a number counts, where its unit says so. */
  readonly measure?: Measure;
}

/** An amount of something that can be written in several units. */
export interface Measure {
  /** `time`, `bytes`, `USD`, … */
  readonly of: string;
  /** In the base unit: seconds, bytes. */
  readonly amount: number;
  /** The number and its unit as written. */
  readonly text: string;
}

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

/** mixed: some pages of the translation write ids down, most do not. */
export type HeadingIds = 'explicit' | 'positional' | 'mixed' | 'unknown';
/** How the generator makes an id of a heading; GitHub, Hugo and Docusaurus agree. */
export type SlugFlavour = 'github' | 'vitepress' | 'unknown';

/**
 * Whether links from a translation to pages of its own site name the language (`/zh/docs/x`): they
 * must, they must not because the generator adds it, or both ways are in use.
 */
export type LocalePrefix = 'required' | 'forbidden' | 'free' | 'unknown';

export interface Profile {
  readonly headingIds: HeadingIds;
  readonly slugs: SlugFlavour;
  readonly localePrefix: LocalePrefix;
}

/** What the pages of a tree show of its habits, counted. */
export interface ProfileEvidence {
  readonly pairs: number;
  /** Translated headings that write an id, of all that have an anchor. */
  readonly headings: { readonly explicit: number; readonly all: number };
  /** Written ids that only one way of making them gives. */
  readonly slugs: { readonly github: number; readonly vitepress: number };
  /** Links from the root of the site that name the language, and that do not. */
  readonly links: { readonly named: number; readonly bare: number };
}

/** What a run knows of a page. */
export interface SitePage {
  readonly language: Language | 'unknown';
  /** Path of its translation or original; null where it has none. */
  readonly counterpart: string | null;
  /** What links can point to; null where the page was not read. */
  readonly ids: readonly string[] | null;
  /** What links could point to if the site's generator made ids in another way. */
  readonly otherIds: readonly string[];
  /** Of a translation: ids of the original's headings to the ids of their translations. */
  readonly answers: Readonly<Record<string, string>>;
}

/** How a site writes a name of the original. */
export interface KnownName {
  /** Chinese forms that stand for it; none where it always stays in Latin letters. */
  readonly forms: readonly string[];
  /** Blocks that keep it in Latin letters, of all that should have it; 0 of 0 as declared. */
  readonly kept: number;
  readonly of: number;
}

/** What many pairs together tell. Frozen. */
export interface Site {
  /** By path. */
  readonly pages: Readonly<Record<string, SitePage>>;
  /** The run saw the whole site: a page that is not among `pages` does not exist. */
  readonly whole: boolean;
  /** By tree (see `treeOf`): one run may look at several sites, each with its own habits. */
  readonly profiles: Readonly<Record<string, Profile>>;
  /** By tree: what the profile was learned from. */
  readonly evidence: Readonly<Record<string, ProfileEvidence>>;
  /** By tree, then by key (see `nameKey`); null where too few pages tell. */
  readonly names: Readonly<Record<string, Readonly<Record<string, KnownName>> | null>>;
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
  readonly suppressed: readonly Finding[];
  readonly notChecked: readonly { readonly rule: string; readonly reason: string }[];
  /** Text of every page that a finding names, by path: reporters turn offsets into lines with it. */
  readonly texts: Readonly<Record<string, string>>;
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
