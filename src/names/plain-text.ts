import { type AlignedBlocks, pick } from '../aligned.ts';
import { once, perPair } from '../compare/memo.ts';
import type { Pair } from '../types.ts';

/** The target text of aligned blocks, and of the sections that they stand in, in lower case. */
export interface PlainText {
  readonly here: string;
  readonly around: string;
}

/** The target text of aligned blocks and of the sections around them, in lower case. */
export const plainText: (pair: Pair) => (blocks: AlignedBlocks) => PlainText = perPair((pair) => {
  const sections = new Map<number, string>();
  const partners = new Map<number, readonly number[]>();
  for (const link of pair.alignment.sections) {
    for (const index of link.source) partners.set(index, link.target);
  }
  const around = (section: number): string => {
    let found = sections.get(section);
    if (found === undefined) {
      found = pick(pair.target.sections, partners.get(section) ?? [])
        .map(({ span }) => pair.target.text.slice(span.offset, span.endOffset))
        .join('\n')
        .toLowerCase();
      sections.set(section, found);
    }
    return found;
  };
  return once(({ source, target }: AlignedBlocks) => ({
    here: target
      .map(({ span }) => pair.target.text.slice(span.offset, span.endOffset))
      .join('\n')
      .toLowerCase(),
    get around() {
      return around(source[0]?.section ?? 0);
    },
  }));
});
