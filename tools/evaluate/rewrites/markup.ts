import type { List, Nodes } from 'mdast';
import type { TextEdit } from '../edits.ts';
import type { Outline } from '../outline.ts';
import { blocksOf, edited, type Rewrite, rewrite } from './rewrite.ts';

function lists(page: Outline): List[] {
  const out: List[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'list') out.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(page.root);
  return out;
}

const nextBullet: Readonly<Record<string, string>> = { '*': '-', '-': '+', '+': '*' };

/** Every bullet replaced, one to one, so that neighbouring lists stay apart. */
function bullets(page: Outline): string | null {
  const edits = lists(page).flatMap((list) =>
    list.children.flatMap((item): TextEdit[] => {
      const offset = item.position?.start.offset ?? 0;
      const text = nextBullet[page.text[offset] ?? ''];
      return text && !list.ordered ? [{ offset, endOffset: offset + 1, text }] : [];
    }),
  );
  return edited(page, edits);
}

/** `1.` becomes `1)` in every ordered list. */
function numbering(page: Outline): string | null {
  const edits = lists(page).flatMap((list) =>
    list.children.flatMap((item): TextEdit[] => {
      const offset = item.position?.start.offset ?? 0;
      const marker = /^\d+\./.exec(page.text.slice(offset, offset + 12))?.[0];
      const end = offset + (marker?.length ?? 0);
      return marker ? [{ offset: end - 1, endOffset: end, text: ')' }] : [];
    }),
  );
  return edited(page, edits);
}

/** Inline links become full references; their definitions stand at the end of the page. */
function references(page: Outline): string | null {
  const definitions: string[] = [];
  const edits = blocksOf(page).flatMap((block) =>
    block.inlines.flatMap((inline): TextEdit[] => {
      const raw = page.text.slice(inline.offset, inline.endOffset);
      const parts = /^\[([^\][^\n!][^\][]*)\]\(([^()<>\s]+)\)$/.exec(raw);
      if (inline.kind !== 'link' || !parts) return [];
      const label = `reference-${definitions.length + 1}`;
      definitions.push(`[${label}]: ${parts[2]}`);
      const { offset, endOffset } = inline;
      return [{ offset, endOffset, text: `[${parts[1]}][${label}]` }];
    }),
  );
  const text = edited(page, edits);
  return text === null ? null : `${text.trimEnd()}\n\n${definitions.join('\n')}\n`;
}

/**
 * All headings one level down. A page with one heading is left alone: it cannot tell a shifted page
 * from a wrong level.
 */
function shiftLevels(page: Outline): string | null {
  const headings = blocksOf(page).filter(({ kind }) => kind === 'heading');
  const fits = headings.every(({ level, span }) => level < 6 && page.text[span.offset] === '#');
  const edits = headings.map(({ span }) => ({
    offset: span.offset,
    endOffset: span.offset,
    text: '#',
  }));
  return fits && headings.length > 1 ? edited(page, edits) : null;
}

/** `# x` and `## x` underlined instead, where they stand between blank lines. */
function setext(page: Outline): string | null {
  const edits = blocksOf(page).flatMap(({ kind, level, top, span }): TextEdit[] => {
    const raw = page.text.slice(span.offset, span.endOffset);
    const title = /^#{1,2}[ \t]+([^\s#>*+|\d-][^\n]*)$/.exec(raw)?.[1];
    const alone = /(?:^|\n)[ \t]*\r?\n$/.test(
      page.text.slice(Math.max(0, span.offset - 4), span.offset),
    );
    if (kind !== 'heading' || !top || !title || !alone) return [];
    const text = `${title}\n${level === 1 ? '===' : '---'}`;
    return [{ offset: span.offset, endOffset: span.endOffset, text }];
  });
  return edited(page, edits);
}

/** Backtick fences become tilde fences. */
function tildes(page: Outline): string | null {
  const edits = blocksOf(page).flatMap(({ kind, span }): TextEdit[] => {
    const raw = page.text.slice(span.offset, span.endOffset);
    const fences = /^```([^`\n]*\n[\s\S]*\n[ \t]*)```$/.exec(raw);
    if (kind !== 'code-block' || !fences || raw.includes('~~~') || fences[1]?.includes('```'))
      return [];
    return [{ offset: span.offset, endOffset: span.endOffset, text: `~~~${fences[1]}~~~` }];
  });
  return edited(page, edits);
}

/** Every explicit heading id taken off. */
export function stripIds(page: Outline): string | null {
  const edits = blocksOf(page).flatMap(({ kind, span }): TextEdit[] => {
    const raw = page.text.slice(span.offset, span.endOffset);
    const id = kind === 'heading' ? /[ \t]*\{#[^}]*\}[ \t]*$/.exec(raw) : null;
    return id ? [{ offset: span.offset + id.index, endOffset: span.endOffset, text: '' }] : [];
  });
  return edited(page, edits);
}

/** What stripping all ids may change, the profile held fixed. */
export const idRules: readonly string[] = ['heading-anchor', 'broken-link'];

export const markupRewrites: readonly Rewrite[] = [
  rewrite('bullets', ({ page }) => bullets(page)),
  rewrite('numbering', ({ page }) => numbering(page)),
  rewrite('references', ({ page }) => references(page)),
  rewrite('source-references', ({ page }) => references(page), { side: 'source' }),
  rewrite('shift-levels', ({ page }) => shiftLevels(page)),
  rewrite('setext', ({ page }) => setext(page)),
  rewrite('tilde-fences', ({ page }) => tildes(page)),
  rewrite('strip-ids', ({ page }) => stripIds(page), { allowed: idRules }),
];
