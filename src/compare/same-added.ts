import { positionAt } from '../lines.ts';
import type { Page, Report } from '../types.ts';

/**
 * Reports on blocks that only the translation has, those of the same text at several places as one:
 * the translator added it to all of them by one decision. What is only noted stays as it is.
 *
 * @param page the translation
 */
export function sameAddedOnce(page: Page, reports: readonly Report[]): Report[] {
  const byText = new Map<string, Report[]>();
  for (const report of reports.filter(({ messageId }) => added.has(messageId))) {
    const text = report.evidence.actual ?? '';
    const list = byText.get(text);
    if (list === undefined) byText.set(text, [report]);
    else list.push(report);
  }
  return reports.flatMap((report): Report[] => {
    const group = byText.get(report.evidence.actual ?? '') ?? [];
    const first = group.find(({ severity }) => severity !== 'info');
    if (group.length < 2 || first === undefined || !group.includes(report)) return [report];
    return report === first ? [atPlaces(page, first, group)] : [];
  });
}

const added: ReadonlySet<string> = new Set(['one', 'run', 'component']);

function atPlaces(page: Page, first: Report, group: readonly Report[]): Report {
  const lines = group.map(({ target }) => positionAt(page.lines, target?.offset ?? 0).line);
  const absorbed: Record<string, number> = {};
  for (const { evidence } of group)
    for (const [kind, count] of Object.entries(evidence.absorbed ?? {}))
      absorbed[kind] = (absorbed[kind] ?? 0) + count;
  return {
    ...first,
    messageId: 'places',
    data: { text: first.data.text ?? '', count: group.length, lines: lines.join(', ') },
    evidence: { ...first.evidence, absorbed },
  };
}
