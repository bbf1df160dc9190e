import type { AlignedBlocks } from '../aligned.ts';
import type { Pair, Span } from '../types.ts';
import { otherCounts } from './counted.ts';
import { crossedValues } from './crossed.ts';
import { turnedSteps } from './direction.ts';
import { otherMagnitudes } from './magnitude.ts';
import { otherMarks } from './marks.ts';
import { turnedNames } from './turned-names.ts';
import { turnedValues } from './turned-values.ts';
import { otherLimits } from './unlimited.ts';
import { otherWeekdays } from './weekday.ts';

/** What two aligned blocks say differently, found by its words and quoted as it is written. */
export interface ByWords {
  readonly messageId: 'order' | 'date' | 'number' | 'mark' | 'cell';
  readonly source: { readonly span: Span };
  readonly target: { readonly span: Span };
  readonly blocks: AlignedBlocks;
  /** Either may be meant. */
  readonly light?: boolean;
}

/** Steps the other way round, and weekdays, counts, limits and marks of table cells that differ. */
export function differencesByWords(pair: Pair): ByWords[] {
  const steps = turnedSteps(pair);
  const names = turnedNames(pair).filter((one) =>
    steps.every(({ source }) => !overlap(source.span, one.source.span)),
  );
  return [
    ...steps.map((step) => ({ ...step, messageId: 'order' as const })),
    ...names.map((one) => ({ ...one, light: one.mended, messageId: 'order' as const })),
    ...[...crossedValues(pair), ...turnedValues(pair)].map((one) => ({
      ...one,
      messageId: 'order' as const,
    })),
    ...otherWeekdays(pair).map((day) => ({ ...day, messageId: 'date' as const })),
    ...[...otherCounts(pair), ...otherMagnitudes(pair), ...otherLimits(pair)].map((count) => ({
      ...count,
      messageId: 'number' as const,
    })),
    ...otherMarks(pair),
  ];
}

function overlap(a: Span, b: Span): boolean {
  return a.offset < b.endOffset && b.offset < a.endOffset;
}
