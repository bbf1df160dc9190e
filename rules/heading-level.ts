import { alignedHeadings, commonShift, isSlip } from '../src/compare/heading-levels.ts';
import type { Pair, Rule, Section } from '../src/types.ts';

export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'warning',
  summary: { en: 'A heading has another level.', zh: '标题级别与原文不同。' },
  messages: {
    en: {
      level:
        'The heading "{title}" should have level {expected}, as in {source}; in {target} it has level {actual}',
      notDeeper:
        'The heading "{title}" has level {original} in {source} and {actual} in {target}, where the others are deeper by {levels}: it should have {expected}',
      notHigher:
        'The heading "{title}" has level {original} in {source} and {actual} in {target}, where the others are higher by {levels}: it should have {expected}',
      original:
        'The heading "{title}" has level {actual}, as the others; in {source} it alone has level {expected}',
      deeper: 'All headings of {target} are deeper than in {source}, by {levels}',
      higher: 'All headings of {target} are higher than in {source}, by {levels}',
    },
    zh: {
      level: '标题“{title}”应为 {expected} 级，与{source}版一致；{target}版中为 {actual} 级',
      notDeeper:
        '标题“{title}”在{source}版中为 {original} 级，在{target}版中为 {actual} 级；{target}版的其他标题都低了 {levels} 级，此标题应为 {expected} 级',
      notHigher:
        '标题“{title}”在{source}版中为 {original} 级，在{target}版中为 {actual} 级；{target}版的其他标题都高了 {levels} 级，此标题应为 {expected} 级',
      original:
        '标题“{title}”与同级标题一样为 {actual} 级；只有{source}版的这个标题是 {expected} 级',
      deeper: '{target}版的所有标题都比{source}版低 {levels} 级',
      higher: '{target}版的所有标题都比{source}版高 {levels} 级',
    },
  },
  *check(pair) {
    const headings = alignedHeadings(pair);
    const shift = commonShift(headings);
    const first = headings[0];
    if (shift !== 0 && first !== undefined) {
      yield {
        messageId: shift > 0 ? 'deeper' : 'higher',
        data: { levels: Math.abs(shift) },
        source: spanOf(pair, 'source', first.source),
        target: spanOf(pair, 'target', first.target),
        evidence: { expected: String(first.source.level), actual: String(first.target.level) },
        severity: 'info',
      };
    }
    let run = 0;
    let before = shift;
    for (const [at, { source, target }] of headings.entries()) {
      const here = target.level - source.level;
      if (here !== before) run = at;
      before = here;
      // The title of the page stays where it is, however deep the rest of it lies.
      const isTitle = source.level === 1 && target.level === 1;
      if (here === shift || isTitle) continue;
      yield {
        // A heading takes those below it along.
        cause: `level ${run}`,
        ...(isSlip(pair, source, target)
          ? { messageId: 'original', data: dataOf(source, target, 0), severity: 'info' as const }
          : saying(source, target, shift)),
        source: spanOf(pair, 'source', source),
        target: spanOf(pair, 'target', target),
        evidence: {
          expected: `${'#'.repeat(source.level)} ${source.title}`,
          actual: `${'#'.repeat(target.level)} ${target.title}`,
          sourceText: source.title,
          targetText: target.title,
        },
      };
    }
  },
};

/** What a heading should be: as in the original, or shifted as the others of its page are. */
function saying(source: Section, target: Section, shift: number) {
  const data = dataOf(source, target, shift);
  if (shift === 0) return { messageId: 'level', data };
  return {
    messageId: shift > 0 ? 'notDeeper' : 'notHigher',
    data: { ...data, original: source.level, levels: Math.abs(shift) },
  };
}

function dataOf(source: Section, target: Section, shift: number) {
  return { title: target.title, expected: source.level + shift, actual: target.level };
}

function spanOf(pair: Pair, side: 'source' | 'target', section: Section) {
  return pair[side].blocks[section.heading ?? section.firstBlock]?.span ?? section.span;
}
