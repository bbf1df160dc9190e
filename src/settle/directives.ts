import { directiveReport } from '../directive-report.ts';
import type { Directive, Finding, Page, Pair, Place, Report, Side, Suppressed } from '../types.ts';
import { directiveReach } from './directive-reach.ts';

/** What the directives of a pair leave of its findings. */
export interface Heeded {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** For `unused-directive`: those that suppress nothing although the rules that they name spoke. */
  readonly unused: readonly Report[];
}

/** The rule on directives themselves: what it says is not for a directive to hide. */
export const housekeeping = 'unused-directive';
const sides: readonly Side[] = ['target', 'source'];

/**
 * Takes out the findings that a comment in either page disables.
 *
 * @param spoke whether a rule was on, and could tell, for this pair
 */
export function heedDirectives(
  pair: Pair,
  findings: readonly Finding[],
  spoke: (rule: string) => boolean,
): Heeded {
  const { source, target } = pair;
  if (source.directives.length === 0 && target.directives.length === 0)
    return { findings, suppressed: [], unused: [] };
  const reach = { source: directiveReach(source), target: directiveReach(target) };
  const used = new Map<Directive, Set<string>>();
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const [found] =
      finding.rule === housekeeping
        ? []
        : sides.flatMap((side) => {
            const place = ownPlace(pair, finding, side);
            return (place && reach[side](finding.rule, place.span)) ?? [];
          });
    if (found === undefined) {
      kept.push(finding);
      continue;
    }
    suppressed.push({ ...finding, by: 'directive', reason: found.reason });
    used.set(found, (used.get(found) ?? new Set()).add(finding.rule));
  }
  const unused = sides.flatMap((side) => unusedIn(pair, side, used, spoke));
  return { findings: kept, suppressed, unused };
}

/** A report that names no place gets the first block's; that is not what the comment there means. */
function ownPlace(pair: Pair, finding: Finding, side: Side): Place | null {
  const place = finding[side];
  const other = finding[side === 'source' ? 'target' : 'source'];
  const isDefault = (one: Place | null, page: Page) =>
    one === null ||
    (one.span.offset === one.span.endOffset &&
      one.span.offset === (page.blocks[0]?.span.offset ?? 0));
  const alone = isDefault(other, pair[side === 'source' ? 'target' : 'source']);
  return isDefault(place, pair[side]) && !alone ? null : place;
}

function unusedIn(
  pair: Pair,
  side: Side,
  used: ReadonlyMap<Directive, ReadonlySet<string>>,
  spoke: (rule: string) => boolean,
): Report[] {
  const open = new Set<string>();
  const report = (directive: Directive, messageId: string, names: readonly string[]) =>
    directiveReport(pair, side, directive, messageId, { rules: names.join(', ') });
  return pair[side].directives.flatMap((directive): Report[] => {
    const { kind, rules, name } = directive;
    if (kind === null) return [];
    if (kind === 'enable') {
      const ends = rules.length === 0 ? open.size > 0 : rules.some((id) => isOpen(open, id));
      if (rules.length === 0) open.clear();
      else for (const id of rules) open.delete(id);
      return ends ? [] : [report(directive, 'enable', [])];
    }
    if (kind === 'disable') for (const id of rules.length === 0 ? [''] : rules) open.add(id);
    const hits = used.get(directive);
    if (rules.length === 0)
      return hits === undefined && spoke('') ? [report(directive, 'all', [name])] : [];
    const idle = rules.filter((id) => !hits?.has(id) && spoke(id));
    return idle.length === 0 ? [] : [report(directive, 'unused', idle)];
  });
}

function isOpen(open: ReadonlySet<string>, rule: string): boolean {
  return open.has(rule) || open.has('');
}
