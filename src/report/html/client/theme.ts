import type { HtmlWords } from '../words.ts';
import { h } from './dom.ts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const key = 'announce-lint-theme';
const signs: Readonly<Record<Theme, string>> = { auto: '◐', light: '☀', dark: '☾' };

/** Applies the theme that was chosen before. */
export function restoreTheme(): void {
  apply(remembered());
}

/** The button that goes through the themes. */
export function themeButton(texts: HtmlWords): HTMLElement {
  const button = h('button', { type: 'button', class: 'icon', 'data-key': 't' });
  const show = () => {
    const theme = current();
    button.replaceChildren(h('span', { 'aria-hidden': 'true' }, signs[theme]));
    const label = `${texts.theme.label}: ${texts.theme[theme]}`;
    button.setAttribute('aria-label', label);
    button.title = `${label} (t)`;
  };
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'auto';
    apply(next);
    remember(next);
    show();
  });
  show();
  return button;
}

function current(): Theme {
  const set = document.documentElement.dataset.theme;
  return themes.find((theme) => theme === set) ?? 'auto';
}

function apply(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** A browser may keep nothing for a file that was opened from disk. */
function remembered(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return themes.find((theme) => theme === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Then it holds for this visit.
  }
}
