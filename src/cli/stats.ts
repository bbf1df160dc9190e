import { padEnd, padStart, widthOf } from '../report/cells.ts';
import { thousands } from '../report/thousands.ts';
import type { Times } from '../stopwatch.ts';
import type { Language } from '../types.ts';
import { statsTexts } from './watch-texts.ts';

/** Two tables: the stages with their sum, and the rules, the slowest first. */
export function statsText({ stages, rules, threads }: Times, lang: Language): string {
  const texts = statsTexts[lang];
  // As they are shown, so that the rows add up.
  const whole = [...stages.values()].reduce((sum, time) => sum + Number(time.toFixed(1)), 0);
  const slowest = [...rules].sort((a, b) => b[1] - a[1]);
  const named = [...stages].map(([stage, time]) => ({ name: texts.stages[stage], time }));
  const width = Math.max(
    ...[...named.map(({ name }) => name), ...rules.keys(), texts.whole, texts.rules].map(widthOf),
  );
  const row = (name: string, time: string, share: string) =>
    `  ${padEnd(name, width)}  ${padStart(time, 9)}  ${padStart(share, 6)}`;
  const timed = (name: string, time: number) =>
    row(name, tenths(time), whole > 0 ? tenths((time / whole) * 100) : '');
  return [
    ...(threads > 1 ? [`  ${texts.threads(threads)}`] : []),
    row(texts.stage, 'ms', '%'),
    ...named.map(({ name, time }) => timed(name, time)),
    timed(texts.whole, whole),
    ...(rules.size > 0 ? ['', row(texts.rules, 'ms', '%')] : []),
    ...slowest.map(([id, time]) => timed(id, time)),
    '',
  ].join('\n');
}

function tenths(number: number): string {
  const [whole = '', part = ''] = number.toFixed(1).split('.');
  return `${thousands(Number(whole))}.${part}`;
}
