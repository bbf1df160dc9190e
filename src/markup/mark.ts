import { codeSpans, covered } from '../covered.ts';
import type { Block, Page, Span } from '../types.ts';

export type MarkId =
  | 'stars'
  | 'star'
  | 'italics'
  | 'underscores'
  | 'backtick'
  | 'bullet'
  | 'bracket'
  | 'quotes'
  | 'hollow'
  | 'heading'
  | 'pipe'
  | 'shortcode'
  | 'container'
  | 'conflict'
  | 'replacement'
  | 'invisible'
  | 'tag'
  | 'swallowed'
  | 'unclosed'
  | 'unopened'
  | 'unused-note'
  | 'lost-note'
  | 'front-matter'
  | 'colon'
  | 'width';

/** Markup that Markdown or the site's generator does not read as it was meant. */
export interface Mark {
  readonly id: MarkId;
  readonly span: Span;
  /** What should stand there, where that is certain. */
  readonly right?: string;
  /** What should stand there changes nothing else. */
  readonly sure?: boolean;
  /** The same for all marks that one slip brings about. */
  readonly run?: number;
  /** How many of them the page has, where they are told once. */
  readonly count?: number;
}

/** The source of a block with its inline code blanked or filled with another character, length kept. */
export function withoutCode(page: Page, block: Block, filler = ' '): string {
  const { offset, endOffset } = block.span;
  return covered(page.text.slice(offset, endOffset), offset, codeSpans(block), filler);
}

/** Whether a span stands in the code of a page. */
export function isInCode(page: Page, { offset }: Span): boolean {
  return page.blocks.some(({ code, details }) => {
    const codes = details.flatMap((detail) => (detail.kind === 'code' ? [detail.span] : []));
    return [...codes, ...(code === undefined ? [] : [code.valueSpan])].some(
      (span) => span.offset <= offset && offset < span.endOffset,
    );
  });
}

/**
 * The matches of a pattern that do not begin within code.
 *
 * @param matches in order
 * @param code spans of code, in order
 */
export function outsideCode(
  matches: Iterable<RegExpExecArray>,
  code: readonly Span[],
): RegExpExecArray[] {
  let next = 0;
  return [...matches].filter(({ index }) => {
    while ((code[next]?.endOffset ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    return (code[next]?.offset ?? Number.POSITIVE_INFINITY) > index;
  });
}
