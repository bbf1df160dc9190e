import { settle } from '../settle.ts';
import type {
  Accepted,
  Finding,
  Pair,
  Rule,
  RuleLevel,
  Severity,
  Site,
  Suppressed,
} from '../types.ts';
import { type AcceptedIndex, hideAccepted, staleAccepted } from './accepted.ts';
import { heedDirectives, housekeeping } from './directives.ts';
import { whoSpoke } from './spoke.ts';

/** What comments and accepted differences leave of the findings on a pair. */
export interface Remaining {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly staleAccepted: readonly Accepted[];
}

/**
 * Takes out of the findings on a pair what its comments disable and what was accepted, and adds those
 * on comments that disable nothing.
 */
export function suppress(
  pair: Pair,
  found: readonly Finding[],
  given: {
    readonly site: Site;
    /** The rules that are on for this pair. */
    readonly rules: readonly Rule[];
    readonly accepted: AcceptedIndex;
    readonly levelOf: (rule: string, severity: Severity) => RuleLevel;
  },
): Remaining {
  const { site, rules, accepted, levelOf } = given;
  const spoke = whoSpoke(pair, site, (id) => rules.some((rule) => rule.id === id));
  const heeded = heedDirectives(pair, found, spoke);
  const housekeeper = rules.find(({ id }) => id === housekeeping);
  const unused =
    housekeeper === undefined ? [] : heeded.unused.map((report) => ({ rule: housekeeper, report }));
  const idle = settle(pair, unused, levelOf);
  const hidden = hideAccepted([...heeded.findings, ...idle], accepted);
  return {
    findings: hidden.findings,
    suppressed: [...heeded.suppressed, ...hidden.suppressed],
    staleAccepted: staleAccepted(pair, accepted, [...found, ...idle], spoke),
  };
}
