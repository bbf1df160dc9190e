import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '../src/rule-registry.ts';
import type { Finding, Language, Result } from '../src/types.ts';
import { outline } from '../tools/evaluate/outline.ts';
import { random, shuffle } from '../tools/evaluate/random.ts';
import { rewrites } from '../tools/evaluate/rewrites/index.ts';
import type { Rewrite } from '../tools/evaluate/rewrites/rewrite.ts';
import { type Draft, harbor } from './align/harbor.ts';
import { faithful, lint, type Texts } from './pairs.ts';

function loud({ findings }: Result): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

/** Errors and warnings as lines to read in a failed test. */
function see(result: Result): readonly string[] {
  return loud(result).map(
    ({ rule, messageId, data }) => `${rule}/${messageId} ${JSON.stringify(data)}`,
  );
}

/** The pair with one page rewritten; null where there is nothing to rewrite. */
function apply(rewrite: Rewrite, texts: Texts): Texts | null {
  const pages = { source: outline(texts.en, 'en'), target: outline(texts.zh, 'zh') };
  const other = rewrite.side === 'source' ? 'target' : 'source';
  const text = rewrite.apply({ page: pages[rewrite.side], other: pages[other] });
  if (text === null) return null;
  return rewrite.side === 'source' ? { ...texts, en: text } : { ...texts, zh: text };
}

/** Rules that say more after than before, those aside whose subject was rewritten. */
function louder(before: Result, after: Result, rewrite: Rewrite): readonly string[] {
  const count = (result: Result, rule: string) =>
    loud(result).filter((one) => one.rule === rule).length;
  return ruleIds
    .filter((rule) => !rewrite.allowed.includes(rule) && count(after, rule) > count(before, rule))
    .flatMap((rule) => see(after).filter((line) => line.startsWith(`${rule}/`)));
}

const general = rewrites.filter((rewrite) => rewrite.corpus === undefined);

test('the faithful translation of the tests has nothing to report', async () => {
  expect(see(await lint(faithful))).toEqual([]);
});

test.each(general.map((rewrite) => [rewrite.id, rewrite] as const))(
  'nothing new is said of a faithful translation: %s',
  async (_, rewrite) => {
    const rewritten = apply(rewrite, faithful);
    const result = await lint(rewritten ?? faithful);
    expect(
      see(result).filter((line) => !rewrite.allowed.some((rule) => line.startsWith(`${rule}/`))),
    ).toEqual([]);
  },
);

test('all levels of a page shifted alike are one info', async () => {
  const shifted = { ...faithful, zh: faithful.zh.replaceAll('\n## ', '\n### ') };
  const { findings } = await lint(shifted);
  expect(findings).toMatchObject([{ rule: 'heading-level', severity: 'info' }]);
});

test('stripping every id of the translation changes only what is about ids', async () => {
  const stripped = { ...faithful, zh: faithful.zh.replace(/ \{#[^}]*\}/g, '') };
  expect(stripped.zh).not.toBe(faithful.zh);
  const { findings } = await lint(stripped);
  expect(findings.filter(({ rule }) => rule !== 'heading-anchor')).toEqual([]);
});

/** A page of some of the pieces, the same ones in both languages. */
function texts(draft: Draft): Texts {
  const text = (language: Language) => `${draft.map((one) => one[language]).join('\n\n')}\n`;
  return { name: 'harbor.md', en: text('en'), zh: text('zh') };
}

const drafts = fc.subarray([...harbor], { minLength: 4 });

test('any page and its faithful translation, rewritten at random, have nothing to report', async () => {
  await fc.assert(
    fc.asyncProperty(
      drafts,
      fc.shuffledSubarray(general, { maxLength: 3 }),
      async (draft, some) => {
        const start = texts(draft);
        const rewritten = some.reduce((now, rewrite) => apply(rewrite, now) ?? now, start);
        const result = await lint(rewritten, { profile: { headingIds: 'positional' } });
        expect({ rewrites: some.map(({ id }) => id), said: see(result) }).toMatchObject({
          said: [],
        });
      },
    ),
    { numRuns: 60 },
  );
});

const istio = fileURLToPath(new URL('../../shared/corpora/istio/content', import.meta.url));
const perRewrite = 4;

/** Pages that both languages have, in an order that only the seed decides. */
function* samples(seed: string): Iterable<Texts> {
  const names = globSync('{news,blog}/**/*.md', { cwd: `${istio}/en` })
    .toSorted()
    .filter((name) => existsSync(`${istio}/zh/${name}`));
  for (const name of shuffle(names, random(seed))) {
    const read = (language: Language) => readFileSync(`${istio}/${language}/${name}`, 'utf8');
    yield { name, en: read('en'), zh: read('zh') };
  }
}

const fitting = rewrites.filter(({ corpus }) => corpus === undefined || corpus === 'istio');

describe('real pages', () => {
  test.for(fitting.map((rewrite) => [rewrite.id, rewrite] as const))(
    'nothing new is said: %s',
    async ([id, rewrite], { skip }) => {
      if (!existsSync(istio)) skip('../shared/corpora/istio is not there');
      let done = 0;
      for (const known of samples(id)) {
        if (done === perRewrite) break;
        const rewritten = apply(rewrite, known);
        if (rewritten === null) continue;
        done += 1;
        const [before, after] = [await lint(known), await lint(rewritten)];
        expect({ page: known.name, said: louder(before, after, rewrite) }).toMatchObject({
          said: [],
        });
      }
      if (done === 0) skip('none of these pages has anything to rewrite');
    },
  );
});
