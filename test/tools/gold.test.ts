import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/types.ts';
import type { LineRange } from '../../tools/evaluate/edits.ts';
import type { Located } from '../../tools/evaluate/findings.ts';
import {
  type GoldLabel,
  type GoldPair,
  judge,
  score,
  standing,
} from '../../tools/evaluate/gold.ts';

function finding(
  rule: string,
  source: LineRange | null,
  target: LineRange | null,
  severity: Severity = 'error',
): Located {
  return {
    source,
    target,
    finding: {
      rule,
      severity,
      pair: 'beacon',
      messageId: 'any',
      data: {},
      source: null,
      target: null,
      evidence: {},
      confidence: 1,
      stale: false,
      fix: [],
      fingerprint: `${rule}/${source}/${target}`,
    },
  };
}

function label(
  kind: string,
  en: LineRange | null,
  zh: LineRange | null,
  more: Partial<GoldLabel> = {},
): GoldLabel {
  return { kind, en, zh, what: kind, severity: 'error', seen: 'mechanical', ...more };
}

const gold: GoldPair = {
  pair: 'beacon',
  en: 'en.md',
  zh: 'zh.md',
  labels: [
    label('link-missing', [20, 20], [18, 18]),
    label('anchor-mismatch', [30, 30], [28, 28], { severity: 'warning' }),
    label('untranslated', [40, 42], [38, 40], { severity: 'info' }),
    label('mistranslation', [50, 50], [48, 48], { seen: 'semantic' }),
    label('paragraph-missing', [60, 62], null),
  ],
  tempting: [{ kind: 'number-mismatch', en: [70, 70], zh: [68, 68], why: '10,000 is 1 万' }],
};

describe('a finding against the labels', () => {
  test('is right with a fitting rule on overlapping lines of either side, one line of slack', () => {
    expect(standing(finding('missing-link', [21, 21], null), gold).kind).toBe('right');
    expect(standing(finding('missing-link', null, [17, 17]), gold).kind).toBe('right');
    expect(standing(finding('missing-link', [22, 22], [99, 99]), gold).kind).toBe('false');
  });

  test('a side that the label does not name does not count', () => {
    expect(standing(finding('missing-block', null, [61, 61]), gold).kind).toBe('false');
    expect(standing(finding('missing-block', [61, 61], null), gold).kind).toBe('right');
  });

  test('on an info label it is neither right nor wrong', () => {
    expect(standing(finding('untranslated-text', [41, 41], null), gold).kind).toBe('info');
  });

  test('on a label of another kind it is left to a person', () => {
    expect(standing(finding('dropped-code', [20, 20], null), gold).kind).toBe('other');
  });

  test('on a tempting entry of its family it is false and says why', () => {
    const said = standing(finding('mismatched-value', [70, 70], [68, 68]), gold);
    expect(said).toEqual({ kind: 'false', tempting: gold.tempting[0] });
  });
});

test('recall and precision over a pair', () => {
  const verdict = judge(gold, [
    finding('missing-link', [20, 20], [18, 18]),
    finding('mismatched-url', [20, 20], [18, 18]),
    finding('heading-anchor', [30, 30], [28, 28], 'info'),
    finding('untranslated-text', [41, 41], [39, 39], 'warning'),
    finding('mismatched-value', [70, 70], [68, 68]),
    finding('missing-image', [90, 90], null),
  ]);
  expect(score([verdict])).toEqual({
    // The anchor was seen by an info only, which a default run does not print.
    mechanical: { part: 1, whole: 3 },
    mechanicalWithoutAnchors: { part: 1, whole: 2 },
    meaning: { part: 0, whole: 1 },
    site: { part: 0, whole: 0 },
    // Of five errors and warnings one stands on an info label; one is right, one on another kind.
    precision: { part: 1, whole: 4 },
    lenient: { part: 2, whole: 4 },
    tempted: 1,
  });
});
