import { alignedBlocks } from '../aligned.ts';
import type { Block, Language, Pair, ValueDetail } from '../types.ts';
import type { OtherCount } from './counted.ts';
import { matchedIn } from './match-blocks.ts';

/** Smaller numbers in words are figures of speech: 千万, "a thousand thanks". */
const least = 1e5;

/**
 * Large numbers in words that differ: "a hundred billion", 十万亿. They are said on purpose, so that
 * those which nothing answers contradict each other in their order, if both sides have as many.
 */
export function otherMagnitudes(pair: Pair): OtherCount[] {
  const [from, to] = [pair.source.language, pair.target.language];
  return alignedBlocks(pair).flatMap((blocks): OtherCount[] => {
    if (![blocks.source, blocks.target].every((side) => side.some(hasWords))) return [];
    const taken = new Set(matchedIn(blocks).matched.flat());
    const here = magnitudesOf(blocks.source, from, taken);
    const there = magnitudesOf(blocks.target, to, taken);
    if (here.length !== there.length) return [];
    return here.flatMap((source, i): OtherCount[] => {
      const target = there[i];
      return target === undefined ? [] : [{ source, target, blocks }];
    });
  });
}

function hasWords({ details }: Block): boolean {
  return details.some((detail) => detail.kind === 'value' && isLarge(detail));
}

function isLarge({ type, strength, value }: ValueDetail): boolean {
  return type === 'number' && strength === 'satisfies' && Number(value) >= least;
}

function magnitudesOf(
  blocks: readonly Block[],
  language: Language,
  taken: ReadonlySet<ValueDetail>,
): ValueDetail[] {
  return blocks.flatMap(({ prose, details, span }) =>
    details.filter((detail): detail is ValueDetail => {
      if (detail.kind !== 'value' || !isLarge(detail) || taken.has(detail)) return false;
      const start = detail.span.offset - span.offset;
      // 数百万 and "millions" count nothing.
      return language === 'en'
        ? !/s$/i.test(detail.text)
        : !/[数几上成]$/.test(prose.slice(Math.max(0, start - 1), start));
    }),
  );
}
