/** The words for a pair as a reader sees it: what stands beside what, and what was compared. */

import type { BlockKind, Detail, Language } from './page-types.ts';
import type { Site } from './site-types.ts';
import type { LinkKind } from './types.ts';

/** Offset and end offset of a span, as short as JSON has it: a report may hold a million of them. */
export type Range = readonly [offset: number, endOffset: number];

/** A block, a front matter field, or a front matter that could not be read. */
export interface Piece {
  readonly kind: BlockKind | 'field' | 'front-matter';
  /** As `Block.level`. */
  readonly level: number;
  readonly at: Range;
  /** With what stands before it (list marker, delimiter row, comment): all pieces make the page. */
  readonly raw: Range;
  /** What a reader of the published page sees of it, markup left out; empty: all of it. */
  readonly shown: readonly Range[];
  readonly strong?: readonly Range[];
  readonly emphasis?: readonly Range[];
  /** Inline code, without its backticks. */
  readonly code?: readonly Range[];
  readonly links?: readonly Range[];
  readonly images?: readonly PieceImage[];
  readonly cells?: readonly Range[];
  /** Of a code block: its lines without the fence; of a field: its value. */
  readonly body?: Range;
  /** As `Block.name`; of a field its name. */
  readonly name?: string;
  /** Of a container: what stands behind its name. */
  readonly title?: Range;
  /** In so many containers it stands; left out where it is none. */
  readonly inside?: number;
}

/** An image, of which a reader is told and which is never loaded. */
export interface PieceImage {
  readonly at: Range;
  readonly alt: Range | null;
  /** Null where the address is written elsewhere on the page. */
  readonly url: Range | null;
}

export interface PageView {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Pieces (by index) that stand beside each other. */
export interface PiecesRow {
  readonly kind: LinkKind;
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Too little in common to compare what they say. */
  readonly unsure?: true;
  /** Number of the move that begins here. */
  readonly moved?: number;
}

/** The place in the target where a moved part stands, which is shown beside its original. */
export interface MovedHere {
  readonly kind: 'moved-here';
  readonly moved: number;
}

export type ViewRow = PiecesRow | MovedHere;

/** A detail that was looked for on the other side. */
export interface CheckedDetail {
  readonly kind: Detail['kind'];
  readonly source?: Range;
  readonly target?: Range;
  readonly matched: boolean;
}

/** How a piece of the source changed after it was translated, word by word. */
export interface ChangedPiece {
  /** Index of the piece. */
  readonly piece: number;
  readonly parts: readonly {
    readonly kind: 'same' | 'added' | 'removed';
    readonly text: string;
  }[];
}

export interface PairView {
  readonly key: string;
  readonly source: PageView;
  readonly target: PageView;
  /** In the order of the source; what only the target has stands behind what it follows there. */
  readonly rows: readonly ViewRow[];
  readonly checked: readonly CheckedDetail[];
  /** Where the history of the source is known. */
  readonly changed?: readonly ChangedPiece[];
}

/** What a report needs that shows the pages themselves. */
export interface Views {
  /** One for each of `Result.pairs`, in their order. */
  readonly pairs: readonly PairView[];
  readonly profiles: Site['profiles'];
  readonly evidence: Site['evidence'];
}
