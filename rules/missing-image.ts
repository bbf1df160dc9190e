import { placeFor, placeOfLoss, quote } from '../src/aligned.ts';
import { compareImages, sameImage } from '../src/compare/images.ts';
import { betweenTargets } from '../src/compare/link-report.ts';
import { sharedSections } from '../src/section-blocks.ts';
import type { ImageDetail, Pair, Rule } from '../src/types.ts';

export const missingImage: Rule = {
  id: 'missing-image',
  severity: 'warning',
  summary: {
    en: 'An image of the original is gone, or the text that stands for it.',
    zh: '原文中的图片或其替代文本在译文中缺失。',
  },
  messages: {
    en: {
      missing: 'The image {expected} is missing in {target}',
      alt: 'The image {image} has no alternative text in {target}; {source} has "{expected}"',
    },
    zh: {
      missing: '{target}版缺少图片 {expected}',
      alt: '{target}版的图片 {image} 没有替代文本，{source}版写的是“{expected}”',
    },
  },
  *check(pair) {
    for (const { kind, source, blocks, elsewhere } of compareImages(pair).outcomes) {
      if (kind !== 'missing' || source === undefined || elsewhere) continue;
      yield {
        ...say(pair, source),
        target: placeOfLoss(blocks),
        confidence: blocks.link.confidence,
        cause: `lost images of block ${blocks.source[0]?.index ?? ''}`,
      };
    }
    for (const { source, target } of compareImages(pair).answered) {
      if (target.alt.trim() !== '' || !isDescription(source.alt)) continue;
      // In HTML and in components, the text may be what stands below the picture.
      if (pair.target.text[target.span.offset] !== '!') continue;
      yield {
        ...betweenTargets(pair, source, target),
        messageId: 'alt',
        data: { image: target.url, expected: source.alt },
        evidence: { expected: source.alt, actual: '' },
        severity: 'info',
      };
    }
    let last = { block: -2, cause: '' };
    for (const { block, image } of loneImages(pair)) {
      // Pictures one right after the other went together.
      const isNext = block - last.block <= 1;
      last = { block, cause: isNext ? last.cause : `lost images from block ${block}` };
      yield { ...say(pair, image), target: placeFor(pair, 'source', block), cause: last.cause };
    }
  },
};

/** Not what an editor fills in. */
function isDescription(alt: string): boolean {
  return (
    alt.trim().length > 1 && !/^(?:img|image|picture|alt(?: text)?|图片|图)$/i.test(alt.trim())
  );
}

function say(pair: Pair, image: ImageDetail) {
  return {
    messageId: 'missing',
    data: { expected: image.url },
    source: image.span,
    evidence: { expected: image.url, sourceText: quote(pair.source, image.span) },
  };
}

/** Images that are blocks of their own and have no counterpart, in sections that both pages have. */
function loneImages(pair: Pair): { readonly block: number; readonly image: ImageDetail }[] {
  const images = pair.target.blocks
    .flatMap((block) => block.details)
    .filter((one) => one.kind === 'image');
  const shared = sharedSections(pair, 'source');
  return pair.alignment.blocks.flatMap((link) => {
    const block = pair.source.blocks[link.source[0] ?? -1];
    if (link.kind !== 'missing' || block?.kind !== 'image' || !shared.has(block.section)) return [];
    return block.details
      .filter((detail): detail is ImageDetail => detail.kind === 'image')
      .filter((image) => !images.some((other) => sameImage(image, other)))
      .map((image) => ({ block: block.index, image }));
  });
}
