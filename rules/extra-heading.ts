import { countDetails, countInside, placeFor, quote } from '../src/aligned.ts';
import { isOfSlip, sectionName } from '../src/compare/heading-slips.ts';
import { undividedHeadings } from '../src/compare/lone-headings.ts';
import { isOfTwice, twiceSections } from '../src/compare/twice-sections.ts';
import { unmarkedHeading } from '../src/compare/unmarked-heading.ts';
import { fieldOf, fieldText } from '../src/front-matter.ts';
import { loneSections, ownContentCause, titleOf } from '../src/lone-sections.ts';
import { isTranslatorsNote } from '../src/translators-note.ts';
import type { Pair, Rule, Section } from '../src/types.ts';

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
      sections: '{target} has {count} sections that {source} does not have, the first: "{title}"',
      heading: '{target} has a heading "{title}" inside a section that {source} does not divide',
      mark: 'The heading "{title}" is plain text in {source}: "{text}"; the heading mark is lost there',
      lead: 'The heading "{title}" is a line of text in {source}: "{text}"',
      twice: '{target} has this section twice: "{title}"',
    },
    zh: {
      section: '{target}版多出“{title}”一节，{source}版没有',
      sections: '{target}版有 {count} 节是{source}版没有的，第一节为“{title}”',
      heading: '{target}版多出标题“{title}”，{source}版的这一节没有再分',
      mark: '标题“{title}”在{source}版中是普通文字：“{text}”，标题标记丢失',
      lead: '标题“{title}”在{source}版中是一行正文：“{text}”',
      twice: '{target}版重复了这一节：“{title}”',
    },
  },
  *check(pair) {
    const twice = new Set(twiceSections(pair).map(({ heading }) => heading));
    for (const { heading, source, twins } of twiceSections(pair)) {
      yield {
        messageId: 'twice',
        data: { title: heading.text },
        source: source.span,
        target: heading.span,
        evidence: {
          actual: heading.text,
          sourceText: source.text,
          targetText: heading.text,
          absorbed: countInside(twins.map(([copy]) => copy)),
        },
      };
    }
    const lone = loneSections(pair, 'target');
    const count = lone.length;
    const isOwn = ownContentCause(pair) !== undefined;
    for (const { first, all, cause } of lone) {
      const blocks = all.flatMap((section) =>
        pair.target.blocks.slice(section.firstBlock, section.endBlock),
      );
      const heading = pair.target.blocks[first.firstBlock];
      if (heading === undefined || isTranslatorsNote(first.title) || isPageTitle(pair, first))
        continue;
      if (twice.has(heading) || isOfTwice(pair, heading)) continue;
      if (blocks.length === 1 && isOfSlip(pair, 'target', heading)) continue;
      const title = sectionName(pair.target, blocks);
      yield {
        messageId: isOwn ? 'sections' : 'section',
        data: { title, ...(isOwn ? { count } : {}) },
        source: placeFor(pair, 'target', first.firstBlock),
        target: heading.span,
        evidence: {
          actual: title,
          targetText: title,
          absorbed: countDetails(blocks.slice(1)),
        },
        ...(cause === undefined ? {} : { cause: `added ${cause}` }),
      };
    }
    for (const heading of undividedHeadings(pair)) {
      if (twice.has(heading) || isOfTwice(pair, heading)) continue;
      const plain = unmarkedHeading(pair, heading);
      const text = plain === null ? '' : quote(pair.source, plain.span);
      yield {
        messageId: plain?.as ?? 'heading',
        data: { title: heading.text, ...(plain === null ? {} : { text }) },
        source: plain?.span ?? placeFor(pair, 'target', heading.index),
        target: heading.span,
        evidence: {
          actual: heading.text,
          ...(plain === null ? {} : { sourceText: text }),
          targetText: heading.text,
        },
        ...(plain?.as === 'lead' ? { severity: 'info' as const } : {}),
      };
    }
  },
};

/** The original gives its title as a field, the translation as a heading. */
function isPageTitle({ source, target }: Pair, section: Section): boolean {
  const field = fieldOf(target, 'title');
  return (
    section === titleOf(target) &&
    titleOf(source) === undefined &&
    fieldOf(source, 'title') !== undefined &&
    (field === undefined || fieldText(field) === section.title)
  );
}
