import type { CheckedDetail } from '../../../types.ts';
import type { FindingEntry } from '../data.ts';
import { severities } from './severity.ts';

/** Gives marks the colour of their finding, and details without counterpart their own. */
export function dressMarks(
  rows: HTMLElement,
  findings: readonly FindingEntry[],
  checked: readonly CheckedDetail[],
): void {
  for (const mark of rows.querySelectorAll<HTMLElement>('[data-finding]')) {
    const own = (mark.dataset.finding ?? '').split(' ').flatMap((at) => findings[Number(at)] ?? []);
    const worst = severities.find((one) => own.some(({ severity }) => severity === one));
    if (worst === undefined) continue;
    mark.classList.add(worst);
    mark.title = own.map(({ message }) => message).join('\n');
  }
  for (const detail of rows.querySelectorAll<HTMLElement>('[data-detail]')) {
    const all = (detail.dataset.detail ?? '').split(' ');
    if (all.every((at) => checked[Number(at)]?.matched === false)) detail.classList.add('lone');
  }
}
