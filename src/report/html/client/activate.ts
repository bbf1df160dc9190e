/** The finding that is looked at. */
interface Activator {
  readonly activate: (finding: number) => void;
  /** To the next finding, or by -1 to the one before. */
  readonly step: (by: number) => void;
  /** Marks it again, after the rows were made anew. */
  readonly refresh: () => void;
}

/**
 * Shows one finding at a time: its card and its marks on both sides stand out and come into view.
 * Clicks on cards, marks and the list of findings choose one.
 *
 * @param order the findings as they stand on the page
 * @param chosen told which it is, and its place in `order`, counted from 1
 */
export function activator(
  root: HTMLElement,
  order: readonly number[],
  chosen: (finding: number, position: number) => void,
): Activator {
  let active: number | null = null;
  const mark = (): HTMLElement[] => {
    for (const old of root.querySelectorAll('.active')) old.classList.remove('active');
    root.querySelector('[aria-current]')?.removeAttribute('aria-current');
    if (active === null) return [];
    const marks = root.querySelectorAll<HTMLElement>(`[data-finding~="${active}"]`);
    const card = root.querySelector<HTMLElement>(`[data-card="${active}"]`);
    const shown = [...marks, ...(card === null ? [] : [card])];
    for (const element of shown) element.classList.add('active');
    const entry = root.querySelector(`[data-entry="${active}"]`);
    entry?.setAttribute('aria-current', 'true');
    return shown;
  };
  const activate = (finding: number) => {
    active = finding;
    const shown = mark();
    chosen(finding, order.indexOf(finding) + 1);
    intoView(shown, root);
    root.querySelector<HTMLElement>(`[data-card="${finding}"]`)?.focus({ preventScroll: true });
  };
  const step = (by: number) => {
    const at = active === null ? (by > 0 ? -1 : order.length) : order.indexOf(active);
    const next = order[Math.min(order.length - 1, Math.max(0, at + by))];
    if (next !== undefined) activate(next);
  };
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('button, a') !== null) {
      const entry = event.target instanceof Element ? event.target.closest('[data-entry]') : null;
      const chosenEntry = Number(entry?.getAttribute('data-entry') ?? -1);
      if (chosenEntry >= 0) activate(chosenEntry);
      return;
    }
    const at = event.target.closest('[data-card], [data-finding]');
    const named = at?.getAttribute('data-card') ?? at?.getAttribute('data-finding')?.split(' ')[0];
    if (named != null && window.getSelection()?.isCollapsed !== false) activate(Number(named));
  });
  return { activate, step, refresh: () => mark() };
}

/** Scrolls so that all of the elements are seen, or where they do not fit the first of them. */
function intoView(elements: readonly HTMLElement[], root: HTMLElement): void {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  if (boxes.length === 0) return;
  const covered = coveredAbove(root);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const room = window.innerHeight - covered;
  const height = bottom - top;
  const inView = top >= covered && bottom <= window.innerHeight;
  if (inView) return;
  const above = height > room - 32 ? 16 : (room - height) / 2;
  window.scrollBy({ top: top - covered - above });
}

/** The height of what stays at the top while the page scrolls. */
function coveredAbove(root: HTMLElement): number {
  const bar = Math.max(0, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0);
  const heads = root.querySelector('.heads')?.getBoundingClientRect().height ?? 0;
  return bar + heads;
}
