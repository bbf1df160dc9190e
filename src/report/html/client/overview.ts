import { thousands } from '../../thousands.ts';
import { aboutRun } from './about.ts';
import { h } from './dom.ts';
import { everything, type Filter, listedPages } from './filter.ts';
import { filterForm } from './filter-form.ts';
import { askedBy, queryOf } from './filter-query.ts';
import type { Keys } from './keys.ts';
import { pageItem } from './page-item.ts';
import type { Report } from './report.ts';
import { addressOf } from './route.ts';
import { severities, severitySign } from './severity.ts';

/** So many findings can be read on one page; of more, only the counts are shown at first. */
const fewFindings = 120;

/** A view of the report: what it shows, and what keys do in it. */
export interface View {
  readonly element: HTMLElement;
  readonly tools: HTMLElement | null;
  readonly title: string;
  readonly keys: Keys;
}

/** The view of all pages. Made once, so that the filter outlives a look at a page. */
export interface Overview extends View {
  /** Shows what an address asks for. */
  readonly ask: (query: string) => void;
  /** The address of what it shows. */
  readonly address: () => string;
}

/** Makes the overview; `moved` is told when its address is another, and whether that is a step. */
export function overviewView(
  report: Report,
  moved: (address: string, step: boolean) => void,
): Overview {
  const { data, texts } = report;
  const few = data.totals.errors + data.totals.warnings <= fewFindings;
  let filter: Filter = everything;
  let withFindings = few;
  const address = () => {
    const query = queryOf({ filter, withFindings: withFindings === few ? null : withFindings });
    return addressOf({ kind: 'overview', query });
  };
  const list = h('ol', { class: 'pages' });
  const status = h('p', { class: 'status', role: 'status' });
  const show = () => {
    const listed = listedPages(data.pairs, filter);
    status.textContent = texts.filter.shown(listed.length, data.pairs.length);
    list.replaceChildren(...listed.map((one) => pageItem(one, withFindings, report)));
    if (listed.length === 0) list.append(h('li', { class: 'nothing' }, texts.filter.nothing));
  };
  const form = filterForm(report, (next, findings, typed) => {
    filter = next;
    withFindings = findings;
    show();
    moved(address(), !typed);
  });
  filter = form.set(filter, withFindings);
  show();
  const element = h(
    'main',
    { class: 'overview' },
    h('h1', {}, texts.title),
    totals(report),
    form.element,
    h('h2', { class: 'unseen' }, texts.pages),
    status,
    list,
    ...aboutRun(report),
  );
  return {
    element,
    tools: null,
    title: texts.title,
    keys: overviewKeys(element, list),
    address,
    ask: (query) => {
      const before = address();
      const asked = askedBy(query);
      withFindings = asked.withFindings ?? few;
      filter = form.set(asked.filter, withFindings);
      if (address() !== before) show();
    },
  };
}

function overviewKeys(element: HTMLElement, list: HTMLElement): Keys {
  const step = (by: number) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a.name')];
    const at = links.findIndex((link) => link.matches(':focus'));
    const next = links[Math.min(links.length - 1, Math.max(0, at + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  return {
    j: () => step(1),
    k: () => step(-1),
    '/': () => element.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
  };
}

function totals({ data, texts, words }: Report): HTMLElement {
  const { totals: sums, pairs } = data;
  const number = (value: number, label: string, sign: Node | null = null) =>
    h('li', {}, h('strong', {}, sign, thousands(value)), ' ', label);
  const counts = { error: sums.errors, warning: sums.warnings, info: sums.infos } as const;
  const labels = {
    error: texts.labels.errors,
    warning: texts.labels.warnings,
    info: texts.labels.infos,
  } as const;
  return h(
    'ul',
    { class: 'totals' },
    number(pairs.length, texts.labels.pairs),
    number(sums.compared, texts.labels.compared),
    number(sums.matched, texts.labels.matched),
    ...severities.map((severity) =>
      number(counts[severity], labels[severity], severitySign(severity, words)),
    ),
  );
}
