import type { DriftSummary, Finding, Result, WordChange } from '../types.ts';
import type { ReportContext } from './context.ts';
import { type Paint, painter } from './paint.ts';
import { visible } from './visible.ts';
import { wordsIn } from './words.ts';
import { wrapText } from './wrap.ts';

/** So much of what stayed is shown around a change, in characters. */
const around = 40;

/**
 * What a change left behind: originals that changed without their translation, and older findings
 * that it met. With `verbose`, what changed in each original, word by word. Ends with an empty row,
 * if anything.
 */
export function driftRows(result: Result, context: ReportContext): string[] {
  const words = wordsIn(context.lang);
  const paint = painter(context.color);
  const behind = result.findings.filter(isBehind);
  const rows = [
    ...(behind.length > 0 ? [words.behind(behind.length)] : []),
    ...behind.map((finding) => `  ${visible(finding.target?.path ?? '')}  ${placesOf(finding)}`),
    ...(result.older ?? []).map(({ path, count }) => words.older(visible(path), count)),
  ].flatMap((row) => wrapText(row, context.width));
  const blocks = [
    rows,
    ...(context.verbose ? result.drifts.map((one) => changeRows(one, paint)) : []),
  ];
  return blocks.flatMap((block) => (block.length > 0 ? [...block, ''] : []));
}

/** Said in a row of its own, not in a frame: a change to an original is no error. */
export function isBehind({ rule, messageId, severity }: Finding): boolean {
  return rule === 'stale-translation' && messageId === 'behind' && severity === 'info';
}

function placesOf({ data }: Finding): string {
  return visible(`(${data.count}) ${data.where}`);
}

function changeRows({ source, changes }: DriftSummary, paint: Paint): string[] {
  return [
    paint(visible(source), 'bold'),
    ...changes.flatMap(({ section, words }) => [
      ...(section === '' ? [] : [`  ${paint(visible(section), 'dim')}`]),
      `    ${words.map((word, index) => wordText(word, index, words.length, paint)).join('')}`,
    ]),
  ];
}

function wordText({ kind, text }: WordChange, index: number, all: number, paint: Paint): string {
  if (kind === 'removed') return paint(`[-${visible(text)}-]`, 'red');
  if (kind === 'added') return paint(`{+${visible(text)}+}`, 'green');
  if (text.length <= 2 * around) return visible(text);
  const [head, tail] = [text.slice(0, around), text.slice(-around)];
  if (index === 0) return `…${visible(tail)}`;
  return index === all - 1 ? `${visible(head)}…` : `${visible(head)}…${visible(tail)}`;
}
