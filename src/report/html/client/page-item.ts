import type { FindingEntry, PairEntry } from '../data.ts';
import { h } from './dom.ts';
import type { Listed } from './filter.ts';
import type { Report } from './report.ts';
import { addressOf } from './route.ts';
import { severities, severityCount, severitySign } from './severity.ts';

/** So many findings of one page are named in the overview. */
const mostNamed = 4;

/** One page in the overview. */
export function pageItem(
  { pair, findings }: Listed,
  withFindings: boolean,
  report: Report,
): HTMLElement {
  const { words, texts } = report;
  const verdict =
    pair.verdict === null ? null : h('span', { class: 'verdict' }, words.verdict[pair.verdict]);
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severityCount(severity, count, words)];
  });
  return h(
    'li',
    { class: 'page' },
    h(
      'div',
      { class: 'page-line' },
      h(
        'div',
        { class: 'page-name' },
        h('a', { class: 'name', href: address(pair, null) }, pair.name),
        verdict,
        pair.name === pair.target ? null : h('div', { class: 'path' }, h('bdi', {}, pair.target)),
      ),
      h(
        'div',
        { class: 'counts' },
        ...(counts.length > 0 ? counts : [h('span', { class: 'clean' }, `✓ ${texts.clean}`)]),
      ),
      score(pair, report),
    ),
    withFindings && findings.length > 0 ? findingList(pair, findings, report) : null,
  );
}

/** How much of a page has a counterpart, in words; the bar repeats it. */
export function score(pair: PairEntry, { words }: Report): HTMLElement {
  const { compared, matched } = pair.details;
  const bar = h('progress', { max: Math.max(1, compared), value: compared === 0 ? 1 : matched });
  bar.setAttribute('aria-hidden', 'true');
  return h(
    'div',
    { class: 'score' },
    h('span', {}, words.sections(pair)),
    h('span', {}, words.details(pair)),
    bar,
  );
}

function findingList(
  pair: PairEntry,
  findings: readonly FindingEntry[],
  { words, texts }: Report,
): HTMLElement {
  const sorted = [...findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  const more = sorted.length - mostNamed;
  return h(
    'ul',
    { class: 'named' },
    ...sorted
      .slice(0, mostNamed)
      .map(({ id, severity, message, rule }) =>
        h(
          'li',
          {},
          severitySign(severity, words),
          h('a', { href: address(pair, id) }, h('bdi', {}, message)),
          ' ',
          h('code', { class: 'rule' }, rule),
        ),
      ),
    more > 0
      ? h('li', { class: 'more' }, h('a', { href: address(pair, null) }, texts.more(more)))
      : null,
  );
}

function address({ target }: PairEntry, finding: string | null): string {
  return addressOf({ kind: 'pair', target, finding });
}
