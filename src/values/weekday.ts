import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { readZone, zonesDiffer } from '../qualifiers/zone.ts';
import type { Block, Language, Pair, Span, ValueDetail } from '../types.ts';

/** A day of the week, and which of the month where that is said. */
interface Weekday {
  /** 0 for Sunday. */
  readonly day: number;
  /** 1 for the first, -1 for the last. */
  readonly nth: number | null;
  readonly span: Span;
}

/** Days of the week that are not the same. */
export interface OtherWeekday {
  readonly source: Weekday;
  readonly target: Weekday;
  readonly blocks: AlignedBlocks;
}

const english = 'sun mon tue wed thu fri sat'.split(' ');
const chinese = '日一二三四五六';
const numbers: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1, final: -1 },
  ...{ '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5, 最后一: -1 },
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 },
};
const forms: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:(?<nth>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th|5th)\s)?(?<day>Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?(?![A-Za-z])/gi,
  zh: /(?:(?:第\s?(?<nth>[一二三四五1-5])|(?<last>最后一))\s?个?)?(?<![一二两三四五六七八九十\d]|一个)(?:星期|礼拜|周)(?<day>[日天一二三四五六])(?![次个至到种项起类篇更版两线小天年月])/g,
};

/**
 * Days of the week that differ where each of two aligned blocks names one alone. Where another
 * time stands beside them, the day may be that of another time zone.
 */
export function otherWeekdays(pair: Pair): OtherWeekday[] {
  return alignedBlocks(pair).flatMap((blocks): OtherWeekday[] => {
    if (!atSameTime(pair, blocks)) return [];
    const source = only(blocks.source, pair.source.language);
    const target = source === null ? null : only(blocks.target, pair.target.language);
    if (source === null || target === null) return [];
    const otherNth = source.nth !== null && target.nth !== null && source.nth !== target.nth;
    return source.day !== target.day || otherNth ? [{ source, target, blocks }] : [];
  });
}

/** Whether both sides tell the same times, in one time zone as far as they name any. */
function atSameTime(pair: Pair, blocks: AlignedBlocks): boolean {
  const [here, there] = [timesOf(blocks.source), timesOf(blocks.target)];
  if (here.length !== there.length) return false;
  return here.every(({ block, value }, index) => {
    const other = there[index];
    if (other === undefined || other.value.value !== value.value) return false;
    const from = readZone(block, value, pair.source.language);
    const to = readZone(other.block, other.value, pair.target.language);
    return from === null || to === null ? from === to : !zonesDiffer(from, to);
  });
}

interface Time {
  readonly block: Block;
  readonly value: ValueDetail;
}

function timesOf(blocks: readonly Block[]): Time[] {
  return blocks.flatMap((block) =>
    block.details.flatMap((value) =>
      value.kind === 'value' && value.type === 'time' ? [{ block, value }] : [],
    ),
  );
}

/** The only day of the week that some blocks name. */
function only(blocks: readonly Block[], language: Language): Weekday | null {
  const found = blocks.flatMap(({ prose, span }) =>
    Array.from(prose.matchAll(forms[language]), (match): Weekday => {
      const { nth, last, day = '' } = match.groups ?? {};
      const offset = span.offset + match.index;
      return {
        day:
          language === 'en'
            ? english.indexOf(day.slice(0, 3).toLowerCase())
            : Math.max(0, chinese.indexOf(day)),
        nth: numbers[(nth ?? last ?? '').toLowerCase()] ?? null,
        span: { offset, endOffset: offset + match[0].length },
      };
    }),
  );
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? null : first;
}
