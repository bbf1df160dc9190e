import { h } from './dom.ts';
import type { Mode } from './piece.ts';
import type { Report } from './report.ts';

/** How pairs are shown; kept from one page to the next. */
export interface Settings {
  mode: Mode;
  checked: boolean;
}

interface Handlers {
  readonly step: (by: number) => void;
  readonly shown: () => void;
}

/** The tools of the pair view, in the bar at the top. */
export function pairTools(report: Report, settings: Settings, count: number, on: Handlers) {
  const { pair } = report.texts;
  const position = h('span', { class: 'position', role: 'status' }, pair.position(0, count));
  const stepButton = (by: number, sign: string, label: string, key: string) =>
    h(
      'button',
      {
        type: 'button',
        class: 'icon',
        'aria-label': label,
        title: `${label} (${key})`,
        disabled: count === 0,
        click: () => on.step(by),
      },
      h('span', { 'aria-hidden': 'true' }, sign),
    );
  const modes = (['rendered', 'raw'] as const).map((mode) => {
    const input = h('input', {
      type: 'radio',
      name: 'mode',
      id: `mode-${mode}`,
      checked: settings.mode === mode,
      change: () => {
        settings.mode = mode;
        on.shown();
      },
    });
    return { mode, input };
  });
  const checked = h('input', {
    type: 'checkbox',
    id: 'show-checked',
    checked: settings.checked,
    change: () => {
      settings.checked = checked.checked;
      on.shown();
    },
  });
  const element = h(
    'div',
    { class: 'tools' },
    h(
      'div',
      { class: 'stepper' },
      stepButton(-1, '↑', pair.previous, 'k'),
      position,
      stepButton(1, '↓', pair.next, 'j'),
    ),
    h(
      'fieldset',
      { class: 'modes' },
      h('legend', { class: 'unseen' }, pair.view),
      ...modes.map(({ mode, input }) => h('label', { class: 'segment' }, input, pair[mode])),
    ),
    h('label', { class: 'chip', title: `${pair.checkedHint} (c)` }, checked, pair.checked),
  );
  return {
    element,
    setPosition: (at: number) => {
      position.textContent = pair.position(at, count);
    },
    toggleMode: () => {
      const next = modes.find(({ mode }) => mode !== settings.mode);
      next?.input.click();
    },
    toggleChecked: () => checked.click(),
  };
}
