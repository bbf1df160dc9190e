import type { Blockquote } from 'mdast';
import type { Detail } from '../types.ts';
import type { Draft } from './blocks.ts';
import { fold, type Inline, type Source, spanOf } from './inline.ts';

const alertLine = /^[ \t]*\[!([^\][\r\n]+)\][+-]?[ \t]*([^\r\n]*)/;

/** `> [!NOTE] Title`: the keyword may have been translated, which is a defect to see. */
export function readAlert(quote: Blockquote, source: Source): Draft | null {
  const first = quote.children[0];
  if (first?.type !== 'paragraph') return null;
  const inside = spanOf(first);
  const line = alertLine.exec(source.text.slice(inside.offset, inside.offset + 300));
  if (line === null) return null;
  const span = { offset: inside.offset, endOffset: inside.offset + line[0].length };
  const title = (line[2] ?? '').trim();
  const titleAt = line[0].length - (line[2] ?? '').length;
  return {
    kind: 'container',
    level: 0,
    span,
    name: (line[1] ?? '').toLowerCase(),
    text: title,
    prose: ' '.repeat(titleAt) + (line[2] ?? ''),
    details: [],
    containerEnd: spanOf(quote).endOffset,
  };
}

/**
 * An alert and what is left of its first paragraph. A title that is more than words, which some sites
 * allow, is read as that paragraph.
 */
export function alertDrafts(alert: Draft, first: Draft | undefined): Draft[] {
  if (first === undefined) return [alert];
  const named = isAllOf(alert, first) ? withoutTitle(alert) : alert;
  const rest = withoutAlertLine(first, named.span.endOffset);
  return rest === null ? [named] : [named, rest];
}

/** Whether the title of an alert is all of its paragraph, and more than words: it links, for one. */
function isAllOf(alert: Draft, { span, details }: Draft): boolean {
  return (
    span.endOffset <= alert.span.endOffset && details.some(({ kind }) => linkedOrMarked.has(kind))
  );
}

const linkedOrMarked: ReadonlySet<Detail['kind']> = new Set(['link', 'code', 'image']);

function withoutTitle(alert: Draft): Draft {
  const endOffset = alert.span.endOffset - alert.prose.trimStart().length;
  return { ...alert, text: '', prose: '', span: { ...alert.span, endOffset } };
}

/** The quote's first paragraph without the `[!NOTE]` line that it begins with. */
function withoutAlertLine(draft: Draft, end: number): Draft | null {
  const cut = end - draft.span.offset;
  const inline: Inline = {
    text: fold(draft.text.replace(/^\[![^\][]*\]/, '')),
    prose: draft.prose.slice(cut),
    details: draft.details.filter((detail) => detail.span.offset >= end),
  };
  const title = draft.prose
    .slice(0, cut)
    .replace(/\[![^\][]*\][+-]?/, '')
    .trim();
  const text =
    title !== '' && inline.text.startsWith(title)
      ? inline.text.slice(title.length).trim()
      : inline.text;
  if (text === '') return null;
  const lead = inline.prose.length - inline.prose.trimStart().length;
  return {
    ...draft,
    ...inline,
    text,
    prose: inline.prose.slice(lead),
    span: { offset: end + lead, endOffset: draft.span.endOffset },
  };
}
