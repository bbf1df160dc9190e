import { detailsOf, quote, sentenceAround, spanOver } from '../src/aligned.ts';
import { additionCause } from '../src/compare/added-sentences.ts';
import { compareLinks } from '../src/compare/links.ts';
import { ownMalformedCause } from '../src/compare/own-malformed.ts';
import { isAutolink } from '../src/compare/plain-place.ts';
import { shownUrl } from '../src/compare/shown-url.ts';
import { isNoteOf } from '../src/translators-note.ts';
import type { Block, Rule } from '../src/types.ts';

export const extraLink: Rule = {
  id: 'extra-link',
  severity: 'info',
  summary: { en: 'A link that the original does not have.', zh: '译文多出原文没有的链接。' },
  messages: {
    en: { extra: '{target} links "{text}" to {actual}, {source} has no such link' },
    zh: { extra: '{target}版的“{text}”链接到 {actual}，{source}版没有这个链接' },
  },
  *check(pair) {
    for (const { kind, target, blocks, elsewhere } of compareLinks(pair).outcomes) {
      if (kind !== 'extra' || target === undefined || elsewhere) continue;
      const block = blocks.target.find((one) => one.details.includes(target));
      if (block === undefined || isNoteOf(pair, block)) continue;
      // It lost its backticks, which is another rule's.
      if (isAutolink(target) && hasCode(blocks.source, target.text)) continue;
      const source = spanOver(blocks.source);
      const cause = ownMalformedCause(pair, target) ?? additionCause(pair, target.span);
      yield {
        messageId: 'extra',
        data: { text: target.text, actual: shownUrl(target.url) },
        ...(source === undefined ? {} : { source }),
        target: target.span,
        evidence: {
          actual: target.url,
          ...(source === undefined ? {} : { sourceText: quote(pair.source, source, 240) }),
          targetText: sentenceAround(pair.target, block, target.span),
        },
        confidence: blocks.link.confidence,
        ...(cause === undefined ? {} : { cause }),
      };
    }
  },
};

function hasCode(blocks: readonly Block[], text: string): boolean {
  return detailsOf(blocks, 'code').some((code) => code.text === text);
}
