import { alignedBlocks, detailsOf, leastSure } from '../aligned.ts';
import { once } from '../compare/memo.ts';
import type { Block, Page, Pair, Span } from '../types.ts';
import type { LostName } from './name.ts';

/** One word of Latin letters in quotation marks, and a few characters in them. */
const quoted = {
  latin: /["“]([A-Za-z][\w-]{3,40})["”]/g,
  han: /["“「]([\u4E00-\u9FFF]{2,8})["”」]/g,
} as const;
const isIdentifier = /[a-z][A-Z]|_/;

/**
 * Names for machines that stand in quotation marks in an English original and are translated within
 * them: the value "lampOff" as “关灯”. A single word is one where the page sets it as code elsewhere.
 */
export function translatedQuotes(pair: Pair): LostName[] {
  if (pair.source.language !== 'en') return [];
  return alignedBlocks(pair).flatMap((blocks): LostName[] => {
    const [from, to] = [blocks.source[0], blocks.target[0]];
    if (from === undefined || to === undefined || blocks.link.confidence < leastSure) return [];
    if (blocks.source.length > 1 || blocks.target.length > 1) return [];
    const lost = find(from, quoted.latin).filter(({ text }) => !to.text.includes(text));
    const gained = find(to, quoted.han);
    const [source, target] = [lost[0], gained[0]];
    if (source === undefined || lost.length > 1 || gained.length !== 1) return [];
    if (!isIdentifier.test(source.text) && !codesOf(pair.source).has(source.text)) return [];
    return [{ blocks, source, ...(target && { target }) }];
  });
}

const codesOf = once(
  (page: Page): ReadonlySet<string> =>
    new Set(detailsOf(page.blocks, 'code').map(({ text }) => text)),
);

/** What stands in quotation marks, without them. */
function find(
  { prose, span }: Block,
  pattern: RegExp,
): { readonly text: string; readonly span: Span }[] {
  return [...prose.matchAll(pattern)].map(({ index, 1: text = '' }) => {
    const offset = span.offset + index + 1;
    return { text, span: { offset, endOffset: offset + text.length } };
  });
}
