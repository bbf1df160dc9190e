import { profileOf } from '../learn.ts';
import { idsOf } from '../site/ids.ts';
import { isRooted, localeOf } from '../site/locale-prefix.ts';
import { resolvePage } from '../site/resolve.ts';
import { vitepressSlug } from '../slug.ts';
import type { Anchor, LinkDetail, Page, Pair, Site, SlugFlavour } from '../types.ts';
import { decode } from '../url.ts';
import type { FileEdit } from './apply.ts';

/** A heading of a page gets another id. */
export interface Renaming {
  readonly pair: Pair;
  /** What links call the heading now. */
  readonly from: string;
  readonly to: string;
}

/**
 * The ids that change with the edits of a page: those that no heading of the page has any more.
 *
 * @param flavour how the site makes ids of headings
 */
export function renamings(pair: Pair, after: Page, flavour: SlugFlavour): Renaming[] {
  const before = pair.target;
  // A heading more or less: no id of another changes but in its number, which nobody writes.
  if (before.sections.length !== after.sections.length) return [];
  const left = new Set(idsOf(after, flavour).sure);
  const found = new Map<string, string>();
  for (const [index, { anchor, title }] of before.sections.entries()) {
    const now = after.sections[index]?.anchor;
    if (anchor === null || now == null || now.id === anchor.id) continue;
    for (const from of callings(anchor, title)) {
      if (!left.has(from) && !found.has(from)) found.set(from, now.id);
    }
  }
  return [...found].map(([from, to]) => ({ pair, from, to }));
}

/** How links may call a heading: what is written, also where the generator does not read it. */
function callings({ id, explicit, malformed }: Anchor, title: string): string[] {
  if (explicit !== null) return [explicit];
  const meant = malformed?.replace(/^[`#{]+|(?<![`}])[`}]+$/g, '').trim() ?? '';
  return [id, vitepressSlug(title), meant].filter((one) => one !== '');
}

/** An edit by which a link follows a heading, and the pair that this belongs to. */
export interface Following {
  readonly edit: FileEdit;
  /** Key of the pair. */
  readonly pair: string;
}

/** The links of the given pages that have to follow headings to their new ids. */
export function followingEdits(
  renamed: readonly Renaming[],
  pages: readonly Page[],
  site: Site,
): Following[] {
  const byPath = new Map<string, Renaming[]>();
  for (const one of renamed) {
    const { path } = one.pair.target;
    byPath.set(path, [...(byPath.get(path) ?? []), one]);
  }
  if (byPath.size === 0) return [];
  return pages.flatMap((page) => {
    if (!page.text.includes('#') || page.problems.length > 0) return [];
    const edits = new Map<number, Following>();
    for (const detail of page.blocks.flatMap((block) => block.details)) {
      if (detail.kind !== 'link' || !detail.url.includes('#')) continue;
      const found = renamingOf(detail, page, byPath, site);
      if (found === null) continue;
      const { offset, endOffset } = detail.urlSpan;
      const hash = page.text.slice(offset, endOffset).indexOf('#');
      if (hash < 0) continue;
      const edit = { path: page.path, offset: offset + hash + 1, endOffset, text: found.to };
      edits.set(offset, { edit, pair: found.pair.key });
    }
    return [...edits.values()];
  });
}

function renamingOf(
  link: LinkDetail,
  page: Page,
  renamed: ReadonlyMap<string, readonly Renaming[]>,
  site: Site,
): Renaming | null {
  const fragment = decode(link.url.slice(link.url.indexOf('#') + 1));
  const path = resolvePage(site, page.path, link.url);
  const found = renamed.get(path ?? '')?.find(({ from }) => from === fragment);
  if (found === undefined || page.language !== found.pair.target.language) return null;
  // There, a link without the language leads to the page of the other one.
  const foreign = profileOf(site, found.pair).localePrefix === 'required';
  return foreign && isRooted(link) && localeOf(link.url) === null ? null : found;
}
