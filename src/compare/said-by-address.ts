import { detailsOf, otherSide } from '../aligned.ts';
import type { LinkDetail, Page, Pair, Side, ValueDetail } from '../types.ts';
import { targetKey } from '../url.ts';
import { once, perPair } from './memo.ts';

/**
 * Whether a value in the text of a link is part of its address, and the other page shows that
 * address as it is: `[#1234](https://…/pull/1234)` and `https://…/pull/1234`.
 *
 * @param side where the value stands
 */
export function isSaidByAddress(pair: Pair, side: Side, value: ValueDetail): boolean {
  const link = linksOf(pair[side]).find(
    ({ span }) => span.offset <= value.span.offset && value.span.endOffset <= span.endOffset,
  );
  if (link === undefined) return false;
  const digits = numbersOf(value.value).at(-1);
  if (digits === undefined || !numbersOf(link.url).includes(digits)) return false;
  return shownAddresses(pair)[otherSide(side)].has(targetKey(link.url));
}

function numbersOf(url: string): string[] {
  return url.match(/\d+(?:\.\d+)*/g) ?? [];
}

const linksOf = once((page: Page): readonly LinkDetail[] => detailsOf(page.blocks, 'link'));

/** The targets of the links of each page whose text is their address. */
const shownAddresses = perPair(({ source, target }) => ({
  source: shownIn(source),
  target: shownIn(target),
}));

function shownIn(page: Page): ReadonlySet<string> {
  return new Set(
    linksOf(page)
      .filter(({ text }) => /^(?:https?:\/\/|www\.)/i.test(text.trim()))
      .map(({ url }) => targetKey(url)),
  );
}
