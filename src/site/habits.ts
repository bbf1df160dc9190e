import { vitepressSlug } from '../slug.ts';
import type { Generator, HeadingIds, Pair, ProfileEvidence, SlugFlavour } from '../types.ts';
import { countFields } from './field-habits.ts';
import { countLocales } from './locale-prefix.ts';
import { countHosts } from './own-hosts.ts';

/** Fewer headings or pairs than this tell nothing of a site's habits. */
const fewestHeadings = 30;
export const fewestPairs = 5;
/** As many ids must tell two ways of making them apart. */
const fewestSlugs = 3;

/** What the pairs of one tree show of its habits, counted, and what their generator's config says. */
export function countHabits(pairs: readonly Pair[], generator: Generator | null): ProfileEvidence {
  return Object.freeze({
    pairs: pairs.length,
    headings: Object.freeze(countHeadings(pairs)),
    slugs: Object.freeze(countSlugs(pairs)),
    links: Object.freeze(countLocales(pairs)),
    hosts: countHosts(pairs),
    frontMatter: countFields(pairs),
    generator,
  });
}

/** Whether the translated headings carry ids of their own, or the slug of their translated text. */
export function headingIdsFrom({ pairs, headings }: ProfileEvidence): HeadingIds {
  const { explicit, all } = headings;
  if (pairs < fewestPairs || all < fewestHeadings) return 'unknown';
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

function countHeadings(pairs: readonly Pair[]): ProfileEvidence['headings'] {
  const anchors = pairs.flatMap(({ target }) =>
    target.sections.flatMap(({ anchor }) => (anchor === null ? [] : [anchor])),
  );
  const explicit = anchors.filter((anchor) => anchor.explicit !== null).length;
  return { explicit, all: anchors.length };
}

function countSlugs(pairs: readonly Pair[]): ProfileEvidence['slugs'] {
  let github = 0;
  let vitepress = 0;
  for (const { source, target, alignment } of pairs) {
    for (const link of alignment.sections) {
      const from = source.sections[link.source[0] ?? -1];
      const id = target.sections[link.target[0] ?? -1]?.anchor?.explicit;
      if (from?.anchor == null || from.anchor.explicit !== null || id == null) continue;
      const other = vitepressSlug(from.title);
      if (other === from.anchor.slug) continue;
      if (id === from.anchor.slug) github += 1;
      else if (id === other) vitepress += 1;
    }
  }
  return { github, vitepress };
}
