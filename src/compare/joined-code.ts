import { blockLinks, otherSide, pick } from '../aligned.ts';
import type { Block, Pair, Side } from '../types.ts';
import { codeText, languageOf } from './code-lines.ts';
import { once, perPair } from './memo.ts';

/** Code that stands alone on one side, and the block on the other that has it beside its own. */
export interface JoinedCode {
  readonly lone: Block;
  readonly holder: Block;
  /** What the lone block has, line by line, as it is compared. */
  readonly lines: ReadonlySet<string>;
}

const joined: Readonly<Record<Side, (pair: Pair) => readonly JoinedCode[]>> = {
  source: perPair((pair) => find(pair, 'source')),
  target: perPair((pair) => find(pair, 'target')),
};

/**
 * Blocks of code of one side without a counterpart, which the other side has as a part of a block
 * nearby: two commands in one block, or one example in two.
 */
export function joinedCode(pair: Pair, side: Side): readonly JoinedCode[] {
  return joined[side](pair);
}

function find(pair: Pair, side: Side): JoinedCode[] {
  const there = otherSide(side);
  const isAlone = ({ index }: Block) =>
    (blockLinks(pair)[side].get(index)?.[there].length ?? 0) === 0;
  return pair[side].blocks.flatMap((lone): JoinedCode[] => {
    if (lone.code === undefined || !isAlone(lone)) return [];
    const lines = linesOf(lone);
    if (lines.size === 0) return [];
    for (const beside of nextCode(pair, side, lone)) {
      const link = blockLinks(pair)[side].get(beside.index);
      const [holder] = link === undefined ? [] : pick(pair[there].blocks, link[there]);
      if (holder?.code === undefined) continue;
      const [held, own] = [linesOf(holder), linesOf(beside)];
      const isHeld = [...lines].every((line) => held.has(line));
      if (isHeld && [...lines].some((line) => !own.has(line))) return [{ lone, holder, lines }];
    }
    return [];
  });
}

/** The block of code before another in its section, and the one behind it. */
function nextCode(pair: Pair, side: Side, { index, section }: Block): Block[] {
  const { blocks, sections } = pair[side];
  const { firstBlock = 0, endBlock = 0 } = sections[section] ?? {};
  const beside = blocks.slice(firstBlock, endBlock).filter(({ code }) => code !== undefined);
  const [before, behind] = [
    beside.findLast((block) => block.index < index),
    beside.find((block) => block.index > index),
  ];
  return [before, behind].flatMap((block) => (block === undefined ? [] : [block]));
}

/** Whether a block of code of one side stands in another of the other side. */
export function isJoined(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  return (
    blocks.length > 0 &&
    blocks.every((block) => joinedCode(pair, side).some(({ lone }) => lone === block))
  );
}

/** Without comments and prompts. */
const linesOf = once(({ code }: Block): ReadonlySet<string> => {
  if (code === undefined) return new Set();
  const { lines } = codeText(code.value, languageOf(code.language, code.value));
  return new Set(lines.map(({ compared }) => compared));
});
