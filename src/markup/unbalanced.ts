import type { Page, Span } from '../types.ts';
import { type Mark, outsideCode } from './mark.ts';

/** HTML ends these by itself, or knows no end of them. */
const endless = new Set(
  'p li dt dd td th tr thead tbody tfoot option colgroup br hr img input meta link source col wbr area base embed track param'.split(
    ' ',
  ),
);
/** Elements that hold text, by which a tag is known for one of HTML. */
const holding =
  'a|b|blockquote|caption|center|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]|i|kbd|li|ol|p|pre|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';
const closing = new RegExp(`</(${holding})\\s?>`, 'gi');
const tag =
  /<!--|\{\/\*|<(\/?)([A-Za-z][\w.-]{0,40})((?:\s(?:[^<>"']|"[^"<>]{0,400}"|'[^'<>]{0,400}'){0,400})?)>/g;

interface Halves {
  /** Openings that nothing closes, and closings of nothing, in order. */
  readonly open: readonly Span[];
  readonly close: readonly Span[];
  /** How often it opens within itself, itself counted. */
  readonly depth: number;
  readonly pairs: number;
}

/**
 * Tags of which the translation lacks a half, where every one of that name in the source has both.
 * @param code spans of code in the page, in order
 */
export function unbalancedMarks(
  page: Page,
  code: readonly Span[],
  source: Page,
  sourceCode: readonly Span[],
): Mark[] {
  const there = halves(source, sourceCode, new Map());
  const depths = new Map([...there].map(([name, { depth }]) => [name, depth]));
  return [...halves(page, code, depths)].flatMap(([name, { open, close }]): Mark[] => {
    const right = there.get(name);
    if (right === undefined || right.pairs === 0) return [];
    if (right.open.length > 0 || right.close.length > 0) return [];
    return [
      ...open.map((span): Mark => ({ id: 'unclosed', span })),
      ...close.map((span): Mark => ({ id: 'unopened', span })),
    ];
  });
}

/** Closing tags of elements that this page opens nowhere, and of which the source has no tag at all. */
export function strayClosings(page: Page, code: readonly Span[], source: Page): Mark[] {
  const texts = [page, source].map(({ text }) => text.toLowerCase());
  const known = new Map<string, boolean>();
  return outsideCode(page.text.matchAll(closing), code).flatMap(
    ({ 0: whole, 1: name = '', index }): Mark[] => {
      const lower = name.toLowerCase();
      const isKnown =
        known.get(lower) ??
        (texts.some((text) => text.includes(`<${lower}`)) || texts[1]?.includes(`</${lower}`));
      known.set(lower, isKnown === true);
      return isKnown
        ? []
        : [{ id: 'unopened', span: { offset: index, endOffset: index + whole.length } }];
    },
  );
}

/** Finds the halves; one that opens deeper within itself than `depths` allow was not closed before. */
function halves(
  page: Page,
  code: readonly Span[],
  depths: ReadonlyMap<string, number>,
): Map<string, Halves> {
  const found = new Map<
    string,
    { open: Span[]; lost: Span[]; close: Span[]; depth: number; pairs: number }
  >();
  /** Where the last comment ends. */
  let comment = -1;
  const tags = outsideCode(page.text.matchAll(tag), code);
  for (const { index, 0: whole, 1: slash, 2: name = '', 3: rest = '' } of tags) {
    if (name === '' && index > comment) {
      const end = page.text.indexOf(whole === '<!--' ? '-->' : '*/}', index);
      comment = Math.max(comment, end < 0 ? Number.POSITIVE_INFINITY : end);
    }
    if (name === '' || index <= comment || rest.endsWith('/') || endless.has(name.toLowerCase()))
      continue;
    const one = found.get(name) ?? { open: [], lost: [], close: [], depth: 0, pairs: 0 };
    found.set(name, one);
    const span = { offset: index, endOffset: index + whole.length };
    if (slash === '/') {
      if (one.open.pop() === undefined) one.close.push(span);
      else one.pairs += 1;
      continue;
    }
    if (one.open.length >= (depths.get(name) ?? Number.POSITIVE_INFINITY)) {
      const before = one.open.pop();
      if (before !== undefined) one.lost.push(before);
    }
    one.open.push(span);
    one.depth = Math.max(one.depth, one.open.length);
  }
  return new Map(
    [...found].map(([name, { open, lost, close, depth, pairs }]) => [
      name,
      { open: [...lost, ...open], close, depth, pairs },
    ]),
  );
}
