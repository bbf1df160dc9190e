import type { AlignedBlocks } from '../aligned.ts';
import { once } from '../compare/memo.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { Page, Pair } from '../types.ts';
import { isCamel, type Name } from './name.ts';
import { readNames } from './read.ts';
import { scanNames } from './scan.ts';

/** A name that the translation writes in other capitals than the original. */
export interface OtherCase {
  readonly source: Name;
  readonly target: Name;
  readonly blocks: AlignedBlocks;
  /** In how many places of the page. */
  readonly count: number;
}

/**
 * Names with a capital behind a small letter (`LumiGrid`) that the translation writes in other
 * capitals, each way of writing them once. Silent where the original writes a name in both ways
 * anywhere, in code and addresses too.
 */
export function namesInOtherCase(pair: Pair): OtherCase[] {
  const found = new Map<string, OtherCase>();
  for (const { blocks, names } of scanNames(pair)) {
    const camel = names.filter(({ text }) => /^[A-Za-z\d]{3,}$/.test(text) && isCamel(text));
    if (camel.length === 0) continue;
    const there = blocks.target.flatMap((block) =>
      readNames(pair.target, block, ordinaryWordsOf(pair)),
    );
    const written = new Set(there.map(({ text }) => text));
    for (const source of camel) {
      if (written.has(source.text)) continue;
      const target = there.find(({ text }) => text.toLowerCase() === source.text.toLowerCase());
      if (target === undefined || waysOf(pair.source).has(target.text)) continue;
      const key = `${source.text} ${target.text}`;
      const one = found.get(key);
      found.set(key, one ? { ...one, count: one.count + 1 } : { source, target, blocks, count: 1 });
    }
  }
  return [...found.values()];
}

/** Every word of a page as it is written somewhere. */
const waysOf = once(
  ({ text }: Page): ReadonlySet<string> => new Set(text.match(/[A-Za-z\d]{3,}/g)),
);
