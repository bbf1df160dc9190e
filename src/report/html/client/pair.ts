import type { PairData } from '../data.ts';
import { activator } from './activate.ts';
import { findingCard } from './card.ts';
import { h } from './dom.ts';
import { dressMarks } from './dress.ts';
import { groupsOf } from './groups.ts';
import { linkDetails } from './hover.ts';
import { marksOf } from './marks.ts';
import type { View } from './overview.ts';
import { columnHeads, findingIndex, pairHead } from './pair-head.ts';
import type { Report } from './report.ts';
import { addressOf } from './route.ts';
import { rowElements } from './row.ts';
import { pairTools, type Settings } from './tools.ts';

/** A pair side by side, at a finding if one is named by its fingerprint. */
export interface PairPage extends View {
  /** Goes to a finding; once the view stands in the document. */
  readonly goTo: (finding: string | null) => void;
}

/** The view of one pair. `open` leads to another page of the report, `overview` is the way back. */
export function pairView(
  report: Report,
  index: number,
  data: PairData,
  settings: Settings,
  open: (address: string) => void,
  overview: () => string,
): PairPage {
  const entry = report.data.pairs[index];
  if (entry === undefined) throw new Error(`No pair ${index}`);
  const groups = groupsOf(data.view);
  const marks = marksOf(data, groups);
  const places = new Map(data.places.map((place) => [place.id, place]));
  const cards = entry.findings.map((finding, at) =>
    findingCard(at, finding, places.get(finding.id), entry.target, report),
  );
  const order = reading(cards.map((_, at) => marks.homes[at] ?? null));
  const cardsOf = (group: number | null) =>
    order.flatMap((at) => ((marks.homes[at] ?? null) === group ? (cards[at] ?? []) : []));
  const rows = h('div', { class: 'rows' });
  const list = findingIndex(entry, order, report);
  const element = h(
    'main',
    { class: 'pair' },
    pairHead(entry, report),
    list,
    h(
      'div',
      { class: 'page-findings' },
      ...cardsOf(null),
      entry.findings.length === 0
        ? h('p', { class: 'clean' }, `✓ ${report.texts.pair.noFindings}`)
        : null,
    ),
    h('div', { class: 'sheet' }, columnHeads(entry, report), rows),
  );
  const show = () => {
    const { mode, checked } = settings;
    element.classList.toggle('show-checked', checked);
    if (rows.dataset.mode !== mode) {
      rows.dataset.mode = mode;
      rows.replaceChildren(
        ...rowElements({ view: data.view, groups, marks, mode, report, cards: cardsOf }),
      );
      dressMarks(rows, entry.findings, data.view.checked);
    }
  };
  const tools = pairTools(report, settings, order.length, {
    step: (by) => finding.step(by),
    shown: () => {
      show();
      finding.refresh();
    },
  });
  const finding = activator(element, order, (at, position) => {
    tools.setPosition(position);
    const id = entry.findings[at]?.id ?? null;
    history.replaceState(null, '', addressOf({ kind: 'pair', target: entry.target, finding: id }));
  });
  linkDetails(rows, data.view.checked, report);
  show();
  const neighbour = (by: number) => {
    const next = report.data.pairs[index + by];
    if (next !== undefined) open(addressOf({ kind: 'pair', target: next.target, finding: null }));
  };
  return {
    element,
    tools: tools.element,
    title: `${entry.name} · ${report.texts.title}`,
    goTo: (id) => {
      const at = entry.findings.findIndex((one) => one.id === id);
      if (at >= 0) finding.activate(at);
    },
    keys: {
      j: () => finding.step(1),
      k: () => finding.step(-1),
      n: () => neighbour(1),
      p: () => neighbour(-1),
      m: tools.toggleMode,
      c: tools.toggleChecked,
      a: () => element.querySelector<HTMLButtonElement>('.card.active button.copy')?.click(),
      u: () => open(overview()),
      Escape: () => open(overview()),
    },
  };
}

/** The findings in the order in which they stand on the page: those on the whole page first. */
function reading(homes: readonly (number | null)[]): number[] {
  return homes
    .map((home, at) => ({ at, home: home ?? -1 }))
    .sort((a, b) => a.home - b.home || a.at - b.at)
    .map(({ at }) => at);
}
