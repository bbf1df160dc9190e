import type { FindingEntry, FindingPlace } from '../data.ts';
import { copyButton } from './copy.ts';
import { h } from './dom.ts';
import type { Report } from './report.ts';
import { addressOf } from './route.ts';
import { severitySign } from './severity.ts';

/** Below this the reader should know that the alignment is not certain. */
const sure = 0.8;

/** What a finding says, and what can be done about it. `target` is the path of its page. */
export function findingCard(
  index: number,
  entry: FindingEntry,
  place: FindingPlace | undefined,
  target: string,
  report: Report,
): HTMLElement {
  const { texts, words, data } = report;
  const notes = place === undefined ? [] : notesOf(place, report);
  const messageId = `message-${index}`;
  return h(
    'article',
    {
      class: `card ${entry.severity}`,
      id: `finding-${entry.id}`,
      'data-card': index,
      tabindex: '-1',
      'aria-labelledby': messageId,
    },
    severitySign(entry.severity, words),
    h('p', { id: messageId, class: 'message' }, h('bdi', {}, entry.message)),
    h(
      'div',
      { class: 'card-foot' },
      h('code', { class: 'rule', title: data.summaries[entry.rule] ?? null }, entry.rule),
      ...notes.map((note) => h('span', {}, note)),
      h(
        'span',
        { class: 'actions' },
        copyButton({
          label: texts.pair.copy,
          hint: `${texts.pair.acceptHint} (a)`,
          text: () => acceptCommand(entry.id),
          done: texts.pair.copied,
          failed: texts.pair.copyFailed,
        }),
        h(
          'a',
          {
            class: 'anchor',
            href: addressOf({ kind: 'pair', target, finding: entry.id }),
            'aria-label': texts.pair.link,
            title: texts.pair.link,
          },
          '#',
        ),
      ),
    ),
  );
}

/** The command that accepts a finding; why it is right is left to fill in. */
function acceptCommand(id: string): string {
  return `announce-lint accept ${id} --reason "…"`;
}

function notesOf(
  { confidence, stale, absorbed }: FindingPlace,
  { texts, words }: Report,
): readonly string[] {
  return [
    Object.keys(absorbed).length > 0 ? words.absorbed(absorbed) : '',
    stale ? texts.about.stale : '',
    confidence < sure ? texts.pair.confidence(Math.round(confidence * 100)) : '',
  ].filter((note) => note !== '');
}
