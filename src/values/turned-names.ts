import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { denies, tellsMend } from '../qualifiers/negation.ts';
import { sentencesOf } from '../sentences.ts';
import type { Block, Language, Page, Pair, Span } from '../types.ts';
import { directionOf, type Places } from './joints.ts';

/** Two names of a sentence that the other side says the other way round. */
export interface TurnedNames {
  readonly source: { readonly span: Span };
  readonly target: { readonly span: Span };
  readonly blocks: AlignedBlocks;
  /** A mended fault may be told as what was, or as what is now. */
  readonly mended: boolean;
}

interface Sentence {
  readonly text: string;
  readonly offset: number;
}

/** Latin words side by side, set as code or not: a name as Chinese prose keeps it. */
const run = /(?<![A-Za-z0-9_-])[A-Za-z][A-Za-z0-9]{0,40}(?:[ ._/-][A-Za-z0-9]{1,40}){0,5}/g;
/** Words that put one thing in the place of another; a sentence with more of them is not read. */
const jointWords: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:instead|rather than|in place of|replac[a-z]{1,4}|substitut[a-z]{1,4}|swap[a-z]{0,4}|from|but)(?![A-Za-z])/gi,
  zh: /而不再?是|而非|(?<!而)不再?是|不再|而是|但|代替|取代|替代|替换|[改变换转]为|[改变换转]成|改用|从/g,
};
/** Joints of two words. */
const twoWords =
  /(?:从|由).{0,80}?(?:[改变换转]为|[改变换转]成|替换)|不再?是?.{0,80}?(?:而是|改用)/;
const fault = /问题|错误|异常|缺陷|故障/;
/** A longer sentence is data. */
const longest = 600;

/**
 * Names that change places around a joint of known direction on both sides: "a lamp instead of a
 * bell" as 铃而不是灯. Each name must stand once on either side, and no other joint.
 */
export function turnedNames(pair: Pair): TurnedNames[] {
  return alignedBlocks(pair).flatMap((blocks) => turnedNamesOf(pair, blocks));
}

function turnedNamesOf(pair: Pair, blocks: AlignedBlocks): TurnedNames[] {
  const [han, latin] =
    pair.target.language === 'zh' ? [blocks.target, blocks.source] : [blocks.source, blocks.target];
  const others = latin.flatMap((block) => sentences(block, 'en'));
  return han
    .flatMap((block) => sentences(block, 'zh'))
    .flatMap((zh): TurnedNames[] => {
      const found = turnedIn(zh, others);
      if (found === null) return [];
      const { en, mended } = found;
      const [source, target] = pair.target.language === 'zh' ? [en, found.zh] : [found.zh, en];
      return [
        {
          source: { span: withMarks(pair.source, source) },
          target: { span: withMarks(pair.target, target) },
          ...{ blocks, mended },
        },
      ];
    });
}

function turnedIn(
  zh: Sentence,
  others: readonly Sentence[],
): { readonly zh: Span; readonly en: Span; readonly mended: boolean } | null {
  const words = zh.text.match(jointWords.zh) ?? [];
  if (words.length === 0 || words.length > (twoWords.test(zh.text) ? 2 : 1)) return null;
  for (const there of stepsIn(zh.text)) {
    const [a, b] = [there.first, there.second].map(({ start, end }) => zh.text.slice(start, end));
    const alike = others.flatMap((one) => {
      const places = placesOf(one.text, a ?? '', b ?? '');
      return places === null ? [] : [{ ...one, ...places }];
    });
    const [en] = alike;
    if (en === undefined || alike.length > 1) continue;
    if ((en.text.match(jointWords.en) ?? []).length !== 1) continue;
    const here = directionOf(en.text, en.places, 'en');
    const direction = directionOf(zh.text, there, 'zh');
    if (here === null || direction === null) continue;
    if ((here === direction) !== en.exchanged) continue;
    if (denies(without(en.text, en.places), 'en') !== denies(without(zh.text, there), 'zh'))
      continue;
    const mended = tellsMend(en.text, 'en') || tellsMend(zh.text, 'zh');
    if (mended && fault.test(zh.text)) continue;
    return { zh: spanOf(zh, there), en: spanOf(en, en.places), mended };
  }
  return null;
}

/** Neighbouring names of a Chinese sentence that a joint joins, each of them said once. */
function stepsIn(text: string): Places[] {
  const runs = [...text.matchAll(run)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return runs.flatMap((first, i): Places[] => {
    const second = runs[i + 1];
    if (second === undefined) return [];
    const places = { first, second };
    const [a, b] = [first, second].map(({ start, end }) => text.slice(start, end));
    if (a === undefined || b === undefined || placesOf(text, a, b) === null) return [];
    return directionOf(text, places, 'zh') === null ? [] : [places];
  });
}

/** Where two names stand in a text that has each of them once. */
function placesOf(
  text: string,
  a: string,
  b: string,
): { readonly places: Places; readonly exchanged: boolean } | null {
  const [one, other] = [soleOf(text, a), soleOf(text, b)];
  if (one === null || other === null) return null;
  if (one.end <= other.start) return { places: { first: one, second: other }, exchanged: false };
  if (other.end <= one.start) return { places: { first: other, second: one }, exchanged: true };
  return null;
}

/** The only place of a name in a text, in capitals or not, in the plural or not. */
function soleOf(text: string, name: string): { start: number; end: number } | null {
  const [all, wanted] = [text.toLowerCase(), name.toLowerCase()];
  if (all.length !== text.length || wanted === '') return null;
  let found: { start: number; end: number } | null = null;
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (
      /[a-z0-9_]/.test(all[at - 1] ?? '') ||
      !/^(?:e?s)?(?![a-z0-9_])/.test(all.slice(end, end + 3))
    )
      continue;
    if (found !== null) return null;
    found = { start: at, end };
  }
  return found;
}

/** A sentence without two names, what stands between them, and the denial that belongs to that. */
function without(text: string, { first, second }: Places): string {
  const before = text.slice(0, first.start);
  const isDenied = /(?<![A-Za-z])but(?![A-Za-z])|而是|改为?使?用/i.test(
    text.slice(first.end, second.start),
  );
  const rest = isDenied ? before.replace(leadDenial, '') : before;
  return `${rest} ${text.slice(second.end)}`;
}

const leadDenial = /(?:不再?是|不再使?用|(?<![A-Za-z])not)\s?(?:[A-Za-z]{1,12}\s)?[`“"]?$/i;

/** A span with the marks of the code at its ends. */
function withMarks({ text }: Page, { offset, endOffset }: Span): Span {
  return {
    offset: text[offset - 1] === '`' ? offset - 1 : offset,
    endOffset: text[endOffset] === '`' ? endOffset + 1 : endOffset,
  };
}

function spanOf({ offset }: Sentence, { first, second }: Places): Span {
  return { offset: offset + first.start, endOffset: offset + second.end };
}

function sentences(block: Block, language: Language): Sentence[] {
  if (block.kind === 'code-block' || block.prose === '') return [];
  return sentencesOf(block, language).flatMap(({ offset, endOffset }) => {
    if (endOffset - offset > longest) return [];
    const from = offset - block.span.offset;
    return [{ offset, text: block.prose.slice(from, endOffset - block.span.offset) }];
  });
}
