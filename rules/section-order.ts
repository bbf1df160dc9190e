import { pick, quote } from '../src/aligned.ts';
import type { Rule } from '../src/types.ts';

export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'warning',
  summary: { en: 'A section stands in another place.', zh: '某一节的位置与原文不同。' },
  messages: {
    en: {
      moved: 'The section "{title}" stands elsewhere in {target}: after "{after}"',
      first: 'The section "{title}" stands elsewhere in {target}: before all others',
    },
    zh: {
      moved: '“{title}”一节在{target}版中的位置不同：位于“{after}”之后',
      first: '“{title}”一节在{target}版中的位置不同：位于最前',
    },
  },
  *check(pair) {
    for (const link of pair.alignment.sections) {
      if (link.kind !== 'moved') continue;
      const [source] = pick(pair.source.sections, link.source);
      const [target] = pick(pair.target.sections, link.target);
      const heading = pair.source.blocks[source?.heading ?? -1];
      const moved = pair.target.blocks[target?.heading ?? -1];
      if (
        source === undefined ||
        target === undefined ||
        heading === undefined ||
        moved === undefined
      )
        continue;
      const before = pair.target.sections[target.index - 1];
      yield {
        messageId: before === undefined || before.title === '' ? 'first' : 'moved',
        data: { title: target.title, after: before?.title ?? '' },
        source: heading.span,
        target: moved.span,
        evidence: {
          expected: pair.source.sections[source.index - 1]?.title ?? '',
          actual: before?.title ?? '',
          sourceText: quote(pair.source, heading.span),
          targetText: quote(pair.target, moved.span),
        },
        // The titles beside it are not its own.
        identity: source.title,
        confidence: link.confidence,
      };
    }
  },
};
