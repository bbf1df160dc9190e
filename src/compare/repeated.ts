import { distance } from 'fastest-levenshtein';
import { countDetails, quote } from '../aligned.ts';
import type { Block, Link, Pair, Report } from '../types.ts';

/** Shorter ones are labels, which may well be the same. */
const smallest = 24;
/** Two blocks of the original that differ by less may be one in the translation. */
const fewest = 0.3;
const longest = 2_000;
const kinds = new Set<Block['kind']>(['paragraph', 'list-item', 'quote', 'table-row']);

/** A block of the original in whose place its neighbour's translation stands twice. */
export interface Repeated {
  readonly lost: Block;
  readonly target: Block;
  readonly link: Link;
}

/** The translation of one item, pasted over that of its neighbour. */
export function repeatedReports(pair: Pair): Report[] {
  return repeatedBlocks(pair).map(({ lost, target, link }) => ({
    messageId: 'repeated',
    data: { text: quote(pair.source, lost.span, 80), other: quote(pair.target, target.span, 60) },
    source: lost.span,
    target: target.span,
    evidence: { expected: lost.text, actual: target.text, absorbed: countDetails([lost]) },
    confidence: link.confidence,
    cause: `lost block ${lost.index}`,
    severity: 'warning',
  }));
}

/** Neighbours of the translation that are the same, opposite neighbours of the original that are not. */
function repeatedBlocks({ source, target, alignment }: Pair): Repeated[] {
  const links = new Map<number, Link>();
  for (const link of alignment.blocks)
    if (link.kind === 'match' && link.source.length === 1 && link.target.length === 1)
      links.set(link.target[0] ?? -1, link);
  return target.blocks.flatMap((second, index): Repeated[] => {
    const first = target.blocks[index - 1];
    const [above, here] = [links.get(index - 1), links.get(index)];
    if (first === undefined || above === undefined || here === undefined) return [];
    if (first.text !== second.text || second.size < smallest || !kinds.has(second.kind)) return [];
    const [a, b] = [source.blocks[above.source[0] ?? -1], source.blocks[here.source[0] ?? -1]];
    if (a === undefined || b === undefined || b.index !== a.index + 1) return [];
    if (a.section !== b.section || !areDifferent(a.text, b.text)) return [];
    return shared(a, second) < shared(b, second)
      ? [{ lost: a, target: first, link: above }]
      : [{ lost: b, target: second, link: here }];
  });
}

function areDifferent(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length);
  return most <= longest && distance(a.toLowerCase(), b.toLowerCase()) > most * fewest;
}

/** How much of what a block can be known by stands in the other, too. */
function shared(block: Block, { tokens }: Block): number {
  const there = new Set(tokens);
  return block.tokens.filter((token) => there.has(token)).length;
}
