import type { Block, ImageDetail, Page, PieceImage, Range } from '../types.ts';
import { rangeOf } from './range.ts';

/** The images of a block, with where their alternative text and their address are written. */
export function imagesOf({ text }: Page, block: Block): PieceImage[] {
  return block.details.flatMap((detail) =>
    detail.kind === 'image'
      ? [{ at: rangeOf(detail.span), alt: altOf(text, detail), url: urlOf(detail) }]
      : [],
  );
}

function urlOf({ span, urlSpan }: ImageDetail): Range | null {
  const inside = urlSpan.offset >= span.offset && urlSpan.endOffset <= span.endOffset;
  return inside && urlSpan.offset < urlSpan.endOffset ? rangeOf(urlSpan) : null;
}

function altOf(text: string, image: ImageDetail): Range | null {
  const { offset, endOffset } = image.span;
  const written = text.slice(offset, endOffset);
  if (written.startsWith('![')) {
    const url = urlOf(image);
    const end = url === null ? written.indexOf(']') : written.lastIndexOf('](', url[0] - offset);
    return end > 2 ? [offset + 2, offset + end] : null;
  }
  const at = image.alt === '' ? -1 : written.indexOf(image.alt);
  return at < 0 ? null : [offset + at, offset + at + image.alt.length];
}
