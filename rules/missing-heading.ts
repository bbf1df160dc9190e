import { countDetails, pick, placeFor } from '../src/aligned.ts';
import { loneSections } from '../src/lone-sections.ts';
import { truncationOf } from '../src/truncation.ts';
import type { Pair, Report, Rule } from '../src/types.ts';

export const missingHeading: Rule = {
  id: 'missing-heading',
  severity: 'error',
  summary: {
    en: 'A section of the original has no counterpart.',
    zh: '原文的某一节在译文中缺失。',
  },
  messages: {
    en: {
      section: 'The section "{title}" is missing in {target}',
      heading: 'The heading "{title}" is missing in {target}; the text under it is there',
      mark: 'The heading "{title}" is plain text in {target}: the heading mark is lost',
    },
    zh: {
      section: '{target}版缺少“{title}”一节',
      heading: '{target}版缺少标题“{title}”，其下的正文还在',
      mark: '标题“{title}”在{target}版中成了普通文字：标题标记丢失',
    },
  },
  *check(pair) {
    const truncation = truncationOf(pair);
    for (const { first, all } of loneSections(pair, 'source')) {
      if (truncation !== null && first.firstBlock >= truncation.firstBlock) continue;
      const blocks = all.flatMap((section) =>
        pair.source.blocks.slice(section.firstBlock, section.endBlock),
      );
      const heading = pair.source.blocks[first.firstBlock];
      if (heading === undefined) continue;
      yield {
        messageId: 'section',
        data: { title: first.title },
        source: heading.span,
        target: placeFor(pair, 'source', first.firstBlock),
        evidence: {
          expected: first.title,
          sourceText: first.title,
          absorbed: countDetails(blocks.slice(1)),
        },
      };
    }
    for (const link of pair.alignment.sections) {
      if (link.source.length < 2 || link.target.length === 0) continue;
      for (const section of pick(pair.source.sections, link.source.slice(1))) {
        if (section.heading !== null) yield lostHeading(pair, section.heading, section.title);
      }
    }
  },
};

function lostHeading(pair: Pair, block: number, title: string): Report {
  const heading = pair.source.blocks[block];
  const answer = pair.alignment.blocks.find((link) => link.source.includes(block));
  const text = pair.target.blocks[answer?.target[0] ?? -1];
  return {
    messageId: text === undefined ? 'heading' : 'mark',
    data: { title },
    ...(heading === undefined ? {} : { source: heading.span }),
    target: text?.span ?? placeFor(pair, 'source', block),
    evidence: {
      expected: title,
      sourceText: title,
      ...(text === undefined ? {} : { targetText: text.text }),
    },
  };
}
