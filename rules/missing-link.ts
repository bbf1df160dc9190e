import {
  type AlignedBlocks,
  placeOfLoss,
  quote,
  sentenceAround,
  textOfBlocks,
} from '../src/aligned.ts';
import { bareCause } from '../src/compare/bare-targets.ts';
import { lostLinkCause } from '../src/compare/link-cause.ts';
import { compareLinks } from '../src/compare/links.ts';
import { movedLink } from '../src/compare/moved-link.ts';
import { shownUrl } from '../src/compare/shown-url.ts';
import { undefinedReference } from '../src/compare/undefined-reference.ts';
import { malformedCause } from '../src/malformed-links.ts';
import { truncationOf } from '../src/truncation.ts';
import type { LinkDetail, Pair, Rule } from '../src/types.ts';
import { targetKey } from '../src/url.ts';

export const missingLink: Rule = {
  id: 'missing-link',
  severity: 'warning',
  summary: { en: 'A link of the original is gone.', zh: '原文中的链接在译文中缺失。' },
  messages: {
    en: {
      missing: '{source} links "{text}" to {expected}, {target} has no such link',
      bare: '{source} links to {expected}, {target} has no such link',
      undefined:
        '{source} links "{text}" to {expected}; in {target} the reference [{label}] is defined nowhere and prints: {actual}',
      elsewhere:
        '{source} links "{text}" to {expected} here, {target} only elsewhere in the section',
      moved: '{source} links to {expected} here, {target} only elsewhere: {actual}',
    },
    zh: {
      missing: '{source}版的“{text}”链接到 {expected}，{target}版没有这个链接',
      bare: '{source}版链接到 {expected}，{target}版没有这个链接',
      undefined:
        '{source}版的“{text}”链接到 {expected}；{target}版没有定义链接引用 [{label}]，会原样显示：{actual}',
      elsewhere: '{source}版在此处将“{text}”链接到 {expected}，{target}版只在本节其他位置有此链接',
      moved: '{source}版在此处链接到 {expected}，{target}版只在别处有此链接：{actual}',
    },
  },
  *check(pair) {
    for (const { kind, source, blocks, elsewhere, fewer } of compareLinks(pair).outcomes) {
      if (kind !== 'missing' || source === undefined) continue;
      if (isWrittenOut(pair, blocks, source)) continue;
      if (truncationOf(pair) !== null && isReference(source)) continue;
      const block = blocks.source.find((one) => one.details.includes(source));
      // Its text is the address, which can be read there all the same.
      const isPlain = isAddress(source) && textOfBlocks(blocks.target).includes(source.text);
      const undefinedOne = undefinedReference(pair, source, blocks.target);
      const moved = undefinedOne === undefined ? movedLink(pair, source) : undefined;
      const there = undefinedOne ?? moved;
      const actual = there && quote(pair.target, there.span);
      const cause =
        malformedCause(pair.target, blocks.target, { address: targetKey(source.url) }) ??
        bareCause(pair, source) ??
        (isPlain ? `plain address ${source.url}` : undefined) ??
        lostLinkCause(pair, blocks, source);
      yield {
        messageId: undefinedOne ? 'undefined' : messageOf(source, elsewhere, moved),
        data: {
          text: source.text,
          expected: shownUrl(source.url),
          ...(actual === undefined ? {} : { actual }),
          ...(undefinedOne === undefined ? {} : { label: undefinedOne.label }),
        },
        source: source.span,
        target: there?.span ?? placeOfLoss(blocks),
        evidence: {
          expected: source.url,
          ...(actual === undefined ? {} : { actual }),
          sourceText:
            block === undefined ? source.text : sentenceAround(pair.source, block, source.span),
          targetText: blocks.target.map((one) => one.text).join(' '),
        },
        confidence: blocks.link.confidence,
        ...(undefinedOne === undefined && (isPlain || moved || (elsewhere && !fewer))
          ? { severity: 'info' as const }
          : {}),
        cause,
      };
    }
  },
};

function messageOf({ text }: LinkDetail, elsewhere: boolean, moved?: LinkDetail): string {
  if (moved !== undefined) return 'moved';
  if (text === '') return 'bare';
  return elsewhere ? 'elsewhere' : 'missing';
}

/** Its text is the host it leads to, with or without more. */
function isAddress({ text, url }: LinkDetail): boolean {
  return /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}/.test(text) && url.includes(`//${text}`);
}

/** Its target is defined elsewhere, where a page cut off never comes. */
function isReference({ span, urlSpan }: LinkDetail): boolean {
  return urlSpan.offset >= span.endOffset || urlSpan.endOffset <= span.offset;
}

/** The address stands there as text or code: an e-mail address, a URL to type. */
function isWrittenOut(pair: Pair, blocks: AlignedBlocks, link: LinkDetail): boolean {
  const address = link.url.replace(/^mailto:/, '');
  return (
    /^[\w.+-]+@|^https?:/.test(address) &&
    blocks.target.some((block) =>
      pair.target.text.slice(block.span.offset, block.span.endOffset).includes(address),
    )
  );
}
