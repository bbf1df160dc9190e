import { distance } from 'fastest-levenshtein';
import type { AlignedBlocks } from '../aligned.ts';
import { once } from '../compare/memo.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import type { Block, Span } from '../types.ts';
import { countEnglish } from '../untranslated.ts';
import { isCamel, type Name, nameKey } from './name.ts';
import type { Near } from './near.ts';
import { capitalised, interchangeable, isCommon, isOrdinary } from './ordinary.ts';
import { withoutCode } from './read.ts';
import { saysIt } from './said-otherwise.ts';
import type { Scanned } from './scan.ts';
import { wellKnown } from './usual.ts';
import { hasKin, wordsOf } from './words.ts';

/** Names of the original, side by side, and what the translation says in their place. */
export interface Instead {
  readonly names: readonly Name[];
  readonly near: Near;
}

/**
 * One name of a block that its counterpart lacks, where the counterpart has one that the block lacks:
 * `LumiGrid` became `WyckDB`. An abbreviation of either is no other name.
 *
 * @param isMissing whether nothing in the translation says a name
 */
export function findInstead(
  { blocks, names }: Scanned,
  ordinary: ReadonlySet<string>,
  isMissing: (name: Name) => boolean,
): Instead | null {
  const strangers = strangersIn(blocks.source, blocks.target);
  const [near, ...others] = strangers;
  if (near === undefined || others.length > 0) return null;
  const there = blocks.target.map(({ text }) => text).join(' ');
  const lost = names.filter(
    (name) => isMissing(name) && !saysIt(name.text, there) && !isShortFor(name.text, near.text),
  );
  const [run, ...more] = runsOf(lost).filter((one) =>
    one.some((name) => isTelling(name, ordinary)),
  );
  const [first] = run ?? [];
  if (run === undefined || first === undefined || more.length > 0) return null;
  // An abbreviation says for short what the original says at length, or the other way round.
  if (!run.some(({ text }) => isSuchAs(text, near.text))) return null;
  if (run.some(({ text }) => isAlike(text, near.text))) return null;
  const isThere =
    isAbreast(placeIn(blocks.source, first.span), placeIn(blocks.target, near.span)) ||
    haveSameNeighbour(blocks, first.text, near.text);
  return isThere ? { names: run, near } : null;
}

/** Each stands in a list beside one name: `LumiGrid and WyckDB` is `QuayOS 与 WyckDB`. */
function haveSameNeighbour({ source, target }: AlignedBlocks, lost: string, near: string): boolean {
  const there = new Set(neighboursOf(target, near));
  return neighboursOf(source, lost).some((one) => there.has(one));
}

/** What is joined to a word, by a comma or "and". */
function neighboursOf(blocks: readonly Block[], word: string): string[] {
  const text = blocks.map((block) => block.text).join('\n');
  const at = text.indexOf(word);
  if (at < 0) return [];
  const before = text.slice(Math.max(0, at - 60), at);
  const behind = text.slice(at + word.length, at + word.length + 60);
  return [
    /([A-Za-z][A-Za-z0-9]{2,40})(?: (?:and|or|&) |, (?:and |or )?| ?[/、，与和及或] ?)$/.exec(
      before,
    ),
    /^(?: (?:and|or|&) |, (?:and |or )?| ?[/、，与和及或] ?)([A-Za-z][A-Za-z0-9]{2,40})/.exec(
      behind,
    ),
  ].flatMap((found) => (found?.[1] === undefined ? [] : [found[1]]));
}

/** Names that stand side by side are one. */
function runsOf(names: readonly Name[]): Name[][] {
  const runs: Name[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    if (run?.at(-1)?.span.endOffset === name.span.offset - 1) run?.push(name);
    else runs.push([name]);
  }
  return runs;
}

/** Where a name stands among blocks side by side, in characters. */
interface Place {
  readonly at: number;
  readonly length: number;
}

function placeIn(blocks: readonly Block[], { offset }: Span): Place {
  const from = blocks[0]?.span.offset ?? 0;
  return { at: offset - from, length: (blocks.at(-1)?.span.endOffset ?? 0) - from };
}

/** Names for the same, as far as a translation goes. */
const alike: readonly ReadonlySet<string>[] = [new Set(['TLS', 'SSL']), new Set(['HTTP', 'HTTPS'])];
function isAlike(a: string, b: string): boolean {
  return alike.some((ones) => ones.has(a) && ones.has(b));
}

