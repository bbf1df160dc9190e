import { profileOf } from './learn.ts';
import { spaced, vitepressSlug } from './slug.ts';
import type { Anchor, Pair, Section, Site, SlugFlavour } from './types.ts';

/** A section whose heading has an anchor. */
export type Anchored = Section & { readonly anchor: Anchor };
/** Two headings that belong together. */
export interface Headings {
  readonly source: Anchored;
  readonly target: Anchored;
}

/** The aligned headings of a pair. */
export function alignedAnchors(pair: Pair): Headings[] {
  const found: Headings[] = [];
  for (const link of pair.alignment.sections) {
    const source = pair.source.sections[link.source[0] ?? -1];
    const target = pair.target.sections[link.target[0] ?? -1];
    if (!hasAnchor(source) || !hasAnchor(target)) continue;
    if (link.confidence >= 0.5) found.push({ source, target });
  }
  return found;
}

function hasAnchor(section: Section | undefined): section is Anchored {
  return section !== undefined && section.anchor !== null;
}

/** The id that links to a heading of the original use. */
export function idOf({ anchor, title }: Anchored, flavour: SlugFlavour): string {
  if (anchor.explicit !== null || flavour !== 'vitepress') return anchor.id;
  return vitepressSlug(title);
}

/**
 * Whether an id is the original's: the explicit one, or what the site's generator makes of its text.
 * Where the generator is not known, what any of them makes of it.
 */
export function sameId({ anchor, title }: Anchored, id: string, flavour: SlugFlavour): boolean {
  if (id === anchor.id || id === anchor.slug) return true;
  if (anchor.explicit !== null) return false;
  if (flavour !== 'github' && id === vitepressSlug(title)) return true;
  return id === spaced(anchor.slug);
}

/** Whether links to the heading of the original lead nowhere in the translation. */
export function isLost(source: Anchored, target: Anchor, flavour: SlugFlavour): boolean {
  return (
    target.explicit === null && target.malformed === null && !sameId(source, target.slug, flavour)
  );
}

/** Whether a heading without an id of its own should have had one. */
export function wantsId(
  pair: Pair,
  site: Site,
  source: Anchored,
  own: number,
  all: number,
): boolean {
  if (source.anchor.explicit !== null) return true;
  return profileOf(site, pair).headingIds !== 'positional' && own * 2 >= all;
}

/**
 * Whether a page without any id should have had them. Pages without front matter are not built by a
 * generator that knows explicit ids: README files and the like, shown as they are.
 */
export function couldHaveIds(pair: Pair, site: Site): boolean {
  const { headingIds } = profileOf(site, pair);
  if (headingIds !== 'unknown') return headingIds !== 'positional';
  return pair.source.frontMatter !== null || pair.target.frontMatter !== null;
}

/** How often the translation uses each explicit id, those left out that the original repeats. */
export function countDuplicates(pair: Pair): Map<string, number> {
  const count = (sections: readonly Section[]) => {
    const counts = new Map<string, number>();
    for (const { anchor } of sections) {
      if (anchor?.explicit != null)
        counts.set(anchor.explicit, (counts.get(anchor.explicit) ?? 0) + 1);
    }
    return counts;
  };
  const inSource = count(pair.source.sections);
  const inTarget = count(pair.target.sections);
  for (const [id, times] of inSource) if (times > 1) inTarget.delete(id);
  return inTarget;
}

/** Fragments that links of the translation lead to on this page. */
export function linkedFragments(pair: Pair): ReadonlySet<string> {
  const links = pair.target.blocks.flatMap((block) => block.details);
  return new Set(
    links.flatMap((detail) =>
      detail.kind === 'link' && detail.url.startsWith('#') ? [detail.url.slice(1)] : [],
    ),
  );
}
