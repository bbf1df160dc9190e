import { quote, spanOver } from '../aligned.ts';
import type { Pair, Report } from '../types.ts';
import type { ListLines } from './list-lines.ts';

/** What is told of items of one page that the other has as lines without their marks. */
export function linesReport(
  pair: Pair,
  { side, paragraph, items, confidence }: ListLines,
  what: 'lines' | 'joined',
): Report {
  const list = spanOver(items) ?? paragraph.span;
  const [source, target] = side === 'source' ? [paragraph.span, list] : [list, paragraph.span];
  return {
    messageId: side === 'source' ? `own-${what}` : what,
    data: { text: quote(pair[side], paragraph.span, 60), count: items.length },
    source,
    target,
    evidence: {
      sourceText: quote(pair.source, source),
      targetText: quote(pair.target, target),
    },
    identity: paragraph.text,
    confidence,
    severity: what === 'joined' && side === 'target' ? 'warning' : 'info',
  };
}
