import type { Finding, Result } from '../../types.ts';
import type { ReportContext } from '../context.ts';
import { overviewId, type PairData, pairId } from './data.ts';
import { overviewData } from './overview.ts';
import { placesIn } from './places.ts';
import { type Assets, htmlPage } from './template.ts';
import { htmlWordsIn } from './words.ts';

/**
 * The side-by-side report: one page with an overview and a view of every pair.
 *
 * @throws Error where the result was made without views.
 */
export function reportHtml(result: Result, context: ReportContext, assets: Assets): string {
  const { views } = result;
  if (views === undefined) throw new Error('The HTML report needs the views of the pairs');
  const words = htmlWordsIn(context.lang);
  const byPair = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    const list = byPair.get(finding.pair);
    if (list === undefined) byPair.set(finding.pair, [finding]);
    else list.push(finding);
  }
  return htmlPage(assets, {
    lang: context.lang,
    title: words.title,
    withoutScript: words.withoutScript,
    data: [
      { id: overviewId, value: overviewData(result, views, context) },
      ...views.pairs.map((view, index) => {
        const value: PairData = { view, places: placesIn(view, byPair.get(view.key) ?? []) };
        return { id: pairId(index), value };
      }),
    ],
  });
}
