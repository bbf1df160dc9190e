import type { CheckedDetail } from '../../../types.ts';
import type { Report } from './report.ts';

/** A detail under the pointer shows its counterpart, and says that it was compared. */
export function linkDetails(
  rows: HTMLElement,
  checked: readonly CheckedDetail[],
  { texts }: Report,
): void {
  let lit: readonly Element[] = [];
  rows.addEventListener('pointerover', (event) => {
    for (const element of lit) element.classList.remove('twin');
    lit = [];
    const over = event.target instanceof Element ? event.target.closest('[data-detail]') : null;
    if (!(over instanceof HTMLElement)) return;
    const ids = (over.dataset.detail ?? '').split(' ');
    lit = ids.flatMap((id) => [...rows.querySelectorAll(`[data-detail~="${Number(id)}"]`)]);
    for (const element of lit) element.classList.add('twin');
    const said = ids.flatMap((id) => {
      const detail = checked[Number(id)];
      if (detail === undefined) return [];
      const kind = texts.kinds[detail.kind];
      return [detail.matched ? texts.pair.matched(kind) : texts.pair.unmatched(kind)];
    });
    over.title = [...new Set(said)].join('\n');
  });
}
