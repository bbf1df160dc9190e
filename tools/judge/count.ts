import { percent, table } from '../evaluate/table.ts';
import type { Claim } from './draw.ts';

/** What one reader says of one claim. */
export interface Judgement {
  readonly id: string;
  readonly right: boolean;
  readonly reason?: string;
}

export interface RuleCount {
  readonly rule: string;
  readonly severity: string;
  /** Claims that both readers judged. */
  readonly judged: number;
  readonly rightFirst: number;
  readonly rightSecond: number;
  readonly rightBoth: number;
  readonly agreed: number;
  readonly corpora: number;
}

/** Counts, rule by rule and severity by severity, what two readers say of the same claims. */
export function countJudgements(
  claims: readonly Claim[],
  first: readonly Judgement[],
  second: readonly Judgement[],
): RuleCount[] {
  const [a, b] = [first, second].map((list) => new Map(list.map((one) => [one.id, one.right])));
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (a?.get(claim.id) === undefined || b?.get(claim.id) === undefined) continue;
    const name = `${claim.rule} ${claim.severity}`;
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  return [...groups.values()].map((group): RuleCount => {
    const count = (test: (x: boolean, y: boolean) => boolean) =>
      group.filter(({ id }) => test(a?.get(id) === true, b?.get(id) === true)).length;
    return {
      rule: group[0]?.rule ?? '',
      severity: group[0]?.severity ?? '',
      judged: group.length,
      rightFirst: count((x) => x),
      rightSecond: count((_, y) => y),
      rightBoth: count((x, y) => x && y),
      agreed: count((x, y) => x === y),
      corpora: new Set(group.map(({ id }) => id.split('/')[0])).size,
    };
  });
}

/** The counts as a table; the share right is the mean of the two readers. */
export function countTable(counts: readonly RuleCount[]): string {
  return table(
    ['rule', 'level', 'judged', 'corpora', 'right', 'first', 'second', 'both', 'agreed'],
    counts.map((one) => [
      one.rule,
      one.severity,
      one.judged,
      one.corpora,
      percent(one.rightFirst + one.rightSecond, 2 * one.judged),
      one.rightFirst,
      one.rightSecond,
      one.rightBoth,
      percent(one.agreed, one.judged),
    ]),
  );
}
