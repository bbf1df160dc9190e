import type { PageView, Piece, Range } from '../../../types.ts';
import { h } from './dom.ts';
import type { Layer } from './marks.ts';
import { type Looks, segments } from './segments.ts';

/** As a reader of the published page sees it, or as it is written. */
export type Mode = 'rendered' | 'raw';

/** What is said beside the text of the page. */
export interface PieceWords {
  readonly image: string;
}

/** One piece of a page. Only text and this file's own elements: the page's HTML stays text. */
export function pieceElement(
  page: PageView,
  piece: Piece,
  layers: readonly Layer[],
  mode: Mode,
  words: PieceWords,
): HTMLElement {
  const show = (range: Range, looks: readonly Looks[] = []) =>
    segments(page.text, [range], looks, within(layers, range));
  if (mode === 'raw') return h('pre', { class: 'raw' }, ...show(piece.raw));
  switch (piece.kind) {
    case 'field':
      return h(
        'p',
        { class: 'field-value' },
        h('span', { class: 'field-name' }, piece.name ?? ''),
        h('span', {}, ...show(fieldValue(page, piece))),
      );
    case 'code-block':
      return h('pre', { class: 'code-block' }, h('code', {}, ...show(bodyOf(page, piece, layers))));
    case 'table-row':
      return h('div', { class: 'table-row' }, ...cellsOf(page, piece, layers, words));
    case 'heading': {
      const level = String(Math.min(6, piece.level + 2));
      return h(
        'div',
        { class: `heading level-${piece.level}`, role: 'heading', 'aria-level': level },
        ...prose(page, piece, layers, piece.at, words),
      );
    }
    case 'list-item':
      return h(
        'div',
        { class: `list-item depth-${Math.min(5, piece.level)}` },
        h('span', { class: 'marker' }, markerOf(page, piece)),
        h('span', {}, ...prose(page, piece, layers, piece.at, words)),
      );
    case 'quote':
      return h('blockquote', {}, ...prose(page, piece, layers, piece.at, words));
    case 'container':
      return h('p', { class: 'frame-head' }, ...frameHead(page, piece, layers, show));
    case 'image':
    case 'paragraph':
      return h('p', {}, ...prose(page, piece, layers, piece.at, words));
    default:
      return h('pre', { class: `other ${piece.kind}` }, ...show(piece.at));
  }
}

/** The text of a piece without its markup, for names of places. */
export function titleOf({ text }: PageView, piece: Piece): string {
  const seen = piece.shown.length > 0 ? piece.shown : [piece.at];
  const title = seen.map(([from, to]) => text.slice(from, to)).join('');
  return title.replace(/\s+/g, ' ').trim().slice(0, 60);
}

function prose(
  page: PageView,
  piece: Piece,
  layers: readonly Layer[],
  range: Range,
  words: PieceWords,
): readonly Node[] {
  const images = imageLooks(piece, range, words);
  const written = piece.shown.length > 0 || images.length > 0 ? piece.shown : [piece.at];
  const shown = clip([...written, ...images.map((image) => image.range)], range);
  const hidden = hiddenMarks(shown, within(layers, range));
  const looks = [
    ...images,
    ...looksOf(piece.emphasis, 'emphasis'),
    ...looksOf(hidden, 'revealed'),
    ...looksOf(piece.strong, 'strong'),
    ...looksOf(piece.code, 'code'),
    ...looksOf(piece.links, 'link'),
  ];
  const seen = union([...shown, ...hidden]);
  return segments(page.text, trimmed(page.text, seen), looks, within(layers, range), true);
}

/** An image is its alternative text and its address: nothing is loaded. */
function imageLooks({ images = [] }: Piece, [from, to]: Range, { image }: PieceWords): Looks[] {
  const sign = () =>
    h('span', { class: 'image-sign', role: 'img', 'aria-label': image, title: image }, '▨');
  return images.flatMap(({ at, alt, url }): Looks[] => {
    if (at[0] < from || at[1] > to) return [];
    if (alt === null && url === null) return [{ range: at, look: 'image-url', sign }];
    return [
      ...(alt === null ? [] : [{ range: alt, look: 'image-alt' as const, sign }]),
      ...(url === null
        ? []
        : [{ range: url, look: 'image-url' as const, ...(alt === null ? { sign } : {}) }]),
    ];
  });
}

