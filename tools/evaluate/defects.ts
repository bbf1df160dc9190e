import type { LineRange } from './edits.ts';
import { meet } from './edits.ts';
import { defectFamilies } from './families.ts';
import { isLoud, type Located } from './findings.ts';

/** Where a defect stands, in 1-based lines. */
export interface DefectLocation {
  readonly before_zh_lines: LineRange | null;
  /** Something is missing behind this line (0: at the top). */
  readonly before_zh_insert_after: number | null;
  readonly after_zh_lines: LineRange | null;
  readonly en_lines: LineRange | null;
  readonly en_near_line: number | null;
}

export interface DefectSite {
  readonly kind: string;
  readonly description: string;
  readonly locations: readonly DefectLocation[];
}

/** `label.json` of one real defect and its fix. */
export interface Defect {
  readonly id: string;
  readonly corpus: string;
  readonly en_path: string;
  readonly zh_path: string;
  readonly sites: readonly DefectSite[];
}

/** Errors of meaning, and paragraphs merged without loss: listed, not counted. */
export function isCounted(site: DefectSite): boolean {
  return site.kind !== 'mistranslation' && !/\bmerged into\b/.test(site.description);
}

/** Whether a finding touches a location: one line of slack, two at a place of insertion. */
export function atLocation(
  { source, target }: Pick<Located, 'source' | 'target'>,
  location: DefectLocation,
): boolean {
  const { before_zh_lines: lines, before_zh_insert_after: behind, en_lines: english } = location;
  return (
    (source !== null && english !== null && meet(source, english, 1)) ||
    (target !== null && lines !== null && meet(target, lines, 1)) ||
    (target !== null && behind !== null && meet(target, [behind, behind + 1], 2))
  );
}

function sameThing(a: Located, b: Located): boolean {
  return (
    a.finding.rule === b.finding.rule &&
    a.finding.messageId === b.finding.messageId &&
    JSON.stringify([a.finding.data, a.source]) === JSON.stringify([b.finding.data, b.source])
  );
}

export interface SiteVerdict {
  readonly site: DefectSite;
  /** Findings of a fitting rule in `before` that are gone in `after`. */
  readonly found: readonly Located[];
  /** Fitting findings that `after` has as well: they saw something else. */
  readonly lasting: readonly Located[];
  /** Only infos saw it. */
  readonly infoOnly: boolean;
  readonly locationsFound: number;
}

/** Holds the findings before and after a fix against one site of a defect. */
export function judgeSite(
  site: DefectSite,
  before: readonly Located[],
  after: readonly Located[],
): SiteVerdict {
  const family = defectFamilies[site.kind] ?? [];
  const fitting = before.filter(
    (one) =>
      family.includes(one.finding.rule) &&
      site.locations.some((location) => atLocation(one, location)),
  );
  const lasting = fitting.filter((one) => after.some((other) => sameThing(one, other)));
  const gone = fitting.filter((one) => !lasting.includes(one));
  const found = gone.filter(({ finding }) => isLoud(finding));
  return {
    site,
    found,
    lasting,
    infoOnly: found.length === 0 && gone.length > 0,
    locationsFound: site.locations.filter((location) =>
      found.some((one) => atLocation(one, location)),
    ).length,
  };
}
