import { alignedBlocks } from '../aligned.ts';
import { tellingTokens } from '../read/tokens.ts';
import type { Block, Pair } from '../types.ts';

/**
 * Whether one block of the translation has every link, code and value of lost blocks of the original:
 * it stands in the section that answers theirs, and its own counterpart lacks those links.
 */
export function areFactsElsewhere(pair: Pair, blocks: readonly Block[]): boolean {
  const told = new Set(blocks.flatMap(({ tokens }) => tellingTokens(tokens)));
  const links = [...told].filter((token) => token.startsWith('l'));
  if (links.length === 0) return false;
  const section = blocks[0]?.section ?? -1;
  const there = pair.alignment.sections.find(({ source }) => source.includes(section))?.target;
  return alignedBlocks(pair).some(({ source, target }) => {
    if (!target.some((block) => there?.includes(block.section))) return false;
    const said = new Set(target.flatMap(({ tokens }) => tokens));
    const own = new Set(source.flatMap(({ tokens }) => tokens));
    return [...told].every((token) => said.has(token)) && !links.some((link) => own.has(link));
  });
}
