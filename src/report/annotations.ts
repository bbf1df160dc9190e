import type { Language, Severity, Side } from '../types.ts';
import { ciTexts } from './ci-texts.ts';
import { shorten } from './located.ts';
import { visible } from './visible.ts';
import { commandLine } from './workflow-command.ts';

/** A place in a page of the repository: 1-based, UTF-16, ends exclusive. */
export interface Spot {
  /** From the root of the repository. */
  readonly path: string;
  readonly language: Language;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What stands there. */
  readonly text: string;
}

/** A finding, as an annotation says it. */
export interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly confidence: number;
  readonly source: Spot | null;
  readonly target: Spot | null;
  /** The side to show it on where neither changed; the translation's where left out. */
  readonly shownOn?: Side;
}

/** GitHub shows so many annotations of one severity per step and drops the others. */
const perSeverity = 10;
const maxText = 300;
const names = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands that annotate a pull request: those on changed lines first, then the surest, as
 * many as GitHub shows; what is left is counted in a notice.
 *
 * @param isChanged whether the pull request changed a line of the place; GitHub hides annotations
 *   of other lines, so a finding is shown on the page that was changed
 * @param rest where the reader finds all of them
 */
export function annotate(
  remarks: readonly Remark[],
  lang: Language,
  isChanged: (spot: Spot) => boolean = () => false,
  rest: 'log' | 'summary' = 'log',
): string {
  const placed = remarks.map((remark) => {
    const { source, target } = remark;
    const changed = [target, source].find((spot) => spot !== null && isChanged(spot)) ?? null;
    const preferred = remark.shownOn === 'source' ? source : target;
    return { remark, changed: changed !== null, spot: changed ?? preferred ?? target ?? source };
  });
  const ranked = placed.sort(
    (a, b) => Number(b.changed) - Number(a.changed) || b.remark.confidence - a.remark.confidence,
  );
  const of = (severity: Severity) => ranked.filter(({ remark }) => remark.severity === severity);
  const errors = of('error').slice(0, perSeverity);
  const warnings = of('warning').slice(0, perSeverity);
  // One notice is kept for the count.
  const infos = of('info').slice(0, perSeverity - 1);
  const shown = [...errors, ...warnings, ...infos];
  const more = remarks.length - shown.length;
  const count = { name: 'notice', properties: { title: 'announce-lint' } } as const;
  return [
    ...shown.map(({ remark, spot }) => annotation(remark, spot, lang)),
    ...(more > 0 ? [commandLine({ ...count, message: ciTexts(lang).more(more, rest) })] : []),
  ].join('');
}

function annotation(remark: Remark, spot: Spot | null, lang: Language): string {
  const title = `announce-lint: ${remark.rule}`;
  return commandLine({
    name: names[remark.severity],
    properties: spot === null ? { title } : { ...position(spot), title },
    message: messageOf(remark, spot, lang),
  });
}

function position({ path, line, column, endLine, endColumn }: Spot) {
  // Columns are refused where an annotation has several lines; its last column is its last character.
  const columns =
    line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  return {
    file: path,
    line,
    endLine: Math.max(line, lastLine(line, endLine, endColumn)),
    ...columns,
  };
}

/** A span that ends with a line end does not reach into the next line. */
function lastLine(line: number, endLine: number, endColumn: number): number {
  return endLine > line && endColumn === 1 ? endLine - 1 : endLine;
}

/** The log shows no properties, so the place stands in the text too. */
function messageOf({ message, source, target }: Remark, spot: Spot | null, lang: Language): string {
  const texts = ciTexts(lang);
  const where = spot === null ? '' : `${placeOf(spot)} `;
  const sides = [source, target].flatMap((side) => {
    if (side === null) return [];
    const text = side.text === '' ? '' : ` ${texts.quote(visible(shorten(side.text, maxText)))}`;
    return [`${texts.language[side.language]} ${placeOf(side)}${text}`];
  });
  return [`${where}${visible(message)}`, ...sides].join('\n');
}

function placeOf({ path, line, column }: Spot): string {
  return `${visible(path)}:${line}:${column}`;
}
