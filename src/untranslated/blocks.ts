import type { AlignedBlocks } from '../aligned.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { Block, Language, Pair, Span } from '../types.ts';
import {
  cellsOf,
  countEnglish,
  isEnglishProse,
  isPhrase,
  isUntranslated,
  proseOf,
} from '../untranslated.ts';
import { isBesideTranslation } from './beside.ts';
import { leftFieldLabels } from './field-labels.ts';
import { endsInTranslated, isLeftAmongTranslated } from './headings.ts';
import { isCited, staysAsItIs } from './kept.ts';
import { type Left, plain, sharedWords } from './left.ts';
import { leftLinkTexts } from './link-texts.ts';
import { leftSentence } from './sentences.ts';

/** So many words of a block must stand in the original. */
const leastShared = 0.6;

/**
 * What a block of the translation has left in the language of the original: the whole block, a cell
 * of a table row, the label of a note, or a sentence.
 */
export function leftInBlock(pair: Pair, blocks: AlignedBlocks, target: Block): Left[] {
  const { language } = pair.target;
  const [source] = blocks.source;
  if (source === undefined || staysAsItIs(pair, target)) return [];
  const written = plain(target.text);
  const same = blocks.source.some((one) => plain(one.text) === written);
  const whole = { text: target.text, source, target, span: target.span };
  if (target.kind === 'heading' || target.kind === 'container') {
    if (!same || !isLeftTitle(pair, target)) return [];
    return [{ ...whole, messageId: 'heading', severity: 'warning' }];
  }
  if (isUntranslated(target, language)) {
    if (!same && sharedWords(source.text, target.text) < leastShared) return [];
    const messageId = isBesideTranslation(pair, blocks, target) ? 'beside' : 'block';
    return [{ ...whole, messageId, severity: isCited(target) ? 'info' : 'warning' }];
  }
  if (same && isSmallPhrase(pair, target))
    return [{ ...whole, messageId: 'block', severity: 'info' }];
  if (target.prose === '') return [];
  if (target.kind === 'table-row') return leftCells(source, target, language);
  const sentence = leftSentence(blocks, source, target, language);
  const label = leftLabel(source, target, language);
  const field = label === null ? fieldLabel(pair, target) : null;
  const left = [sentence, label, field, leftWord(source, target, language)].filter(
    (one) => one !== null,
  );
  return left.length > 0 ? left : leftLinkTexts(source, target, language);
}

/** Blocks of so many Chinese characters are in Chinese, and so many of them make a Chinese page. */
const fewestHan = 8;
const fewestChinese = 5;

/** `initial release.` on a page in Chinese: words of a dictionary, none of them with a capital but the first. */
function isSmallPhrase({ target: page }: Pair, { kind, text, details }: Block): boolean {
  if (page.language !== 'zh' || details.length > 0) return false;
  if (kind !== 'list-item' && kind !== 'paragraph') return false;
  if (!/^[A-Za-z][a-z]{2,20}(?: [a-z]{2,20}){1,5}\.?$/.test(text)) return false;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return (
    words.every((word) => wordsIn(word, 'en').length > 0 || countEnglish(word).function > 0) &&
    page.blocks.filter(({ han }) => han >= fewestHan).length >= fewestChinese
  );
}

function isLeftTitle(pair: Pair, block: Block): boolean {
  if (pair.target.language === 'en') return block.han >= 2;
  if (block.han > 0) return false;
  return (
    isPhrase(proseOf(block), ordinaryWordsOf(pair)) ||
    endsInTranslated(pair, block) ||
    isLeftAmongTranslated(pair, block)
  );
}

/** Cells of English prose in a row whose other cells are translated. */
function leftCells(source: Block, target: Block, language: Language): Left[] {
  if (language !== 'zh') return [];
  const originals = new Set(cellsOf(source).map(plain));
  const spans = target.cells ?? [];
  return cellsOf(target).flatMap((cell, at): Left[] => {
    const span = spans[at];
    if (span === undefined || /[\u3400-\u9FFF]/.test(cell) || !isEnglishProse(cell)) return [];
    if (!originals.has(plain(cell))) return [];
    const text = cell.replace(/\s+/g, ' ').trim();
    return [
      { messageId: 'cell', text, source, target, span: trimmed(span, cell), severity: 'warning' },
    ];
  });
}

function trimmed(span: Span, text: string): Span {
  const lead = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  return {
    offset: span.offset + lead,
    endOffset: Math.max(span.offset + lead, span.endOffset - tail),
  };
}

/** `Note:` before a Chinese sentence; the same word begins the original. */
const label =
  /^\s*(Note|Notes|Tip|Tips|Warning|Caution|Important|Attention|Danger|Info|Example|Hint|Update)(?=\s*[:：])/i;

function leftLabel(source: Block, target: Block, language: Language): Left | null {
  if (language !== 'zh' || target.han === 0) return null;
  const found = label.exec(target.prose);
  const text = found?.[1];
  if (found === null || text === undefined) return null;
  if (label.exec(source.prose)?.[1]?.toLowerCase() !== text.toLowerCase()) return null;
  const offset = target.span.offset + found.index + found[0].length - text.length;
  const span = { offset, endOffset: offset + text.length };
  return { messageId: 'label', text, source, target, span, severity: 'info' };
}

/** `Type:` where the page has 类型： elsewhere. */
function fieldLabel(pair: Pair, block: Block): Left | null {
  const found = leftFieldLabels(pair).find(({ target }) => target === block);
  if (found === undefined) return null;
  const { text, source, target, span } = found;
  return { messageId: 'label', text, source, target, span, severity: 'warning' };
}

/** `and` between Chinese words, which the original has too. */
function leftWord(source: Block, target: Block, language: Language): Left | null {
  if (language !== 'zh') return null;
  const found = /(?<=[\u4E00-\u9FFF]) ?\b(and|or)\b ?(?=[\u4E00-\u9FFF])/.exec(target.prose);
  const word = found?.[1];
  if (found === null || word === undefined || !source.prose.includes(` ${word} `)) return null;
  const offset = target.span.offset + found.index + found[0].indexOf(word);
  const text = target.prose.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6);
  const span = { offset, endOffset: offset + word.length };
  return { messageId: 'word', text: text.trim(), source, target, span, severity: 'warning' };
}
