import { alignedBlocks, blockLinks } from '../aligned.ts';
import type { Block, Page, Pair, Section } from '../types.ts';
import { once, perPair } from './memo.ts';

/** A section of the translation that stands there a second time, where the original has it once. */
export interface TwiceSection {
  /** The heading of the one that has no counterpart. */
  readonly heading: Block;
  /** The heading of the original that the other one answers. */
  readonly source: Block;
  /** What stands below this heading and below the other one, block by block. */
  readonly twins: readonly Twins[];
}

/** A block that is too many, and the one of the other section. */
type Twins = readonly [copy: Block, kept: Block];

/** So much text must be the same: a short note may well stand in two sections. */
const leastText = 60;

/** The sections that stand twice in the translation, each by the one that is too many. */
export const twiceSections: (pair: Pair) => readonly TwiceSection[] = perPair((pair) => {
  const { target } = pair;
  const answered = headingsAnswered(pair);
  const parents = parentsOf(target);
  const times = timesOf(pair.source);
  const last = new Map<string, Section>();
  return target.sections.flatMap((section): TwiceSection[] => {
    const heading = headingOf(target, section);
    if (heading === undefined) return [];
    const name = `${section.level} ${parents[section.index]} ${heading.text}`;
    const before = last.get(name);
    last.set(name, section);
    const other = before === undefined ? undefined : headingOf(target, before);
    if (before === undefined || other === undefined) return [];
    const [one, two] = [answered.get(other), answered.get(heading)];
    const source = one ?? two;
    if (source === undefined || (one !== undefined && two !== undefined)) return [];
    if ((times.get(source.text) ?? 0) > 1) return [];
    const [copy, kept] = two === undefined ? [section, before] : [before, section];
    const twins = twinsOf(belowOf(target, copy), belowOf(target, kept));
    return twins.length === 0
      ? []
      : [{ heading: two === undefined ? heading : other, source, twins }];
  });
});

/** Whether a block is told of with the section that stands twice: it is in the copy, or answered there. */
export function isOfTwice(pair: Pair, block: Block): boolean {
  return blocksOfTwice(pair).has(block);
}

const blocksOfTwice = perPair((pair): ReadonlySet<Block> => {
  const links = blockLinks(pair).target;
  return new Set(
    twiceSections(pair).flatMap(({ twins }) =>
      twins.flatMap(([copy, kept]) =>
        (links.get(copy.index)?.source.length ?? 0) > 0 ? [copy, kept] : [copy],
      ),
    ),
  );
});

/** The heading of the original that each heading of the translation answers. */
function headingsAnswered(pair: Pair): ReadonlyMap<Block, Block> {
  return new Map(
    alignedBlocks(pair).flatMap(({ source, target }) => {
      const from = source.find(({ kind }) => kind === 'heading');
      return from === undefined
        ? []
        : target.filter(({ kind }) => kind === 'heading').map((to) => [to, from] as const);
    }),
  );
}

function headingOf({ blocks }: Page, { heading }: Section): Block | undefined {
  return heading === null ? undefined : blocks[heading];
}

/** Index of the section that each section stands under; -1 for none. */
const parentsOf = once(({ sections }: Page): readonly number[] => {
  const open: Section[] = [];
  return sections.map((section) => {
    while ((open.at(-1)?.level ?? -1) >= section.level) open.pop();
    const parent = open.at(-1)?.index ?? -1;
    open.push(section);
    return parent;
  });
});

/** How often each heading stands on a page. */
function timesOf({ blocks }: Page): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { kind, text } of blocks)
    if (kind === 'heading') times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** The blocks of a section and of those under it, without its heading. */
function belowOf({ blocks, sections }: Page, { index, level, firstBlock }: Section): Block[] {
  let next = index + 1;
  while ((sections[next]?.level ?? 0) > level) next += 1;
  return blocks.slice(firstBlock + 1, sections[next]?.firstBlock ?? blocks.length);
}

/** The blocks that two sections begin with, where all of the shorter one, save a block, is the same. */
function twinsOf(copy: readonly Block[], kept: readonly Block[]): Twins[] {
  const pairs = copy.slice(0, kept.length).map((block, at): Twins => [block, kept[at] ?? block]);
  if (pairs.some(([one, other]) => one.kind !== other.kind)) return [];
  const same = pairs.filter(([one, other]) => one.text === other.text);
  const size = same.reduce((sum, [{ text }]) => sum + text.length, 0);
  return size >= leastText && same.length >= pairs.length - 1 ? pairs : [];
}
