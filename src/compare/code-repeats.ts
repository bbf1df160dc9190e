import type { Block, CodeDetail } from '../types.ts';
import { looseForm } from './code-form.ts';
import { slipDistance, slipSeverity } from './code-slip.ts';

type CodePair = readonly [source: CodeDetail, target: CodeDetail];

/**
 * Code that the original has several times and the translation once less, with a slip of it in the
 * place of the other: a right copy does not excuse a wrong one, nor does another slip of it.
 *
 * @param free codes of the translation that answer nothing
 * @param slips codes with a slip of them found already
 */
export function damagedRepeats(
  source: readonly CodeDetail[],
  target: readonly CodeDetail[],
  free: readonly CodeDetail[],
  here: string,
  slips: readonly CodePair[],
): readonly CodePair[] {
  if (free.length === 0 || source.length * free.length > mostPairs) return [];
  const times = countForms([...target, ...slips.map(([code]) => code)]);
  const met = new Map<string, number>();
  const taken = new Set<CodeDetail>();
  return source.flatMap((code): CodePair[] => {
    const form = looseForm(code.text);
    const before = met.get(form) ?? 0;
    met.set(form, before + 1);
    const answered = times.get(form) ?? 0;
    if (answered === 0 || before < answered) return [];
    const found = free.find(
      (other) => !taken.has(other) && !here.includes(other.text.trim()) && isDamaged(code, other),
    );
    if (found === undefined) return [];
    taken.add(found);
    return [[code, found]];
  });
}

/** More than this is no block in which one copy of a name slipped. */
const mostPairs = 10_000;

function countForms(codes: readonly CodeDetail[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of codes) times.set(looseForm(text), (times.get(looseForm(text)) ?? 0) + 1);
  return times;
}

/** A slip that leaves something wrong; longer or shorter code says more or less. */
function isDamaged({ text: a }: CodeDetail, { text: b }: CodeDetail): boolean {
  return (
    slipDistance(a, b) !== null &&
    !a.includes(b) &&
    !b.includes(a) &&
    slipSeverity(a, b) === 'error'
  );
}

/** Whether the translation sets the key as code and says its value behind it: `` `lamps` 为 3 ``. */
export function saysValueBehind(
  code: CodeDetail,
  found: CodeDetail,
  blocks: readonly Block[],
): boolean {
  const [a, b] = [code.text.trim(), found.text.trim()];
  const value = a.startsWith(b)
    ? /^\s{0,9}[:=]\s{0,9}(\S{1,40})$/.exec(a.slice(b.length))?.[1]
    : undefined;
  const block = blocks.find((one) => one.details.includes(found));
  if (value === undefined || block === undefined) return false;
  const from = found.span.endOffset - block.span.offset;
  const behind = block.prose.slice(from, from + reach + value.length);
  const at = behind.indexOf(value);
  return at >= 0 && !/\w/.test(behind[at + value.length] ?? '') && !/\w$/.test(behind.slice(0, at));
}

/** As far behind the key as `设置为`, `的值等于` and a backtick take. */
const reach = 10;
