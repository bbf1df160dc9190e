import { sentenceAround, spanOver, textOfBlocks } from '../src/aligned.ts';
import { additionCause } from '../src/compare/added-sentences.ts';
import { compareCode } from '../src/compare/code.ts';
import { isWords, squash } from '../src/compare/code-form.ts';
import { replacedCause } from '../src/compare/code-relabelled.ts';
import { replacedCode } from '../src/compare/code-replaced.ts';
import { once } from '../src/compare/memo.ts';
import { hasHan } from '../src/han.ts';
import { truncationOf } from '../src/truncation.ts';
import type { Page, Rule } from '../src/types.ts';

export const addedCode: Rule = {
  id: 'added-code',
  severity: 'info',
  summary: {
    en: 'Inline code that only the translation has.',
    zh: '只有译文才有的行内代码。',
  },
  messages: {
    en: { added: '{target} has `{actual}`, {source} does not' },
    zh: { added: '{target}版有 `{actual}`，{source}版没有' },
  },
  *check(pair) {
    if (truncationOf(pair) !== null) return;
    const told = new Set<string>();
    const replacing = new Map([...replacedCode(pair)].map(([lost, { code }]) => [code, lost]));
    for (const { kind, target, blocks } of compareCode(pair).outcomes) {
      if (kind !== 'extra' || target === undefined) continue;
      if (!isExact(target.text) || standsIn(pair.source, target.text)) continue;
      if (told.has(target.text)) continue;
      told.add(target.text);
      const there = blocks.target.find((block) => block.details.includes(target));
      if (there === undefined) continue;
      const source = spanOver(blocks.source);
      const lost = replacing.get(target);
      const cause =
        lost === undefined
          ? (additionCause(pair, target.span) ?? `added code of ${there.index}`)
          : replacedCause(pair, lost, target);
      yield {
        messageId: 'added',
        data: { actual: target.text },
        ...(source === undefined ? {} : { source }),
        target: target.span,
        evidence: {
          actual: target.text,
          sourceText: textOfBlocks(blocks.source),
          targetText: sentenceAround(pair.target, there, target.span),
        },
        confidence: blocks.link.confidence,
        cause,
      };
    }
  },
};

/** Words may be a term that the original says in other words; a number is compared as a value. */
function isExact(code: string): boolean {
  return /[A-Za-z]/.test(code) && !hasHan(code) && !isWords(code) && !/^[A-Z]+$/.test(code);
}

/** Whether the original has each part of the code somewhere: `harbor.lamps` where `lamps` is of `harbor`. */
function standsIn(page: Page, code: string): boolean {
  const text = flat(page);
  return code
    .split(/[^\p{L}\p{N}_-]+/u)
    .every((part) =>
      /^__\w+__$/.test(part) ? page.text.includes(part) : text.includes(squash(part)),
    );
}

const flat = once(({ text }: Page) => squash(text));
