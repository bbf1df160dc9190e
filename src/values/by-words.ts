import type { AlignedBlocks } from '../aligned.ts';
import type { Pair, Span } from '../types.ts';
import { otherCounts } from './counted.ts';
import { turnedSteps } from './direction.ts';
import { otherMagnitudes } from './magnitude.ts';
import { otherLimits } from './unlimited.ts';
import { otherWeekdays } from './weekday.ts';

/** What two aligned blocks say differently, found by its words and quoted as it is written. */
export interface ByWords {
  readonly messageId: 'order' | 'date' | 'number';
  readonly source: { readonly span: Span };
  readonly target: { readonly span: Span };
  readonly blocks: AlignedBlocks;
}

/** Steps the other way round, and weekdays, counts and limits that differ. */
export function differencesByWords(pair: Pair): ByWords[] {
  return [
    ...turnedSteps(pair).map((step) => ({ ...step, messageId: 'order' as const })),
    ...otherWeekdays(pair).map((day) => ({ ...day, messageId: 'date' as const })),
    ...[...otherCounts(pair), ...otherMagnitudes(pair), ...otherLimits(pair)].map((count) => ({
      ...count,
      messageId: 'number' as const,
    })),
  ];
}
