import { spaced, vitepressSlug } from '../slug.ts';
import type { Page } from '../types.ts';

const written =
  /\b(?:id|name)\s*=\s*["']?([^"'\s<>{}]+)|\{(?=[^{}\n#]*#)([^{}\n]*)\}|<dfn[^<>]*>([^<]+)</g;

/**
 * The ids that links to a page can use.
 *
 * sure: what its headings are called, and what stands written as an id. possible: what another
 * generator would make of its headings.
 */
export function idsOf(page: Page): {
  readonly sure: readonly string[];
  readonly possible: readonly string[];
} {
  const sure = new Set<string>();
  const possible = new Set<string>();
  for (const { anchor, title } of page.sections) {
    if (anchor === null) continue;
    sure.add(anchor.id);
    possible.add(anchor.slug).add(vitepressSlug(title)).add(spaced(anchor.slug));
  }
  for (const match of page.text.matchAll(written)) {
    const id = match[1] ?? idInBraces(match[2]) ?? match[3];
    if (id !== undefined) sure.add(id);
  }
  return { sure: [...sure], possible: [...possible].filter((id) => !sure.has(id)) };
}

/** The last id in `{#id .class}`. */
function idInBraces(inside: string | undefined): string | undefined {
  const ids = inside?.split('#').slice(1) ?? [];
  return ids.flatMap((part) => /^\S+/.exec(part)?.[0] ?? []).at(-1);
}
