import type { Block } from '../types.ts';
import type { Sides } from './sides.ts';

/** Characters without blanks: a shorter command stands the same in other steps as well. */
const fewest = 24;

/**
 * Code blocks that stand letter for letter on both sides, and once on each: these are the same
 * block, whatever the counts around them say.
 *
 * @returns the target block by the source block, of the given ones
 */
export function codeTwins(
  sides: Sides,
  source: readonly number[],
  target: readonly number[],
): ReadonlyMap<number, number> {
  const there = singles(sides.target, target);
  const twins = new Map<number, number>();
  for (const [code, index] of singles(sides.source, source)) {
    const twin = there.get(code);
    if (twin !== undefined) twins.set(index, twin);
  }
  return twins;
}

/** Code that stands once in these blocks, with its block. */
function singles(blocks: readonly Block[], indexes: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (const index of indexes) {
    const code = blocks[index]?.code?.value.replace(/\s+/g, '') ?? '';
    if (code.length < fewest) continue;
    if (found.has(code)) repeated.add(code);
    found.set(code, index);
  }
  for (const code of repeated) found.delete(code);
  return found;
}
