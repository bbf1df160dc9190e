import { type CodeDifference, compareCodeBlocks, lineSpan } from '../src/compare/code-blocks.ts';
import { hasHan } from '../src/han.ts';
import type { Rule } from '../src/types.ts';

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
    },
    zh: {
      line: '这行代码在{source}版中为 `{expected}`，在{target}版中为 `{actual}`',
      missing: '{target}版缺少这行代码：`{expected}`',
      extra: '{target}版多出一行{source}版没有的代码：`{actual}`',
      lines:
        '这个代码块有 {count} 行不同，第一处在{source}版中为 `{expected}`，在{target}版中为 `{actual}`',
      'lines-missing': '{target}版的这个代码块缺少 {count} 行，第一行：`{expected}`',
      'lines-extra': '这个代码块在{target}版中比{source}版多出 {count} 行，第一行：`{actual}`',
    },
  },
  *check(pair) {
    for (const difference of compareCodeBlocks(pair)) {
      const { source, target, removed, added, differing } = difference;
      const [lost, found] = [removed[0], added[0]];
      const expected = lost?.code.trim() ?? '';
      const actual = found?.code.trim() ?? '';
      const one = removed.length <= 1 && added.length <= 1;
      const how = lost === undefined ? 'extra' : found === undefined ? 'missing' : 'line';
      const messageId = one ? how : how === 'line' ? 'lines' : `lines-${how}`;
      yield {
        messageId,
        data: { expected, actual, count: differing },
        source: lost === undefined ? source.span : lineSpan(pair.source, source, lost.line),
        target: found === undefined ? target.span : lineSpan(pair.target, target, found.line),
        evidence: {
          expected: removed.map((line) => line.code).join('\n'),
          actual: added.map((line) => line.code).join('\n'),
          sourceText: removed
            .slice(0, shown)
            .map((line) => line.code)
            .join('\n'),
          targetText: added
            .slice(0, shown)
            .map((line) => line.code)
            .join('\n'),
        },
        ...(isGrave(difference) ? {} : { severity: 'warning' as const }),
      };
    }
  },
};

/** A reader who copies the code does something else: a command, a flag, a key differs. */
function isGrave({ source, removed, added, differing, lines }: CodeDifference): boolean {
  const language = source.code?.language ?? '';
  if (!commands.test(language) || differing > Math.max(1, lines * 0.3)) return false;
  return ![...removed, ...added].some((line) => hasHan(line.code));
}