/** Whether a word may stand for another thing than a name, and is no short form of it. */
export function isOther(name: string, near: string): boolean {
  return isSuchAs(name, near) && !isShortFor(name, near) && !isAlike(name, near);
}

/** What a page is about may be said in any words; another product or a slip is none of them. */
export function isNoWordFor(topic: string, near: string): boolean {
  return wellKnown.has(nameKey(near)) || distance(topic.toLowerCase(), near.toLowerCase()) === 1;
}

/** In a shorter text the order of words tells nothing. */
const shortText = 80;
/** Share of a longer text. */
const mostApart = 0.35;

/** Written as no word of English is, or a word that is none. */
export function isTelling({ text, initial }: Name, ordinary: ReadonlySet<string>): boolean {
  if (isCamel(text) || wellKnown.has(nameKey(text))) return true;
  if (isAbbreviation(text)) return text.length > 2 && !isWord(text);
  const isStrange = /^[A-Z][a-z]{3,}$/.test(text) && !ordinary.has(text.toLowerCase());
  // The first word of a sentence says nothing by its capital.
  return isStrange && !isWord(text) && !(initial && isOrdinary(text));
}

function isAbbreviation(text: string): boolean {
  return /^[A-Z][A-Z0-9]{1,5}$/.test(text);
}

/** Two abbreviations, with digits or without, or two names that are none. */
function isSuchAs(a: string, b: string): boolean {
  if (isAbbreviation(a) !== isAbbreviation(b)) return false;
  return !isAbbreviation(a) || /\d/.test(a) === /\d/.test(b);
}

function isWord(text: string): boolean {
  return (
    isCommon(text) ||
    countEnglish(text).function > 0 ||
    wordsIn(text.toLowerCase(), 'en').length > 0
  );
}

/** In a longer text it must stand about where the other does: what is said of it stands beside it. */
function isAbreast(from: Place, to: Place): boolean {
  return (
    from.length < shortText || Math.abs(from.at / from.length - to.at / to.length) <= mostApart
  );
}

/** Names of the translation that nothing in the original is or stands for; neighbours are one. */
export function strangersIn(source: readonly Block[], target: readonly Block[]): Near[] {
  const here = wordsOf(source);
  const found: { text: string; span: Span }[] = [];
  for (const block of target) {
    if (block.kind === 'code-block' || block.prose === '') continue;
    for (const { text, at } of latinWords(block)) {
      const key = nameKey(text);
      const offset = block.span.offset + at;
      const span = { offset, endOffset: offset + text.length };
      if (here.has(key) || !/[A-Z]/.test(text) || isPlain(text) || isLabel(block, at, text))
        continue;
      if (hasKin(here, { kind: 'proper', text, key, span, initial: false }, target)) continue;
      const last = found.at(-1);
      if (last !== undefined && last.span.endOffset + 1 === offset)
        found[found.length - 1] = {
          text: `${last.text} ${text}`,
          span: { offset: last.span.offset, endOffset: span.endOffset },
        };
      else if (!found.some((one) => one.text === text)) found.push({ text, span });
    }
  }
  return found;
}

/** `[FIX]` at the beginning of a list item. */
function isLabel({ text: written, prose }: Block, at: number, text: string): boolean {
  return written.startsWith(`[${text}]`) && prose.indexOf(text) === at;
}

function isPlain(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    capitalised.has(lower) ||
    interchangeable.has(lower) ||
    (!isAbbreviation(text) && !isCamel(text) && !wellKnown.has(nameKey(text)) && isWord(text))
  );
}

const latinWords = once((block: Block) =>
  [
    ...withoutCode(block).matchAll(
      /(?<![A-Za-z0-9_@/.$%&\\\u00C0-\u024F])[A-Za-z][A-Za-z0-9]{1,40}(?![A-Za-z0-9_@/\\\u00C0-\u024F]|\.[A-Za-z])/g,
    ),
  ].map((match) => ({ text: match[0], at: match.index })),
);

/** `JS` and `JavaScript`, `K8s` and `Kubernetes`: the letters of one stand in the other, in order. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map((one) =>
    one.toLowerCase().replace(/[^a-z]/g, ''),
  );
  if (!short || !long || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
