import { quote } from '../src/aligned.ts';
import { concernedBy } from '../src/history/concerned.ts';
import type { Drift, Rule } from '../src/types.ts';

/** More sections than these are counted, not named. */
const mostNamed = 3;

export const staleTranslation: Rule = {
  id: 'stale-translation',
  severity: 'warning',
  summary: {
    en: 'The original changed after it was translated.',
    zh: '翻译完成后，原文又有改动。',
  },
  messages: {
    en: {
      pinned:
        '{source} has changed since this {target} page was translated (since {since}, commits: {commits}, blocks: {count}): {where}',
      behind: '{source} changes here, {target} does not yet (blocks: {count}): {where}',
      differs:
        '{source} changed after {target} was written (since {since}, differences: {count}): {where}',
    },
    zh: {
      pinned:
        '{target}版译出后，{source}版有 {count} 处改动（自 {since} 起 {commits} 次提交）：{where}',
      behind: '{source}版此次改动 {count} 处，{target}版尚未跟进：{where}',
      differs:
        '{target}版写成后，{source}版有改动，由此产生 {count} 处差异（自 {since} 起）：{where}',
    },
  },
  *check(pair) {
    const { drift } = pair;
    const [first] = drift?.changes ?? [];
    if (drift === undefined || first === undefined) return;
    const { pin } = drift;
    yield {
      messageId: pin.later === null ? 'behind' : 'pinned',
      data: {
        count: drift.changes.length,
        commits: pin.later?.commits ?? 0,
        since: pin.later?.since ?? '',
        where: placesOf(drift),
      },
      source: first.before ?? { offset: 0, endOffset: 0 },
      target: concernedBy(pair, first),
      evidence: {
        expected: pin.later?.last ?? whatCame(drift),
        actual: pin.commit,
        sourceText: first.after === null ? '' : quote(drift.page, first.after),
      },
      confidence: 1,
    };
  },
};

/** The sections in which something changed, the first few by name; the page's own name before them. */
function placesOf({ changes, page }: Drift): string {
  const titles = [...new Set(changes.map(({ section }) => section || page.path))];
  const named = titles.slice(0, mostNamed);
  return [...named, ...(titles.length > mostNamed ? [`+${titles.length - mostNamed}`] : [])].join(
    ' · ',
  );
}

/** What the original says now that it did not: a change that is not committed has no name. */
function whatCame({ changes }: Drift): string {
  return changes.map(({ words }) => words.map(({ text }) => text).join('')).join('\n');
}
