import { pick, quote } from '../src/aligned.ts';
import type { Block, Link, Pair, Report, Rule, Section } from '../src/types.ts';

export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'warning',
  summary: { en: 'A section stands in another place.', zh: '某一节的位置与原文不同。' },
  messages: {
    en: {
      moved: 'The section "{title}" stands elsewhere in {target}: after "{after}"',
      first: 'The section "{title}" stands elsewhere in {target}: before all others',
      several: '{count} sections stand elsewhere in {target}, in another order: {titles}',
    },
    zh: {
      moved: '“{title}”一节在{target}版中的位置不同：位于“{after}”之后',
      first: '“{title}”一节在{target}版中的位置不同：位于最前',
      several: '{target}版中有 {count} 节的位置不同，顺序有变：{titles}',
    },
  },
  *check(pair) {
    const moved = pair.alignment.sections.flatMap((link) => movedBy(pair, link));
    const [first] = moved;
    if (first !== undefined && moved.length >= fewestTogether) {
      const titles = moved.map(({ target }) => target.title);
      yield {
        ...reportOf(pair, first),
        messageId: 'several',
        data: { count: moved.length, titles: titles.slice(0, named).join(' / ') + more(titles) },
      };
    } else for (const one of moved) yield reportOf(pair, one);
  },
};

/** So many sections were sorted in another way: one decision. */
const fewestTogether = 3;
const named = 4;

function more({ length }: readonly string[]): string {
  return length > named ? ' …' : '';
}

interface Moved {
  readonly link: Link;
  readonly source: Section;
  readonly target: Section;
  readonly headings: { readonly source: Block; readonly target: Block };
}

function movedBy(pair: Pair, link: Link): Moved[] {
  if (link.kind !== 'moved') return [];
  const [source] = pick(pair.source.sections, link.source);
  const [target] = pick(pair.target.sections, link.target);
  const here = pair.source.blocks[source?.heading ?? -1];
  const there = pair.target.blocks[target?.heading ?? -1];
  if (source === undefined || target === undefined) return [];
  if (here === undefined || there === undefined) return [];
  return [{ link, source, target, headings: { source: here, target: there } }];
}

function reportOf(pair: Pair, { link, source, target, headings }: Moved): Report {
  const before = pair.target.sections[target.index - 1];
  return {
    messageId: before === undefined || before.title === '' ? 'first' : 'moved',
    data: { title: target.title, after: before?.title ?? '' },
    source: headings.source.span,
    target: headings.target.span,
    evidence: {
      expected: pair.source.sections[source.index - 1]?.title ?? '',
      actual: before?.title ?? '',
      sourceText: quote(pair.source, headings.source.span),
      targetText: quote(pair.target, headings.target.span),
    },
    // The titles beside it are not its own.
    identity: source.title,
    confidence: link.confidence,
  };
}
