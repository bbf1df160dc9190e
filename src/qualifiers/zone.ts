import type { Block, Language, Span, ValueDetail } from '../types.ts';
import { contextOf } from './context.ts';

interface Zone {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
}

/** Zones that announcements give, by what each language calls them. */
const zones: readonly Zone[] = [
  {
    id: 'pacific',
    en: 'Pacific(?: (?:Standard |Daylight )?Time)?|P[SD]?T',
    zh: '太平洋(?:标准|夏令|夏季|沿岸)?时间?|(?:美国)?西部(?:标准|夏令)?时间?|美西时间',
  },
  {
    id: 'eastern',
    en: 'Eastern(?: (?:Standard |Daylight )?Time)?|E[SD]?T',
    zh: '(?:美国|北美)?东部(?:标准|夏令|夏季)?时间?|美东时间',
  },
  { id: 'mountain', en: 'Mountain(?: Time)|M[SD]T', zh: '(?:美国)?山地(?:标准|夏令)?时间?' },
  {
    id: 'utc',
    en: '(?:UTC|GMT)(?!\\s?[+-]\\d)|Coordinated Universal Time',
    zh: '世界(?:协调|标准)?时间?|协调世界时|格林[威尼]治(?:标准)?时间?',
  },
  { id: 'europe', en: 'CES?T|Central European Time', zh: '(?:欧洲中部|中欧)(?:标准|夏令)?时间?' },
  { id: 'japan', en: 'JST|Japan (?:Standard )?Time', zh: '日本(?:标准)?时间?|东京时间' },
  {
    id: 'china',
    en: '(?:Beijing|China)(?: Standard)? [Tt]ime|(?:UTC|GMT)\\s?\\+0?8(?!\\d)',
    zh: '北京时间|中国(?:标准)?时间|东八区',
  },
  // Several zones share these letters.
  {
    id: 'other',
    en: 'CST|CDT|CT|IST|BST|(?:UTC|GMT)\\s?[+-]\\d{1,2}',
    zh: '当地时间|本地时间|时区',
  },
];

const anywhere: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:local time|time ?zone|(?:[A-Z][a-z]+ ){1,2}[Tt]ime|[A-Z]{1,4}T|UTC|GMT)(?![A-Za-z])/,
  zh: new RegExp(
    `${zones.map(({ zh }) => zh).join('|')}|(?<![A-Za-z])(?:[A-Z]{1,4}T|UTC|GMT)(?![A-Za-z])`,
  ),
};
const beside: Readonly<Record<Language, readonly { id: string; left: RegExp; right: RegExp }[]>> = {
  en: zones.map(({ id, en }) => ({
    id,
    left: new RegExp(`(?<![A-Za-z])(?:${en})[\\s,:(]{1,3}$`),
    right: new RegExp(
      `^(?:\\s?(?:-|–|~|to)\\s?\\d{1,2}(?::\\d\\d)?)?\\s?(?:[AaPp]\\.?[Mm]\\.?)?[\\s(]{0,2}(?:US |U\\.S\\. )?(?:${en})(?![A-Za-z])`,
    ),
  })),
  zh: zones.map(({ id, en, zh }) => {
    const names = `${zh}|(?<![A-Za-z])(?:${en})(?![A-Za-z])`;
    return {
      id,
      left: new RegExp(`(?:${names})[^。；;]{0,24}$`),
      right: new RegExp(`^[^。；;\\d]{0,4}(?:${names})`),
    };
  }),
};

export interface FoundZone {
  readonly id: string;
  readonly span: Span;
}

/** The time zone that stands right beside a time. */
export function readZone(block: Block, value: ValueDetail, language: Language): FoundZone | null {
  const { left, right, span } = contextOf(block, value);
  for (const { id, left: ahead, right: behind } of beside[language]) {
    const after = behind.exec(right);
    if (after !== null) return { id, span: span(left.length, after[0].length) };
    const before = ahead.exec(left);
    if (before !== null) return { id, span: span(before.index, 0) };
  }
  return null;
}

/** Whether a text speaks of any time zone. */
export function namesZone(text: string, language: Language): boolean {
  return anywhere[language].test(text);
}

/** Whether two zones are surely not the same. */
export function zonesDiffer(a: FoundZone, b: FoundZone): boolean {
  return a.id !== b.id && a.id !== 'other' && b.id !== 'other';
}
