import { type AlignedBlocks, detailsOf, textOfBlocks } from '../aligned.ts';
import { hasHan } from '../han.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import type { CodeDetail, Pair } from '../types.ts';
import { countEnglish, proseOf } from '../untranslated.ts';
import { exchangedCode } from './code-exchanged.ts';
import {
  aroundChinese,
  bracketsOf,
  conditionOf,
  isTranslatable,
  isWords,
  leadOf,
  looseForm,
  marksOf,
  optionsOf,
  skeleton,
  squash,
  withoutBrackets,
} from './code-form.ts';
import { damagedRepeats, saysValueBehind } from './code-repeats.ts';
import { saysRestBehind } from './code-said.ts';
import { isNumber, slipDistance } from './code-slip.ts';
import { type Comparison, compareDetails, type Matching } from './details.ts';
import { mailsApart } from './mail.ts';
import { perPair } from './memo.ts';
import { compareValues } from './values.ts';

/** So many pairs of unanswered codes are compared letter by letter in one block, no more. */
const mostPairs = 10_000;

/** The inline code of a pair, compared once for all rules about code. */
export const compareCode: (pair: Pair) => Comparison<CodeDetail> = perPair((pair) => {
  const said = differingValues(pair);
  return compareDetails(
    pair,
    (blocks) => detailsOf(blocks, 'code').filter((code) => code.text.trim() !== ''),
    (source, target, blocks) => matchCode(pair, source, target, blocks, said),
    (a, b) => looseForm(a.text) === looseForm(b.text),
  );
});

/** Offsets of the values of the source that differ in the target, whose rule says so. */
function differingValues(pair: Pair): ReadonlySet<number> {
  const differ = compareValues(pair).outcomes.filter(({ kind }) => kind === 'different');
  return new Set(differ.flatMap(({ source }) => source?.span.offset ?? []));
}

function matchCode(
  pair: Pair,
  source: readonly CodeDetail[],
  target: readonly CodeDetail[],
  blocks: AlignedBlocks,
  said: ReadonlySet<number>,
): Matching<CodeDetail> {
  const matched: [CodeDetail, CodeDetail][] = [];
  const different: [CodeDetail, CodeDetail][] = [];
  const forms = new Map<string, CodeDetail[]>();
  for (const code of target) {
    const list = forms.get(looseForm(code.text));
    if (list === undefined) forms.set(looseForm(code.text), [code]);
    else list.push(code);
  }
  const used = new Set<CodeDetail>();
  const lost = new Map<string, CodeDetail>();
  for (const code of source) {
    const form = looseForm(code.text);
    const same = forms.get(form);
    if (same === undefined) {
      if (!lost.has(form)) lost.set(form, code);
      continue;
    }
    for (const one of same) used.add(one);
    matched.push([code, same[0] ?? code]);
  }
  const free = new Set(target.filter((code) => !used.has(code)));
  const saidAsValue = (code: CodeDetail) =>
    isNumber(code.text) && said.has(code.span.offset + fenceOf(code));
  const take = (code: CodeDetail, found: CodeDetail, list: [CodeDetail, CodeDetail][]) => {
    lost.delete(looseForm(code.text));
    free.delete(found);
    list.push([code, found]);
  };
  for (const [code, found] of translations([...lost.values()], [...free]))
    take(code, found, optionsOf(code.text) === optionsOf(found.text) ? matched : different);
  for (const code of [...lost.values()]) {
    const found = [...free].find((one) => saysRestBehind(code, one, blocks.target));
    if (found !== undefined) take(code, found, matched);
  }
  for (const [code, found] of slips([...lost.values()], [...free], blocks)) {
    const isSaid = saidAsValue(code) || saysValueBehind(code, found, blocks.target);
    take(code, found, isSaid ? matched : different);
  }
  for (const [code, found] of damagedRepeats(
    source,
    target,
    [...free],
    textOfBlocks(blocks.source),
    different,
  )) {
    free.delete(found);
    different.push([code, found]);
  }
  for (const [code, found] of exchangedCode(pair, blocks, source, target)) {
    if (different.some(([, other]) => other === found)) continue;
    free.delete(found);
    different.push([code, found]);
  }
  const mails = mailsApart([...lost.values()], [...free]);
  if (mails !== null) take(mails[0], mails[1], different);
  // Numbers and versions that are no slips of each other are compared as values.
  for (const code of [...lost.values()].filter((one) => isNumber(one.text))) {
    const found = [...free].find((one) => isNumber(one.text));
    if (found !== undefined) take(code, found, matched);
    else if (saidAsValue(code)) lost.delete(looseForm(code.text));
  }
  return { matched, different, missing: [...lost.values()], extra: [...free] };
}

