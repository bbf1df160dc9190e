import { lintPairings } from '../../../src/pipeline.ts';
import { loadHtml } from '../../../src/report/html/load.ts';
import type { Pairing, Result } from '../../../src/types.ts';
import { contextOf } from '../results.ts';

/** What a run finds in two pages, with what the HTML report shows of them. */
export function resultWithViews(en: string, zh: string, name = 'page'): Promise<Result> {
  const pairing: Pairing = {
    key: name,
    source: { path: `content/en/${name}.md`, text: en, language: 'en' },
    target: { path: `content/zh/${name}.md`, text: zh, language: 'zh' },
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
  };
  return lintPairings([pairing], [], {}, { views: true });
}

/** The report of a result, with the program that the build made. */
export async function htmlOf(result: Result): Promise<string> {
  const report = await loadHtml();
  return report(result, contextOf({ say: ({ rule, messageId }) => `${rule}: ${messageId}` }));
}

/** One pair many times under other names: a site of which only the size matters. */
export function repeated(result: Result, times: number): Result {
  const [pair] = result.pairs;
  const [view] = result.views?.pairs ?? [];
  if (pair === undefined || view === undefined) throw new Error('A result of one pair is needed');
  const rename = (path: string, index: number) => path.replace('.md', `-${index}.md`);
  const each = <T>(make: (index: number) => T) => Array.from({ length: times }, (_, i) => make(i));
  return {
    ...result,
    pairs: each((i) => ({
      ...pair,
      source: rename(pair.source, i),
      target: rename(pair.target, i),
    })),
    findings: each((i) =>
      result.findings.map((finding) => ({
        ...finding,
        pair: `${finding.pair}-${i}`,
        source: finding.source && { ...finding.source, path: rename(finding.source.path, i) },
        target: finding.target && { ...finding.target, path: rename(finding.target.path, i) },
      })),
    ).flat(),
    views: {
      profiles: {},
      evidence: {},
      pairs: each((i) => ({
        ...view,
        key: `${view.key}-${i}`,
        source: { ...view.source, path: rename(view.source.path, i) },
        target: { ...view.target, path: rename(view.target.path, i) },
      })),
    },
  };
}
