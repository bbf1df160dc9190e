import { holds } from '../sentences.ts';
import type { Page, Span } from '../types.ts';
import { type Mark, outsideCode } from './mark.ts';

/** The words behind the first are read as attributes. */
const tag = /(?<!\\)<([A-Za-z][\w-]{0,40})((?: [A-Za-z][\w-]{0,40}){0,4})>/g;
/** As CommonMark reads it, without an underscore. */
const plainTag = /^[A-Za-z][A-Za-z0-9-]*$/;
const escapedTag = /(?:\\<|&lt;)([A-Za-z][\w-]{0,40})(?:\\?>|&gt;)/g;
/** What a translation may well use where the original speaks of it. */
const elements =
  /^(?:a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|samp|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr)$/i;

/**
 * Words in pointed brackets that the source escapes (`\<lamp\>`, `&lt;lamp>`) or sets as code, and that
 * this page has as a tag, which prints nothing. What goes on to a code of the source is marked as a whole.
 *
 * @param code spans of code in the page, in order
 * @param sourceCode those of the source
 */
export function swallowedNames(
  page: Page,
  code: readonly Span[],
  source: Page,
  sourceCode: readonly Span[],
): Mark[] {
  const escaped = new Set([...source.text.matchAll(escapedTag)].map(([, name = '']) => name));
  const quoted = tagsInCode(source, sourceCode);
  if (escaped.size === 0 && quoted.size === 0) return [];
  const marks: Mark[] = [];
  for (const { 0: whole, 1: name = '', 2: more, index } of outsideCode(
    page.text.matchAll(tag),
    code,
  )) {
    if ([page, source].some(({ text }) => text.includes(`</${name}>`))) continue;
    const span = { offset: index, endOffset: index + whole.length };
    if (escaped.has(name) && more === '')
      marks.push({ id: 'swallowed', span, right: `\\<${name}\\>` });
    else if ((marks.at(-1)?.span.endOffset ?? 0) <= index)
      marks.push(...swallowedCode(page, span, quoted.get(name) ?? []));
  }
  return marks;
}

/** The code around a tag, where the tag stands in a block: in a comment nothing is shown. */
function swallowedCode(page: Page, tagSpan: Span, codes: readonly string[]): Mark[] {
  for (const code of codes) {
    const span = around(page, tagSpan, code);
    if (span === null) continue;
    if (!page.blocks.some((block) => holds(block.span, span))) return [];
    return [{ id: 'swallowed', span, right: `\`${code}\`` }];
  }
  return [];
}

/** The inline codes of a page by the tags in them that it has nowhere as tags, the longest first. */
function tagsInCode(page: Page, code: readonly Span[]): ReadonlyMap<string, readonly string[]> {
  const raw = new Set(outsideCode(page.text.matchAll(tag), code).map(([, name]) => name));
  const found = new Map<string, string[]>();
  for (const detail of page.blocks.flatMap(({ details }) => details)) {
    if (detail.kind !== 'code') continue;
    for (const [, name = ''] of detail.text.matchAll(tag))
      if (!raw.has(name) && plainTag.test(name) && !elements.test(name))
        found.set(name, [...(found.get(name) ?? []), detail.text.trim()]);
  }
  for (const texts of found.values()) texts.sort((a, b) => b.length - a.length);
  return found;
}

/** Where a text stands around a tag. */
function around({ text }: Page, { offset, endOffset }: Span, wanted: string): Span | null {
  const from = text.indexOf(wanted, Math.max(0, endOffset - wanted.length));
  return from < 0 || from > offset ? null : { offset: from, endOffset: from + wanted.length };
}
