import type { Severity } from '../../../types.ts';
import type { Words } from '../../words.ts';
import { h } from './dom.ts';

/** The worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** A shape for each, so that the colour is not all that tells them apart. */
const signs: Readonly<Record<Severity, string>> = { error: '✕', warning: '▲', info: 'ⅰ' };

/** The sign of a severity, with its name for those who do not see it. */
export function severitySign(severity: Severity, words: Words): HTMLElement {
  return h(
    'span',
    { class: `sign ${severity}` },
    h('span', { 'aria-hidden': 'true' }, signs[severity]),
    h('span', { class: 'unseen' }, words.severity[severity]),
  );
}

/** How many of a severity there are: sign and number. */
export function severityCount(severity: Severity, count: number, words: Words): HTMLElement {
  const sign = severitySign(severity, words);
  return h(
    'span',
    { class: `count ${severity}`, title: words.severity[severity] },
    sign,
    `${count}`,
  );
}
