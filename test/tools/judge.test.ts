import { expect, test } from 'vitest';
import { loadRules } from '../../rules/index.ts';
import { lintPair } from '../../src/index.ts';
import type { Corpus } from '../../tools/evaluate/corpora.ts';
import { countJudgements } from '../../tools/judge/count.ts';
import { type Claim, drawClaims } from '../../tools/judge/draw.ts';

/** A site of one page that lost the given links. */
async function site(name: string, lost: number): Promise<Corpus> {
  const path = (language: string) => `${language}/lamps.md`;
  const items = Array.from({ length: lost }, (_, i) => i + 1);
  const result = await lintPair(
    {
      path: path('en'),
      text: items.map((i) => `- Lamp ${i} burns, see [the note](/notes/${i}/).\n`).join(''),
      language: 'en',
    },
    {
      path: path('zh'),
      text: items.map((i) => `- 第 ${i} 盏灯亮着，参见说明。\n`).join(''),
      language: 'zh',
    },
  );
  return { name, dir: '.', result, pairs: [], config: {}, written: {} };
}

const idsBySite = (claims: readonly Claim[]) => claims.map(({ id }) => id.split('/')[0]);

test('the corpora take turns, and a draw is repeatable', async () => {
  const corpora = [await site('large', 6), await site('small', 2)];
  const rules = await loadRules(['missing-link']);
  const claims = drawClaims(corpora, rules, 5, 1);
  expect(idsBySite(claims)).toEqual(['large', 'small', 'large', 'small', 'large']);
  expect(drawClaims(corpora, rules, 5, 1)).toEqual(claims);
  expect(drawClaims(corpora, rules, 5, 2)).not.toEqual(claims);
  expect(drawClaims(corpora, rules, 40, 1)).toHaveLength(8);
});

test('a claim holds what both sides say, and where', async () => {
  const rules = await loadRules(['missing-link']);
  const [claim] = drawClaims([await site('one', 1)], rules, 1, 1);
  expect(claim).toMatchObject({
    rule: 'missing-link',
    severity: 'warning',
    message: 'English links "the note" to /notes/1/, Chinese has no such link',
    source: { path: 'one/en/lamps.md', line: 1, marked: '[the note](/notes/1/)' },
    target: { path: 'one/zh/lamps.md', line: 1 },
  });
  expect(claim?.target?.context).toContain('第 1 盏灯亮着，参见说明。');
});

test('what one reader left out is not counted, what they differ in is', async () => {
  const rules = await loadRules(['missing-link']);
  const claims = drawClaims([await site('one', 4)], rules, 4, 1);
  const [a = '', b = '', c = '', d = ''] = claims.map(({ id }) => id);
  const counts = countJudgements(
    claims,
    [
      { id: a, right: true },
      { id: b, right: true },
      { id: c, right: false },
      { id: d, right: true },
    ],
    [
      { id: a, right: true },
      { id: b, right: false, reason: 'the link stands in the table' },
      { id: c, right: false },
    ],
  );
  expect(counts).toEqual([
    {
      rule: 'missing-link',
      severity: 'warning',
      judged: 3,
      rightFirst: 2,
      rightSecond: 1,
      rightBoth: 1,
      agreed: 2,
      corpora: 1,
    },
  ]);
});
