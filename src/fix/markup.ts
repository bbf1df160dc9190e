import type { Mark } from '../markup/mark.ts';
import type { Block, Edit, FixSafety, Pair, Report } from '../types.ts';

/** How broken markup is mended, where that is certain enough to try. */
export function markupFix(
  pair: Pair,
  mark: Mark,
  source: readonly Block[],
): Pick<Report, 'fix' | 'fixSafety'> {
  const { id, span, right } = mark;
  if (id === 'front-matter') return toTheTop(pair, span.offset);
  if (right === undefined || (id === 'container' && !isFramed(pair, source, right))) return {};
  const edit: Edit = { side: 'target', ...span, text: right };
  return { fix: [edit], fixSafety: safetyOf(pair, mark, right, source) };
}

/** What the container holds stands in one of that kind in the original. */
function isFramed({ source }: Pair, blocks: readonly Block[], right: string): boolean {
  const [first] = blocks;
  const frame = source.blocks[(first?.index ?? 0) - 1];
  return frame?.kind === 'container' && frame.name === /[\w-]+/.exec(right)?.[0];
}

/** Nothing but blank lines before front matter can go. */
function toTheTop({ target: { text } }: Pair, start: number): Pick<Report, 'fix'> {
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  if (start <= offset || text.slice(offset, start).trim() !== '') return {};
  return { fix: [{ side: 'target', offset, endOffset: start, text: '' }] };
}

function safetyOf(
  pair: Pair,
  { id, span, sure }: Mark,
  right: string,
  source: readonly Block[],
): FixSafety {
  const isSafe = (): boolean => {
    switch (id) {
      case 'stars':
      case 'italics':
      case 'underscores':
      case 'colon':
        return sure ?? false;
      case 'tag':
        return true;
      case 'bullet':
        return source.some(({ kind }) => kind === 'list-item');
      case 'pipe':
        return source.some(({ kind }) => kind === 'table-row');
      case 'heading':
        return lacksHeading(pair, right.trim().length);
      case 'container':
        return true;
      case 'shortcode':
        return names(pair).has(/^\{\{[<%]-?\s*(?:\/\s*)?([\w.-][\w./-]*)/.exec(right)?.[1] ?? '');
      case 'invisible':
        return isAmongText(pair.target.text, span.offset, span.endOffset);
      default:
        return false;
    }
  };
  return isSafe() ? 'safe' : 'unsafe';
}

/** The translation has fewer headings of the level than the original. */
function lacksHeading({ source, target }: Pair, level: number): boolean {
  const count = (side: Pair['source']) =>
    side.sections.filter((section) => section.level === level).length;
  return count(target) < count(source);
}

function names({ source }: Pair): ReadonlySet<string> {
  return new Set(
    source.blocks.flatMap((block) => [
      ...(block.name === undefined ? [] : [block.name]),
      ...block.details.flatMap((detail) => (detail.kind === 'shortcode' ? [detail.name] : [])),
    ]),
  );
}

/** Beside a mark of Markdown or of the generator, somebody may have put it there on purpose. */
function isAmongText(text: string, offset: number, endOffset: number): boolean {
  const marks = /[*_~`<>{}[\]()@#|\\:/&]/;
  return !marks.test(text[offset - 1] ?? ' ') && !marks.test(text[endOffset] ?? ' ');
}
