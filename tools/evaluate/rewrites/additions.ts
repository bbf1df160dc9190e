import type { Nodes } from 'mdast';
import type { Span } from '../../../src/types.ts';
import type { TextEdit } from '../edits.ts';
import { frontMatterEnd } from '../mask.ts';
import type { Outline } from '../outline.ts';
import { blocksOf, edited, type Rewrite, rewrite } from './rewrite.ts';

function spanOf(node: Nodes): Span {
  return {
    offset: node.position?.start.offset ?? 0,
    endOffset: node.position?.end.offset ?? 0,
  };
}

/**
 * Each block preceded by an HTML comment with the original, as one large project keeps its
 * translations. Only for pages whose top-level nodes are of the same kinds in the same order.
 */
function originalsInComments(page: Outline, other: Outline): string | null {
  const here = page.root.children.filter(({ type }) => type !== 'html');
  const there = other.root.children.filter(({ type }) => type !== 'html');
  if (here.map(({ type }) => type).join() !== there.map(({ type }) => type).join()) return null;
  const edits = here.flatMap((node, i): TextEdit[] => {
    const original = there[i];
    if (!original || node.position?.start.column !== 1) return [];
    const span = spanOf(original);
    const raw = other.text.slice(span.offset, span.endOffset);
    if (/--[!>]|<!--/.test(raw)) return [];
    const { offset } = spanOf(node);
    return [{ offset, endOffset: offset, text: `<!--\n${raw}\n-->\n` }];
  });
  return edited(page, edits);
}

/** A translator's note behind the first paragraph that stands alone. */
function translatorsNote(page: Outline): string | null {
  const block = blocksOf(page).find(
    ({ kind, top, span }) =>
      kind === 'paragraph' &&
      top &&
      /^\r?\n[ \t]*\r?\n/.test(page.text.slice(span.endOffset, span.endOffset + 4)) &&
      !/\{\{|:::/.test(page.text.slice(span.offset, span.endOffset)),
  );
  if (!block) return null;
  const offset = block.span.endOffset;
  const text = '\n\n> 译注：本页中的示例均在译者的测试环境中验证过，供读者参考。';
  return edited(page, [{ offset, endOffset: offset, text }]);
}

/** A line on top that names the original, as republished pages have it. */
function originalLink(page: Outline): string | null {
  const offset = frontMatterEnd(page.text);
  const text = '\n原文链接：[Lighthouse 2.4 is here](https://lighthouse.example.org/blog/2-4/)\n';
  return edited(page, [{ offset, endOffset: offset, text }]);
}

/** Right links to pages of the own site, with the host of the own site put in front. */
function absoluteLinks(page: Outline, other: Outline, base: string): string | null {
  const edits = blocksOf(page).flatMap((block) =>
    block.inlines.flatMap((inline): TextEdit[] => {
      if (inline.kind !== 'link' || !inline.value.startsWith('/zh/')) return [];
      if (!other.text.includes(`](${inline.value.slice('/zh'.length)})`)) return [];
      const raw = page.text.slice(inline.offset, inline.endOffset);
      const at = raw.lastIndexOf(`](${inline.value})`);
      const offset = inline.offset + at + 2;
      return at < 0 ? [] : [{ offset, endOffset: offset, text: base }];
    }),
  );
  return edited(page, edits);
}

function inChinese(id: string, change: (page: Outline, other: Outline) => string | null): Rewrite {
  return rewrite(id, ({ page, other }) => (page.language === 'zh' ? change(page, other) : null));
}

export const additionRewrites: readonly Rewrite[] = [
  inChinese('originals-in-comments', originalsInComments),
  inChinese('translators-note', translatorsNote),
  inChinese('original-link', originalLink),
  rewrite(
    'absolute-links',
    ({ page, other }) => absoluteLinks(page, other, 'https://istio.io/latest'),
    {
      corpus: 'istio',
    },
  ),
];
