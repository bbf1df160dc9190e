import { fieldText } from './front-matter.ts';
import { hasHan } from './han.ts';
import { withoutCode } from './markup/mark.ts';
import type { Block, Field, Page, Span } from './types.ts';
import { decode } from './url.ts';

/** Something that was meant as a link and is none, or has a wrong target. */
export interface MalformedLink {
  readonly id:
    | 'blank'
    | 'torn'
    | 'doubled'
    | 'width'
    | 'scheme'
    | 'split'
    | 'swallowed'
    | 'bracket'
    | 'unclosed'
    | 'stray';
  readonly span: Span;
}

const patterns: readonly { readonly id: MalformedLink['id']; readonly pattern: RegExp }[] = [
  {
    id: 'blank',
    pattern:
      /\[[^\][\n]{1,200}\](?:[ \t\u3000]+|\r?\n)\((?:https?:\/\/|mailto:|\/|\.{1,2}\/|#|[\w./-]{1,80}\.(?:mdx?|html?)(?=[#)]))[^\s()]{0,400}\)/g,
  },
  {
    id: 'torn',
    pattern:
      /\[[^\][\n]{1,200}\]\((?:https?:\/\/|\/|\.{1,2}\/|#)[^\s()"'<>{}]{1,200}(?:[ \t][^\s()"'<>{}]{1,200}){1,2}\)/g,
  },
  { id: 'doubled', pattern: /\]\(\([^\s()]{1,400}\)\)?/g },
  {
    id: 'width',
    pattern:
      /\[[^\][\n^][^\][\n]{0,200}\](?:（(?:https?:|[/.#]|[\w-]+[./])[^\s（）]{0,400}[）)]|\([^\s()（）]{1,400}）)/g,
  },
  { id: 'scheme', pattern: /https?:\/\/https?:\/\//g },
  { id: 'split', pattern: /\[[^\][\n]{1,200}\]\/[\w-]{2,8}\(\/[^\s()]{0,400}\)/g },
];

/** `[text(url)`, `text](url)` and what is left of a link alone, `]()`: one bracket is missing. */
const brackets =
  /(?<!\S)\]\([^\s()]{0,400}\)|\[[^\][()\n]{1,200}\(https?:\/\/[^\s()]{1,400}\)|[^\][()\s]{1,40}\]\((?:https?:\/\/|\/|\.{1,2}\/|#)[^\s()]{1,400}\)/g;

/** `[text](` and `[text](https://…` before what is no part of an address. */
const open =
  /\[[^\][\n]{1,200}\]\((?:(?:https?:\/\/[^\s()\u3000-\u9FFF\uFF00-\uFFEF]{1,400})?(?=[ \t]*$)|https?:\/\/[^\s()\u3000-\u9FFF\uFF00-\uFFEF]{1,400}(?=[\u3000-\u9FFF\uFF00-\uFFEF]| (?!["'(])))/gm;

/** Marks that Markdown reads into an address before them; to whoever wrote them they end it. */
const fullWidth = /[，。；：、）】」！？》”]/;

/** Finds the malformed links of a block, code left aside, in the order of the patterns. */
export function malformedLinks(page: Page, block: Block): readonly MalformedLink[] {
  if (block.kind === 'code-block') return [];
  const found: MalformedLink[] = [];
  const text = withoutCode(page, block);
  for (const { id, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const offset = block.span.offset + match.index;
      found.push({ id, span: { offset, endOffset: offset + match[0].length } });
    }
  }
  for (const match of text.matchAll(brackets)) {
    // Blank in the prose is what the parser took as markup: then it is a link, or part of one.
    if (block.prose[match.index + match[0].search(/[[\]]/)]?.trim() === '') continue;
    const offset = block.span.offset + match.index;
    if (found.some(({ span }) => span.offset <= offset && offset < span.endOffset)) continue;
    found.push({ id: 'bracket', span: { offset, endOffset: offset + match[0].length } });
  }
  let loose: ReadonlySet<number> | undefined;
  const isLoose = (at: number) => {
    loose ??= looseParentheses(text);
    return loose.has(at);
  };
  for (const match of text.matchAll(open)) {
    const end = match.index + match[0].length;
    if (block.prose[match.index]?.trim() === '' || !isLoose(text.indexOf('](', match.index) + 1))
      continue;
    const offset = block.span.offset + match.index;
    found.push({ id: 'unclosed', span: { offset, endOffset: block.span.offset + end } });
  }
  for (const detail of block.details) {
    if (detail.kind !== 'link' || detail.url.startsWith('mailto:')) continue;
    const { offset, endOffset } = detail.urlSpan;
    const bare = offset === detail.span.offset && detail.url !== '';
    const taken = bare ? takenBehind(page.text, endOffset) : 0;
    if (bare ? taken > 0 : fullWidth.test(withoutHeading(detail.url)))
      found.push({ id: 'swallowed', span: { offset, endOffset: endOffset + taken } });
    else if (bare && page.text[endOffset] === ')' && isLoose(endOffset - block.span.offset))
      found.push({ id: 'stray', span: { offset, endOffset: endOffset + 1 } });
  }
  return found;
}

/**
 * An address without the id of a Chinese heading, which may have marks of its own: whether there is
 * such an id is broken-link's to say.
 */
function withoutHeading(url: string): string {
  const at = url.indexOf('#');
  return at >= 0 && hasHan(decode(url.slice(at))) ? url.slice(0, at) : url;
}

/** Where a text has parentheses that lack their other half, whatever the width of the two. */
function looseParentheses(text: string): ReadonlySet<number> {
  const loose = new Set<number>();
  const opened: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()（）]/g)) {
    const isOpening = mark === '(' || mark === '（';
    const other = isOpening ? undefined : opened.pop();
    if (isOpening) opened.push(index);
    if (other === undefined) loose.add(index);
    else loose.delete(other);
  }
  return loose;
}

/** How many characters behind a bare address Markdown reads into it, up to the first mark. */
function takenBehind(text: string, from: number): number {
  let at = from;
  while (text[at] === ')') at += 1;
  return fullWidth.test(text[at] ?? '') ? at + 1 - from : 0;
}

/** The address of a Markdown link in a front matter value. */
const fieldLink = /\]\((https?:\/\/[^\s()]+)\)/g;

/**
 * The malformed links of a front matter field: addresses that the original's field links and that
 * stand in parentheses behind no bracket here.
 */
export function malformedFieldLinks(page: Page, source: Field, target: Field): readonly Span[] {
  const { offset, endOffset } = target.valueSpan;
  const text = page.text.slice(offset, endOffset);
  return [...fieldText(source).matchAll(fieldLink)].flatMap(([, address = '']) => {
    const at = text.search(new RegExp(`[(（]${escaped(address)}[)）]`));
    if (at < 0 || text[at - 1] === ']') return [];
    return [{ offset: offset + at, endOffset: offset + at + address.length + 2 }];
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/**
 * One cause for what a malformed link brings about: its target is lost or not the original's.
 * `span` is a place in the target page, or `address` what stands in the malformed link.
 */
export function malformedCause(
  page: Page,
  blocks: readonly Block[],
  about: { readonly span: Span } | { readonly address: string },
): string | undefined {
  for (const block of blocks) {
    for (const { span } of malformedLinks(page, block)) {
      const concerned =
        'span' in about
          ? about.span.offset < span.endOffset && span.offset < about.span.endOffset
          : page.text.slice(span.offset, span.endOffset).toLowerCase().includes(about.address);
      if (concerned) return `malformed link ${block.index}`;
    }
  }
  return undefined;
}
