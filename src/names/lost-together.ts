import type { AlignedBlocks } from '../aligned.ts';
import { causeOfLinkAround } from '../compare/link-cause.ts';
import { lostSentenceCause } from '../compare/loss.ts';
import { ownMalformedCause } from '../compare/own-malformed.ts';
import { positionAt } from '../lines.ts';
import { holds } from '../sentences.ts';
import type { Block, Pair, Report } from '../types.ts';
import type { NameOutcome } from './compare.ts';
import type { Name } from './name.ts';
import { isLossOnly, nameReport } from './report.ts';

/** An outcome that is told by itself, for what it was lost with. */
interface Told {
  readonly one: NameOutcome;
  /** A sentence or a link that is lost with the name in it. */
  readonly cause: string | undefined;
}

/**
 * Reports on the names that a translation lacks or changes. Those lost with one sentence, one link or
 * one block have one cause; a name that several blocks lost is one report, with the lines of all.
 */
export function nameReports(pair: Pair, outcomes: readonly NameOutcome[]): Report[] {
  const told = outcomes.map((one): Told => ({ one, cause: causeOf(pair, one) }));
  const byName = groupsOf(told);
  const perBlock = new Map<number, number>();
  for (const { one } of told) {
    if (isHeavy(one) && groupOf(byName, one).length < 2)
      perBlock.set(blockOf(one), (perBlock.get(blockOf(one)) ?? 0) + 1);
  }
  const several = [...byName.values()].filter((group) => group.length > 1);
  const grouped = new Set(several.flat());
  const shown = new Set(several.map((group) => weightiest(pair, group)));
  return told.flatMap(({ one, cause }): Report[] => {
    if (grouped.has(one)) return shown.has(one) ? [inPlaces(pair, one, groupOf(byName, one))] : [];
    const together = isHeavy(one) && (perBlock.get(blockOf(one)) ?? 0) > 1;
    const found = cause ?? (together ? `names of ${blockOf(one)}` : undefined);
    return [{ ...nameReport(pair, one), ...(found === undefined ? {} : { cause: found }) }];
  });
}

type Groups = ReadonlyMap<string, readonly NameOutcome[]>;

function groupsOf(told: readonly Told[]): Groups {
  const groups = new Map<string, NameOutcome[]>();
  for (const { one, cause } of told) {
    if (cause !== undefined || !isLossOnly(one)) continue;
    const group = groups.get(one.name.text);
    if (group === undefined) groups.set(one.name.text, [one]);
    else group.push(one);
  }
  return groups;
}

function groupOf(groups: Groups, { name }: NameOutcome): readonly NameOutcome[] {
  return groups.get(name.text) ?? [];
}

/** The first that is more than a note, else the first. */
function weightiest(pair: Pair, group: readonly NameOutcome[]): NameOutcome | undefined {
  return group.find((one) => nameReport(pair, one).severity !== 'info') ?? group[0];
}

function inPlaces(pair: Pair, one: NameOutcome, group: readonly NameOutcome[]): Report {
  const lines = group.map(({ name }) => positionAt(pair.source.lines, name.span.offset).line);
  const report = nameReport(pair, one);
  return {
    ...report,
    messageId: 'places',
    data: { ...report.data, count: group.length, lines: [...new Set(lines)].join(', ') },
  };
}

/** The sentence or the link that is lost with the name in it. */
function causeOf(pair: Pair, one: NameOutcome): string | undefined {
  const { name, near, blocks } = one;
  const block = near === undefined ? holderOf(name, blocks) : undefined;
  const sentence =
    block === undefined ? undefined : lostSentenceCause(pair, block.index, name.span);
  return (
    sentence ??
    ownMalformedCause(pair, name.span) ??
    (isHeavy(one) ? causeOfLinkAround(pair, name.span) : undefined)
  );
}

/** Several names of one block that are gone were lost together. */
function isHeavy(one: NameOutcome): boolean {
  return isLossOnly(one) && !one.light;
}

function holderOf({ span }: Name, { source }: AlignedBlocks): Block | undefined {
  return source.find((block) => holds(block.span, span));
}

function blockOf({ blocks }: NameOutcome): number {
  return blocks.link.source[0] ?? 0;
}