/** The name of a container and its title; as it is written where a finding is about that. */
function frameHead(
  { text }: PageView,
  piece: Piece,
  layers: readonly Layer[],
  show: (range: Range) => readonly Node[],
): readonly Node[] {
  const named = h('span', { class: 'frame-name' }, piece.name ?? '');
  const { at, title } = piece;
  const found = within(layers, at).some(({ kind }) => kind === 'finding');
  if (piece.name === undefined || text.slice(...at).includes('\n'))
    return [h('span', { class: 'frame-raw' }, ...show(at))];
  if (found) return [named, h('span', { class: 'frame-raw' }, ...show(at))];
  return title === undefined ? [named] : [named, h('span', {}, ...show(title))];
}

function looksOf(ranges: readonly Range[] | undefined, look: Looks['look']): Looks[] {
  return (ranges ?? []).map((range) => ({ range, look }));
}

/** Markup is not shown, unless it is what a finding is about: then it is. */
function hiddenMarks(shown: readonly Range[], layers: readonly Layer[]): Range[] {
  return layers
    .filter(({ kind, range }) => kind === 'finding' && range[0] < range[1])
    .filter(({ range: [from, to] }) => !shown.some(([start, end]) => start < to && end > from))
    .map(({ range }) => range);
}

function union(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && range[0] < last[1]) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], range[1])];
    } else joined.push(range);
  }
  return joined;
}

function clip(ranges: readonly Range[], [from, to]: Range): Range[] {
  return ranges
    .map(([start, end]): Range => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end);
}

/** Blanks beside markup that is not shown would stand at the edges. */
function trimmed(text: string, ranges: readonly Range[]): Range[] {
  const first = ranges.findIndex(([from, to]) => text.slice(from, to).trim() !== '');
  if (first < 0) return [...ranges];
  return ranges.slice(first).map(([from, to], index): Range => {
    if (index > 0) return [from, to];
    const blanks = text.slice(from, to).length - text.slice(from, to).trimStart().length;
    return [from + blanks, to];
  });
}

function within(layers: readonly Layer[], [from, to]: Range): Layer[] {
  return layers.filter(({ range }) => range[0] <= to && range[1] >= from);
}

function cellsOf(
  page: PageView,
  piece: Piece,
  layers: readonly Layer[],
  words: PieceWords,
): HTMLElement[] {
  const cells = piece.cells ?? [piece.at];
  return cells.map((cell) =>
    h(
      'div',
      { class: piece.level === 1 ? 'cell-head' : null },
      ...prose(page, piece, layers, cell, words),
    ),
  );
}

/** The lines of a code block; the fence too where a finding is about it. */
function bodyOf({ text }: PageView, piece: Piece, layers: readonly Layer[]): Range {
  const body = piece.body ?? piece.at;
  const fence = layers.some(
    ({ kind, range }) => kind === 'finding' && (range[0] < body[0] || range[1] > body[1]),
  );
  const [from, to] = fence ? piece.at : body;
  const written = text.slice(from, to);
  const start = /^(?:[ \t]*\r?\n)*/.exec(written)?.[0].length ?? 0;
  return [from + start, from + Math.max(written.trimEnd().length, start)];
}

function fieldValue({ text }: PageView, piece: Piece): Range {
  const [from, to] = piece.body ?? piece.at;
  return [from, from + text.slice(from, to).trimEnd().length];
}

/** The number of an item in an ordered list, else a bullet. */
function markerOf({ text }: PageView, { at }: Piece): string {
  const before = text.slice(Math.max(0, at[0] - 12), at[0]);
  return /(?:^|\s)(\d{1,9}[.)])[ \t]*(?:\[[ xX]\][ \t]*)?$/.exec(before)?.[1] ?? '•';
}
