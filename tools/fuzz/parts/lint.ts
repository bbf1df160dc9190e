import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { check } from '../../../src/check.ts';
import { learn } from '../../../src/learn.ts';
import { renderMessage } from '../../../src/message.ts';
import { lintPairings, readPair } from '../../../src/pipeline.ts';
import { loadRules, ruleIds } from '../../../src/rule-registry.ts';
import type { Config, Finding, Pairing, Result } from '../../../src/types.ts';
import { chinesePage, englishPage, hostilePair, type Texts } from '../hostile.ts';
import type { Part } from '../part.ts';
import { spanFaults } from '../spans.ts';

/** What the site of a fuzzed pair would have taught. */
export const config: Config = { profile: { headingIds: 'explicit' } };

/** A pair as pairing by layout gives it. */
export function pairingOf({ en, zh }: Texts): Pairing {
  return {
    key: 'a.md',
    source: { path: 'en/a.md', text: en, language: 'en' },
    target: { path: 'zh/a.md', text: zh, language: 'zh' },
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
  };
}

/** Lints one pair of texts. */
export function lintTexts(texts: Texts, views = false): Promise<Result> {
  return lintPairings([pairingOf(texts)], [], config, { views });
}

/** Each rule by itself: places, and messages that are whole in both languages. */
export const rules: Part<Texts> = {
  id: 'rules',
  cases: hostilePair,
  faults: async (texts) => {
    const pair = readPair(pairingOf(texts));
    const site = learn([pair], config, null);
    const faults: string[] = [];
    for (const rule of await loadRules(ruleIds)) {
      for (const { report } of check(pair, site, [{ rule, options: {} }])) {
        const what = `${rule.id}/${report.messageId}`;
        const { source, target, confidence } = report;
        if (source !== undefined) faults.push(...spanFaults(what, source, pair.source.text.length));
        if (target !== undefined) faults.push(...spanFaults(what, target, pair.target.text.length));
        for (const edit of report.fix ?? [])
          faults.push(...spanFaults(`${what}, fix`, edit, pair[edit.side].text.length));
        if (confidence !== undefined && !(confidence >= 0 && confidence <= 1))
          faults.push(`${what}: confidence ${confidence}`);
        for (const language of ['en', 'zh'] as const)
          if (rule.messages[language][report.messageId] === undefined)
            faults.push(`${what} has no words in ${language}`);
        for (const [key, value] of Object.entries(report.data))
          if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'string')
            faults.push(`${what}: ${key} is ${value}`);
      }
    }
    return faults;
  },
};

function findingFaults(finding: Finding, texts: Texts): string[] {
  const what = `${finding.rule}/${finding.messageId}`;
  const length = (path: string) => (path.startsWith('en/') ? texts.en : texts.zh).length;
  return [
    ...[finding.source, finding.target].flatMap((place) =>
      place === null ? [] : spanFaults(what, place.span, length(place.path)),
    ),
    ...(/^[0-9a-f]{16}$/.test(finding.fingerprint) ? [] : [`${what}: ${finding.fingerprint}`]),
  ];
}

/** The whole way of one pair; the second time the result is the same. */
export const lint: Part<Texts> = {
  id: 'lint',
  cases: hostilePair,
  faults: async (texts) => {
    const result = await lintTexts(texts);
    const loaded = await loadRules([...new Set(result.findings.map(({ rule }) => rule))]);
    const mute = result.findings.filter((finding) => {
      const rule = loaded.find(({ id }) => id === finding.rule);
      return rule === undefined || renderMessage(finding, rule, 'zh') === '';
    });
    const prints = result.findings.map(({ fingerprint }) => fingerprint);
    return [
      ...result.findings.flatMap((finding) => findingFaults(finding, texts)),
      ...mute.map(({ rule }) => `${rule} says nothing`),
      ...(new Set(prints).size === prints.length ? [] : ['two findings with one fingerprint']),
      ...(isDeepStrictEqual(await lintTexts(texts), result) ? [] : ['linted twice, two results']),
      ...(isDeepStrictEqual(JSON.parse(JSON.stringify(result)), structuredClone(result))
        ? []
        : ['lost in JSON']),
    ];
  },
};

const plain = (pages: fc.Arbitrary<string>) =>
  // A line end in one place is what the other line ends are put in for.
  pages.map((text) => text.replace(/\r\n?/g, '\n').replace(/^\uFEFF+/, ''));

function said({ findings }: Result): readonly string[] {
  return findings.map(({ rule, messageId, severity }) => `${rule}/${messageId} ${severity}`).sort();
}

/** The line ends of Windows and a BOM change nothing of what is said. */
export const lineEnds: Part<Texts> = {
  id: 'line-ends',
  cases: fc.record({ en: plain(englishPage), zh: plain(chinesePage) }),
  faults: async (texts) => {
    const before = said(await lintTexts(texts));
    const crlf = { en: texts.en, zh: texts.zh.replaceAll('\n', '\r\n') };
    const marked = { en: `\uFEFF${texts.en}`, zh: texts.zh };
    const differs = (after: readonly string[]) => ({
      gone: before.filter((one) => !after.includes(one)),
      come: after.filter((one) => !before.includes(one)),
      counts: [before.length, after.length],
    });
    const faults: string[] = [];
    for (const [name, changed] of Object.entries({ CRLF: crlf, BOM: marked })) {
      const after = said(await lintTexts(changed));
      if (!isDeepStrictEqual(after, before))
        faults.push(`${name}: ${JSON.stringify(differs(after))}`);
    }
    return faults;
  },
};