function fenceOf(code: CodeDetail): number {
  return (code.span.endOffset - code.span.offset - code.text.length) >> 1;
}

/** Codes that are the same but for what is translated in them, each with its translation. */
function translations(
  lost: readonly CodeDetail[],
  free: readonly CodeDetail[],
): (readonly [CodeDetail, CodeDetail])[] {
  const open = free.filter((code) => hasHan(code.text) || lost.some((one) => hasHan(one.text)));
  const found: (readonly [CodeDetail, CodeDetail])[] = [];
  if (lost.length * open.length > mostPairs) return found;
  const taken = new Set<CodeDetail>();
  // What is alike apart from the translated part comes first, then any phrase for any phrase.
  for (const alike of [
    isOfSameBrackets,
    (a: string, b: string) => skeleton(a) === skeleton(b) && skeleton(a) !== '',
    (a: string, b: string) => conditionOf(a) === conditionOf(b) && conditionOf(a) !== '',
    (a: string, b: string) => wordsOf(a) === wordsOf(b) && wordsOf(a) !== '',
    (a: string, b: string) => marksOf(a) === marksOf(b) && marksOf(a) !== '',
    (a: string, b: string) => leadOf(a) === leadOf(b) && leadOf(a) !== '',
    isOfSameEnds,
    isPartlyTranslated,
    (a: string, b: string) => mayTranslate(a) && mayTranslate(b),
  ]) {
    for (const code of lost) {
      if (taken.has(code)) continue;
      const one = open.find(
        (other) =>
          !taken.has(other) &&
          hasHan(code.text) !== hasHan(other.text) &&
          alike(code.text, other.text),
      );
      if (one === undefined) continue;
      taken.add(code).add(one);
      found.push([code, one]);
    }
  }
  return found;
}

/** Prose or words, or several such: `Lamps / Wicks`. */
function mayTranslate(code: string): boolean {
  return code.split(' / ').every((part) => isTranslatable(part) || isWords(part));
}

/** Phrases behind or around the same words in brackets: `[lamp/wick] how it burns`. */
function isOfSameBrackets(a: string, b: string): boolean {
  return (
    bracketsOf(a) !== '' &&
    bracketsOf(a) === bracketsOf(b) &&
    [a, b].every((code) => mayTranslate(withoutBrackets(code)))
  );
}

/** Only the words between the same ends are translated: `f(a+number of lamps)`, `f(a+灯的 数量)`. */
function isOfSameEnds(a: string, b: string): boolean {
  const [chinese, english] = hasHan(a) ? [a, b] : [b, a];
  const ends = aroundChinese(chinese);
  if (ends === null || english.length < ends.before.length + ends.behind.length) return false;
  const { before, behind } = ends;
  const between = english.slice(before.length, english.length - behind.length);
  return english.startsWith(before) && english.endsWith(behind) && /^[A-Za-z ]+$/.test(between);
}

/** Of two codes one is the other with some of its words said in Chinese: `dim lamp-post`, `昏暗的 lamp-post`. */
function isPartlyTranslated(a: string, b: string): boolean {
  const [chinese, english] = hasHan(a) ? [a, b] : [b, a];
  const kept = lettersOf(chinese).toLowerCase().split(' ');
  const words = lettersOf(english).toLowerCase().split(' ');
  const rest = wordsOf(english)
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '' && !kept.includes(word) && countEnglish(word).function === 0);
  const said = saidIn(chinese, 'zh');
  return (
    kept.every((word) => word !== '' && words.includes(word)) &&
    rest.length > 0 &&
    rest.every((word) => wordsIn(word, 'en').some((known) => said.has(known)))
  );
}

