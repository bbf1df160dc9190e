import type { ChangedPiece } from '../../../types.ts';
import { h } from './dom.ts';
import { hiddenShown } from './unprintable.ts';

/** What changed in a piece since it was translated, to be opened. */
export function changeElement({ parts }: ChangedPiece, title: string): HTMLElement {
  return h(
    'details',
    { class: 'changed' },
    h('summary', {}, title),
    h(
      'p',
      {},
      ...parts.flatMap(({ kind, text }) => {
        const content = hiddenShown(text);
        if (kind === 'same') return content;
        return [h(kind === 'added' ? 'ins' : 'del', {}, ...content)];
      }),
    ),
  );
}
