import { alignedSections, leastConfidence } from '../src/aligned.ts';
import type { Rule } from '../src/types.ts';

const fewestBlocks = 3;

export const uncertainSection: Rule = {
  id: 'uncertain-section',
  severity: 'info',
  summary: {
    en: 'Too little in common to compare the details of a section.',
    zh: '某一节的对应关系太弱，无法比较细节。',
  },
  messages: {
    en: { weak: 'The section "{title}" was not compared in detail: too little of it corresponds' },
    zh: { weak: '“{title}”一节未作详细比较：两边能对应的内容太少' },
  },
  *check(pair) {
    const weak = new Set(
      pair.alignment.blocks
        .filter((link) => link.target.length > 0 && link.confidence < leastConfidence)
        .flatMap((link) => link.source),
    );
    for (const { link, source, target } of alignedSections(pair)) {
      const [a, b] = [source[0], target[0]];
      if (a === undefined || b === undefined) continue;
      const blocks = pair.source.blocks.slice(a.firstBlock, a.endBlock);
      const doubtful = blocks.filter((block) => weak.has(block.index));
      if (blocks.length < fewestBlocks || doubtful.length * 2 < blocks.length) continue;
      yield {
        messageId: 'weak',
        data: { title: a.title },
        source: pair.source.blocks[a.firstBlock]?.span ?? a.span,
        target: pair.target.blocks[b.firstBlock]?.span ?? b.span,
        evidence: { sourceText: a.title, targetText: b.title },
        confidence: link.confidence,
      };
    }
  },
};
