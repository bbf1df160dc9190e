import { type AlignedBlocks, quote } from '../aligned.ts';
import { positionAt } from '../lines.ts';
import type { CodeDetail, Pair, Report, Span } from '../types.ts';
import { compareCode } from './code.ts';
import { isTranslatable } from './code-form.ts';
import { plainPlace } from './plain-place.ts';

/** Code of the original that is plain text in the translation. */
export interface Unmarked {
  readonly blocks: AlignedBlocks;
  readonly code: CodeDetail;
  readonly target: Span;
}

/** Lost code with the place where it stands as plain text; nothing where it does not. */
export function unmarked(blocks: AlignedBlocks, code: CodeDetail): readonly Unmarked[] {
  const target = plainPlace(blocks.target, code.text);
  if (target === null || isQuotedText(blocks, code.text, target)) return [];
  return [{ blocks, code, target }];
}

/** A text to type or to read, no identifier and no single word, that the translation sets off in quotation marks. */
function isQuotedText(
  { target }: AlignedBlocks,
  code: string,
  { offset, endOffset }: Span,
): boolean {
  if (!isTranslatable(code)) return false;
  return target.some(({ span, prose }) => {
    const at = offset - span.offset;
    if (at < 1 || at >= prose.length) return false;
    const marks = (prose[at - 1] ?? '') + (prose[endOffset - span.offset] ?? '');
    return quotes.has(marks);
  });
}

const quotes: ReadonlySet<string> = new Set(['「」', '『』', '“”', '‘’', '""']);

/** So many on a page without any code are the style of its translator. */
const fewestLost = 4;
/** So many are, too, where they are most of its code. */
const fewestOfMost = 6;
const named = 3;

/** What is told of the code of a page that lost its backticks: once of a page, or once of each block. */
export function* unmarkedReports(pair: Pair, losses: readonly Unmarked[]): Iterable<Report> {
  const { target } = pair;
  const [first] = losses;
  if (first === undefined) return;
  const count = losses.length;
  const bare = !target.blocks.some(({ details }) => details.some(({ kind }) => kind === 'code'));
  const most = count >= fewestOfMost && count > compareCode(pair).answered.length;
  if (bare && count >= fewestLost) {
    const report = reportOf(pair, first);
    yield { ...report, messageId: 'lost-all', data: { ...report.data, count } };
  } else if (most) yield mostReport(pair, first, losses);
  else yield* ofBlocks(pair, losses);
}

function reportOf(pair: Pair, { blocks, code, target }: Unmarked): Report {
  return {
    messageId: 'lost',
    data: { expected: code.text },
    source: code.span,
    target,
    evidence: { expected: code.text, sourceText: quote(pair.source, code.span) },
    confidence: blocks.link.confidence,
  };
}

function mostReport(pair: Pair, first: Unmarked, losses: readonly Unmarked[]): Report {
  const firsts = new Map<string, string>();
  for (const { code, target } of losses) {
    const { line } = positionAt(pair.target.lines, target.offset);
    if (!firsts.has(code.text)) firsts.set(code.text, `\`${code.text}\` (${line})`);
  }
  const report = reportOf(pair, first);
  return {
    ...report,
    messageId: 'lost-most',
    data: { count: losses.length, places: [...firsts.values()].slice(0, named).join(', ') },
    evidence: { ...report.evidence, expected: [...firsts.keys()].join('\n') },
    identity: '',
  };
}

function* ofBlocks(pair: Pair, losses: readonly Unmarked[]): Iterable<Report> {
  const groups = new Map<AlignedBlocks, Unmarked[]>();
  for (const one of losses) {
    const group = groups.get(one.blocks);
    if (group === undefined) groups.set(one.blocks, [one]);
    else group.push(one);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const report = reportOf(pair, first);
    const names = group.map(({ code }) => code.text);
    if (names.length === 1) yield report;
    else
      yield {
        ...report,
        messageId: 'lost-several',
        data: { expected: first.code.text, count: names.length, names: shown(names) },
        evidence: { ...report.evidence, expected: names.join('\n') },
      };
  }
}

function shown(names: readonly string[]): string {
  const firsts = names.slice(0, named).map((name) => `\`${name}\``);
  return firsts.join(', ') + (names.length > named ? ' …' : '');
}
