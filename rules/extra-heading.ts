import { countDetails, placeFor } from '../src/aligned.ts';
import { loneSections } from '../src/lone-sections.ts';
import { isTranslatorsNote } from '../src/translators-note.ts';
import type { Block, Pair, Rule } from '../src/types.ts';

export const extraHeading: Rule = {
  id: 'extra-heading',
  severity: 'warning',
  summary: {
    en: 'A section that the original does not have.',
    zh: '译文多出原文没有的一节。',
  },
  messages: {
    en: {
      section: '{target} has a section "{title}" that {source} does not have',
      heading: '{target} has a heading "{title}" inside a section that {source} does not divide',
    },
    zh: {
      section: '{target}版多出“{title}”一节，{source}版没有',
      heading: '{target}版多出标题“{title}”，{source}版的这一节没有再分',
    },
  },
  *check(pair) {
    for (const { first, all } of loneSections(pair, 'target')) {
      const blocks = all.flatMap((section) =>
        pair.target.blocks.slice(section.firstBlock, section.endBlock),
      );
      const heading = pair.target.blocks[first.firstBlock];
      if (heading === undefined || isTranslatorsNote(first.title)) continue;
      yield {
        messageId: 'section',
        data: { title: first.title },
        source: placeFor(pair, 'target', first.firstBlock),
        target: heading.span,
        evidence: {
          actual: first.title,
          targetText: first.title,
          absorbed: countDetails(blocks.slice(1)),
        },
      };
    }
    for (const heading of headingsWithout(pair)) {
      yield {
        messageId: 'heading',
        data: { title: heading.text },
        source: placeFor(pair, 'target', heading.index),
        target: heading.span,
        evidence: { actual: heading.text, targetText: heading.text },
      };
    }
  },
};

/** Headings inside a section that the original does not divide; not the page's title. */
function headingsWithout(pair: Pair): Block[] {
  const joined = pair.alignment.sections.filter(
    (link) => link.target.length > 1 && link.source.length > 0,
  );
  const inside = new Set(joined.flatMap((link) => link.target.slice(1)));
  const answered = new Set(
    pair.alignment.blocks
      .filter((link) => link.source.some((index) => pair.source.blocks[index]?.kind === 'heading'))
      .flatMap((link) => link.target),
  );
  return pair.target.blocks.filter(
    (block) => block.kind === 'heading' && inside.has(block.section) && !answered.has(block.index),
  );
}
