import { vitepressSlug } from '../slug.ts';
import type { Generator, HeadingIds, Page, Pair, ProfileEvidence, SlugFlavour } from '../types.ts';
import { decode } from '../url.ts';
import { countFields } from './field-habits.ts';
import { countHosts } from './own-hosts.ts';
import type { Shown } from './shown.ts';

/** Fewer headings or pairs than this tell nothing of a site's habits. */
const fewestHeadings = 30;
export const fewestPairs = 5;
/** Two pages and some headings, none of which writes an id: where ids are the habit, that is rare. */
const fewestBare = { pairs: 2, headings: 8 };
/** As many ids must tell two ways of making them apart. */
const fewestSlugs = 3;

/** What the pairs of one tree show of its habits, counted, and what their generator's config says. */
export function countHabits(shown: readonly Shown[], generator: Generator | null): ProfileEvidence {
  const sum = (count: (one: Shown) => number) => shown.reduce((all, one) => all + count(one), 0);
  return Object.freeze({
    pairs: shown.length,
    headings: Object.freeze({
      explicit: sum(({ headings }) => headings.explicit),
      all: sum(({ headings }) => headings.all),
      copied: sum(({ headings }) => headings.copied),
      linked: sum(({ headings }) => headings.linked),
    }),
    slugs: Object.freeze({
      github: sum(({ slugs }) => slugs.github),
      vitepress: sum(({ slugs }) => slugs.vitepress),
    }),
    links: Object.freeze({
      named: sum(({ links }) => links.named),
      bare: sum(({ links }) => links.bare),
    }),
    hosts: countHosts(shown.map(({ hosts }) => hosts)),
    frontMatter: countFields(shown.flatMap(({ fields }) => fields)),
    generator,
  });
}

/** Whether the translated headings carry ids of their own, or the slug of their translated text. */
export function headingIdsFrom({ pairs, headings }: ProfileEvidence): HeadingIds {
  const { explicit, all, copied, linked } = headings;
  const bare = pairs >= fewestBare.pairs && all >= fewestBare.headings;
  if (explicit === 0 && (linked > 0 || bare)) return 'positional';
  if (pairs < fewestPairs || all < fewestHeadings) return 'unknown';
  // Ids that stand only where the original has them are its own habit.
  if (explicit - copied <= explicit / 20) return 'positional';
  if (explicit >= all / 2) return 'explicit';
  return explicit <= all / 10 ? 'positional' : 'mixed';
}

/**
 * How the original's ids are made, as the generator's config says, else as the ids written in the
 * translation show. Translators guess what VitePress would make of a heading on other sites too,
 * hardly ever the other way round.
 */
export function slugsFrom({
  generator,
  slugs: { github, vitepress },
}: ProfileEvidence): SlugFlavour {
  if (generator !== null && generator.slugs !== 'unknown') return generator.slugs;
  if (github >= fewestSlugs && 10 * github > vitepress) return 'github';
  return vitepress >= fewestSlugs && vitepress > 10 * github ? 'vitepress' : 'unknown';
}

/** Translated headings that write an id, of all that have an anchor, and links to the ids of others. */
export function seeHeadings({ source, target, alignment }: Pair): ProfileEvidence['headings'] {
  const anchors = target.sections.flatMap(({ anchor }) => (anchor === null ? [] : [anchor]));
  const explicit = anchors.filter((anchor) => anchor.explicit !== null).length;
  const writes = ({ sections }: Page, [at]: readonly number[]) =>
    sections[at ?? -1]?.anchor?.explicit != null;
  const copied = alignment.sections.filter(
    (link) => writes(source, link.source) && writes(target, link.target),
  ).length;
  return { explicit, all: anchors.length, copied, linked: countHanFragments(target) };
}

/** Links within the site that lead to an id that the generator makes of a Chinese heading. */
function countHanFragments({ blocks }: Page): number {
  const links = blocks.flatMap(({ details }) => details);
  return links.filter((detail) => {
    if (detail.kind !== 'link' || /^[a-z]+:|^\/\//i.test(detail.url)) return false;
    const from = detail.url.indexOf('#');
    return from >= 0 && /\p{Script=Han}/u.test(decode(detail.url.slice(from)));
  }).length;
}

/** Written ids that only one way of making them gives. */
export function seeSlugs({ source, target, alignment }: Pair): ProfileEvidence['slugs'] {
  let github = 0;
  let vitepress = 0;
  for (const link of alignment.sections) {
    const from = source.sections[link.source[0] ?? -1];
    const id = target.sections[link.target[0] ?? -1]?.anchor?.explicit;
    if (from?.anchor == null || from.anchor.explicit !== null || id == null) continue;
    const other = vitepressSlug(from.title);
    if (other === from.anchor.slug) continue;
    if (id === from.anchor.slug) github += 1;
    else if (id === other) vitepress += 1;
  }
  return { github, vitepress };
}
