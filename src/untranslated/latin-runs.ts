import { hasHan } from '../han.ts';
import { wordPairs } from '../word-pairs.ts';

/** A piece of a text, and where it begins. */
export interface Run {
  readonly text: string;
  readonly index: number;
}

const latinRun = /[^\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF“”「」]+/g;
/** Marks of Chinese that stand within a sentence. */
const within = /^[，、；：]$/;

/**
 * The pieces of Chinese text without Han. Two with one mark between them are one where the original
 * says the words at the mark one after the other; a word at an end that touches Chinese belongs to
 * that, where the original does not say it there.
 *
 * @param originals the text that they may have been left of, in one or more readings
 */
export function latinRuns(text: string, originals: readonly string[]): Run[] {
  let pairs: ReadonlySet<string> | undefined;
  // Asked of few runs, and it reads all of the original.
  const isSaid = (one: string, other: string) => {
    pairs ??= new Set(originals.flatMap(wordPairs));
    return pairs.has(pairAt(one, other));
  };
  const joined: Run[] = [];
  for (const { 0: piece, index } of text.matchAll(latinRun)) {
    const before = joined.at(-1);
    const end = before === undefined ? 0 : before.index + before.text.length;
    const isNext = before !== undefined && within.test(text.slice(end, index));
    const isPhrase = isNext && (phrase.test(before.text) || phrase.test(piece));
    if (isPhrase && isSaid(before.text, piece))
      joined[joined.length - 1] = {
        ...before,
        text: text.slice(before.index, index + piece.length),
      };
    else joined.push({ text: piece, index });
  }
  return joined.map((run) => (phrase.test(run.text) ? withoutEnds(run, text, isSaid) : run));
}

const phrase = /[A-Za-z]{2} [A-Za-z]{2,40} [A-Za-z]/;

/** The last word of one text and the first of the other. */
function pairAt(one: string, other: string): string {
  const last = /[A-Za-z0-9]{1,40}(?=[^A-Za-z0-9]{0,8}$)/.exec(one.slice(-60))?.[0] ?? '';
  const first = /^[^A-Za-z0-9]{0,8}([A-Za-z0-9]{1,40})/.exec(other)?.[1] ?? '';
  return `${last} ${first}`.toLowerCase();
}

function withoutEnds(
  { text, index }: Run,
  all: string,
  isSaid: (one: string, other: string) => boolean,
): Run {
  let [from, to] = [0, text.length];
  if (hasHan(all[index + to] ?? '')) {
    const [, tail = ''] = /[^A-Za-z0-9]([A-Za-z0-9]{1,40})$/.exec(text) ?? [];
    const rest = text.slice(0, to - tail.length);
    if (tail !== '' && !isSaid(rest, tail)) to = rest.replace(/[\s,;:]{1,8}$/, '').length;
  }
  if (hasHan(all[index - 1] ?? '')) {
    const [, head = ''] = /^([A-Za-z0-9]{1,40})[^A-Za-z0-9]/.exec(text) ?? [];
    const rest = text.slice(head.length);
    if (head !== '' && !isSaid(head, rest))
      from = head.length + (/^[\s,;:]{1,8}/.exec(rest)?.[0].length ?? 0);
  }
  return { text: text.slice(from, Math.max(from, to)), index: index + from };
}
