import { type AlignedBlocks, alignedBlocks, detailsOf } from '../aligned.ts';
import { holds } from '../sentences.ts';
import type { Block, Pair, Span } from '../types.ts';
import { isEnglishProse, plainProse } from '../untranslated.ts';
import { chineseFieldLabels } from './field-labels.ts';
import { isVerbatim } from './kept.ts';

/** Chinese in the English prose of an original. */
export interface InOriginal {
  readonly text: string;
  /** Where it stands in the source. */
  readonly span: Span;
  readonly source: Block;
  readonly blocks: AlignedBlocks;
}

/** Six Chinese characters and more, with the stops between them. */
const run = /[\u3400-\u9FFF](?:[，。！？；]?[\u3400-\u9FFF]){5,}/g;
/** A page with more such blocks, and a larger share of them, is about Chinese or in two languages. */
const mostBlocks = 1;
const largestShare = 0.1;
/** A shorter piece between stops is a name among others. */
const shortestClause = 5;

/**
 * Chinese left in the prose of a page in English that is the original. No names and terms: what stands
 * in quotation marks, in brackets, in code, in a link or behind a colon, what English says in brackets
 * behind it, and what the Chinese page has, too, unless it is a sentence.
 */
export function leftInOriginal(pair: Pair): InOriginal[] {
  const { source } = pair;
  if (source.language !== 'en') return [];
  return [...chineseFieldLabels(pair), ...leftInProse(pair)];
}

function leftInProse(pair: Pair): InOriginal[] {
  const { source } = pair;
  const foreign = source.blocks.filter(({ kind, han }) => kind !== 'code-block' && han >= 4).length;
  if (foreign === 0 || foreign > Math.max(mostBlocks, source.blocks.length * largestShare))
    return [];
  return alignedBlocks(pair).flatMap((blocks) =>
    blocks.source.flatMap((block) =>
      [...leftIn(block, blocks.target), ...leftLabel(pair, block, blocks)].map((left) => ({
        ...left,
        source: block,
        blocks,
      })),
    ),
  );
}

/** A label in Chinese, for which the original has English in the other places: 更新日志 for `Changelog`. */
function leftLabel(
  pair: Pair,
  { kind, text, span }: Block,
  { target }: AlignedBlocks,
): Pick<InOriginal, 'text' | 'span'>[] {
  if ((kind !== 'paragraph' && kind !== 'heading') || !/^[\u3400-\u9FFF]{4,}$/.test(text))
    return [];
  const isSame = (block: Block | undefined) => block?.text === text;
  const isTranslated = alignedBlocks(pair).some(
    (other) => isSame(other.target[0]) && other.source[0]?.han === 0,
  );
  return isSame(target[0]) && isTranslated ? [{ text, span }] : [];
}

function leftIn(block: Block, target: readonly Block[]): Pick<InOriginal, 'text' | 'span'>[] {
  const prose = plainProse(block);
  if (block.han === 0 || (block.kind !== 'paragraph' && block.kind !== 'list-item')) return [];
  if (!isEnglishProse(prose) || isVerbatim(block.text)) return [];
  const links = detailsOf([block], 'link');
  return [...prose.matchAll(run)].flatMap(({ 0: text, index }) => {
    const offset = block.span.offset + index;
    const span = { offset, endOffset: offset + text.length };
    const [before, behind] = [prose.slice(0, index), prose.slice(index + text.length)];
    if (links.some((one) => holds(one.span, span))) return [];
    if (isSetOff(before, behind)) return [];
    if (!isSentence(text) && (isNamed(before) || target.some((one) => one.text.includes(text))))
      return [];
    return [{ text, span }];
  });
}

/** In brackets or quotation marks, or explained in brackets behind it. */
function isSetOff(before: string, behind: string): boolean {
  const inBrackets = ['()', '（）', '[]', '“”', '‘’', '「」', '《》', '『』', '【】'].some(
    ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
  );
  const quotes = before.split('"').length - 1;
  return inBrackets || quotes % 2 === 1 || /['`]$/.test(before) || /^\s{0,3}[(（'`]/.test(behind);
}

/** Behind a colon, or a word that tells what something is called. */
function isNamed(before: string): boolean {
  return /(?:[:：=]|(?<![a-z])(?:called|named|name|means?|meaning|words?|terms?|phrases?|characters?|is|as|says?))\s{0,3}$/i.test(
    before,
  );
}

/** Made of clauses, or with words that no name has two of. */
function isSentence(text: string): boolean {
  const clauses = text.split(/[，。！？；]/);
  if (clauses.length > 1 && clauses.some(({ length }) => length >= shortestClause)) return true;
  return (text.match(/[的了是在请您我你们被会就]/g)?.length ?? 0) >= 2;
}
