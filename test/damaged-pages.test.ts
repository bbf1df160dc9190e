import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../src/align/align.ts';
import { renderMessage } from '../src/message.ts';
import { lintPairings } from '../src/pipeline.ts';
import { readPage } from '../src/read/read.ts';
import { loadRules, ruleIds } from '../src/rule-registry.ts';
import type { Result, Rule } from '../src/types.ts';
import { config, faithful, lint, pairing, type Texts } from './pairs.ts';

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
