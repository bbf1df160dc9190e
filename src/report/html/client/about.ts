import type { ProfileEntry, SuppressedEntry } from '../data.ts';
import { h } from './dom.ts';
import type { Report } from './report.ts';
import { severitySign } from './severity.ts';

/** What else is to be known of the run: what was not said, not checked, and what the site is like. */
export function aboutRun(report: Report): HTMLElement[] {
  const { data, texts, words } = report;
  const { about } = texts;
  return [
    part(
      about.loose,
      data.loose.map(({ severity, message, path, rule }) =>
        h('li', {}, severitySign(severity, words), message, ' ', ruleName(rule), pathLine(path)),
      ),
    ),
    part(
      about.stale,
      data.stale.map(({ path, findings }) =>
        h('li', {}, h('bdi', {}, path), ' ', note(about.staleNote(findings))),
      ),
    ),
    part(
      about.notChecked,
      data.notChecked.map(({ rule, reason }) =>
        h('li', {}, ruleName(rule), ' ', h('span', { class: 'note', lang: 'en' }, reason)),
      ),
    ),
    part(
      about.unpaired,
      data.unpaired.map(({ path, reason, looksLike }) =>
        h(
          'li',
          {},
          h('bdi', {}, path),
          ' ',
          looksLike === null
            ? h('span', { class: 'note', lang: 'en' }, reason)
            : note(words.looksLike(looksLike)),
        ),
      ),
    ),
    part(
      about.suppressed,
      data.suppressed.map((entry) => suppressedItem(entry, report)),
    ),
    part(
      about.profile,
      data.profiles.map((entry) => profileItem(entry, report)),
    ),
  ].filter((element) => element !== null);
}

function part(title: string, items: readonly HTMLElement[]): HTMLElement | null {
  if (items.length === 0) return null;
  const list = h('ul', {}, ...items);
  const few = items.length <= 12;
  return h(
    'details',
    { class: 'about', open: few },
    h('summary', {}, h('h2', {}, title), ' ', h('span', { class: 'note' }, `${items.length}`)),
    list,
  );
}

function suppressedItem(entry: SuppressedEntry, { texts, words }: Report): HTMLElement {
  const { severity, message, rule, path, by, reason } = entry;
  const why = reason === null ? texts.by[by] : `${texts.by[by]}: ${reason}`;
  return h(
    'li',
    {},
    severitySign(severity, words),
    h('bdi', {}, message),
    ' ',
    ruleName(rule),
    ' ',
    note(why),
    pathLine(path),
  );
}

function profileItem({ tree, profile, evidence }: ProfileEntry, { texts }: Report): HTMLElement {
  const { about, habits } = texts;
  const rows = [
    [about.headingIds, habits[profile.headingIds]],
    [about.slugs, habits[profile.slugs]],
    [about.localePrefix, habits[profile.localePrefix]],
  ] as const;
  return h(
    'li',
    {},
    h('bdi', {}, tree === '' ? about.wholeRun : tree),
    h('dl', {}, ...rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
    evidence === null
      ? null
      : note(about.evidence(evidence.pairs, evidence.headings.explicit, evidence.headings.all)),
  );
}

function ruleName(rule: string): HTMLElement {
  return h('code', { class: 'rule' }, rule);
}

function note(text: string): HTMLElement {
  return h('span', { class: 'note' }, text);
}

function pathLine(path: string): HTMLElement {
  return h('div', { class: 'path' }, h('bdi', {}, path));
}
