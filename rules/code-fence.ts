import { quote, spanOver } from '../src/aligned.ts';
import { compareFences } from '../src/compare/code-fences.ts';
import { type LostFence, lostFences } from '../src/compare/lost-fences.ts';
import type { Pair, Report, Rule } from '../src/types.ts';

export const codeFence: Rule = {
  id: 'code-fence',
  severity: 'error',
  summary: {
    en: 'A code block has lost its fence or its title, or is marked as another language.',
    zh: '代码块丢失了围栏或标题，或语言标记不同。',
  },
  messages: {
    en: {
      lost: 'This code block is no code block in {target}, its lines print as text: "{text}"',
      'lost-own': 'This is a code block in {target}, in {source} its lines print as text: "{text}"',
      language: 'This code block is marked `{expected}` in {source} and `{actual}` in {target}',
      unmarked: 'This code block is marked `{expected}` in {source}, in {target} it is plain text',
      title: 'This code block has the title "{expected}" in {source} and "{actual}" in {target}',
      untitled: 'This code block has the title "{expected}" in {source}, in {target} it has none',
    },
    zh: {
      lost: '这个代码块在{target}版中不是代码块，各行会显示为正文：“{text}”',
      'lost-own': '{target}版的这个代码块在{source}版中不是代码块，各行会显示为正文：“{text}”',
      language: '这个代码块的语言标记在{source}版中为 `{expected}`，在{target}版中为 `{actual}`',
      unmarked: '这个代码块在{source}版中标为 `{expected}`，在{target}版中为纯文本',
      title: '这个代码块的标题在{source}版中为“{expected}”，在{target}版中为“{actual}”',
      untitled: '这个代码块在{source}版中有标题“{expected}”，在{target}版中没有',
    },
  },
  *check(pair) {
    for (const lost of lostFences(pair)) yield lostReport(pair, lost);
    for (const { kind, expected, actual, source, target } of compareFences(pair)) {
      yield {
        messageId: kind,
        data: { expected, actual },
        source: source.span,
        target: target.span,
        evidence: { expected, actual },
        severity: 'info',
        cause: `code fence ${kind} ${expected} ${actual}`,
      };
    }
  },
};

function lostReport(pair: Pair, { side, code, text, confidence }: LostFence): Report {
  const printed = spanOver(text) ?? code.span;
  const [source, target] = side === 'source' ? [code.span, printed] : [printed, code.span];
  return {
    messageId: side === 'source' ? 'lost' : 'lost-own',
    data: { text: quote(pair[side], code.code?.valueSpan ?? code.span, 80) },
    source,
    target,
    evidence: {
      sourceText: quote(pair.source, source, 240),
      targetText: quote(pair.target, target, 240),
    },
    confidence,
    severity: side === 'source' ? 'error' : 'warning',
  };
}
