import { posix } from 'node:path';
import type { Severity } from '../src/types.ts';

/** A row of a table of defects: where it stands in both pages, and what finds it. */
export interface Row {
  readonly english: Lines;
  readonly chinese: Lines;
  readonly level: Severity;
  /** A rule's id, or `page-verdict`. */
  readonly rule: string;
  /** `untranslated` and the like, for `page-verdict`. */
  readonly verdict: string | null;
}

/** 1-based, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** A pair that the tables list; paths as `lint` gives them. */
export interface Listed {
  readonly english: string;
  readonly chinese: string;
  readonly rows: readonly Row[];
}

/** What corpus/README.md (or its translation) says of the corpus. */
export interface Tables {
  /** Folder to the ways in which its pairs are found. */
  readonly via: Readonly<Record<string, readonly string[]>>;
  readonly planted: readonly Listed[];
  readonly clean: readonly Listed[];
  readonly unpaired: readonly string[];
  /** Pairs, clean ones, pairs with defects, defects. */
  readonly counts: readonly number[];
}

const levels: Readonly<Record<string, Severity>> = {
  error: 'error',
  错误: 'error',
  warning: 'warning',
  警告: 'warning',
  info: 'info',
  提示: 'info',
};

/** Reads the tables out of the Markdown of either language. */
export function readTables(markdown: string): Tables {
  const [intro = '', layouts, , planted, clean, unpaired] = markdown.split(/^## /m);
  return {
    via: Object.fromEntries(
      cellRows(layouts).map(([folder = '', via = '']) => [linksIn(folder)[0], codesIn(via)]),
    ),
    planted: pagesIn(planted),
    clean: cellRows(clean).map(([pages = '']) => ({ ...pagesOf(pages), rows: [] })),
    unpaired: (unpaired ?? '').split('\n').flatMap((line) => linksIn(line).slice(0, 1)),
    counts: [...(intro.match(/\d+/g) ?? [])].slice(0, 4).map(Number),
  };
}

function pagesIn(text = ''): Listed[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((page) => ({ ...pagesOf(page), rows: cellRows(page).map(rowOf) }));
}

/** The first two links are the English and the Chinese page. */
function pagesOf(text: string): { english: string; chinese: string } {
  const [english, chinese] = linksIn(text);
  if (english === undefined || chinese === undefined) throw new Error(`No two links: ${text}`);
  return { english, chinese };
}

function rowOf(cells: readonly string[]): Row {
  const [english = '', chinese = '', level = '', what = ''] = cells;
  const [name] = codesIn(what);
  const severity = levels[level];
  if (name === undefined || severity === undefined) throw new Error(`No row: ${cells.join(' | ')}`);
  const verdict = what.startsWith('`') ? null : name;
  const rule = verdict === null ? name : 'page-verdict';
  return { english: linesOf(english), chinese: linesOf(chinese), level: severity, rule, verdict };
}

function linesOf(cell: string): Lines {
  const [first, last = first] = (cell.match(/\d+/g) ?? []).map(Number);
  if (first === undefined || last === undefined) throw new Error(`No lines: ${cell}`);
  return { first, last };
}

/** The rows of the first table in the text, without its head. */
function cellRows(text = ''): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '));
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => posix.join('corpus', path));
}

function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
