import { madeIds } from '../made-ids.ts';
import type { Page, Section, SlugFlavour } from '../types.ts';

const written =
  /\b(?:id|name)\s*=\s*["']?([^"'\s<>{}]+)|\{(?=[^{}\n#]*#)([^{}\n]*)\}|<dfn[^<>]*>([^<]+)</g;

/**
 * The ids that links to a page can use.
 *
 * sure: what its headings are called, and what stands written as an id. possible: what another
 * generator would make of its headings.
 */
export function idsOf(
  page: Page,
  flavour: SlugFlavour,
): {
  readonly sure: readonly string[];
  readonly possible: readonly string[];
} {
  const sure = new Set<string>();
  const possible = new Set<string>();
  for (const section of page.sections) {
    const id = headingId(page, section, flavour);
    if (id !== null) sure.add(id);
    if (flavour === 'unknown')
      for (const other of madeIds(page, section, flavour)) possible.add(other);
  }
  for (const match of page.text.matchAll(written)) {
    const id = match[1] ?? idInBraces(match[2]) ?? match[3];
    if (id !== undefined) sure.add(id);
  }
  return { sure: [...sure], possible: [...possible].filter((id) => !sure.has(id)) };
}

/** What a heading is called: its explicit id, else what the generator makes of its text. */
export function headingId(page: Page, section: Section, flavour: SlugFlavour): string | null {
  if (section.anchor === null) return null;
  return section.anchor.explicit ?? madeIds(page, section, flavour)[0] ?? section.anchor.id;
}

/** The last id in `{#id .class}`. */
function idInBraces(inside: string | undefined): string | undefined {
  const ids = inside?.split('#').slice(1) ?? [];
  return ids.flatMap((part) => /^\S+/.exec(part)?.[0] ?? []).at(-1);
}
