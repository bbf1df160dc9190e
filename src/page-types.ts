/** The words for what stands in one page: see types.ts for the rest. */

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
  /** Comments that speak to the linter, in the order of the page. */
  readonly directives: readonly Directive[];
}

export type DirectiveKind =
  | 'disable'
  | 'enable'
  | 'disable-next-line'
  | 'disable-line'
  | 'disable-file';

/** A comment `announce-lint-disable rule -- reason` and the like. */
export interface Directive extends Span {
  /** null where no directive has that name. */
  readonly kind: DirectiveKind | null;
  /** As written: `disable-next-line`. */
  readonly name: string;
  /** Ids as written, each once; all rules where there are none. */
  readonly rules: readonly string[];
  readonly reason: string | null;
  readonly inFrontMatter: boolean;
}

/** What is wrong with a page in itself, found while reading it. */
export interface Problem {
  readonly id:
    | 'front-matter-language'
    | 'front-matter-syntax'
    | 'front-matter-colon'
    | 'front-matter-shape'
    | 'unreadable'
    | 'not-utf8'
    | 'unclosed-fence'
    | 'fence-in-item'
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
