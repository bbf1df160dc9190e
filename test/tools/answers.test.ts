import { describe, expect, test } from 'vitest';
import type { Finding, PairSummary, Result } from '../../src/types.ts';
import { atLocation, isCounted, judgeSite } from '../../tools/evaluate/defects.ts';
import { compareFindings, locate } from '../../tools/evaluate/findings.ts';
import { answer } from '../../tools/evaluate/plant-run.ts';
import type { PlantKind } from '../../tools/evaluate/plants/kind.ts';

const text = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`).join('\n');

/** A span that covers one whole line of the text. */
function line(number: number) {
  const offset = text.indexOf(`line ${number}`);
  return { offset, endOffset: offset + `line ${number}`.length };
}

function finding(
  rule: string,
  source: number | null,
  target: number | null,
  more: Partial<Finding> = {},
): Finding {
  return {
    rule,
    severity: 'warning',
    pair: 'beacon',
    messageId: 'dropped',
    data: {},
    source: source === null ? null : { path: 'en.md', span: line(source), language: 'en' },
    target: target === null ? null : { path: 'zh.md', span: line(target), language: 'zh' },
    evidence: {},
    confidence: 1,
    stale: false,
    fix: [],
    fingerprint: `${rule}-${source}`,
    ...more,
  };
}

function result(findings: readonly Finding[], verdict: PairSummary['verdict'] = null): Result {
  const pair: PairSummary = {
    source: 'en.md',
    target: 'zh.md',
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'arguments',
    confidence: 1,
    verdict,
    sections: { source: 1, target: 1, aligned: 1 },
    details: { compared: 0, matched: 0 },
  };
  const texts = { 'en.md': text, 'zh.md': text };
  return {
    pairs: [pair],
    unpaired: [],
    findings,
    suppressed: [],
    staleAccepted: [],
    notChecked: [],
    drifts: [],
    texts,
  };
}

const kind: PlantKind = { id: 'unlink', rules: ['missing-link'], verdict: true, plant: () => null };
const planted = {
  kind: 'unlink',
  text,
  what: '',
  sourceLines: [5, 5],
  targetLines: [[4, 4]],
} as const;

describe('the answer to a plant', () => {
  test('a new finding of a fitting rule at its lines is found, another is further', () => {
    const before = result([finding('missing-link', 12, 11)]);
    const after = result([
      finding('missing-link', 5, 4),
      finding('missing-link', 12, 11),
      finding('dropped-code', 5, 4),
    ]);
    const said = answer(kind, planted, before, after);
    expect(said.fitting.map((one) => one.source)).toEqual([[5, 5]]);
    expect(said.further.map((one) => one.finding.rule)).toEqual(['dropped-code']);
  });

  test('what was said before does not answer, though its fingerprint moved on', () => {
    const old = finding('missing-link', 12, 11, { fingerprint: 'same#0' });
    const after = [
      finding('missing-link', 5, 4, { fingerprint: 'same#0' }),
      { ...old, fingerprint: 'same#1' },
    ];
    const fresh = compareFindings(locate(result([old])), locate(result(after)), 'source').fresh;
    expect(fresh.map((one) => one.source)).toEqual([[5, 5]]);
    expect(answer(kind, planted, result([old]), result([old])).fitting).toEqual([]);
  });

  test('the right rule far away is no answer', () => {
    expect(
      answer(kind, planted, result([]), result([finding('missing-link', 15, 14)])).fitting,
    ).toEqual([]);
  });

  test('an info does not count as found, a verdict does', () => {
    const info = result([finding('missing-link', 5, 4, { severity: 'info' })]);
    expect(answer(kind, planted, result([]), info)).toMatchObject({ quiet: true, verdict: false });
    expect(answer(kind, planted, result([]), result([], 'diverged')).verdict).toBe(true);
  });
});

describe('a real defect', () => {
  const location = {
    before_zh_lines: null,
    before_zh_insert_after: 8,
    after_zh_lines: [9, 9],
    en_lines: [10, 10],
    en_near_line: null,
  } as const;
  const site = { kind: 'missing-link', description: '', locations: [location] };
  const seen = locate(result([finding('missing-link', 10, 8)]));

  test('is found where a fitting finding goes with the fix', () => {
    expect(judgeSite(site, seen, []).found).toHaveLength(1);
    expect(judgeSite(site, seen, []).locationsFound).toBe(1);
  });

  test('a finding that outlasts the fix saw something else', () => {
    expect(judgeSite(site, seen, seen)).toMatchObject({ found: [], infoOnly: false });
  });

  test('touches its lines or its place of insertion', () => {
    expect(atLocation({ source: null, target: [7, 7] }, location)).toBe(true);
    expect(atLocation({ source: null, target: [12, 12] }, location)).toBe(false);
    expect(atLocation({ source: [12, 12], target: null }, location)).toBe(false);
  });

  test('errors of meaning and merged paragraphs are not counted', () => {
    expect(isCounted({ ...site, kind: 'mistranslation' })).toBe(false);
    expect(isCounted({ ...site, description: 'the note was merged into the intro' })).toBe(false);
    expect(isCounted(site)).toBe(true);
  });
});
