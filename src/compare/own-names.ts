import { isCamel, nameKey } from '../names/name.ts';
import { wordsOf } from '../names/words.ts';
import type { Block } from '../types.ts';
import { once } from './memo.ts';

/** Names like `OilWell` that a block has in its text, as keys: no translation writes them otherwise. */
const ownNames = once(({ kind, text }: Block): readonly string[] =>
  kind === 'code-block' ? [] : (text.match(/[A-Za-z0-9]+/g) ?? []).filter(isCamel).map(nameKey),
);

/** Whether blocks of the other side speak of what a block names: of one of its own names, where it has any. */
export function speakOf(others: readonly Block[], block: Block): boolean {
  const names = ownNames(block);
  if (names.length === 0) return true;
  const words = wordsOf(others);
  return names.some((name) => words.has(name));
}
