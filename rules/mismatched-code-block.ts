import {
  apart,
  type CodeDifference,
  compareCodeBlocks,
  lineSpan,
  shownLines,
} from '../src/compare/code-blocks.ts';
import { readsAlike } from '../src/compare/code-equal.ts';
import { isLookAlike } from '../src/compare/code-line.ts';
import { standAnywhere } from '../src/compare/code-order.ts';
import { differingParts } from '../src/compare/code-shown.ts';
import { isSlip, saidInOtherWords } from '../src/compare/code-wording.ts';
import { hasHan } from '../src/han.ts';
import { ownContentCause } from '../src/lone-sections.ts';
import type { Rule, Severity } from '../src/types.ts';

const shown = 6;
const commands =
  /^(?:ba|z|fi)?sh$|^shell|^console|^terminal|^ya?ml$|^json|^toml|^ini$|^properties$|^docker/i;

export const mismatchedCodeBlock: Rule = {
  id: 'mismatched-code-block',
  severity: 'error',
  summary: {
    en: 'A code block differs in more than comments, prompts and translated strings.',
    zh: '代码块的差异不止于注释、提示符和已翻译的字符串。',
  },
  messages: {
    en: {
      line: 'This line of code is `{expected}` in {source} and `{actual}` in {target}',
      missing: 'This line of code is missing in {target}: `{expected}`',
      extra: '{target} has a line of code that {source} does not have: `{actual}`',
      lines:
        '{count} lines of this code block differ; the first is `{expected}` in {source} and `{actual}` in {target}',
      'lines-missing':
        '{count} lines of this code block are missing in {target}, the first: `{expected}`',
      'lines-extra':
        '{target} has {count} lines in this code block that {source} does not have, the first: `{actual}`',
      indent:
        'The indentation of `{actual}` nests it under another line in {target} than in {source}',
      order:
        'The lines of this code block stand in another order in {target}, the first: `{expected}`',
      backslash:
        'The command is broken into lines in another way: `{expected}` in {source}, `{actual}` in {target} (is a `\\` missing at the end of a line?)',
    },
    zh: {
      line: '这行代码在{source}版中为 `{expected}`，在{target}版中为 `{actual}`',
      missing: '{target}版缺少这行代码：`{expected}`',
      extra: '{target}版多出一行{source}版没有的代码：`{actual}`',
      lines:
        '这个代码块有 {count} 行不同，第一处在{source}版中为 `{expected}`，在{target}版中为 `{actual}`',
      'lines-missing': '{target}版的这个代码块缺少 {count} 行，第一行：`{expected}`',
      'lines-extra': '这个代码块在{target}版中比{source}版多出 {count} 行，第一行：`{actual}`',
      indent: '`{actual}` 在{target}版中的缩进层级与{source}版不同',
      order: '这个代码块中有几行在{target}版中换了位置，第一行：`{expected}`',
      backslash:
        '这条命令的换行方式不同：{source}版为 `{expected}`，{target}版为 `{actual}`（行尾是否缺少 `\\`？）',
    },
  },
  *check(pair) {
    const cause = ownContentCause(pair);
    for (const difference of compareCodeBlocks(pair).flatMap(apart)) {
      const { source, target, hunks, differing } = difference;
      const { lost, found } = shownLines(difference);
      const removed = hunks.flatMap((hunk) => hunk.removed).map((line) => line.code);
      const added = hunks.flatMap((hunk) => hunk.added).map((line) => line.code);
      const severity = severityOf(difference);
      const [expected, actual] =
        lost === undefined || found === undefined
          ? [lost?.code ?? '', found?.code ?? '']
          : differingParts(lost.code, found.code);
      yield {
        messageId: messageOf(difference),
        data: { expected, actual, count: differing },
        source: lost === undefined ? source.span : lineSpan(pair.source, source, lost.line),
        target: found === undefined ? target.span : lineSpan(pair.target, target, found.line),
        evidence: {
          expected: removed.join('\n'),
          actual: added.join('\n'),
          sourceText: removed.slice(0, shown).join('\n'),
          targetText: added.slice(0, shown).join('\n'),
        },
        ...(severity === 'error' ? {} : { severity }),
        ...(cause !== undefined && removed.length === 0 ? { severity: 'info', cause } : {}),
      };
    }
  },
};

function messageOf(difference: CodeDifference): string {
  if (difference.kind !== 'lines') return difference.kind;
  const { lost, found } = shownLines(difference);
  const how = lost === undefined ? 'extra' : found === undefined ? 'missing' : 'line';
  if (difference.differing <= 1 || how === 'line') return difference.differing <= 1 ? how : 'lines';
  const oneSided = difference.hunks.every(
    ({ removed, added }) => (how === 'extra' ? removed : added).length === 0,
  );
  return oneSided ? `lines-${how}` : how;
}

/** An error where a reader who copies the code does something else: a command, flag or key differs. */
function severityOf(difference: CodeDifference): Severity {
  const { source, target, kind, hunks, differing, lines } = difference;
  if (kind === 'order') {
    const moved = hunks.flatMap((hunk) => hunk.removed);
    return standAnywhere(moved, source.code?.language ?? '') ? 'info' : 'warning';
  }
  if (kind !== 'lines') return 'error';
  const all = hunks.flatMap(({ removed, added }) => [...removed, ...added]);
  if (all.some((line) => line.remark)) return 'warning';
  const first = shownLines(difference);
  const [lost, found] = [first.lost?.code ?? '', first.found?.code ?? ''];
  if (isLookAlike(lost, found)) return 'error';
  if (differing === 1 && readsAlike(lost, found, source.code?.language ?? '')) return 'info';
  if (lost.replace(/["']/g, '') === found.replace(/["']/g, '')) return 'warning';
  if (all.every((line) => line.output) && !isSlip(lost, found)) return 'info';
  // One of the two fences may not say what it holds.
  if (![source, target].some(({ code }) => commands.test(code?.language ?? ''))) return 'warning';
  if (differing > Math.max(1, lines * 0.3) || all.some((line) => hasHan(line.code)))
    return 'warning';
  return differing === 1 && saidInOtherWords(lost, found) ? 'warning' : 'error';
}
