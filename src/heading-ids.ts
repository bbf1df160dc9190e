import { detailsOf } from './aligned.ts';
import { once } from './compare/memo.ts';
import { profileOf } from './learn.ts';
import { madeIds } from './made-ids.ts';
import type { Anchor, HeadingIds, Page, Pair, Section, Site, SlugFlavour } from './types.ts';
import { decode } from './url.ts';

/** A section whose heading has an anchor. */
export type Anchored = Section & {
  readonly anchor: Anchor;
  /** What the generator makes, or may make, of its text; the likeliest first. */
  readonly made: readonly string[];
};
/** Two headings that belong together. */
export interface Headings {
  readonly source: Anchored;
  readonly target: Anchored;
}

/** The aligned headings of a pair, with the ids that a generator of this kind makes of them. */
export function alignedAnchors(pair: Pair, flavour: SlugFlavour): Headings[] {
  const found: Headings[] = [];
  for (const link of pair.alignment.sections) {
    if (link.confidence < 0.5) continue;
    const source = anchored(pair.source, link.source[0], flavour);
    const target = anchored(pair.target, link.target[0], flavour);
    if (source !== null && target !== null) found.push({ source, target });
  }
  return found;
}

function anchored(page: Page, index: number | undefined, flavour: SlugFlavour): Anchored | null {
  const section = page.sections[index ?? -1];
  if (section === undefined || section.anchor === null) return null;
  return { ...section, anchor: section.anchor, made: madeIds(page, section, flavour) };
}

/** The id that links to a heading of the original use. */
export function idOf({ anchor, made }: Anchored): string {
  return anchor.explicit ?? made[0] ?? anchor.id;
}

/**
 * Whether an id is the original's: the explicit one, or what the site's generator makes of its text.
 * Where the generator is not known, what any of them makes of it.
 */
export function sameId({ anchor, made }: Anchored, id: string): boolean {
  return anchor.explicit === null
    ? made.includes(id)
    : id === anchor.explicit || id === anchor.slug;
}

/** Whether links to the heading of the original lead nowhere in the translation. */
export function isLost(source: Anchored, { anchor, made }: Anchored): boolean {
  return (
    anchor.explicit === null && anchor.malformed === null && !made.some((id) => sameId(source, id))
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
 * Whether a heading is that of the whole page, which nobody needs to link to and nobody does. A site
 * that gives ids gives one to that, too.
 */
export function isTitle(source: Anchored, linked: ReadonlySet<string>, ids: HeadingIds): boolean {
  if (ids === 'explicit' || source.level !== 1) return false;
  return source.anchor.explicit === null && !linked.has(idOf(source));
}

/** Whether the translation writes ids only where the original does, and so has no habit of its own. */
export function followsOriginal(headings: readonly Headings[]): boolean {
  return headings.every(
    ({ source, target }) => target.anchor.explicit === null || source.anchor.explicit !== null,
  );
}

/** Whether a link of a translated page, or of the original itself, leads to a heading of the original. */
export function isLinked(pair: Pair, source: Anchored, linked: ReadonlySet<string>): boolean {
  const id = idOf(source);
  return linked.has(id) || fragmentsIn(pair.source).has(id);
}

/** Whether a page without any id should have had them; of an unknown site, only a page made with Hugo. */
export function couldHaveIds(pair: Pair, site: Site): boolean {
  const { headingIds } = profileOf(site, pair);
  if (headingIds !== 'unknown') return headingIds !== 'positional';
  return [pair.source, pair.target].some(({ text }) => hugoShortcode.test(text));
}

/** Of the sites made with Hugo, many give ids; of others hardly any. */
const hugoShortcode = /\{\{[<%]/;

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

/** Fragments that links lead to on the translated page, from itself and from other pages of the run. */
export function linkedFragments(pair: Pair, site: Site): ReadonlySet<string> {
  return new Set([...fragmentsIn(pair.target), ...(site.wantedIds[pair.target.path] ?? [])]);
}

/** Fragments that the links of a page to itself lead to. */
const fragmentsIn = once(
  ({ blocks }: Page): ReadonlySet<string> =>
    new Set(
      detailsOf(blocks, 'link').flatMap(({ url }) =>
        url.startsWith('#') ? [decode(url.slice(1))] : [],
      ),
    ),
);

/** Whether a heading of the pair has another id than the original's, which other pages may link to. */
export function hasOtherIds(pair: Pair, site: Site): boolean {
  const headings = alignedAnchors(pair, profileOf(site, pair).slugs);
  if (headings.every(({ target }) => target.anchor.explicit === null)) return false;
  return headings.some(({ source, target }) =>
    target.anchor.explicit === null
      ? isLost(source, target)
      : !sameId(source, target.anchor.explicit),
  );
}
