import { countDetails, placeFor } from '../src/aligned.ts';
import { areEmpty } from '../src/compare/empty-sections.ts';
import { isFields, isOfSlip, sectionName } from '../src/compare/heading-slips.ts';
import { isSwitcher } from '../src/compare/language-menu.ts';
import { loneHeadings } from '../src/compare/lone-headings.ts';
import { lostAdvisories } from '../src/compare/lost-advisories.ts';
import { isMadeContents } from '../src/compare/made-contents.ts';
import { fieldOf } from '../src/front-matter.ts';
import { loneSections, titleOf } from '../src/lone-sections.ts';
import { truncationOf } from '../src/truncation.ts';
import type { Block, Page, Pair, Report, Rule } from '../src/types.ts';

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
      advisories: 'The section "{title}" is missing in {target}, and with it {ids}',
      title: 'The page title "{title}" is missing in {target}',
      heading: 'The heading "{title}" is missing in {target}; the text under it is there',
      mark: 'The heading "{title}" is plain text in {target}: the heading mark is lost',
    },
    zh: {
      section: '{target}版缺少“{title}”一节',
      advisories: '{target}版缺少“{title}”一节，其中提到 {ids}',
      title: '{target}版缺少页面标题“{title}”',
      heading: '{target}版缺少标题“{title}”，其下的正文还在',
      mark: '标题“{title}”在{target}版中成了普通文字：标题标记丢失',
    },
  },
  *check(pair) {
    const truncation = truncationOf(pair);
    for (const { first, all, cause } of loneSections(pair, 'source')) {
      if (truncation !== null && first.firstBlock >= truncation.firstBlock) continue;
      const blocks = all.flatMap((section) =>
        pair.source.blocks.slice(section.firstBlock, section.endBlock),
      );
      const heading = pair.source.blocks[first.firstBlock];
      if (heading === undefined || isFields(pair.source, heading)) continue;
      if (blocks.length === 1 && isOfSlip(pair, 'source', heading)) continue;
      if (isMadeContents(blocks, pair.target)) continue;
      const title = sectionName(pair.source, blocks);
      const isAlone = blocks.length === 1 && first === titleOf(pair.source);
      if (isAlone && hasTitle(pair, heading)) continue;
      const ids = lostAdvisories(pair, blocks);
      const more = ids === '' ? 'section' : 'advisories';
      yield {
        messageId: isAlone ? 'title' : more,
        data: { title, ...(ids === '' ? {} : { ids }) },
        source: heading.span,
        target: placeFor(pair, 'source', first.firstBlock),
        evidence: {
          expected: title,
          sourceText: title,
          absorbed: countDetails(blocks.slice(1)),
        },
        ...(cause === undefined ? {} : { cause: `lost ${cause}` }),
        ...(areEmpty(pair.source, all) ? { severity: 'warning' as const } : {}),
      };
    }
    for (const block of headingsWithout(pair)) yield lostHeading(pair, block);
  },
};

/** Headings of sections that have a counterpart, which itself lacks the heading. */
function headingsWithout(pair: Pair): Block[] {
  const lone = new Set(
    loneSections(pair, 'source').flatMap(({ all }) => all.map((section) => section.index)),
  );
  return loneHeadings(pair, 'source').filter(
    (block) => !lone.has(block.section) && !isSwitcher(pair, block) && !isTitle(pair, block),
  );
}

/** A first heading that the other page gives as its front matter title. */
function isTitle(pair: Pair, block: Block): boolean {
  const titled = (page: Page) => fieldOf(page, 'title') !== undefined;
  const isFirst = block.index === 0 && block.level === 1;
  // A date, an import or a badge may stand above the title.
  const isOwn = isFirst || titleOf(pair.source)?.firstBlock === block.index;
  return isOwn && titled(pair.target) && !titled(pair.source);
}

/** Or that it has as a title, whatever that was aligned with. */
function hasTitle(pair: Pair, block: Block): boolean {
  return isTitle(pair, block) || titleOf(pair.target) !== undefined;
}

function lostHeading(pair: Pair, heading: Block): Report {
  const title = heading.text;
  const answer = pair.alignment.blocks.find((link) => link.source.includes(heading.index));
  const text = pair.target.blocks[answer?.target[0] ?? -1];
  return {
    messageId: text === undefined ? 'heading' : 'mark',
    data: { title },
    source: heading.span,
    target: text?.span ?? placeFor(pair, 'source', heading.index),
    evidence: {
      expected: title,
      sourceText: title,
      ...(text === undefined ? {} : { targetText: text.text }),
    },
    ...(text === undefined ? {} : { cause: `unmarked heading ${text.index}` }),
  };
}
