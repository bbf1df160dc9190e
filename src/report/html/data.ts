/**
 * What the page of the HTML report holds as JSON: one overview, and the pages of each pair apart,
 * which are read when the pair is opened.
 */
import type {
  Language,
  PairSummary,
  PairView,
  Profile,
  ProfileEvidence,
  Range,
  Result,
  Severity,
  SuppressedBy,
  Unpaired,
} from '../../types.ts';
import type { Tally } from '../tally.ts';

export interface FindingEntry {
  /** Its fingerprint. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface PairEntry extends PairSummary {
  readonly name: string;
  readonly findings: readonly FindingEntry[];
}

export interface SuppressedEntry extends FindingEntry {
  readonly path: string;
  readonly by: SuppressedBy;
  readonly reason: string | null;
}

/** A page whose original changed after it was translated. */
export interface StaleEntry {
  readonly path: string;
  readonly findings: number;
}

export interface ProfileEntry {
  /** The tree of pages that it holds for. */
  readonly tree: string;
  readonly profile: Profile;
  readonly evidence: ProfileEvidence | null;
}

export interface OverviewData {
  readonly lang: Language;
  readonly version: string;
  readonly totals: Tally;
  readonly pairs: readonly PairEntry[];
  /** Findings on pages that belong to no pair. */
  readonly loose: readonly (FindingEntry & { readonly path: string })[];
  readonly unpaired: readonly Unpaired[];
  readonly stale: readonly StaleEntry[];
  readonly suppressed: readonly SuppressedEntry[];
  readonly notChecked: Result['notChecked'];
  readonly profiles: readonly ProfileEntry[];
  /** One line per rule. */
  readonly summaries: Readonly<Record<string, string>>;
}

/** Where a finding is seen: the rest of it is in the overview. */
export interface FindingPlace {
  readonly id: string;
  readonly source: Range | null;
  readonly target: Range | null;
  /** The part of each side that makes the difference, where the two are nearly the same. */
  readonly cores?: readonly [Range, Range];
  readonly confidence: number;
  readonly stale: boolean;
  readonly absorbed: Readonly<Record<string, number>>;
}

export interface PairData {
  readonly view: PairView;
  readonly places: readonly FindingPlace[];
}

/** Id of the script element that holds the overview. */
export const overviewId = 'overview-data';

/** Id of the script element that holds a pair, by its index. */
export function pairId(index: number): string {
  return `pair-data-${index}`;
}
