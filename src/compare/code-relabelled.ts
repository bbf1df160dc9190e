import type { CodeDetail, Pair } from '../types.ts';
import { compareCode } from './code.ts';
import { replacedCode } from './code-replaced.ts';
import { perPair } from './memo.ts';

/** So often one word must be another one to be a choice of the translation, told once. */
const fewest = 3;

/**
 * The cause of codes that differ in a word in which many do: `Feat(Log)` and `Feat(Core)`, for which the
 * translation has `Feature(Log)` and `Feature(Core)`. By the code of the translation.
 */
const relabelled = perPair((pair): ReadonlyMap<CodeDetail, string> => {
  const byWord = new Map<string, CodeDetail[]>();
  for (const [source, target] of codePairs(pair)) {
    const words = wordApart(source.text, target.text);
    if (words === null) continue;
    const group = byWord.get(words);
    if (group === undefined) byWord.set(words, [target]);
    else group.push(target);
  }
  return new Map(
    [...byWord].flatMap(([words, codes]) =>
      codes.length < fewest ? [] : codes.map((code) => [code, `code word ${words}`] as const),
    ),
  );
});

/** The cause of all that is told of code in the place of other code. */
export function replacedCause(pair: Pair, code: CodeDetail): string {
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

/** The one word in which two codes differ, as both have it; null where they differ in more. */
function wordApart(a: string, b: string): string | null {
  const [here, there] = [a.split(between), b.split(between)];
  if (here.length !== there.length) return null;
  const apart = here.flatMap((word, at) => (word === there[at] ? [] : [[word, there[at]]]));
  const [only] = apart;
  return apart.length === 1 && only !== undefined && /^\w+$/.test(only[0] ?? '')
    ? only.join(' -> ')
    : null;
}

/** What parts the words of code; it is kept, so that it counts, too. */
const between = /([^A-Za-z0-9_]+)/;
