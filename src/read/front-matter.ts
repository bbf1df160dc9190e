import matter from 'gray-matter';
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Field, FieldValue, FrontMatter, Problem, Span } from '../types.ts';
import { joinFlowLines } from './flow-lines.ts';

/** What stands before the body. `bodyOffset` is where the body begins. */
export interface FrontMatterResult {
  readonly frontMatter: FrontMatter | null;
  readonly bodyOffset: number;
  readonly problems: readonly Problem[];
}

const opening = /^\uFEFF?(-{3,}(?!-)|\+\+\+)([^\r\n]*)(?:\r\n|\n|\r)/;
/** Hugo steps over blank lines before it; elsewhere `---` behind one is a rule, so a field must follow. */
const blankLines =
  /^\uFEFF?(?:[ \t]{0,8}(?:\r\n|\n|\r)){1,5}(?=---[ \t]{0,8}(?:\r\n|\n|\r)[A-Za-z]\w{0,40}:)/;

const refuse = {
  parse(): object {
    throw new Error('only YAML front matter is read');
  },
};

/**
 * Splits a page into front matter and body and reads the YAML, every scalar as text.
 *
 * gray-matter would run `---js` front matter, in any letter case and whatever language is passed,
 * and would take an unclosed `---` for the whole page; so the fence is checked here first, all its
 * engines are replaced, and options are always passed (without them it caches by text, errors included).
 */
export function readFrontMatter(text: string): FrontMatterResult {
  const blank = blankLines.exec(text)?.[0].length ?? 0;
  const open = opening.exec(text.slice(blank));
  if (open === null) return { frontMatter: null, bodyOffset: 0, problems: [] };
  const start = blank > 0 ? blank : text.startsWith('\uFEFF') ? 1 : 0;
  const fence = open[1] ?? '---';
  const yamlOffset = blank + open[0].length;
  const close = findClose(text, yamlOffset, fence);
  if (close === null) return { frontMatter: null, bodyOffset: 0, problems: [] };
  const span = { offset: start, endOffset: close.endOffset };
  const language = (open[2] ?? '').trim();
  if (fence === '+++') {
    return { frontMatter: { span, fields: [] }, bodyOffset: close.endOffset, problems: [] };
  }
  if (language !== '') {
    const problem: Problem = { id: 'front-matter-language', span, detail: language };
    return { frontMatter: null, bodyOffset: close.endOffset, problems: [problem] };
  }
  return parseYaml(text.slice(0, close.endOffset), fence, yamlOffset, span);
}

function findClose(text: string, from: number, fence: string): Span | null {
  // Hugo closes a longer opening fence with `---` too.
  const closing = fence === '+++' ? '\\+{3}' : `-{3,${fence.length}}`;
  const pattern = new RegExp(`^${closing}[ \\t]*$`, 'gm');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return null;
  return { offset: match.index, endOffset: match.index + match[0].length };
}

function parseYaml(head: string, fence: string, yamlOffset: number, span: Span): FrontMatterResult {
  const bodyOffset = span.endOffset;
  const problems: Problem[] = [];
  let fields: readonly Field[] = [];
  // gray-matter hands over the text with the line end behind the fence; offsets count from the line.
  const close =
    head
      .trimEnd()
      .split(/\r\n|\n|\r/)
      .at(-1) ?? fence;
  const yaml = head.slice(yamlOffset, head.lastIndexOf(close));
  const parse = (): object => {
    const document = readYaml(yaml);
    const error = document.errors[0];
    if (error !== undefined) {
      const at = Math.min(error.pos[0], yaml.length);
      const offset = yamlOffset + at;
      const where = { offset, endOffset: Math.min(offset + 1, bodyOffset) };
      const bare = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? valueWithColon(yaml.slice(at)) : null;
      problems.push(
        bare === null
          ? { id: 'front-matter-syntax', span: where, detail: error.message }
          : { id: 'front-matter-colon', span: where, detail: bare },
      );
    } else if (document.contents !== null && !isMap(document.contents)) {
      problems.push({ id: 'front-matter-shape', span, detail: yaml.trim().slice(0, 80) });
    }
    fields = topLevelFields(document.contents, yamlOffset);
    return {};
  };
  try {
    matter(head.slice(span.offset), {
      language: 'yaml',
      delimiters: [fence, close.trim()],
      engines: { yaml: { parse }, json: refuse, javascript: refuse, toml: refuse },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    problems.push({ id: 'front-matter-syntax', span, detail });
  }
  return { frontMatter: { span, fields }, bodyOffset, problems };
}

/** The YAML as it stands, or as most others read it. */
function readYaml(yaml: string): ReturnType<typeof parseDocument> {
  const parse = (text: string) =>
    parseDocument(text, { schema: 'failsafe', prettyErrors: false, keepSourceTokens: false });
  const document = parse(yaml);
  if (document.errors[0]?.code !== 'BAD_INDENT') return document;
  const joined = parse(joinFlowLines(yaml));
  return joined.errors.length === 0 ? joined : document;
}

/** The rest of a line that reads as a value, not as another field, but for a colon and a blank. */
function valueWithColon(rest: string): string | null {
  const [line = ''] = rest.split(/\r\n|\n|\r/, 1);
  return /^[^\s"'[{].*:(?:\s|$)/.test(line) ? line.trim() : null;
}

function topLevelFields(contents: unknown, base: number): readonly Field[] {
  if (!isMap(contents)) return [];
  const fields: Field[] = [];
  for (const item of contents.items) {
    if (!isPair(item) || !isScalar(item.key)) continue;
    const key = item.key.range;
    if (key === undefined || key === null) continue;
    const value = item.value as Node | null;
    const range = value?.range ?? [key[1], key[1], key[1]];
    fields.push({
      name: String(item.key.value),
      value: toValue(value),
      span: { offset: base + key[0], endOffset: base + Math.max(range[1], key[1]) },
      valueSpan: { offset: base + range[0], endOffset: base + range[1] },
    });
  }
  return fields;
}

/** Aliases are named, never expanded: an expanded one can grow without bound. */
function toValue(node: Node | null): FieldValue {
  if (node === null) return null;
  if (isAlias(node)) return `*${node.source}`;
  if (isScalar(node)) return node.value === null ? null : String(node.value).replaceAll('\r', '');
  if (isSeq(node)) return node.items.map((item) => toValue(item as Node | null));
  if (isMap(node)) {
    const entries = node.items.map((item): [string, FieldValue] => [
      isScalar(item.key) ? String(item.key.value) : '',
      toValue(item.value as Node | null),
    ]);
    return Object.fromEntries(entries);
  }
  return null;
}
