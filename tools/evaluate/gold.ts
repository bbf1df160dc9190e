import { type LineRange, meet } from './edits.ts';
import { goldFamilies } from './families.ts';
import { isLoud, type Located } from './findings.ts';

/** A label of `gold/*.json`: one thing on which the two pages disagree. */
export interface GoldLabel {
  readonly kind: string;
  readonly en: LineRange | null;
  readonly zh: LineRange | null;
  readonly what: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly seen: 'mechanical' | 'site' | 'length' | 'semantic';
}

/** A place that a naive linter would report and that is right as it is. */
interface Tempting {
  readonly kind: string;
  readonly en: LineRange | null;
  readonly zh: LineRange | null;
  readonly why: string;
}

export interface GoldPair {
  readonly pair: string;
  readonly en: string;
  readonly zh: string;
  readonly labels: readonly GoldLabel[];
  readonly tempting: readonly Tempting[];
}

type Lines = Pick<GoldLabel, 'en' | 'zh'>;

/**
 * Whether a finding (source: English, target: Chinese) stands on a label: their lines overlap, one
 * line of slack, on a side that both name.
 */
function standsOn(finding: Pick<Located, 'source' | 'target'>, label: Lines): boolean {
  return (
    (finding.source !== null && label.en !== null && meet(finding.source, label.en, 1)) ||
    (finding.target !== null && label.zh !== null && meet(finding.target, label.zh, 1))
  );
}

/** How one finding is held against the labels. */
export type Standing =
  /** A rule of the label's family on a label of severity error or warning. */
  | { readonly kind: 'right'; readonly label: GoldLabel }
  /** On a label of severity info: neither asked for nor held against the finding. */
  | { readonly kind: 'info'; readonly label: GoldLabel }
  /** On a label of another kind, which may describe the same thing: a person has to look. */
  | { readonly kind: 'other'; readonly label: GoldLabel }
  | { readonly kind: 'false'; readonly tempting: Tempting | null };

/** Holds one finding against the labels of its pair, the most favourable first. */
export function standing(finding: Located, gold: GoldPair): Standing {
  const on = gold.labels.filter((label) => standsOn(finding, label));
  const { rule } = finding.finding;
  const fits = on.filter(({ kind }) => goldFamilies[kind]?.includes(rule));
  const asked = fits.find(({ severity }) => severity !== 'info');
  if (asked) return { kind: 'right', label: asked };
  if (fits[0]) return { kind: 'info', label: fits[0] };
  const trap = gold.tempting.filter((one) => standsOn(finding, one));
  const trapped = trap.find(({ kind }) => goldFamilies[kind]?.includes(rule));
  if (trapped) return { kind: 'false', tempting: trapped };
  if (on[0]) return { kind: 'other', label: on[0] };
  return { kind: 'false', tempting: null };
}

export interface GoldVerdict {
  /** Labels of severity error and warning, with whether a loud finding answers them. */
  readonly labels: readonly { readonly label: GoldLabel; readonly found: boolean }[];
  /** Errors and warnings, with what they stand on. */
  readonly findings: readonly { readonly located: Located; readonly standing: Standing }[];
}

/** Holds the errors and warnings of a pair against its labels. */
export function judge(gold: GoldPair, findings: readonly Located[]): GoldVerdict {
  const loud = findings.filter(({ finding }) => isLoud(finding));
  const asked = gold.labels.filter(({ severity }) => severity !== 'info');
  return {
    labels: asked.map((label) => ({
      label,
      found: loud.some(
        (one) => goldFamilies[label.kind]?.includes(one.finding.rule) && standsOn(one, label),
      ),
    })),
    findings: loud.map((located) => ({ located, standing: standing(located, gold) })),
  };
}

interface Share {
  readonly part: number;
  readonly whole: number;
}

export interface GoldScore {
  readonly mechanical: Share;
  readonly mechanicalWithoutAnchors: Share;
  readonly meaning: Share;
  readonly site: Share;
  /** Right of all findings but those on info labels. */
  readonly precision: Share;
  /** The same, with findings on a label of another kind taken as right. */
  readonly lenient: Share;
  /** Findings on a tempting entry of a fitting kind. */
  readonly tempted: number;
}

/** Sums the verdicts of all pairs. */
export function score(verdicts: readonly GoldVerdict[]): GoldScore {
  const labels = verdicts.flatMap((verdict) => verdict.labels);
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  const recall = (asked: (label: GoldLabel) => boolean): Share => {
    const all = labels.filter(({ label }) => asked(label));
    return { part: all.filter(({ found }) => found).length, whole: all.length };
  };
  const count = (kind: Standing['kind']): number =>
    findings.filter((one) => one.standing.kind === kind).length;
  const held = findings.length - count('info');
  return {
    mechanical: recall(({ seen }) => seen === 'mechanical'),
    mechanicalWithoutAnchors: recall(
      ({ seen, kind }) => seen === 'mechanical' && kind !== 'anchor-mismatch',
    ),
    meaning: recall(({ seen }) => seen === 'semantic' || seen === 'length'),
    site: recall(({ seen }) => seen === 'site'),
    precision: { part: count('right'), whole: held },
    lenient: { part: count('right') + count('other'), whole: held },
    tempted: findings.filter(
      ({ standing: { kind, ...rest } }) =>
        kind === 'false' && 'tempting' in rest && rest.tempting !== null,
    ).length,
  };
}
