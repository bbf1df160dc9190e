import { distance } from 'fastest-levenshtein';
import type { Block, Span } from '../types.ts';
import { findIdentifiers } from './identifiers.ts';
import { type Name, nameKey } from './name.ts';
import { withoutCode } from './read.ts';
import type { Words } from './words.ts';

/** A word of the target that seems to be a name, wrongly written. */
export interface Near {
  readonly text: string;
  readonly span: Span;
}

const mostTried = 300;
/** What makes another form of the same word, or another word on purpose. */
const ending = /^(?:s|es|d|ed|r|er|or|ing|ion|al|ly|y|e|n|x|js|d?[0-9]+)$/;

/** Latin words of the translation's prose that the original does not have anywhere. */
export function foreignWords(blocks: readonly Block[], sourceWords: Words): Near[] {
  const found: Near[] = [];
  for (const block of blocks) {
    if (block.kind === 'code-block' || block.prose === '') continue;
    for (const match of withoutCode(block).matchAll(
      /(?<![A-Za-z0-9_./-])@?[A-Za-z][A-Za-z0-9_-]{2,60}(?![A-Za-z0-9_/])/g,
    )) {
      if (found.length >= mostTried) return found;
      const parts = match[0].split(/[-_]/);
      if (sourceWords.has(nameKey(match[0])) || parts.every((one) => sourceWords.has(nameKey(one))))
        continue;
      const offset = block.span.offset + match.index;
      found.push({ text: match[0], span: { offset, endOffset: offset + match[0].length } });
    }
  }
  return found;
}

/** The word that was meant to be the name: a letter or two away, never a mere ending. */
export function nearest(name: Name, words: readonly Near[]): Near | null {
  if (name.key.length < 5) return null;
  const most = name.key.length >= 8 ? 2 : 1;
  for (const word of words) {
    const key = nameKey(word.text);
    if (Math.abs(key.length - name.key.length) > most) continue;
    if (word.text.startsWith('@') !== name.text.startsWith('@')) continue;
    const away = distance(key, name.key);
    if (away === 0 || away > most) continue;
    const [short, long] = key.length < name.key.length ? [key, name.key] : [name.key, key];
    if (long.startsWith(short) && ending.test(long.slice(short.length))) continue;
    return word;
  }
  return null;
}

/**
 * What stands for an identifier and is none of the original: a name with the same last word behind
 * other words, `quay.api.LampKeeper` for `quay.LampKeeper`, or one a letter or two away.
 */
export function otherIdentifier(
  { text: name }: Name,
  blocks: readonly Block[],
  original: string,
): Near | null {
  const last = dotted.exec(name)?.[1];
  for (const block of blocks) {
    if (block.kind === 'code-block' || block.prose === '') continue;
    for (const { text, at } of findIdentifiers(withoutCode(block))) {
      if (original.includes(text)) continue;
      const isOther = last !== undefined && dotted.exec(text)?.[1] === last;
      if (!isOther && !isSlipOf(text, name)) continue;
      const offset = block.span.offset + at;
      return { text, span: { offset, endOffset: offset + text.length } };
    }
  }
  return null;
}

/** Another number is meant. */
function isSlipOf(text: string, name: string): boolean {
  const digits = (one: string) => one.replace(/\D/g, '');
  return name.length >= 8 && digits(text) === digits(name) && distance(text, name) <= 2;
}

/** The last word of a name with dots between its words. */
const dotted = /^\w+(?:\.\w+){0,7}\.([A-Za-z]\w{3,})$/;
