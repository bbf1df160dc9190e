import { compareTargets } from '../compare/targets.ts';
import type { MalformedLink } from '../malformed-links.ts';
import { asciiLength } from '../read/ascii-length.ts';
import { isMdxFile } from '../read/mdx.ts';
import type { Block, Edit, Page, Report } from '../types.ts';
import { parseTarget } from '../url.ts';

/**
 * How a malformed link becomes one; sure where the original links to the same address from there.
 *
 * @param source the blocks of the original that belong to the link's own
 */
export function malformedLinkFix(
  page: Page,
  link: MalformedLink,
  source: readonly Block[],
): Pick<Report, 'fix' | 'fixSafety'> {
  const mended = link.id === 'swallowed' ? unswallowed(page, link) : rewritten(page, link);
  if (mended === null) return {};
  const known = source.some((block) =>
    block.details.some(
      (detail) =>
        (detail.kind === 'link' || detail.kind === 'image') && isSame(detail.url, mended.url),
    ),
  );
  return { fix: mended.edits, fixSafety: known ? 'safe' : 'unsafe' };
}

function isSame(a: string, b: string): boolean {
  return compareTargets(parseTarget(a), parseTarget(b)) === 'same';
}

interface Mended {
  readonly url: string;
  readonly edits: readonly Edit[];
}

function rewritten({ text }: Page, { id, span }: MalformedLink): Mended | null {
  const written = text.slice(span.offset, span.endOffset);
  const edit = (right: string): Edit => ({ side: 'target', ...span, text: right });
  const linkTo = (right: string): Mended | null => {
    const url = /\]\(([^\s()]+)\)$/.exec(right)?.[1];
    return url === undefined ? null : { url, edits: [edit(right)] };
  };
  switch (id) {
    case 'blank':
      return linkTo(written.replace(/\][ \t\u3000]+\(/, ']('));
    case 'torn':
      return linkTo(
        `${written.slice(0, written.lastIndexOf(']('))}${written.slice(written.lastIndexOf('](')).replace(/[ \t]/g, '')}`,
      );
    case 'doubled':
      return linkTo(
        written
          .replace('](((', '](')
          .replace(']((', '](')
          .replace(/(?<!\))\)+$/, ')'),
      );
    case 'width':
      return linkTo(written.replace(']（', '](').replace(/）$/, ')'));
    case 'split':
      return linkTo(written.replace(/\](\/[\w-]+)\(/, ']($1'));
    case 'bracket':
      return written.startsWith('[') ? linkTo(written.replace('(', '](')) : null;
    case 'scheme': {
      const right = written.replace(/^https?:\/\//, '');
      const rest = /^[^\s()<>"'\u3000-\u303F\uFF00-\uFFEF]{0,400}/.exec(
        text.slice(span.endOffset, span.endOffset + 400),
      );
      return { url: `${right}${rest?.[0] ?? ''}`, edits: [edit(right)] };
    }
    case 'swallowed':
    case 'unclosed':
    case 'stray':
      return null;
  }
}

/** Puts the punctuation of the sentence behind the address. */
function unswallowed(page: Page, { span }: MalformedLink): Mended | null {
  const { text } = page;
  const written = text.slice(span.offset, span.endOffset);
  const url = written.slice(0, asciiLength(written));
  const marks = written.slice(url.length);
  if (url === '' || !/^\)*[，。；：、）】」！？》”]+$/.test(marks)) return null;
  if (text.slice(span.offset - 2, span.offset) !== '](') {
    if (text[span.offset - 1] === '<') return null;
    const link = hasPointed(page) ? `<${url}>` : `[${url}](${url})`;
    return { url, edits: [{ side: 'target', ...span, text: `${link}${marks}` }] };
  }
  if (text[span.endOffset] !== ')') return null;
  const endOffset = span.endOffset + 1;
  const behind = text[endOffset] ?? '';
  const kept = /[，。；：、）】」！？]/.test(behind) ? '' : marks;
  return { url, edits: [{ side: 'target', ...span, endOffset, text: `${url})${kept}` }] };
}

/**
 * Whether a page has addresses in pointed brackets, as MDX never has: there they are components, and
 * what is MDX is not always told by its name.
 */
function hasPointed({ path, text, blocks }: Page): boolean {
  return (
    !isMdxFile(path) &&
    blocks.some(({ details }) =>
      details.some(({ kind, span }) => kind === 'link' && text.startsWith('<http', span.offset)),
    )
  );
}
