import { detailsOf, textOfBlocks } from '../aligned.ts';
import type { Block, ValueDetail } from '../types.ts';

/** A length of time without a number of its own: 半小时, 一周, 每天, 次月, 分钟级. */
const timeInWords =
  /秒|分钟|小时|[天周日月年]|星期|刻|季|moment|second|minute|hour|day|week|month|year/;

/**
 * Whether blocks hold no amount of the kind that a value is: neither `1s`, nor 一秒, nor any other
 * length of time. A small number alone may be said in words, with its unit it cannot be.
 */
export function isAmountGone({ measure, text }: ValueDetail, there: readonly Block[]): boolean {
  if (measure === undefined || !/\d/.test(text)) return false;
  const isTime = measure.of === 'time' || measure.of === 'months';
  if (isTime && timeInWords.test(textOfBlocks(there))) return false;
  return !detailsOf(there, 'value').some((value) => value.measure?.of === measure.of);
}
