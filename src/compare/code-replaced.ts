import { type AlignedBlocks, detailsOf, textOfBlocks } from '../aligned.ts';
import { overlaps, sentencesOf } from '../sentences.ts';
import type { CodeDetail, LinkDetail, Pair } from '../types.ts';
import { compareCode, standsIn } from './code.ts';
import { perPair } from './memo.ts';

/** Code of the translation that stands where code of the original is lost. */
export interface Replacement {
  readonly code: CodeDetail;
  /** Both are the text of one link. */
  readonly linked: boolean;
}

/**
 * What stands in the place of lost code: the code in the text of the same link, or the code of the
 * sentence that answers nothing where as many are lost.
 */
export const replacedCode: (pair: Pair) => ReadonlyMap<CodeDetail, Replacement> = perPair(
  (pair) => {
    const open = new Map<AlignedBlocks, { lost: CodeDetail[]; free: CodeDetail[] }>();
    for (const { kind, source, target, blocks } of compareCode(pair).outcomes) {
      const group = open.get(blocks) ?? { lost: [], free: [] };
      open.set(blocks, group);
      if (kind === 'missing' && source !== undefined) group.lost.push(source);
      if (kind === 'extra' && target !== undefined) group.free.push(target);
    }
    const found = new Map<CodeDetail, Replacement>();
    for (const [blocks, { lost, free }] of open) {
      for (const code of lost) {
        const linked = inSameLink(blocks, code, free);
        if (linked !== undefined) found.set(code, { code: linked, linked: true });
      }
      // Of several, each stands for the one in its place that it has a word in common with.
      if (lost.length !== free.length || lost.length > mostLost) continue;
      for (const [at, one] of lost.entries()) {
        const other = free[at];
        if (other === undefined || found.has(one)) continue;
        if (lost.length > 1 && !sharesWord(one.text, other.text)) continue;
        if (!inSameSentence(pair, blocks, one, other)) continue;
        // A phrase in Chinese is what something else was translated to.
        if (/[A-Za-z0-9]/.test(other.text) && !standsIn(textOfBlocks(blocks.source), other.text))
          found.set(one, { code: other, linked: false });
      }
    }
    return found;
  },
);

/** More codes that were all replaced are another text. */
const mostLost = 8;

function sharesWord(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().split(/[^a-z0-9]+/);
  const there = new Set(words(b));
  return words(a).some((word) => word.length > 2 && there.has(word));
}

function inSameLink(
  blocks: AlignedBlocks,
  code: CodeDetail,
  free: readonly CodeDetail[],
): CodeDetail | undefined {
  const around = (links: readonly LinkDetail[], { span }: CodeDetail) =>
    links.find((link) => link.span.offset < span.offset && span.endOffset <= link.span.endOffset);
  const url = around(detailsOf(blocks.source, 'link'), code)?.url;
  if (url === undefined) return undefined;
  const there = detailsOf(blocks.target, 'link');
  return free.find((other) => around(there, other)?.url === url);
}

/** Sentences are told apart where both sides have as many; else the blocks are what is known. */
function inSameSentence(
  { source, target }: Pair,
  blocks: AlignedBlocks,
  code: CodeDetail,
  other: CodeDetail,
): boolean {
  const here = blocks.source.flatMap((block) => sentencesOf(block, source.language));
  const there = blocks.target.flatMap((block) => sentencesOf(block, target.language));
  const at = (sentences: typeof here, { span }: CodeDetail) =>
    sentences.findIndex((sentence) => overlaps(sentence, span));
  return here.length !== there.length || at(here, code) === at(there, other);
}
