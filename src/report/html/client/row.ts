import { lineIndex, positionAt } from '../../../lines.ts';
import type { ChangedPiece, PairView, Piece, Side } from '../../../types.ts';
import { changeElement } from './changed.ts';
import { h, langOf } from './dom.ts';
import type { Group } from './groups.ts';
import type { Marks } from './marks.ts';
import { type Mode, pieceElement, titleOf } from './piece.ts';
import type { Report } from './report.ts';

/** What the rows of a pair are made of. */
export interface RowParts {
  readonly view: PairView;
  readonly groups: readonly Group[];
  readonly marks: Marks;
  readonly mode: Mode;
  readonly report: Report;
  /** The cards that belong to a group. */
  readonly cards: (group: number) => readonly HTMLElement[];
}

/** The rows of a pair: both pages beside each other, messages where they belong. */
export function rowElements(parts: RowParts): HTMLElement[] {
  const lines = {
    source: lineIndex(parts.view.source.text),
    target: lineIndex(parts.view.target.text),
  };
  return parts.groups.map((group, index) =>
    group.kind === 'here' ? hereElement(group, parts) : rowElement(group, index, parts, lines),
  );
}

function rowElement(
  group: Group,
  index: number,
  parts: RowParts,
  lines: Readonly<Record<Side, readonly number[]>>,
): HTMLElement {
  const cards = parts.cards(index);
  const inGap = group.kind !== 'field' && parts.marks.gaps.has(index);
  const cell = (side: Side) =>
    group[side].length === 0
      ? gapElement(group, side, inGap ? cards : [], parts.marks.gaps.get(index) ?? [], parts)
      : cellElement(group, side, parts, lines[side]);
  return h(
    'div',
    { class: `row ${group.kind}`, id: `row-${index}` },
    notesElement(group, parts),
    cell('source'),
    cell('target'),
    cards.length > 0 && !inGap ? h('div', { class: 'cards' }, ...cards) : null,
  );
}

function cellElement(
  group: Group,
  side: Side,
  { view, marks, mode, report }: RowParts,
  lines: readonly number[],
): HTMLElement {
  const page = view[side];
  const { texts } = report;
  const pieceWords = { image: texts.kinds.image };
  return h(
    'div',
    { class: `cell ${side}`, lang: langOf(page.language) },
    sideTag(page.language, report),
    ...group[side].flatMap((at) => {
      const piece = page.pieces[at];
      if (piece === undefined) return [];
      const whole = marks[side].whole.get(at) ?? [];
      const { line } = positionAt(lines, (mode === 'raw' ? piece.raw : piece.at)[0]);
      return [
        h(
          'div',
          {
            class: ['piece', ...frameOf(piece), ...(whole.length > 0 ? ['whole'] : [])].join(' '),
            'data-finding': whole.join(' ') || null,
          },
          h(
            'span',
            {
              class: 'line',
              lang: report.data.lang,
              title: texts.pair.line(line),
              'aria-hidden': 'true',
            },
            `${line}`,
          ),
          pieceElement(page, piece, marks[side].inline.get(at) ?? [], mode, pieceWords),
          ...changesOf(side, at, view).map((change) =>
            changeElement(change, texts.pair.changed(page.language)),
          ),
        ),
      ];
    }),
  );
}

/** How a piece stands in containers; deeper than three looks like three. */
function frameOf({ inside = 0 }: Piece): string[] {
  return inside === 0 ? [] : ['inside', `inside-${Math.min(3, inside)}`];
}

function changesOf(side: Side, at: number, { changed = [] }: PairView): readonly ChangedPiece[] {
  return side === 'source' ? changed.filter(({ piece }) => piece === at) : [];
}

function gapElement(
  group: Group,
  side: Side,
  cards: readonly HTMLElement[],
  findings: readonly number[],
  { view, report }: RowParts,
): HTMLElement {
  const { language } = view[side];
  const other = view[side === 'source' ? 'target' : 'source'];
  const pieces = group[side === 'source' ? 'target' : 'source'].flatMap(
    (at) => other.pieces[at] ?? [],
  );
  const named = findings.join(' ') || null;
  if (group.kind === 'field')
    return h('div', { class: `cell ${side} absent`, 'data-finding': named }, '–');
  return h(
    'div',
    { class: `cell gap ${side}`, 'data-finding': named },
    h('p', { class: 'gap-text' }, report.texts.pair.missing(language, counted(pieces, report))),
    ...cards,
  );
}

function counted(pieces: readonly Piece[], { words }: Report): string {
  const counts: Record<string, number> = {};
  for (const { kind } of pieces) counts[kind] = (counts[kind] ?? 0) + 1;
  return words.counted(counts);
}

/** The language of a cell: for the ear, and for the eye where the columns stand one below the other. */
function sideTag(language: 'en' | 'zh', { data, texts, words }: Report): HTMLElement {
  return h(
    'span',
    { class: 'side-tag', lang: langOf(data.lang), title: texts.language[language] },
    h('span', { 'aria-hidden': 'true' }, words.label[language]),
    h('span', { class: 'unseen' }, texts.language[language]),
  );
}

function notesElement(group: Group, { view, report }: RowParts): HTMLElement | null {
  const { texts } = report;
  const notes = [
    group.joined === null ? null : h('span', {}, texts.pair.joined[group.joined] ?? ''),
    group.unsure ? h('span', {}, `? ${texts.pair.unsure}`) : null,
    group.moved === null
      ? null
      : jump(
          `moved-${group.moved}`,
          `here-${group.moved}`,
          group.moved,
          texts.pair.movedTo(view.target.language),
        ),
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : h('div', { class: 'row-notes' }, ...notes);
}

function hereElement(group: Group, { view, groups, report }: RowParts): HTMLElement {
  const number = group.moved ?? 0;
  const moved = groups.find((one) => one.kind !== 'here' && one.moved === number);
  const piece = view.target.pieces[moved?.target[0] ?? -1];
  const title = piece === undefined ? '' : titleOf(view.target, piece);
  const text = report.texts.pair.movedHere(view.target.language, title);
  return h('div', { class: 'row here' }, jump(`here-${number}`, `moved-${number}`, number, text));
}

/** Both ends of a move bear its number, and lead to each other. */
function jump(id: string, to: string, number: number, text: string): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      class: 'move',
      id,
      click: () => {
        const end = document.getElementById(to);
        end?.scrollIntoView({ block: 'center' });
        end?.focus({ preventScroll: true });
      },
    },
    h('span', { 'aria-hidden': 'true', class: 'move-sign' }, `⇅ ${number}`),
    text,
  );
}
