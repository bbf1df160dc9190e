import { type Anchored, type Headings, idOf, sameId } from '../heading-ids.ts';
import type { Edit, HeadingIds, Page, Pair, Report, Section } from '../types.ts';

/**
 * How a heading gets the original's id, with the links of its own page that lead to it. The links of
 * other pages follow when the fix is made.
 *
 * @param messageId of heading-anchor's report
 * @param actual the id that the heading has
 */
export function idFix(
  pair: Pair,
  { source, target }: Headings,
  messageId: string,
  actual: string,
  headingIds: HeadingIds,
): Pick<Report, 'fix' | 'fixSafety'> {
  const expected = idOf(source);
  const others = pair.target.sections.filter(({ index }) => index !== target.index);
  // A second heading of that id would take the links from the first.
  if (others.some(({ anchor }) => anchor?.id === expected)) return {};
  // What a shortcode or a component prints is part of the text that the id is made of.
  const printed = /[<{]|&\w+;|:\w+:/.test(writtenHeading(pair.source, source));
  if (source.anchor.explicit === null && printed) return {};
  const edit = edited(pair, { source, target }, messageId, expected);
  if (edit === null) return {};
  const links = others.some(({ anchor }) => anchor?.id === actual)
    ? []
    : linkEdits(pair, actual, expected);
  // Where most translations write no ids, one that does has chosen its own.
  const sure = headingIds !== 'mixed' && isSureId(source);
  return { fix: [edit, ...links], fixSafety: sure ? 'safe' : 'unsafe' };
}

function edited(
  pair: Pair,
  { source, target }: Headings,
  messageId: string,
  expected: string,
): Edit | null {
  const { idSpan, explicit } = target.anchor;
  if (messageId === 'missing') return insertion(pair, target, expected);
  if (idSpan === null) return null;
  if (messageId === 'malformed') return { side: 'target', ...idSpan, text: `{#${expected}}` };
  // Of two headings with one id, the one that has the right to it keeps it.
  if (messageId === 'duplicate' && sameId(source, explicit ?? '')) return null;
  return { side: 'target', ...idSpan, text: expected };
}

/** Links of the page itself. */
function linkEdits(pair: Pair, actual: string, expected: string): Edit[] {
  const spans = new Map(
    pair.target.blocks
      .flatMap((block) => block.details)
      .flatMap((detail) =>
        detail.kind === 'link' && detail.url === `#${actual}`
          ? [[detail.urlSpan.offset, detail.urlSpan] as const]
          : [],
      ),
  );
  return [...spans.values()].map((span) => ({ side: 'target', ...span, text: `#${expected}` }));
}

/** Whether any generator that the site may have gives the heading of the original this id. */
function isSureId({ anchor: { explicit, slug, id }, made }: Anchored): boolean {
  if (explicit !== null) return true;
  const [first, ...others] = new Set(made);
  return id === slug && others.length === 0 && /^[a-z0-9_-]+$/.test(first ?? '');
}

function writtenHeading(page: Page, section: Section): string {
  const span = page.blocks[section.heading ?? -1]?.span;
  return span === undefined ? '' : page.text.slice(span.offset, span.endOffset);
}

/** How ids stand behind their headings: what is written before and after the id. */
interface IdForm {
  readonly before: string;
  readonly after: string;
}

function insertion(pair: Pair, target: Section, id: string): Edit | null {
  const form = formOf(pair.target) ?? formOf(pair.source);
  const span = pair.target.blocks[target.heading ?? -1]?.span;
  const written = writtenHeading(pair.target, target);
  if (form === null || span === undefined || !/^#{1,6}[ \t][^\r\n]*[^#\s}]$/.test(written))
    return null;
  const { endOffset } = span;
  const text = `${form.before}${id}${form.after}`;
  return { side: 'target', offset: endOffset, endOffset, text };
}

/** The form of the first id that a page writes. */
function formOf(page: Page): IdForm | null {
  for (const { anchor } of page.sections) {
    const span = anchor?.explicit == null ? null : anchor.idSpan;
    if (span === null) continue;
    const line = page.text.slice(page.text.lastIndexOf('\n', span.offset) + 1, span.offset);
    const before = /[ \t]{0,8}\{(?:#|\/\*[ \t]*#?)$/.exec(line)?.[0];
    const after = /^(?:[ \t]*\*\/)?\}/.exec(
      page.text.slice(span.endOffset, span.endOffset + 20),
    )?.[0];
    if (before !== undefined && after !== undefined) return { before, after };
  }
  return null;
}