/** The words of code that are no placeholders, in brackets or in capitals (`NAME[=FILE]`). */
function wordsOf(code: string): string {
  return lettersOf(skeleton(code).replace(/(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])/g, ' '));
}

function lettersOf(code: string): string {
  return skeleton(code)
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
}

/** Codes with the code of the other page that must be meant, the nearest first. */
function slips(
  lost: readonly CodeDetail[],
  free: readonly CodeDetail[],
  blocks: AlignedBlocks,
): (readonly [CodeDetail, CodeDetail])[] {
  if (lost.length * free.length > mostPairs) return [];
  const here = textOfBlocks(blocks.source);
  // What a longer code holds says nothing of the code that stands by itself.
  const there = blocks.target.map(proseOf).join('\n');
  const pairs = lost
    .flatMap((code) =>
      free.flatMap((found) => {
        const far = slipDistance(code.text, found.text);
        return far === null ? [] : [{ code, found, far }];
      }),
    )
    .filter(({ code, found }) => {
      const [a, b] = [code.text.trim(), found.text.trim()];
      if (a.includes(b) || b.includes(a)) return true;
      return placeIn(there, a) < 0 && placeIn(here, b) < 0;
    })
    .sort((a, b) => a.far - b.far);
  const taken = new Set<CodeDetail>();
  return pairs.flatMap(({ code, found }) => {
    if (taken.has(code) || taken.has(found)) return [];
    taken.add(code).add(found);
    return [[code, found] as const];
  });
}

/** Whether a text has this code as a whole, with or without backticks. */
export function standsIn(text: string, code: string): boolean {
  return placeOf(text, code) !== null;
}

/** Where a text has code as a whole: the first of its forms that stands there. */
export function placeOf(
  text: string,
  code: string,
): { readonly offset: number; readonly length: number } | null {
  for (const form of new Set([code.trim(), looseForm(code)])) {
    const offset = placeIn(text, form);
    if (offset >= 0) return { offset, length: form.length };
  }
  return null;
}

/** What makes one name with what follows or goes before: the `dock` of `dock-master` is no `dock`. */
const joinedBefore = /[A-Za-z0-9_]$|[A-Za-z0-9]-$/;
/** A file stands in another folder: `quay/dock.md` is no `dock.md`, but `dock/quay` may be two things. */
const file = /^[\w-]+\.[a-z]{1,5}$/;
const inFolder = /[\w.-]\/$/;
const joinedBehind = /^(?:[A-Za-z0-9_]|-[A-Za-z0-9])/;

/** Where a text has a form of code that is no part of a longer name; -1 where it has not. */
function placeIn(text: string, form: string): number {
  if (form === '') return -1;
  const open = /^\w/.test(form);
  const closed = /\w$/.test(form);
  const isFile = file.test(form);
  let at = text.indexOf(form);
  while (at >= 0) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + form.length, at + form.length + 2);
    const isJoined = joinedBefore.test(before) || (isFile && inFolder.test(before));
    if (!(open && isJoined) && !(closed && joinedBehind.test(after))) return at;
    at = text.indexOf(form, at + 1);
  }
  return -1;
}

/**
 * Whether a text has code in another form: in another case or with blanks (`TiDB Operator` for
 * `tidb-operator`), or piece by piece (the `containers` of a pod for `pod.spec.containers`).
 *
 * @param flat the text as {@link squash} gives it
 */
export function isHintedIn(flat: string, code: string): boolean {
  const form = squash(looseForm(code));
  if (form.length >= 4 && flat.includes(form)) return true;
  const parts = code.split(/[^A-Za-z0-9]+/).filter((part) => part.length > 1);
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1 || !/[\w\]][./]\w/.test(code)) return false;
  const has = (part: string) => flat.includes(part.toLowerCase());
  return (last.length > 5 && has(last)) || parts.every(has);
}
