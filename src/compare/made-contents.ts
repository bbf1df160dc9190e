import type { Block, Page } from '../types.ts';

/** Where generators put a table of contents. */
const place =
  /^[ \t]*(?:\[\[?toc\]\]?|\{:\s?toc\s?\}|\$\{toc\}|@\[toc\](?:\([^)\n]{0,40}\))?|<!--\s?toc\s?-->|\{\{[<%]\s?toc\s?[>%]\}\})[ \t]*$/im;

/**
 * Whether the blocks of a section are a table of contents, a list of links to headings of its own page,
 * that the other page has made by its generator: `[TOC]`.
 */
export function isMadeContents(blocks: readonly Block[], there: Page): boolean {
  const items = blocks.filter(({ kind }) => kind !== 'heading');
  return (
    items.length > 0 &&
    items.every(
      ({ kind, details }) =>
        kind === 'list-item' &&
        details.some((detail) => detail.kind === 'link' && detail.url.startsWith('#')),
    ) &&
    place.test(there.text)
  );
}
