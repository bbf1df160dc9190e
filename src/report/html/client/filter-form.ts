import type { Severity } from '../../../types.ts';
import { h } from './dom.ts';
import { everything, type Filter, folderOf, type Order } from './filter.ts';
import type { Report } from './report.ts';
import { severities, severitySign } from './severity.ts';

const orders: readonly Order[] = ['worst', 'path', 'leastMatched'];

interface FilterForm {
  readonly element: HTMLElement;
  /** Shows a filter; gives what of it the report knows. */
  readonly set: (filter: Filter, withFindings: boolean) => Filter;
}

/**
 * The filter of the overview; `changed` gets it whenever it changes, and whether that was by typing,
 * of which one letter is no step to go back to.
 */
export function filterForm(
  { data, texts, words }: Report,
  changed: (filter: Filter, withFindings: boolean, typed: boolean) => void,
): FilterForm {
  const say = texts.filter;
  const search = h('input', {
    type: 'search',
    id: 'filter-text',
    placeholder: say.placeholder,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const boxes = severities.map((severity) => ({
    severity,
    box: h('input', { type: 'checkbox', id: `filter-${severity}`, checked: true }),
  }));
  const rule = select('filter-rule', say.anyRule, ruleCounts(data.pairs));
  const folder = select('filter-folder', say.anyFolder, folderCounts(data.pairs));
  const order = h(
    'select',
    { id: 'filter-order' },
    ...orders.map((one) => h('option', { value: one }, say[one])),
  );
  const findings = h('input', { type: 'checkbox', id: 'filter-findings' });
  const reset = h('button', { type: 'button', class: 'quiet' }, say.reset);
  const read = (): Filter => ({
    text: search.value,
    severities: boxes.filter(({ box }) => box.checked).map(({ severity }): Severity => severity),
    rule: rule.value === '' ? null : rule.value,
    folder: folder.value === '' ? null : folder.value,
    order: orders.find((one) => one === order.value) ?? 'worst',
  });
  const tell = (event: Event) => changed(read(), findings.checked, event.target === search);
  const set = (filter: Filter) => {
    search.value = filter.text;
    for (const { box, severity } of boxes) box.checked = filter.severities.includes(severity);
    choose(rule, filter.rule);
    choose(folder, filter.folder);
    order.value = filter.order;
  };
  reset.addEventListener('click', (event) => {
    set({ ...everything, order: read().order });
    tell(event);
  });
  const element = h(
    'form',
    {
      class: 'filter',
      role: 'search',
      'aria-label': say.heading,
      input: tell,
      submit: (event) => event.preventDefault(),
    },
    field(say.text, search),
    h(
      'fieldset',
      {},
      h('legend', {}, say.severity),
      ...boxes.map(({ severity, box }) =>
        h('label', { class: 'chip' }, box, severitySign(severity, words), words.severity[severity]),
      ),
    ),
    field(say.rule, rule),
    field(say.folder, folder),
    field(say.sort, order),
    h('label', { class: 'chip' }, findings, say.showFindings),
    reset,
  );
  return {
    element,
    set: (filter, withFindings) => {
      set(filter);
      findings.checked = withFindings;
      return read();
    },
  };
}

/** Chooses what the report may not have: then nothing is chosen. */
function choose(control: HTMLSelectElement, value: string | null): void {
  control.value = value ?? '';
  if (control.selectedIndex < 0) control.value = '';
}

function field(label: string, control: HTMLElement): HTMLElement {
  return h('div', { class: 'field' }, h('label', { for: control.id }, label), control);
}

function select(id: string, any: string, counts: ReadonlyMap<string, number>): HTMLSelectElement {
  return h(
    'select',
    { id },
    h('option', { value: '' }, any),
    ...[...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => h('option', { value: name }, `${name} (${count})`)),
  );
}

function ruleCounts(pairs: Report['data']['pairs']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { findings } of pairs)
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function folderCounts(pairs: Report['data']['pairs']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(folderOf(pair), (counts.get(folderOf(pair)) ?? 0) + 1);
  counts.delete('');
  return counts;
}
