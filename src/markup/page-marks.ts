import { distance } from 'fastest-levenshtein';
import { once } from '../compare/memo.ts';
import type { Page, Span } from '../types.ts';
import { footnoteMarks } from './footnotes.ts';
import { fullWidthMarks } from './full-width.ts';
import { type Mark, outsideCode } from './mark.ts';
import { swallowedNames } from './swallowed.ts';
import { strayClosings, unbalancedMarks } from './unbalanced.ts';

/** What is broken in a page whatever block it stands in; `source` is the page it translates. */
export function pageMarks(page: Page, source: Page): Mark[] {
  return [
    ...frontMatterMarks(page, source),
    ...find(page, 'conflict', /^(?:<{7} .*|={7}|>{7} .*)$/gm, source),
    ...find(page, 'replacement', /\uFFFD+/g, source),
    ...find(page, 'invisible', /(?<!^)[\u200B\u2060\uFEFF]+/g, source).map((mark) => ({
      ...mark,
      right: '',
    })),
    ...tagMarks(page, source),
    ...swallowedNames(page, codeOf(page), source, codeOf(source)),
    ...unbalancedMarks(page, codeOf(page), source, codeOf(source)),
    ...strayClosings(page, codeOf(page), source),
    ...footnoteMarks(page, codeOf(page), source, codeOf(source)),
    ...fullWidthMarks(page),
  ].sort((a, b) => a.span.offset - b.span.offset);
}

function find(page: Page, id: Mark['id'], pattern: RegExp, source: Page): Mark[] {
  if (source.text.search(new RegExp(pattern.source, pattern.flags.replace('g', ''))) >= 0)
    return [];
  return [...page.text.matchAll(pattern)].map(({ index, 0: match }) => ({
    id,
    span: { offset: index, endOffset: index + match.length },
  }));
}

/** Front matter that the generator does not see, and full-width colons in what it sees. */
function frontMatterMarks(page: Page, source: Page): Mark[] {
  if (source.frontMatter === null) return [];
  if (page.frontMatter === null) {
    const start =
      /^---[ \t]*\r?\n(?=(?:[\w-]+[ \t]*[:：].*\r?\n|#.*\r?\n|[ \t].*\r?\n){1,40}---)/m.exec(
        page.text.slice(0, 4000),
      );
    if (
      start === null ||
      (/[\p{L}\p{N}]/u.test(page.text.slice(0, 3)) === false && start.index === 0)
    )
      return [];
    return [{ id: 'front-matter', span: { offset: start.index, endOffset: start.index + 3 } }];
  }
  const { offset, endOffset } = page.frontMatter.span;
  const text = page.text.slice(offset, endOffset);
  return [...text.matchAll(/(?<=^[\w-]{1,40})：|(?<=\d)：(?=\d)/gm)].map(({ index }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    const isKey = /^[\w-]+$/.test(line);
    return {
      id: 'colon',
      span: { offset: offset + index, endOffset: offset + index + 1 },
      right: isKey && /[^\s]/.test(text[index + 1] ?? '') ? ': ' : ':',
      sure: isKey || /^[\w-]{0,60}(?:date|time)[\w-]{0,60}:/i.test(line),
    };
  });
}

/** A tag that only this page has, and nearly one that the source has more often: `<detail>`. */
function tagMarks(page: Page, source: Page): Mark[] {
  const there = new Map<string, number>();
  for (const { name } of tagsOf(source)) there.set(name, (there.get(name) ?? 0) + 1);
  const here = new Map<string, number>();
  const tags = tagsOf(page);
  for (const { name } of tags) here.set(name, (here.get(name) ?? 0) + 1);
  return tags.flatMap(({ name, offset }): Mark[] => {
    if (there.has(name)) return [];
    const right = [...there.keys()].find(
      (other) =>
        other.length > 3 &&
        distance(other, name) === 1 &&
        (here.get(other) ?? 0) < (there.get(other) ?? 0),
    );
    return right === undefined
      ? []
      : [{ id: 'tag', span: { offset, endOffset: offset + name.length }, right }];
  });
}

/** Names of HTML tags and components, opening and closing, code left aside. */
function tagsOf(page: Page): { readonly name: string; readonly offset: number }[] {
  const tags = page.text.matchAll(/<\/?([A-Za-z][\w-]{1,40})(?=[\s/>])/g);
  return outsideCode(tags, codeOf(page)).map(({ index, 0: tag, 1: name = '' }) => ({
    name,
    offset: index + tag.length - name.length,
  }));
}

/** The places of code in a page, in order. */
const codeOf = once(({ blocks }: Page): readonly Span[] =>
  blocks.flatMap((block) => [
    ...(block.code === undefined ? [] : [block.span]),
    ...block.details.flatMap((detail) => (detail.kind === 'code' ? [detail.span] : [])),
  ]),
);
