import type { Pair, Rule, Section } from '../src/types.ts';

export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'warning',
  summary: { en: 'A heading has another level.', zh: '标题级别与原文不同。' },
  messages: {
    en: {
      level: 'The heading "{title}" has level {expected} in {source} and level {actual} in {target}',
      shifted: 'All headings of {target} are {shift} level(s) off those of {source}',
    },
    zh: {
      level: '标题“{title}”在{source}中为 {expected} 级，在{target}中为 {actual} 级',
      shifted: '{target}的所有标题与{source}相差 {shift} 级',
    },
  },
  *check(pair) {
    const headings = alignedHeadings(pair);
    const shift = commonShift(headings);
    const first = headings[0];
    if (shift !== 0 && first !== undefined) {
      yield {
        messageId: 'shifted',
        data: { shift },
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
      if (here === shift) continue;
      yield {
        // A heading takes those below it along.
        cause: `level ${run}`,
        messageId: 'level',
        data: { title: target.title, expected: source.level, actual: target.level },
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

interface Headings {
  readonly source: Section;
  readonly target: Section;
}

function alignedHeadings(pair: Pair): Headings[] {
  const found: Headings[] = [];
  for (const link of pair.alignment.sections) {
    const source = pair.source.sections[link.source[0] ?? -1];
    const target = pair.target.sections[link.target[0] ?? -1];
    if (source?.heading == null || target?.heading == null) continue;
    found.push({ source, target });
  }
  return found;
}

function spanOf(pair: Pair, side: 'source' | 'target', section: Section) {
  return pair[side].blocks[section.heading ?? section.firstBlock]?.span ?? section.span;
}

/** The difference that most headings of the page share: a republishing site's convention. */
function commonShift(headings: readonly Headings[]): number {
  const counts = new Map<number, number>();
  for (const { source, target } of headings) {
    const shift = target.level - source.level;
    counts.set(shift, (counts.get(shift) ?? 0) + 1);
  }
  for (const [shift, count] of counts) {
    if (headings.length > 1 && count >= headings.length * 0.75) return shift;
  }
  return 0;
}
