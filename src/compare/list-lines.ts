import { alignedBlocks, leastSure, otherSide } from '../aligned.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import type { Block, Pair, Side } from '../types.ts';
import { lostLists } from './lost-lists.ts';
import { perPair } from './memo.ts';

/** A list of one page whose items are the lines of one paragraph on the other, one by one. */
export interface ListLines {
  /** The page with the paragraph. */
  readonly side: Side;
  readonly paragraph: Block;
  readonly items: readonly Block[];
  readonly confidence: number;
}

/** A longer paragraph is data. */
const mostLines = 20;
/** So much of an item must its line say, and so much of all items all lines. */
const leastSaid = 0.15;
const leastOfAll = 0.35;
/** Such a line is followed by another one on the site, too. */
const hardBreak = /(?: {2}|\\|<br\s?\/?>)$/;
/** What a line in the midst of a sentence begins or ends with. */
const midSentence: Readonly<Record<string, RegExp>> = {
  en: /^[\p{Ll}]|[,;]$/u,
  zh: /^[，。、；）]|[，、]$/u,
};

/** The lists of either page that the other has as lines of one paragraph. */
export const listLines: (pair: Pair) => readonly ListLines[] = perPair((pair) => {
  const told = new Set(lostLists(pair).map(({ paragraph }) => paragraph));
  const found = new Map<Block, ListLines>();
  for (const blocks of alignedBlocks(pair)) {
    for (const side of ['source', 'target'] as const) {
      const [paragraph, ...more] = blocks[side];
      const [item] = blocks[otherSide(side)].filter(({ kind }) => kind === 'list-item');
      if (paragraph?.kind !== 'paragraph' || more.length > 0 || item === undefined) continue;
      if (found.has(paragraph) || told.has(paragraph) || blocks.link.confidence < leastSure)
        continue;
      const lines = linesOf(pair, side, paragraph);
      const items = listAround(pair, otherSide(side), item);
      if (lines.length < 2 || lines.length > mostLines || lines.length !== items.length) continue;
      if (items.some(({ index }) => answeredItems(pair)[otherSide(side)].has(index))) continue;
      if (!areSaidInOrder(pair, side, lines, items)) continue;
      found.set(paragraph, { side, paragraph, items, confidence: blocks.link.confidence });
    }
  }
  return [...found.values()];
});

/** The lines of a paragraph that each stand for themselves; none where one goes on in the next. */
function linesOf(pair: Pair, side: Side, { span }: Block): readonly string[] {
  const { text, language } = pair[side];
  const written = text.slice(span.offset, span.endOffset).split(/\r?\n/);
  if (written.slice(0, -1).some((line) => hardBreak.test(line))) return [];
  const lines = written.map((line) => line.trim());
  return lines.some((line) => midSentence[language]?.test(line)) ? [] : lines;
}

/** The neighbouring items of one level to which an item belongs. */
function listAround(pair: Pair, side: Side, item: Block): readonly Block[] {
  const { blocks } = pair[side];
  const belongs = (at: number) =>
    blocks[at]?.kind === 'list-item' &&
    blocks[at]?.level === item.level &&
    blocks[at]?.section === item.section;
  let [from, to] = [item.index, item.index + 1];
  while (belongs(from - 1) && to - from <= mostLines) from -= 1;
  while (belongs(to) && to - from <= mostLines) to += 1;
  return blocks.slice(from, to);
}

/** The items of either page that an item of the other one answers. */
const answeredItems = perPair((pair): Readonly<Record<Side, ReadonlySet<number>>> => {
  const isItem = (side: Side) => (at: number) => pair[side].blocks[at]?.kind === 'list-item';
  const both = pair.alignment.blocks.filter(
    ({ source, target }) => source.some(isItem('source')) && target.some(isItem('target')),
  );
  return {
    source: new Set(both.flatMap(({ source }) => source)),
    target: new Set(both.flatMap(({ target }) => target)),
  };
});

/** Whether each line says what its item says, more than what the others do. */
export function areSaidInOrder(
  pair: Pair,
  side: Side,
  lines: readonly string[],
  items: readonly Block[],
): boolean {
  const isEnglish = pair[side].language === 'en';
  const texts = items.map(({ text }) => text);
  const [english, chinese] = isEnglish ? [lines, texts] : [texts, lines];
  const shares = english.map((en) => chinese.map((zh) => shareOf(en, zh)));
  const own = shares.map((row, at) => row[at] ?? 0);
  const isBest = shares.every((row, at) => row.every((share) => share <= (row[at] ?? 0)));
  const mean = own.reduce((sum, share) => sum + share, 0) / own.length;
  return isBest && mean >= leastOfAll && own.every((share) => share >= leastSaid);
}

/** How much of the words and names of an English text a Chinese one says. */
function shareOf(english: string, chinese: string): number {
  const words = wordsIn(english, 'en');
  const said = saidIn(chinese, 'zh');
  const names = new Set(chinese.toLowerCase().match(/[a-z][\w.-]{2,40}|\d[\d.]{0,20}/g) ?? []);
  const kept = [...names].filter((name) => english.toLowerCase().includes(name));
  const all = words.length + names.size;
  return all === 0 ? 0 : (words.filter((word) => said.has(word)).length + kept.length) / all;
}
