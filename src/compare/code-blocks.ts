import { diffArrays } from 'diff';
import { alignedBlocks } from '../aligned.ts';
import { hasHan } from '../han.ts';
import type { Block, Page, Pair, Span } from '../types.ts';

/** Lines of two aligned code blocks that differ after masking what a translator may change. */
export interface CodeDifference {
  readonly source: Block;
  readonly target: Block;
  readonly removed: readonly CodeLine[];
  readonly added: readonly CodeLine[];
  /** Lines that count, on the longer side. */
  readonly lines: number;
  readonly differing: number;
}

/** A line of code and where it stands in its block. */
export interface CodeLine {
  /** Prompt, comment and indentation common to the block taken off. */
  readonly code: string;
  /** The same without what changes nothing. */
  readonly compared: string;
  /** 0-based line within the code. */
  readonly line: number;
}

const pictures = new Set(['mermaid', 'plantuml', 'dot', 'graphviz']);
const plainText = new Set([
  '',
  'text',
  'plain',
  'txt',
  'output',
  'log',
  'none',
  'plain_text',
  'plaintext',
]);
/** Languages in which blanks mean something. */
const indented = new Set(['yaml', 'yml', 'python', 'py', 'makefile', 'toml', 'diff', 'properties']);
const mostLines = 3_000;

/** The differences of all aligned code blocks of a pair. */
export function compareCodeBlocks(pair: Pair): CodeDifference[] {
  const found: CodeDifference[] = [];
  for (const { source, target } of alignedBlocks(pair)) {
    const [a, b] = [source[0], target[0]];
    if (a?.code === undefined || b?.code === undefined) continue;
    const difference = compareBlock(a, b);
    if (difference !== null) found.push(difference);
  }
  return found;
}

function compareBlock(source: Block, target: Block): CodeDifference | null {
  const [a, b] = [source.code, target.code];
  if (a === undefined || b === undefined || a.value === b.value) return null;
  const language = a.language.toLowerCase();
  if (pictures.has(language)) return null;
  if (plainText.has(language) && (hasHan(a.value) || hasHan(b.value))) return null;
  const strict = indented.has(language);
  const [left, right] = [
    codeLines(a.value, language, strict),
    codeLines(b.value, language, strict),
  ];
  if (left.length > mostLines || right.length > mostLines) return null;
  const changes = diffArrays(left, right, { comparator: sameLine });
  const removed = changes.filter((change) => change.removed).flatMap((change) => change.value);
  const added = changes.filter((change) => change.added).flatMap((change) => change.value);
  if (
    removed.length + added.length === 0 ||
    (!hashOnly.has(language) && sameJoined(removed, added))
  )
    return null;
  if (sameJoined(removed, added)) {
    // A backslash is lost: what was one command is two.
    return {
      source,
      target,
      removed: removed.slice(0, 1),
      added: added.slice(0, 1),
      lines: 1,
      differing: 1,
    };
  }
  const lines = Math.max(left.length, right.length, 1);
  const differing = Math.max(removed.length, added.length);
  return { source, target, removed, added, lines, differing };
}

/** The same code with its lines broken at other places. */
function sameJoined(removed: readonly CodeLine[], added: readonly CodeLine[]): boolean {
  const joined = (lines: readonly CodeLine[]) =>
    lines
      .map((line) => line.compared)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  return joined(removed) === joined(added);
}

/** Languages in which `/*` and `//` are no comments but parts of paths and globs. */
const hashOnly = new Set(
  'sh bash shell zsh console terminal yaml yml python py toml properties dockerfile makefile ruby'.split(
    ' ',
  ),
);
const hashComment = /(?:^|\s)#.*$/;
const comment =
  /(?:^|\s)(?:#|\/\/|--\s|;\s|%\s).*$|<!--.*-->|\/\*.*?\*\/|^\s*\*(?:\s.*)?$|^\s*\/\*.*$/;

/** Code without what changes nothing: blanks around punctuation, a trailing comma, letter case of tags. */
function essence(code: string): string {
  return code
    .replace(/\s*([:,=(){}[\]|+*/?<>;])\s*/g, '$1')
    .replace(/[,;]$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function codeLines(value: string, language: string, strict: boolean): CodeLine[] {
  const remark = hashOnly.has(language) ? hashComment : comment;
  const lines = value.replace(/\r\n?/g, '\n').replaceAll('\t', '  ').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  const kept: CodeLine[] = [];
  const joined = new Map<CodeLine, number>();
  for (const [line, text] of lines.entries()) {
    const code = text
      .slice(indent)
      .replace(/^\s*[$>]\s+(?=\S)/, '')
      .replace(remark, '')
      .trimEnd();
    const before = kept.at(-1);
    if (before?.code.endsWith('\\') && before.line === line - 1 - (joined.get(before) ?? 0)) {
      // One command over several lines is one line, wherever it is broken.
      const whole = `${before.code.slice(0, -1).trimEnd()} ${code.trim()}`;
      const longer = { code: whole, compared: strict ? whole : essence(whole), line: before.line };
      joined.set(longer, (joined.get(before) ?? 0) + 1);
      kept[kept.length - 1] = longer;
      continue;
    }
    const compared = strict ? code : essence(code);
    if (compared !== '') kept.push({ code, compared, line });
  }
  return kept;
}

/** Equal, or equal up to strings, placeholders and words that one side has in Chinese. */
function sameLine(a: CodeLine, b: CodeLine): boolean {
  if (a.compared === b.compared) return true;
  const [x, y] = hasHan(b.code) ? [a.compared, b.compared] : [b.compared, a.compared];
  if (!hasHan(y) || hasHan(x)) return hasHan(x) && hasHan(y) && skeleton(x) === skeleton(y);
  if (skeleton(x) === skeleton(y)) return true;
  const before = y.slice(0, y.search(/[\u3000-\u9FFF\uFF00-\uFFEF]/)).replace(/["'<\s]+$/, '');
  return x.startsWith(before) && (before.trim() !== '' || y.trim().length > 0);
}

function skeleton(code: string): string {
  return code
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|<[^<>]*>|“[^”]*”/g, '""')
    .replace(/[\u3000-\u9FFF\uFF00-\uFFEF]+/g, '')
    .replace(/\s+/g, ' ');
}

/** The place of a line of code in the file. */
export function lineSpan(page: Page, block: Block, line: number): Span {
  const from = block.code?.valueSpan ?? block.span;
  let offset = from.offset;
  if (/^\r?\n/.test(page.text.slice(offset, offset + 2)) && block.code?.value[0] !== '\n') {
    offset = page.text.indexOf('\n', offset) + 1;
  }
  for (let count = 0; count < line; count += 1) {
    const next = page.text.indexOf('\n', offset);
    if (next < 0 || next >= from.endOffset) break;
    offset = next + 1;
  }
  const end = /[\r\n]|$/.exec(page.text.slice(offset, from.endOffset))?.index ?? 0;
  return { offset, endOffset: offset + end };
}
