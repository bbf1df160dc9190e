/** Two sections or blocks that may belong together, by index, and how well they fit. */
export interface Scored {
  readonly source: number;
  readonly target: number;
  readonly score: number;
}

/**
 * The best pairs, one to one, best first; then two that cross stand in order wherever that fits as well
 * in all. Greedy choice alone lets a pair win by a hair that costs its neighbour far more. Gives them
 * in the order of the source. Takes time in the square of what is chosen.
 *
 * @param scored best first
 */
export function chooseOneToOne(scored: readonly Scored[]): Scored[] {
  const taken = { source: new Set<number>(), target: new Set<number>() };
  const chosen: Scored[] = [];
  for (const one of scored) {
    if (taken.source.has(one.source) || taken.target.has(one.target)) continue;
    taken.source.add(one.source);
    taken.target.add(one.target);
    chosen.push(one);
  }
  chosen.sort((a, b) => a.source - b.source);
  const known = new Map(scored.map((one) => [keyOf(one.source, one.target), one]));
  for (let at = 1; at < chosen.length; at += 1) {
    for (let before = at - 1; before >= 0; before -= 1) {
      const [first, second] = [chosen[before], chosen[at]];
      if (first === undefined || second === undefined || first.target < second.target) continue;
      const one = known.get(keyOf(first.source, second.target));
      const other = known.get(keyOf(second.source, first.target));
      if (one === undefined || other === undefined) continue;
      if (one.score + other.score < first.score + second.score) continue;
      chosen[before] = one;
      chosen[at] = other;
    }
  }
  return chosen;
}

function keyOf(source: number, target: number): string {
  return `${source} ${target}`;
}
