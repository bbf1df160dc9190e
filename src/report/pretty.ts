import { byPair } from '../by-pair.ts';
import type { Finding, PairSummary, Result } from '../types.ts';
import { beside } from './beside.ts';
import { closingRows } from './closing.ts';
import type { ReportContext } from './context.ts';
import { isBehind } from './drift.ts';
import { frameFinding } from './frame.ts';
import { overviewRows } from './overview.ts';
import { painter } from './paint.ts';
import { createPlaces } from './places.ts';
import { pairNames, scorecardRows } from './scorecard.ts';
import { visible } from './visible.ts';
import { wordsIn } from './words.ts';

/** More findings than this are an overview, unless all are asked for. */
const maxInFull = 50;
/** So many scorecards fit on one screen. */
const maxScorecards = 20;

/**
 * The report for people: every finding with both sides in one frame, grouped by page pair; an
 * overview where there are very many; the scorecard where there are none.
 */
export function reportPretty(result: Result, context: ReportContext): string {
  const shown = result.findings.filter(
    (finding) => (context.verbose || finding.severity !== 'info') && !isBehind(finding),
  );
  if (shown.length > maxInFull && !context.all) {
    return toText(overviewRows(result, shown, context));
  }
  const places = createPlaces(result.texts);
  const headers = createHeaders(result.pairs, context);
  const rows = [
    ...byPair(shown).flatMap((group) => [
      ...headers(group),
      '',
      ...group.flatMap((finding) => [...frameFinding(finding, places, context), '']),
    ]),
    ...scorecards(result, shown, context),
    ...closingRows(result, shown, context),
  ];
  return toText(rows.length > 0 ? rows : [wordsIn(context.lang).nothing]);
}

/** Gives what stands above the findings of a pair: its name and what was compared. */
function createHeaders(
  pairs: readonly PairSummary[],
  context: ReportContext,
): (group: readonly Finding[]) => string[] {
  const words = wordsIn(context.lang);
  const paint = painter(context.color);
  const names = pairNames(pairs);
  const byTarget = new Map(pairs.map((pair) => [pair.target, pair]));
  const bySource = new Map(pairs.map((pair) => [pair.source, pair]));
  return ([first]) => {
    const pair = byTarget.get(first?.target?.path ?? '') ?? bySource.get(first?.source?.path ?? '');
    if (!pair) return [paint(visible(first?.pair ?? ''), 'bold', 'underline')];
    const name = names.get(pair.target) ?? visible(pair.target);
    const score = words.scorecard(pair);
    const verdict = pair.verdict ? words.verdict[pair.verdict] : '';
    return beside(
      [
        { text: name, shown: paint(name, 'bold', 'underline') },
        { text: score, shown: paint(score, 'dim') },
        { text: verdict, shown: paint(verdict, 'yellow') },
      ],
      context.width,
    );
  };
}

function scorecards(result: Result, shown: readonly Finding[], context: ReportContext): string[] {
  const few = shown.length === 0 && result.pairs.length <= maxScorecards;
  if (result.pairs.length === 0 || !(few || context.verbose)) return [];
  const words = wordsIn(context.lang);
  return [...scorecardRows(result.pairs, shown, words, painter(context.color), context.width), ''];
}

function toText(rows: readonly string[]): string {
  return `${rows.join('\n').trimEnd()}\n`;
}
