import { positionAt } from '../lines.ts';
import { type Cell, cellsOf, widthOf as cellWidth, padEnd, padStart } from '../report/cells.ts';
import { alignPair } from '../survey.ts';
import type { Language, Link, Page, Pair, Span } from '../types.ts';
import type { AlignCommand } from './commands.ts';
import { type Environment, widthOf } from './environment.ts';

const headings: Readonly<Record<Language, Readonly<Record<'sections' | 'blocks', string>>>> = {
  en: { sections: 'Sections', blocks: 'Blocks' },
  zh: { sections: '小节', blocks: '内容块' },
};

/** A section or block in the output; lines are 1-based, `endLine` is its last line. */
interface Entry {
  readonly line: number;
  readonly endLine: number;
  readonly kind: string;
  readonly text: string;
}

interface Row {
  readonly kind: Link['kind'];
  readonly confidence: number;
  readonly source: readonly Entry[];
  readonly target: readonly Entry[];
}

/** Which sections and blocks of two pages belong together, as text or JSON. */
export async function align(
  command: AlignCommand,
  lang: Language,
  environment: Environment,
): Promise<string> {
  const { source, target } = command;
  const pair = await alignPair({ cwd: environment.cwd, source, target });
  return command.format === 'json'
    ? alignmentJson(pair)
    : alignmentText(pair, lang, widthOf(environment));
}

/** The alignment of a pair as JSON. */
function alignmentJson(pair: Pair): string {
  const page = ({ path, language }: Page) => ({ path, language });
  const report = {
    schemaVersion: 1,
    source: page(pair.source),
    target: page(pair.target),
    via: pair.via,
    confidence: pair.confidence,
    sections: rowsOf(pair, pair.alignment.sections, sectionEntry),
    blocks: rowsOf(pair, pair.alignment.blocks, blockEntry),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The alignment of a pair as a table of at most `width` columns. */
function alignmentText(pair: Pair, lang: Language, width: number): string {
  const { sections, blocks } = pair.alignment;
  return [
    headings[lang].sections,
    ...table(rowsOf(pair, sections, sectionEntry), width),
    '',
    headings[lang].blocks,
    ...table(rowsOf(pair, blocks, blockEntry), width),
    '',
  ].join('\n');
}

function rowsOf(
  pair: Pair,
  links: readonly Link[],
  entry: (page: Page, index: number) => Entry | null,
): Row[] {
  const entries = (page: Page, indexes: readonly number[]) =>
    indexes.flatMap((index) => entry(page, index) ?? []);
  return links.map(({ kind, confidence, source, target }) => ({
    kind,
    confidence,
    source: entries(pair.source, source),
    target: entries(pair.target, target),
  }));
}

function sectionEntry(page: Page, index: number): Entry | null {
  const section = page.sections[index];
  if (!section) return null;
  const kind = section.level === 0 ? 'lead' : `h${section.level}`;
  return { ...linesOf(page, section.span), kind, text: section.title };
}

function blockEntry(page: Page, index: number): Entry | null {
  const block = page.blocks[index];
  if (!block) return null;
  return { ...linesOf(page, block.span), kind: block.kind, text: block.text };
}

function linesOf(page: Page, { offset, endOffset }: Span): { line: number; endLine: number } {
  const last = Math.max(offset, endOffset - 1);
  return { line: positionAt(page.lines, offset).line, endLine: positionAt(page.lines, last).line };
}

function table(rows: readonly Row[], width: number): string[] {
  const cells = rows.map((row) => ({
    kind: row.kind,
    confidence: row.confidence.toFixed(2),
    kinds: [...new Set([...row.source, ...row.target].map((entry) => entry.kind))].join('/'),
    source: rangeOf(row.source),
    target: rangeOf(row.target),
    row,
  }));
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(cellWidth));
  const kind = widest(cells.map((cell) => cell.kind));
  const kinds = Math.min(24, widest(cells.map((cell) => cell.kinds)));
  const source = widest(cells.map((cell) => cell.source));
  const target = widest(cells.map((cell) => cell.target));
  const room = Math.max(8, Math.floor((width - kind - kinds - source - target - 20) / 2));
  return cells.map((cell) =>
    [
      `  ${padEnd(cell.kind, kind)}`,
      cell.confidence,
      padEnd(cell.kinds, kinds),
      padStart(cell.source, source),
      padEnd(startOf(cell.row.source, room), room),
      padStart(cell.target, target),
      startOf(cell.row.target, room),
    ]
      .join('  ')
      .trimEnd(),
  );
}

function rangeOf(entries: readonly Entry[]): string {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return '-';
  return first.line === last.endLine ? `${first.line}` : `${first.line}-${last.endLine}`;
}

/** The beginning of the text, in at most `room` columns. */
function startOf(entries: readonly Entry[], room: number): string {
  const text = (entries[0]?.text ?? '').replace(/\s+/g, ' ').slice(0, room * 2);
  const kept: Cell[] = [];
  let used = 0;
  for (const cell of cellsOf(text)) {
    if (used + cell.width > room) break;
    used += cell.width;
    kept.push(cell);
  }
  return kept.map((cell) => cell.text).join('');
}
