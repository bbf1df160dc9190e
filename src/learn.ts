import type { HeadingIds, Page, Pair, Profile, Site } from './types.ts';

/** Fewer headings than this tell nothing of a site's habits. */
const fewestHeadings = 30;
const fewestPairs = 5;

/**
 * What many pairs together tell: the anchors of every page, and the site's profile. A profile field
 * that the config declares is taken from there; what too few pages show stays unknown.
 */
export function learn(pairs: readonly Pair[], declared: Partial<Profile> = {}): Site {
  const anchors: Record<string, readonly string[]> = Object.create(null);
  for (const pair of pairs) {
    for (const page of [pair.source, pair.target]) anchors[page.path] = Object.freeze(anchorsOf(page));
  }
  const profile = { headingIds: declared.headingIds ?? learnHeadingIds(pairs) };
  return Object.freeze({ anchors: Object.freeze(anchors), profile: Object.freeze(profile) });
}

function anchorsOf(page: Page): string[] {
  return page.sections.flatMap((section) => section.anchor?.id ?? []);
}

/** Whether the translated headings carry ids of their own, or the slug of their translated text. */
function learnHeadingIds(pairs: readonly Pair[]): HeadingIds {
  let headings = 0;
  let explicit = 0;
  for (const pair of pairs) {
    for (const { anchor } of pair.target.sections) {
      if (anchor === null) continue;
      headings += 1;
      if (anchor.explicit !== null) explicit += 1;
    }
  }
  if (pairs.length < fewestPairs || headings < fewestHeadings) return 'unknown';
  if (explicit >= headings / 2) return 'explicit';
  return explicit <= headings / 10 ? 'positional' : 'unknown';
}
