import { h } from './dom.ts';

interface Copy {
  readonly label: string;
  readonly hint: string;
  readonly text: () => string;
  readonly done: string;
  readonly failed: string;
}

/** A button that copies a text; where the browser does not allow it, the text is shown to copy. */
export function copyButton({ label, hint, text, done, failed }: Copy): HTMLElement {
  const status = h('span', { role: 'status', class: 'copy-status' });
  const button = h(
    'button',
    {
      type: 'button',
      class: 'copy',
      title: hint,
      click: () => {
        copy(text()).then((copied) => {
          if (copied) say(done);
          else offer();
        });
      },
    },
    label,
  );
  const say = (what: string) => {
    status.textContent = what;
    setTimeout(() => {
      if (status.textContent === what) status.textContent = '';
    }, 3_000);
  };
  const offer = () => {
    const field = h('input', { type: 'text', readonly: true, value: text(), 'aria-label': label });
    status.replaceChildren(failed, ' ', field);
    field.focus();
    field.select();
  };
  return h('span', { class: 'copy-box' }, button, status);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
