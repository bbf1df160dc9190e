import { alignedBlocks } from '../aligned.ts';
import { sharedSections } from '../section-blocks.ts';
import type { Block, Pair, ShortcodeDetail, Span } from '../types.ts';
import { argumentApart, kinds } from './arguments.ts';
import { perPair } from './memo.ts';

/** A shortcode, container, alert or component that differs between the two pages. */
export interface ShortcodeOutcome {
  readonly kind: 'missing' | 'different' | 'arguments' | 'unclosed';
  readonly name: string;
  /** The name, or the argument, on the other side. */
  readonly other: string;
  readonly source: Span;
  /** Null where nothing stands for it. */
  readonly target: Span | null;
  /** Index of the source block. */
  readonly block: number;
  /** Only the frame is lost: its content is there. */
  readonly contentStands: boolean;
}

const framed: ReadonlySet<Block['kind']> = new Set(['container', 'shortcode']);

/** Blocks and inline tags compared by name, each within its aligned block. */
export const compareShortcodes: (pair: Pair) => readonly ShortcodeOutcome[] = perPair((pair) => {
  const outcomes: ShortcodeOutcome[] = [];
  const shared = sharedSections(pair, 'source');
  for (const link of pair.alignment.blocks) {
    const block = pair.source.blocks[link.source[0] ?? -1];
    if (link.kind !== 'missing' || block === undefined || !framed.has(block.kind)) continue;
    if (!shared.has(block.section) || isLayout(block)) continue;
    outcomes.push({
      kind: 'missing',
      name: block.name ?? '',
      other: '',
      source: block.span,
      target: null,
      block: block.index,
      contentStands: contentStands(pair, block),
    });
  }
  for (const { source, target } of alignedBlocks(pair)) {
    const [a, b] = [source[0], target[0]];
    if (a === undefined || b === undefined) continue;
    if (framed.has(a.kind) && framed.has(b.kind)) outcomes.push(...compareFrames(a, b));
    else if (!framed.has(a.kind)) outcomes.push(...compareInline(source, target));
  }
  return outcomes;
});

/** Whether the translation has a shortcode as often as the original: one that is lost here stands elsewhere. */
export function standsElsewhere(pair: Pair, name: string): boolean {
  const count = (blocks: readonly Block[]) =>
    blocks
      .flatMap((block) => block.details)
      .filter((detail) => detail.kind === 'shortcode' && detail.name === name).length;
  const all = count(pair.source.blocks);
  return all > 0 && count(pair.target.blocks) >= all;
}

/** Components that only arrange the page come and go with the site's design. */
function isLayout(block: Block): boolean {
  return /^(?:br|div|import|br\/)$/i.test(block.name ?? '');
}

function contentStands(pair: Pair, container: Block): boolean {
  const end = container.endBlock ?? container.index + 1;
  const inside = pair.alignment.blocks.filter((link) =>
    link.source.some((index) => index > container.index && index < end),
  );
  return inside.some((link) => link.target.length > 0);
}

/** Frames whose name says nothing of their kind, and the kinds that they stand for. */
const generic = new Set(['alert', 'admonition', 'callout', 'notice']);
function mayBe(name = '', other = ''): boolean {
  return generic.has(name.toLowerCase()) && kinds.has(other.toLowerCase());
}

function compareFrames(a: Block, b: Block): ShortcodeOutcome[] {
  const base = { source: a.span, target: b.span, block: a.index, contentStands: true };
  if (a.name?.toLowerCase() !== b.name?.toLowerCase()) {
    if (mayBe(a.name, b.name) || mayBe(b.name, a.name)) return [];
    return [{ kind: 'different', name: a.name ?? '', other: b.name ?? '', ...base }];
  }
  if (a.kind === 'container' && b.kind === 'shortcode')
    return [{ kind: 'unclosed', name: a.name ?? '', other: '', ...base }];
  const [x, y] = [tagOf(a), tagOf(b)];
  return x === undefined || y === undefined ? [] : otherArguments(x, y, a.index);
}

function tagOf(block: Block): ShortcodeDetail | undefined {
  return block.details.find((detail): detail is ShortcodeDetail => detail.kind === 'shortcode');
}

function compareInline(source: readonly Block[], target: readonly Block[]): ShortcodeOutcome[] {
  const tags = (blocks: readonly Block[]) =>
    blocks.flatMap((block) =>
      block.details.filter((detail): detail is ShortcodeDetail => detail.kind === 'shortcode'),
    );
  const left = tags(source);
  const free = tags(target);
  const lost: ShortcodeDetail[] = [];
  const outcomes: ShortcodeOutcome[] = [];
  const block = source[0]?.index ?? 0;
  for (const tag of left) {
    const exact = free.findIndex((one) => one.name === tag.name && one.args === tag.args);
    const at = exact >= 0 ? exact : free.findIndex((one) => one.name === tag.name);
    const [match] = at < 0 ? [] : free.splice(at, 1);
    if (match === undefined) lost.push(tag);
    else outcomes.push(...otherArguments(tag, match, block));
  }
  for (const tag of lost) {
    const other = lost.length === free.length ? free.shift() : undefined;
    outcomes.push({
      kind: other === undefined ? 'missing' : 'different',
      name: tag.name,
      other: other?.name ?? '',
      source: tag.span,
      target: other?.span ?? null,
      block,
      contentStands: false,
    });
  }
  return outcomes;
}

function otherArguments(a: ShortcodeDetail, b: ShortcodeDetail, block: number): ShortcodeOutcome[] {
  const apart = argumentApart(a.args, b.args);
  if (apart === null) return [];
  const [name, other] = apart;
  return [
    { kind: 'arguments', name, other, source: a.span, target: b.span, block, contentStands: true },
  ];
}
