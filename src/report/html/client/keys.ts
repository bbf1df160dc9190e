import type { HtmlWords } from '../words.ts';
import { h } from './dom.ts';

/** What a key does; the view that is open says it. */
export type Keys = Readonly<Record<string, () => void>>;

/** Listens to single keys wherever nothing is being typed. `keysNow` gives those of the open view. */
export function listenToKeys(keysNow: () => Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const at = event.target;
    if (at instanceof HTMLInputElement && at.type !== 'checkbox' && at.type !== 'radio') {
      if (event.key === 'Escape') {
        // Leaves the field, and what was typed in it.
        event.preventDefault();
        at.blur();
      }
      return;
    }
    if (at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement) return;
    const action = keysNow()[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

/** The dialog that lists the keys, and the button that opens it. */
export function keyHelp({ keys }: HtmlWords): {
  readonly button: HTMLElement;
  readonly dialog: HTMLDialogElement;
} {
  const dialog = h(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, keys.heading),
    h(
      'dl',
      {},
      ...keys.rows.flatMap(([names, what]) => [
        h('dt', {}, ...names.split(/\s+/).map((name) => h('kbd', {}, name))),
        h('dd', {}, what),
      ]),
    ),
    h('button', { type: 'button', click: () => dialog.close() }, keys.close),
  );
  const button = h(
    'button',
    {
      type: 'button',
      class: 'icon',
      'aria-label': keys.open,
      title: `${keys.open} (?)`,
      click: () => dialog.showModal(),
    },
    h('span', { 'aria-hidden': 'true' }, '?'),
  );
  return { button, dialog };
}
