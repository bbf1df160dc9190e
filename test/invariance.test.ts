import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { align } from '../src/align/align.ts';
import { renderMessage } from '../src/message.ts';
import { lintPairings } from '../src/pipeline.ts';
import { readPage } from '../src/read/read.ts';
import { loadRules, ruleIds } from '../src/rule-registry.ts';
import type { Config, Finding, Language, Pairing, Result, Rule } from '../src/types.ts';
import { outline } from '../tools/evaluate/outline.ts';
import { random, shuffle } from '../tools/evaluate/random.ts';
import { rewrites } from '../tools/evaluate/rewrites/index.ts';
import type { Rewrite } from '../tools/evaluate/rewrites/rewrite.ts';
import { type Draft, harbor } from './align/harbor.ts';
import { announcement } from './announcement.ts';

/** The two texts of a pair. */
interface Texts {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
}

const config: Config = { profile: { headingIds: 'explicit' } };

function pairing({ name, en, zh }: Texts): Pairing {
  return {
    key: name,
    source: { path: `en/${name}`, text: en, language: 'en' },
    target: { path: `zh/${name}`, text: zh, language: 'zh' },
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
  };
}

function lint(texts: Texts, settings: Config = config): Promise<Result> {
  return lintPairings([pairing(texts)], [], settings);
}

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

const faithful: Texts = { name: 'announcement.md', ...announcement() };

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

/** Pieces of damage as a careless hand or a broken tool would do it. */
const scraps = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '#',
    '## ',
    '- ',
    '> ',
    '`',
    '```',
    '](',
    '[',
    ')',
    '（',
    '）',
    '。',
    '|',
    '<!--',
    '-->',
  ],
  ...[
    '{{<',
    '>}}',
    '{#',
    '}',
    ':::',
    '---\n',
    '2.4',
    'CVE-2026-1187',
    '🎉',
    '\uD83C',
    '\u0000',
    '\uFEFF',
    '\u3000',
    'https://',
  ],
);
const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), scraps), {
  maxLength: 5,
});

function damaged(text: string, places: readonly (readonly [number, number, string])[]): string {
  return places.reduce((now, [share, length, scrap]) => {
    const at = Math.floor(share * now.length);
    return now.slice(0, at) + scrap + now.slice(at + length);
  }, text);
}

function faults(result: Result, known: Texts, rules: readonly Rule[]): readonly string[] {
  const lengths: Record<string, number> = {
    [`en/${known.name}`]: known.en.length,
    [`zh/${known.name}`]: known.zh.length,
  };
  return result.findings.flatMap((finding) => {
    const found: string[] = [];
    const spans = [finding.source, finding.target].flatMap((place) =>
      place === null ? [] : [{ ...place.span, length: lengths[place.path] ?? -1 }],
    );
    const edits = finding.fix.map((edit) => ({
      ...edit,
      length: lengths[`${edit.side === 'source' ? 'en' : 'zh'}/${known.name}`] ?? -1,
    }));
    for (const { offset, endOffset, length } of [...spans, ...edits]) {
      if (!(0 <= offset && offset <= endOffset && endOffset <= length)) {
        found.push(`${finding.rule}/${finding.messageId}: ${offset}-${endOffset} of ${length}`);
      }
    }
    if (!(finding.confidence >= 0 && finding.confidence <= 1)) {
      found.push(`${finding.rule}: confidence ${finding.confidence}`);
    }
    const rule = rules.find(({ id }) => id === finding.rule);
    for (const language of ['en', 'zh'] as const) {
      const said = rule === undefined ? '' : renderMessage(finding, rule, language);
      if (said === '' || /undefined|NaN|\[object/.test(said))
        found.push(`${finding.rule} says ${said}`);
    }
    return found;
  });
}

test('however a page is damaged: every place is inside its file, every message has its words', async () => {
  const rules = await loadRules(ruleIds);
  await fc.assert(
    fc.asyncProperty(damage, damage, async (left, right) => {
      const known = {
        name: 'a.md',
        en: damaged(faithful.en, left),
        zh: damaged(faithful.zh, right),
      };
      const result = await lint(known);
      expect(faults(result, known, rules)).toEqual([]);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }),
    { numRuns: 100 },
  );
});

test('the same pair gives the same result', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (places) => {
      const known = { ...faithful, zh: damaged(faithful.zh, places) };
      expect(await lint(known)).toEqual(await lint(known));
    }),
    { numRuns: 15 },
  );
});

test('a pair gives the same findings alone and in a full run', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 2, maxLength: 4 }), async (all) => {
      const pages = all.map((places, index) => ({
        ...faithful,
        name: `page-${index}.md`,
        zh: damaged(faithful.zh, places),
      }));
      const together = await lintPairings(pages.map(pairing), [], config);
      for (const page of pages) {
        const alone = await lint(page);
        expect(together.findings.filter(({ pair }) => pair === page.name)).toEqual(alone.findings);
      }
    }),
    { numRuns: 10 },
  );
});

test('pages and their alignment survive the way through JSON', () => {
  fc.assert(
    fc.property(damage, (places) => {
      const source = readPage({ path: 'en.md', text: faithful.en, language: 'en' }, 'en');
      const text = damaged(faithful.zh, places);
      const target = readPage({ path: 'zh.md', text, language: 'zh' }, 'zh');
      const copy = JSON.parse(JSON.stringify({ source, target }));
      expect(copy).toEqual({ source, target });
      expect(align(copy.source, copy.target)).toEqual(align(source, target));
    }),
    { numRuns: 30 },
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
      expect(done).toBeGreaterThan(0);
    },
  );
});
