import { slugMaker, spaced, vitepressSlug } from './slug.ts';
import type { Page, Section, SlugFlavour } from './types.ts';

const known = new WeakMap<Page, Map<SlugFlavour, readonly (readonly string[])[]>>();

/**
 * What the site's generator makes of a heading's text, the likeliest first: one id where the
 * generator is known, else what any of them makes; none of a section without heading.
 */
export function madeIds(page: Page, section: Section, flavour: SlugFlavour): readonly string[] {
  const ofPage = known.get(page) ?? new Map<SlugFlavour, readonly (readonly string[])[]>();
  known.set(page, ofPage);
  const ids = ofPage.get(flavour) ?? idsOfPage(page, flavour);
  ofPage.set(flavour, ids);
  return ids[section.index] ?? [];
}

function idsOfPage({ sections }: Page, flavour: SlugFlavour): readonly (readonly string[])[] {
  if (flavour === 'github' || flavour === 'unknown') {
    return sections.map(({ anchor, title }) => {
      if (anchor === null) return [];
      const likely = [anchor.slug, spaced(anchor.slug)];
      return flavour === 'github' ? likely : [...likely, vitepressSlug(title)];
    });
  }
  const make = slugMaker(flavour);
  return sections.map(({ anchor, title }) => (anchor === null ? [] : [make(title)]));
}
