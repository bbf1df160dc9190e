import type { Finding, Result } from '../types.ts';
import { padEnd, padStart, widthOf } from './cells.ts';
import { asideOf, fixCommand, infoRows, nextRows } from './closing.ts';
import type { ReportContext } from './context.ts';
import { frameFinding } from './frame.ts';
import { painter } from './paint.ts';
import { createPlaces } from './places.ts';
import { tally } from './tally.ts';
import { thousands } from './thousands.ts';
import { visible } from './visible.ts';
import { type Words, wordsIn } from './words.ts';
import { wrapText } from './wrap.ts';

const surestCount = 10;
/** Of one rule among the surest, so that one frequent rule does not hide the others. */
const surestPerRule = 3;

/**
 * The first run on an old site: totals, findings per rule, the ten surest in full, and what to run
 * next.
 *
 * @param shown the findings that the run asks for, infos only when verbose
 */
export function overviewRows(
  result: Result,
  shown: readonly Finding[],
  context: ReportContext,
): string[] {
  const words = wordsIn(context.lang);
  const paint = painter(context.color);
  const places = createPlaces(result.texts);
  const numbers = { ...tally(result), pairs: result.pairs.length };
  const aside = asideOf(result, context.verbose ? 0 : numbers.infos, context);
  const totals = wrapText(words.overview(numbers), context.width).map((row) => paint(row, 'bold'));
  const surest = surestFindings(shown);
  return [
    ...totals.slice(0, -1),
    totals.at(-1) + aside,
    '',
    ...ruleTable(shown, context, words),
    '',
    paint(words.surest(surest.length, shown.length), 'bold'),
    '',
    ...surest.flatMap((finding) => [...frameFinding(finding, places, context), '']),
    ...infoRows(result, context),
    ...nextRows(
      [
        { arguments: '--all', what: words.nextAll },
        ...worstPage(shown, words),
        ...fixCommand(shown, words),
        {
          arguments: `--explain ${mostFrequentRule(shown)}`,
          what: words.nextExplain,
          replaces: true,
        },
        { arguments: 'init --baseline', what: words.nextBaseline, replaces: true },
      ],
      context,
    ),
  ];
}

/** Errors first, then by confidence, at most three of one rule while others are left. */
export function surestFindings(findings: readonly Finding[]): Finding[] {
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const sorted = [...findings].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || b.confidence - a.confidence,
  );
  const perRule = new Map<string, number>();
  const first: Finding[] = [];
  const rest: Finding[] = [];
  for (const finding of sorted) {
    const count = perRule.get(finding.rule) ?? 0;
    perRule.set(finding.rule, count + 1);
    (count < surestPerRule ? first : rest).push(finding);
  }
  return [...first, ...rest].slice(0, surestCount);
}

function ruleTable(findings: readonly Finding[], context: ReportContext, words: Words): string[] {
  const paint = painter(context.color);
  const rows = countRules(findings);
  const ruleWidth = Math.max(widthOf(words.columns.rule), ...rows.map((row) => row.rule.length));
  const widthOfColumn = (column: Column) =>
    Math.max(widthOf(words.columns[column]), ...rows.map((row) => thousands(row[column]).length));
  const filled = (['errors', 'warnings', 'infos', 'pages'] as const).filter(
    (column) => column === 'pages' || rows.some((row) => row[column] > 0),
  );
  const widthWith = (columns: readonly Column[]) =>
    columns.reduce((sum, column) => sum + widthOfColumn(column) + 2, ruleWidth + 2);
  // On a narrow terminal the severities are worth more than the pages.
  const columns = widthWith(filled) <= context.width ? filled : filled.slice(0, -1);
  const widths = columns.map(widthOfColumn);
  const summaryRoom = context.width - widthWith(columns) - 2;
  const head = columns.map((column, i) => padStart(words.columns[column], widths[i] ?? 0));
  return [
    paint(`  ${[padEnd(words.columns.rule, ruleWidth), ...head].join('  ')}`, 'dim'),
    ...rows.map((row) => {
      const cells = columns.map((column, i) => {
        const cell = padStart(row[column] === 0 ? '' : thousands(row[column]), widths[i] ?? 0);
        return column === 'errors' ? paint(cell, 'red') : cell;
      });
      const summary = summaryOf(row.rule, summaryRoom, context);
      const tail = summary === '' ? '' : `  ${paint(summary, 'dim')}`;
      return `  ${[padEnd(row.rule, ruleWidth), ...cells].join('  ')}${tail}`.trimEnd();
    }),
  ];
}

/** The rule's summary where it fits in whole: half a sentence helps nobody. */
function summaryOf(rule: string, room: number, context: ReportContext): string {
  const summary = visible(context.summaries[rule] ?? '');
  return widthOf(summary) <= room ? summary : '';
}

type Column = 'errors' | 'warnings' | 'infos' | 'pages';

interface RuleCount {
  readonly rule: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly pages: number;
}

function countRules(findings: readonly Finding[]): RuleCount[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const of = (list: readonly Finding[], severity: Finding['severity']) =>
    list.filter((finding) => finding.severity === severity).length;
  return [...byRule]
    .map(([rule, list]) => ({
      rule,
      errors: of(list, 'error'),
      warnings: of(list, 'warning'),
      infos: of(list, 'info'),
      pages: new Set(list.map((finding) => finding.pair)).size,
    }))
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.infos - a.infos);
}

function mostFrequentRule(findings: readonly Finding[]): string {
  return countRules(findings)[0]?.rule ?? '';
}

/** The page with the most findings, if its path can be pasted into any shell as it is. */
function worstPage(
  findings: readonly Finding[],
  words: Words,
): { readonly arguments: string; readonly what: string; readonly replaces: true }[] {
  const counts = new Map<string, number>();
  for (const { target, source } of findings) {
    const path = (target ?? source)?.path;
    if (path !== undefined && /^[\p{L}\p{N}_./+-]+$/u.test(path) && !path.startsWith('-')) {
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  const worst = [...counts].sort((a, b) => b[1] - a[1])[0];
  return worst ? [{ arguments: worst[0], what: words.nextPage(worst[1]), replaces: true }] : [];
}
