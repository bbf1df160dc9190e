import { countHan } from '../han.ts';
import { lineIndex } from '../lines.ts';
import type {
  Block,
  Detail,
  Language,
  Page,
  Problem,
  Section,
  SourceFile,
  Span,
} from '../types.ts';
import { readValues } from '../values/read.ts';
import { codeDraft, type Draft, readBlocks } from './blocks.ts';
import { readDirectives } from './directives.ts';
import { readFrontMatter } from './front-matter.ts';
import { collectDefinitions, type Source } from './inline.ts';
import { parseMarkdown } from './markdown.ts';
import { type Masked, mask, type Tag } from './mask.ts';
import { isMdx } from './mdx.ts';
import { tokensOf } from './tokens.ts';

/** One file to one page. */
export type ReadPage = (file: SourceFile, language: Language) => Page;

/**
 * Reads one file into a page: front matter, sections, blocks and details, plain data without trees.
 * Never throws: a page that cannot be read has no blocks and a problem that says why.
 */
export function readPage(file: SourceFile, language: Language): Page {
  const base = { path: file.path, language, text: file.text, lines: lineIndex(file.text) };
  const empty = { ...base, frontMatter: null, sections: [], blocks: [], directives: [] };
  const start = { offset: 0, endOffset: Math.min(1, file.text.length) };
  if (file.unreadable !== undefined) {
    const id = /utf-?8/i.test(file.unreadable) ? 'not-utf8' : 'unreadable';
    return { ...empty, problems: [{ id, span: start, detail: file.unreadable }] };
  }
  try {
    return { ...base, ...readText(file, language) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ...empty, problems: [{ id: 'unreadable', span: start, detail }] };
  }
}

function readText(
  { path, text }: SourceFile,
  language: Language,
): Pick<Page, 'frontMatter' | 'sections' | 'blocks' | 'problems' | 'directives'> {
  const head = readFrontMatter(text);
  const masked = mask(text, head.bodyOffset);
  const tree = parseMarkdown(masked.text, isMdx(path, masked));
  const inlineTags = masked.tags.filter((tag) => !isAlone(tag, masked));
  const source: Source = { text, masked, inlineTags, definitions: collectDefinitions(tree) };
  const drafts = mergeTags(readBlocks(tree, source), masked);
  const problems: Problem[] = [...head.problems, ...masked.problems];
  const directives = readDirectives(text, masked.comments, head.frontMatter);
  return { frontMatter: head.frontMatter, problems, directives, ...number(drafts, text, language) };
}

function isAlone(tag: Tag, { text }: Masked): boolean {
  return tag.contentEnd !== undefined || text[tag.offset]?.trim() === '';
}

/** Puts the tags that stand alone, and the code between code shortcodes, among the blocks. */
function mergeTags(drafts: readonly Draft[], masked: Masked): Draft[] {
  const alone = masked.tags.filter((tag) => isAlone(tag, masked));
  const extra = masked.code.map((region) =>
    codeDraft(
      { offset: region.offset, endOffset: region.endOffset },
      {
        language: region.language,
        value: sliceCode(masked, region.valueSpan),
        valueSpan: region.valueSpan,
      },
    ),
  );
  const open: { readonly tag: Tag; readonly at: number }[] = [];
  const ends = new Map<number, number>();
  for (const [at, tag] of alone.entries()) {
    if (tag.contentEnd !== undefined) ends.set(at, tag.contentEnd);
    else if (tag.role === 'open') open.push({ tag, at });
    if (tag.role !== 'close') continue;
    const match = open.findLastIndex(
      (one) => one.tag.form === tag.form && (tag.name === '' || one.tag.name === tag.name),
    );
    const opener = open[match];
    if (opener === undefined) continue;
    ends.set(opener.at, tag.endOffset);
    open.length = match;
  }
  for (const [at, tag] of alone.entries()) {
    if (tag.role !== 'close') extra.push(tagDraft(tag, ends.get(at)));
  }
  return [...drafts, ...extra].sort((a, b) => a.span.offset - b.span.offset);
}

function sliceCode(masked: Masked, span: Span): string {
  return masked.original.slice(span.offset, span.endOffset).replace(/^\r?\n|\r?\n[ \t]*$/g, '');
}

const titleArgument = /(?:^|\s)(?:title|label|name|header)=(?:"([^"]*)"|'([^']*)')/;

function tagDraft(tag: Tag, containerEnd: number | undefined): Draft {
  const title =
    tag.form === 'directive' || tag.form === 'admonition'
      ? tag.args
      : (titleArgument.exec(tag.args) ?? []).slice(1).join('');
  const span = { offset: tag.offset, endOffset: tag.endOffset };
  const common = {
    level: 0,
    span,
    name: tag.name,
    prose: '',
    text: title.replace(/^\[(.*)\]$/, '$1'),
    details: [{ kind: 'shortcode', name: tag.name, args: tag.args, span }] satisfies Detail[],
  };
  if (containerEnd === undefined) return { ...common, kind: 'shortcode' };
  return { ...common, kind: 'container', containerEnd };
}

/** Numbers the blocks, finds their values and tokens, and cuts the page into sections. */
function number(
  drafts: readonly Draft[],
  text: string,
  language: Language,
): Pick<Page, 'sections' | 'blocks'> {
  const sections: Section[] = [];
  const blocks: Block[] = [];
  const bodyStart = drafts[0]?.span.offset ?? text.length;
  let current: Section = {
    index: 0,
    heading: null,
    level: 0,
    title: '',
    anchor: null,
    firstBlock: 0,
    endBlock: 0,
    span: { offset: bodyStart, endOffset: bodyStart },
  };
  const close = (endBlock: number, endOffset: number) =>
    sections.push({ ...current, endBlock, span: { ...current.span, endOffset } });
  const offsets = drafts.map((draft) => draft.span.offset);
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'heading') {
      if (index > 0) close(index, draft.span.offset);
      current = {
        index: sections.length,
        heading: index,
        level: draft.level,
        title: draft.text,
        anchor: draft.anchor ?? null,
        firstBlock: index,
        endBlock: index,
        span: draft.span,
      };
    }
    blocks.push(toBlock(draft, index, current.index, language, offsets));
  }
  if (drafts.length > 0) close(drafts.length, text.length);
  return { sections, blocks };
}

function toBlock(
  draft: Draft,
  index: number,
  section: number,
  language: Language,
  offsets: readonly number[],
): Block {
  const { anchor: _anchor, containerEnd, ...rest } = draft;
  const codeSpans = draft.details
    .filter((detail) => detail.kind === 'code')
    .map((code) => code.span);
  const values =
    draft.prose === '' ? [] : readValues(draft.prose, language, draft.span.offset, codeSpans);
  const details = [...draft.details, ...values].sort((a, b) => a.span.offset - b.span.offset);
  const han = countHan(draft.text);
  // The line ends of Windows make no page longer.
  const size = draft.text.replaceAll('\r\n', '\n').length + 2 * han;
  const block = { ...rest, index, section, han, size, details };
  const tokens = tokensOf(block);
  if (containerEnd === undefined) return { ...block, tokens };
  return { ...block, tokens, endBlock: firstAtOrAfter(offsets, containerEnd) };
}

/** Index of the first offset at or behind `offset`, in ascending offsets. */
function firstAtOrAfter(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
