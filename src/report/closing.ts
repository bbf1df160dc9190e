import type { Finding, Result } from '../types.ts';
import { padEnd, widthOf } from './cells.ts';
import type { ReportContext } from './context.ts';
import { driftRows, isBehind } from './drift.ts';
import { idLength } from './frame.ts';
import { painter } from './paint.ts';
import { tally } from './tally.ts';
import { copyRows, unpairedRows } from './unpaired.ts';
import { visible } from './visible.ts';
import { type Words, wordsIn } from './words.ts';
import { wrapText } from './wrap.ts';

/** A command that the reader may want next. */
export interface NextCommand {
  readonly arguments: string;
  readonly what: string;
  /** The arguments name what to check, in place of what this run was given. */
  readonly replaces?: boolean;
}

const hiddenBy = ['accepted', 'directive', 'stale', 'unchanged'] as const;

/** Longer than this, a command stands above its explanation. */
const maxCommandWidth = 56;

/**
 * The end of the report: pages without counterpart, what was compared and found, and what to do
 * next.
 *
 * @param shown the findings printed above it
 */
export function closingRows(
  result: Result,
  shown: readonly Finding[],
  context: ReportContext,
): string[] {
  const words = wordsIn(context.lang);
  const paint = painter(context.color);
  const { errors, warnings, infos, pages, compared, matched } = tally(result);
  const found =
    errors + warnings > 0
      ? paint(words.found(errors, warnings, pages), errors > 0 ? 'red' : 'yellow', 'bold')
      : paint(context.quiet ? words.cleanQuiet : words.clean, 'green', 'bold');
  const hiddenInfos = context.verbose ? 0 : infos - result.findings.filter(isBehind).length;
  const aside = asideOf(result, hiddenInfos, context);
  return [
    ...driftRows(result, context),
    ...infoRows(result, context),
    ...(result.pairs.length > 0
      ? wrapText(words.compared(result.pairs.length, compared, matched), context.width)
      : []),
    ...(result.pairs.length > 0 || shown.length > 0 ? [found + aside, ''] : []),
    ...nextRows(nextCommands(shown, hiddenInfos, words), context),
  ];
}

/** What the report leaves out, to stand behind the counts; empty where that is nothing. */
export function asideOf(result: Result, hiddenInfos: number, context: ReportContext): string {
  const words = wordsIn(context.lang);
  const parts = [
    ...(hiddenInfos > 0 ? [words.infos(hiddenInfos)] : []),
    ...hiddenParts(result, words),
  ];
  const text = parts.length > 0 ? words.aside(parts) : '';
  return painter(context.color)(text, 'dim');
}

/** How much is hidden, by what. */
export function hiddenParts({ suppressed }: Result, words: Words): string[] {
  return hiddenBy.flatMap((by) => {
    const hidden = suppressed.filter((finding) => finding.by === by).length;
    return hidden > 0 ? [words.suppressed[by](hidden)] : [];
  });
}

/** Unpaired pages, what is accepted and gone, and what was not checked. Ends with an empty row, if anything. */
export function infoRows(result: Result, context: ReportContext): string[] {
  const words = wordsIn(context.lang);
  const paint = painter(context.color);
  const blocks = [
    unpairedRows(result.unpaired, context.verbose, words, paint, context.width),
    result.staleAccepted.length === 0
      ? []
      : wrapText(words.staleAccepted(result.staleAccepted.length), context.width),
    copyRows(result.pairs, words, paint),
    (result.passedOver ?? []).flatMap((what) =>
      wrapText(words.passedOver(what), context.width).map((row) => paint(row, 'dim')),
    ),
    notCheckedRows(result, words).flatMap((row) =>
      wrapText(row, context.width).map((part) => paint(part, 'dim')),
    ),
  ];
  return blocks.flatMap((block) => (block.length > 0 ? [...block, ''] : []));
}

/** The commands in two columns, or one above its explanation where it is long. */
export function nextRows(commands: readonly NextCommand[], context: ReportContext): string[] {
  if (commands.length === 0) return [];
  const words = wordsIn(context.lang);
  const paint = painter(context.color);
  const lines = commands.map((next) => {
    const program = next.replaces ? 'announce-lint' : context.command;
    return { text: `${program} ${next.arguments}`, what: next.what };
  });
  const widest = Math.max(...lines.map(({ text }) => widthOf(text)));
  const whats = Math.max(...lines.map(({ what }) => widthOf(what)));
  const columns = widest <= maxCommandWidth && widest + whats + 4 <= context.width;
  return [
    paint(words.next, 'bold'),
    ...lines.flatMap(({ text, what }) =>
      columns
        ? [`  ${padEnd(text, widest)}  ${paint(what, 'dim')}`]
        : [`  ${text}`, `      ${paint(what, 'dim')}`],
    ),
  ];
}

function nextCommands(shown: readonly Finding[], hiddenInfos: number, words: Words): NextCommand[] {
  const first = shown.find((finding) => finding.severity !== 'info') ?? shown[0];
  return [
    ...(first
      ? [{ arguments: `--explain ${first.rule}`, what: words.nextExplain, replaces: true }]
      : []),
    ...fixCommand(shown, words),
    ...acceptCommand(first, words),
    ...(hiddenInfos > 0 ? [{ arguments: '--verbose', what: words.nextVerbose }] : []),
  ];
}

/** To see what can be mended without a thought, if anything can. */
export function fixCommand(shown: readonly Finding[], words: Words): NextCommand[] {
  const fixable = shown.filter(({ fix, fixSafety }) => fix.length > 0 && fixSafety !== 'unsafe');
  return fixable.length === 0
    ? []
    : [{ arguments: '--fix-dry-run', what: words.nextFix(fixable.length) }];
}

/** What the id under a finding is for. */
function acceptCommand(finding: Finding | undefined, words: Words): NextCommand[] {
  if (finding === undefined) return [];
  const id = finding.fingerprint.slice(0, idLength);
  return [{ arguments: `accept ${id} --reason "..."`, what: words.nextAccept, replaces: true }];
}

/** Rules with the same reason in one row. */
function notCheckedRows(result: Result, words: Words): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of result.notChecked) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  }
  return [...byReason].map(([reason, rules]) =>
    visible(words.notChecked(rules, words.reason(reason))),
  );
}
