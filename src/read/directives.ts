import type { Directive, DirectiveKind, FrontMatter, Span } from '../types.ts';

const kinds: readonly DirectiveKind[] = [
  'disable',
  'enable',
  'disable-next-line',
  'disable-line',
  'disable-file',
];
/** The names that stand behind `announce-lint-` in a comment. */
export const directiveNames: readonly string[] = kinds;

const directive = /^\s*announce-lint-([a-z]+(?:-[a-z]+)*)(?!\w)(.*)$/is;
/** Inside a line older parsers take no comment with two hyphens for one, so a colon will do. */
const beforeReason = /--+|[—:：]+/;
const yamlComment = /(?:^|[ \t])#[ \t]*(announce-lint-[^\r\n]*)/gm;

const inlineDirective = /(?:<!--|\{\/\*)[ \t]*announce-lint-[^<>{}]*(?:-->|\*\/\})/gi;

/** A heading with its directives blanked, length kept: else they would stand behind its id, or be one. */
export function withoutDirectives(heading: string): string {
  if (!/announce-lint-/i.test(heading)) return heading;
  return heading.replace(inlineDirective, (comment) => ' '.repeat(comment.length));
}

/**
 * The comments of a page that speak to the linter: HTML and MDX comments of its body, and comments in
 * its front matter.
 *
 * @param comments spans of the comments outside code, their marks included
 */
export function readDirectives(
  text: string,
  comments: readonly Span[],
  frontMatter: FrontMatter | null,
): Directive[] {
  const body = comments.flatMap((span) => {
    const written = text.slice(span.offset, span.endOffset);
    if (!/^(?:<!--|\{\/\*)/.test(written)) return [];
    const inside = written.slice(written.startsWith('{') ? 3 : 4, -3);
    return parse(inside, span, false) ?? [];
  });
  return [...inFrontMatter(text, frontMatter), ...body];
}

function inFrontMatter(text: string, frontMatter: FrontMatter | null): Directive[] {
  if (frontMatter === null) return [];
  const { offset, endOffset } = frontMatter.span;
  const head = text.slice(offset, endOffset);
  if (!/announce-lint-/i.test(head)) return [];
  const values = frontMatter.fields.map(({ valueSpan, value }) => ({
    ...valueSpan,
    text: JSON.stringify(value),
  }));
  let at = 0;
  return [...head.matchAll(yamlComment)].flatMap((match) => {
    const written = (match[1] ?? '').trimEnd();
    const from = offset + match.index + match[0].indexOf('announce-lint-');
    const span = { offset: from, endOffset: from + written.length };
    while ((values[at]?.endOffset ?? endOffset) < span.endOffset) at += 1;
    const value = values[at];
    // `#` in a quoted text or in a block of text is no comment.
    const isText =
      value !== undefined && value.offset <= from && value.text.includes(written.slice(0, 20));
    return isText ? [] : (parse(written, span, true) ?? []);
  });
}

function parse(inside: string, span: Span, inFront: boolean): Directive | null {
  const match = directive.exec(inside);
  if (match === null) return null;
  const name = (match[1] ?? '').toLowerCase();
  const rest = match[2] ?? '';
  const mark = beforeReason.exec(rest);
  const list = mark === null ? rest : rest.slice(0, mark.index);
  const reason = mark === null ? '' : rest.slice(mark.index + mark[0].length);
  return {
    ...span,
    kind: kinds.find((kind) => kind === name) ?? null,
    name,
    rules: [...new Set(list.split(/[\s,，、]+/).filter((id) => id !== ''))],
    reason: reason.trim() === '' ? null : reason.replace(/\s+/g, ' ').trim(),
    inFrontMatter: inFront,
  };
}
