import { pick } from '../aligned.ts';
import type { Page, Pair, Section } from '../types.ts';
import type { Target } from '../url.ts';

/**
 * Whether two fragments lead to the same heading. Inside this pair that is known by alignment. A
 * Chinese fragment of another page is the slug of a translated heading: nothing is known of it.
 */
export function sameFragment(pair: Pair): (a: Target, b: Target) => boolean {
  const bySource = sectionsById(pair.source);
  const byTarget = sectionsById(pair.target);
  const partner = new Map<number, readonly number[]>();
  for (const link of pair.alignment.sections) {
    for (const index of link.source) partner.set(index, link.target);
  }
  const partners = (section: Section) =>
    pick(pair.target.sections, partner.get(section.index) ?? []);
  return (a, b) => {
    if (a.path.length === 0 && a.host === '' && b.path.length === 0 && b.host === '') {
      const from = bySource.get(a.fragment);
      const to = byTarget.get(b.fragment);
      if (from === undefined) return true;
      // It leads nowhere here, though the heading that the original means is there under its id.
      if (to === undefined)
        return !partners(from).some((section) => section.anchor?.explicit === a.fragment);
      return (partner.get(from.index) ?? []).includes(to.index);
    }
    if (/[^\x20-\x7E]/.test(b.fragment) || /[^\x20-\x7E]/.test(a.fragment)) return true;
    return folded(a.fragment) === folded(b.fragment);
  };
}

function sectionsById(page: Page): Map<string, Section> {
  const found = new Map<string, Section>();
  for (const section of page.sections) {
    if (section.anchor === null) continue;
    if (!found.has(section.anchor.id)) found.set(section.anchor.id, section);
  }
  return found;
}

/** Generators write `1.28` as `128`, `1-28` or `1.28`; some keep letter case. */
function folded(fragment: string): string {
  return fragment.toLowerCase().replace(/[-_.]/g, '');
}
