import { type AlignedBlocks, textOfBlocks } from '../aligned.ts';
import { overlaps, sentencesOf } from '../sentences.ts';
import type { CodeDetail, Pair } from '../types.ts';
import { isTranslatable, looseForm } from './code-form.ts';

/** Blocks with more codes are lists. */
const mostPairs = 10_000;

type CodePair = readonly [source: CodeDetail, target: CodeDetail];

/**
 * Code of the original that stands once less in the translation, with the code that stands once
 * more instead: both may be right elsewhere in the blocks.
 *
 * Where the original has both, the two stand in the same place among the codes of their sentence.
 * Code that the original has nowhere in the blocks belongs to the same as what it replaces
 * (`lamp.wick` and `lamp.oil`).
 */
export function exchangedCode(
  pair: Pair,
  blocks: AlignedBlocks,
  source: readonly CodeDetail[],
  target: readonly CodeDetail[],
): readonly CodePair[] {
  if (source.length < 2 || target.length < 2 || source.length * target.length > mostPairs)
    return [];
  const [here, there] = [countForms(source), countForms(target)];
  const gained = ({ text }: CodeDetail) => timesOf(there, text) - timesOf(here, text);
  const short = source.filter((code) => gained(code) === -1 && timesOf(there, code.text) > 0);
  const over = target.filter((code) => gained(code) === 1);
  if (short.length === 0 || over.length === 0) return [];
  const inPlace = inSentences(pair, blocks, source, target)
    .flatMap((codes) => onlyDifference(codes))
    .filter(
      ([code, found]) =>
        short.includes(code) &&
        over.includes(found) &&
        timesOf(here, found.text) > 0 &&
        areTwo(code.text, found.text),
    );
  return inPlace.length > 0 ? inPlace : relative(blocks, short, over);
}

function countForms(codes: readonly CodeDetail[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of codes) times.set(looseForm(text), timesOf(times, text) + 1);
  return times;
}

function timesOf(times: ReadonlyMap<string, number>, code: string): number {
  return times.get(looseForm(code)) ?? 0;
}

/** Two codes that mean two things: neither says more than the other. */
function areTwo(a: string, b: string): boolean {
  return !a.includes(b) && !b.includes(a) && !isTranslatable(a) && !isTranslatable(b);
}

interface Beside {
  readonly source: readonly CodeDetail[];
  readonly target: readonly CodeDetail[];
}

/** The codes sentence by sentence where both sides have as many of these, else all together. */
function inSentences(
  pair: Pair,
  blocks: AlignedBlocks,
  source: readonly CodeDetail[],
  target: readonly CodeDetail[],
): readonly Beside[] {
  const here = blocks.source.flatMap((block) => sentencesOf(block, pair.source.language));
  const there = blocks.target.flatMap((block) => sentencesOf(block, pair.target.language));
  if (here.length !== there.length) return [{ source, target }];
  return here.flatMap((sentence, at): Beside[] => {
    const other = there[at];
    if (other === undefined) return [];
    return [
      {
        source: source.filter(({ span }) => overlaps(sentence, span)),
        target: target.filter(({ span }) => overlaps(other, span)),
      },
    ];
  });
}

/** The one place in which codes that are as many on both sides differ. */
function onlyDifference({ source, target }: Beside): readonly CodePair[] {
  if (source.length !== target.length) return [];
  const differ = source.flatMap((code, at): CodePair[] => {
    const other = target[at];
    return other === undefined || looseForm(code.text) === looseForm(other.text)
      ? []
      : [[code, other]];
  });
  return differ.length === 1 ? differ : [];
}

/** The one code that is short and the one that is over and new, where both belong to the same. */
function relative(
  blocks: AlignedBlocks,
  short: readonly CodeDetail[],
  over: readonly CodeDetail[],
): readonly CodePair[] {
  const [code] = short;
  if (code === undefined || countForms(short).size > 1) return [];
  const owner = ownerOf(code.text);
  const [found, ...more] = over.filter(({ text }) => owner !== '' && ownerOf(text) === owner);
  if (found === undefined || more.length > 0) return [];
  return textOfBlocks(blocks.source).includes(found.text.trim()) ? [] : [[code, found]];
}

/** What a field belongs to: the `lamp.` of `lamp.wick`. */
function ownerOf(code: string): string {
  return /^(?:[A-Za-z_][\w-]*\.)+(?=[A-Za-z_][\w-]*$)/.exec(code.trim())?.[0] ?? '';
}
