import { holds } from '../sentences.ts';
import type { CodeDetail, Pair } from '../types.ts';
import { fillsCode, valueCodeCause } from '../values/in-code.ts';
import { compareCode } from './code.ts';
import { replacedCode } from './code-replaced.ts';
import { perPair } from './memo.ts';
import { compareValues } from './values.ts';

/** So often one word must be another one to be a choice of the translation, told once. */
const fewest = 3;

/**
 * The cause of codes that differ in a word in which many do: `Feat(Log)` and `Feat(Core)`, for which the
 * translation has `Feature(Log)` and `Feature(Core)`. By the code of the translation.
 */
const relabelled = perPair((pair): ReadonlyMap<CodeDetail, string> => {
  const byWord = new Map<string, CodeDetail[]>();
  for (const [source, target] of codePairs(pair)) {
    for (const words of wordsApart(source.text, target.text)) {
      const group = byWord.get(words);
      if (group === undefined) byWord.set(words, [target]);
      else group.push(target);
    }
  }
  // A code that differs in two words goes with the more of them.
  const groups = [...byWord].sort(([, a], [, b]) => a.length - b.length);
  return new Map(
    groups.flatMap(([words, codes]) =>
      codes.length < fewest ? [] : codes.map((code) => [code, `code word ${words}`] as const),
    ),
  );
});

/** The cause of all that is told of code in the place of other code, or of the value that it is. */
export function replacedCause(pair: Pair, lost: CodeDetail, code: CodeDetail): string {
  const value = compareValues(pair).outcomes.find(
    ({ source }) => source !== undefined && holds(lost.span, source.span),
  )?.source;
  if (value !== undefined && fillsCode(pair.source, value)) return valueCodeCause(value.span);
  return relabelledCause(pair, code) ?? `code in its place at ${code.span.offset}`;
}

/** The cause that a code of the translation shares with the others of its word; undefined for one alone. */
export function relabelledCause(pair: Pair, code: CodeDetail): string | undefined {
  return relabelled(pair).get(code);
}

function codePairs(pair: Pair): (readonly [CodeDetail, CodeDetail])[] {
  const near = compareCode(pair).outcomes.flatMap(({ kind, source, target }) =>
    kind === 'different' && source && target ? [[source, target] as const] : [],
  );
  return [...near, ...[...replacedCode(pair)].map(([one, { code }]) => [one, code] as const)];
}

/** The words in which two codes differ, as both have them; none where they differ in many. */
function wordsApart(a: string, b: string): readonly string[] {
  const [here, there] = [a.split(between), b.split(between)];
  if (here.length !== there.length) return [];
  const apart = here.flatMap((word, at) => (word === there[at] ? [] : [[word, there[at]]]));
  return apart.length <= mostApart && apart.every(([word = '']) => /^\w+$/.test(word))
    ? apart.map((words) => words.join(' -> '))
    : [];
}

const mostApart = 2;

/** What parts the words of code; it is kept, so that it counts, too. */
const between = /([^A-Za-z0-9_]+)/;
