import { sentenceAround } from '../src/aligned.ts';
import { compareCode } from '../src/compare/code.ts';
import { optionsOf } from '../src/compare/code-form.ts';
import { relabelledCause } from '../src/compare/code-relabelled.ts';
import {
  differInSlashes,
  markApart,
  slipDistance,
  slipSeverity,
} from '../src/compare/code-slip.ts';
import { isMail, isRealMail } from '../src/compare/mail.ts';
import { isOwnSlip } from '../src/compare/own-slip.ts';
import { codeFixSafety } from '../src/fix/code.ts';
import type { Block, CodeDetail, Edit, Rule } from '../src/types.ts';

export const mismatchedCode: Rule = {
  id: 'mismatched-code',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'Inline code that is nearly that of the original, or other code in its place.',
    zh: '行内代码与原文相近但不一致，或在同一位置换成了另一个代码。',
  },
  messages: {
    en: {
      near: '{source} has `{expected}`, {target} has `{actual}`',
      own: '{source} has `{expected}` here and `{actual}` elsewhere, {target} has `{actual}`',
    },
    zh: {
      near: '{source}版为 `{expected}`，{target}版为 `{actual}`',
      own: '{source}版在此处为 `{expected}`，在别处为 `{actual}`；{target}版为 `{actual}`',
    },
  },
  *check(pair) {
    for (const { kind, source, target, blocks } of compareCode(pair).outcomes) {
      if (kind !== 'different' || source === undefined || target === undefined) continue;
      const there = holder(blocks.target, target);
      const here = holder(blocks.source, source);
      const own = isOwnSlip(pair.source, source, target.text);
      const isSlip = slipDistance(source.text, target.text) !== null;
      // Who writes to one of two addresses does not reach the other.
      const areMails = isRealMail(source.text) && isMail(target.text);
      const haveOtherOptions = optionsOf(source.text) !== optionsOf(target.text);
      const other = areMails || haveOtherOptions ? 'error' : 'warning';
      const english = pair.source.language === 'en' ? source.text : target.text;
      const slip = isSlip ? slipSeverity(source.text, target.text, english) : other;
      // Of a blank that the original writes in two ways nobody wants to hear.
      const isBlank = source.text.replace(/\s/g, '') === target.text.replace(/\s/g, '');
      const severity = own ? (isBlank ? 'info' : 'warning') : slip;
      const isHtml = pair.target.text[target.span.offset] === '<';
      const code = asCode(source.text);
      const text = there?.kind === 'table-row' ? code.replaceAll('|', '\\|') : code;
      const fix: Edit = { side: 'target', ...target.span, text };
      const safety =
        own || !isSlip || severity === 'info' || isHtml
          ? null
          : codeFixSafety(pair, source.text, target.text);
      const cause =
        markCause(source.text, target.text, blocks.source[0]) ?? relabelledCause(pair, target);
      yield {
        messageId: own ? 'own' : 'near',
        data: { expected: source.text, actual: target.text },
        source: source.span,
        target: target.span,
        evidence: {
          expected: source.text,
          actual: target.text,
          ...(here === undefined
            ? {}
            : { sourceText: sentenceAround(pair.source, here, source.span) }),
          ...(there === undefined
            ? {}
            : { targetText: sentenceAround(pair.target, there, target.span) }),
        },
        confidence: blocks.link.confidence,
        severity,
        ...(cause === undefined ? {} : { cause }),
        ...(safety === null ? {} : { fix: [fix], fixSafety: safety }),
      };
    }
  },
};

/** The same mark of several codes was lost or typed by one machine, in one go. */
function markCause(a: string, b: string, block: Block | undefined): string | undefined {
  if (differInSlashes(a, b)) return 'code with backslashes';
  const mark = markApart(a, b);
  return mark === null ? undefined : `code with ${mark} of ${block?.index}`;
}

/** Code in a fence longer than any run of backticks in it. */
function asCode(code: string): string {
  const runs = code.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
}

function holder(blocks: readonly Block[], code: CodeDetail): Block | undefined {
  return blocks.find((block) => block.details.includes(code));
}
