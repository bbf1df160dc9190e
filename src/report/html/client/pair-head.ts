import type { PairEntry } from '../data.ts';
import { h } from './dom.ts';
import { score } from './page-item.ts';
import type { Report } from './report.ts';
import { severities, severityCount, severitySign } from './severity.ts';

/** Name, scorecard and counts of a pair. */
export function pairHead(entry: PairEntry, report: Report): HTMLElement {
  const { words, texts } = report;
  const counts = severities.flatMap((severity) => {
    const count = entry.findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severityCount(severity, count, words)];
  });
  return h(
    'div',
    { class: 'pair-head' },
    h('h1', {}, entry.name),
    entry.verdict === null ? null : h('span', { class: 'verdict' }, words.verdict[entry.verdict]),
    h('div', { class: 'counts' }, ...counts),
    score(entry, report),
    h('span', { class: 'note' }, texts.pairedBy(texts.via[entry.via])),
  );
}

/** The languages and paths above the columns. */
export function columnHeads(entry: PairEntry, { texts }: Report): HTMLElement {
  const head = (language: 'en' | 'zh', path: string) =>
    h(
      'div',
      {},
      h('strong', {}, texts.language[language]),
      h('span', { class: 'path', title: path }, h('bdi', { dir: 'ltr' }, path)),
    );
  return h(
    'div',
    { class: 'heads' },
    head(entry.sourceLanguage, entry.source),
    head(entry.targetLanguage, entry.target),
  );
}

/** The findings of a page, to go to each. */
export function findingIndex(
  { findings }: PairEntry,
  order: readonly number[],
  { texts, words }: Report,
): HTMLElement | null {
  if (findings.length === 0) return null;
  return h(
    'nav',
    { class: 'index', 'aria-label': texts.pair.findings },
    h('h2', {}, texts.pair.findings),
    h(
      'ol',
      {},
      ...order.flatMap((at) => {
        const finding = findings[at];
        if (finding === undefined) return [];
        const { severity, message } = finding;
        return [
          h(
            'li',
            {},
            h(
              'button',
              { type: 'button', 'data-entry': at },
              severitySign(severity, words),
              h('bdi', {}, message),
            ),
          ),
        ];
      }),
    ),
  );
}
