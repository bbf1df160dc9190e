import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { perPair } from '../compare/memo.ts';
import { hasHan } from '../han.ts';
import type { Block, Page, Pair, Span } from '../types.ts';

/** What stands before a colon at the beginning of both texts: `Type` of ``Type: `String` ``. */
interface Labelled {
  readonly blocks: AlignedBlocks;
  readonly source: Block;
  readonly target: Block;
  readonly from: string;
  readonly to: string;
}

/** A label in the wrong language, and where it stands. */
export interface LeftFieldLabel extends Labelled {
  readonly text: string;
  readonly span: Span;
}

const label = /^([A-Za-z][A-Za-z ]{1,20}|[\u3400-\u9FFF]{2,8})\s?[:：](?!\/\/)/;
/** So many times the page has a label in its own language: then that is how it says it. */
const fewest = 2;

const labels = perPair((pair): readonly Labelled[] =>
  alignedBlocks(pair).flatMap((blocks): Labelled[] => {
    const [source, target] = [blocks.source[0], blocks.target[0]];
    if (source === undefined || target === undefined) return [];
    if (blocks.source.length > 1 || blocks.target.length > 1) return [];
    const [from, to] = [labelOf(source), labelOf(target)];
    return from === '' || to === '' ? [] : [{ blocks, source, target, from, to }];
  }),
);

function labelOf({ kind, text }: Block): string {
  return kind === 'list-item' || kind === 'paragraph' ? (label.exec(text)?.[1]?.trim() ?? '') : '';
}

/** Labels that the translation has in English here, and in Chinese elsewhere. */
export const leftFieldLabels = perPair((pair): readonly LeftFieldLabel[] => {
  if (pair.target.language !== 'zh') return [];
  const translated = countsOf(labels(pair).flatMap(({ from, to }) => (hasHan(to) ? [from] : [])));
  return labels(pair)
    .filter(({ from, to }) => !hasHan(to) && isSame(from, to))
    .filter(({ from }) => (translated.get(from.toLowerCase()) ?? 0) >= fewest)
    .map((one) => placed(one, one.to, pair.target, one.target));
});

/** Labels that an original in English has in Chinese here, and in English elsewhere. */
export function chineseFieldLabels(pair: Pair): LeftFieldLabel[] {
  if (pair.source.language !== 'en') return [];
  const english = countsOf(labels(pair).flatMap(({ from, to }) => (hasHan(from) ? [] : [to])));
  return labels(pair)
    .filter(({ from, to }) => hasHan(from) && from === to)
    .filter(({ to }) => (english.get(to) ?? 0) >= fewest)
    .map((one) => placed(one, one.from, pair.source, one.source));
}

/** How often each label stands, in small letters. */
function countsOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one.toLowerCase(), (counts.get(one.toLowerCase()) ?? 0) + 1);
  return counts;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function placed(one: Labelled, text: string, page: Page, { span }: Block): LeftFieldLabel {
  const offset = page.text.indexOf(text, span.offset);
  return { ...one, text, span: { offset, endOffset: offset + text.length } };
}
