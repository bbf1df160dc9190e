import type { Outline, OutlineSection } from '../outline.ts';
import { pick } from '../random.ts';
import type { Twin, TwinSection } from '../twin.ts';
import { cut, type PlantKind, quote, wholeLines } from './kind.ts';

/** Sections with a heading and, below it, only blocks of their own: no deeper heading. */
function leaves(pages: Twin): TwinSection[] {
  return pages.sections.filter((section, i) => {
    const next = pages.sections[i + 1];
    return section.target.heading && (!next || next.target.level <= section.target.level);
  });
}

function headed(pages: Twin): TwinSection[] {
  return pages.sections.filter(
    ({ target }) => target.heading && isAtx(pages.target, target) && target.blocks.length > 0,
  );
}

function isAtx(page: Outline, section: OutlineSection): boolean {
  return page.text[section.heading?.span.offset ?? 0] === '#';
}

function title(page: Outline, section: OutlineSection): string {
  const { offset, endOffset } = section.heading?.span ?? { offset: 0, endOffset: 0 };
  return page.text.slice(offset, endOffset);
}

const dropSection: PlantKind = {
  id: 'drop-section',
  rules: ['missing-heading', 'missing-block'],
  verdict: true,
  plant(pages, rng) {
    const sections = leaves(pages);
    const section = pages.sections.length > 3 ? pick(sections, rng) : undefined;
    if (!section) return null;
    return {
      edits: [cut(section.target.span)],
      source: section.source.span,
      what: `dropped the section ${quote(title(pages.target, section.target))}`,
    };
  },
};

const dropHeading: PlantKind = {
  id: 'drop-heading',
  rules: ['missing-heading'],
  plant(pages, rng) {
    const section = pick(headed(pages), rng);
    if (!section?.target.heading || !section.source.heading) return null;
    return {
      edits: [cut(wholeLines(pages.target.text, section.target.heading.span))],
      source: section.source.heading.span,
      what: `dropped the heading line ${quote(title(pages.target, section.target))}`,
    };
  },
};

const unmarkHeading: PlantKind = {
  id: 'unmark-heading',
  rules: ['missing-heading', 'heading-level', 'malformed-markup'],
  plant(pages, rng) {
    const section = pick(headed(pages), rng);
    if (!section?.target.heading || !section.source.heading) return null;
    const { offset } = section.target.heading.span;
    const marks = /^#+[ \t]+/.exec(title(pages.target, section.target))?.[0].length ?? 0;
    return {
      edits: [{ offset, endOffset: offset + marks, text: '' }],
      source: section.source.heading.span,
      what: `took the # off ${quote(title(pages.target, section.target))}`,
    };
  },
};

const moveSection: PlantKind = {
  id: 'move-section',
  rules: ['section-order'],
  plant(pages, rng) {
    const all = leaves(pages);
    const places = all.flatMap((section, i) => {
      const next = all[i + 1];
      const later = all[i + 2];
      return next && later && next.target.level === section.target.level
        ? [{ section, later }]
        : [];
    });
    const place = pick(
      places.filter(({ section, later }) => section.target.level === later.target.level),
      rng,
    );
    if (!place) return null;
    const { span } = place.section.target;
    const body = pages.target.text.slice(span.offset, span.endOffset);
    const at = place.later.target.span.endOffset;
    const glue = pages.target.text.slice(0, at).endsWith('\n\n') ? '' : '\n\n';
    const end = body.endsWith('\n\n') ? '' : '\n\n';
    return {
      edits: [cut(span), { offset: at, endOffset: at, text: glue + body + end }],
      source: place.section.source.span,
      what: `moved the section ${quote(title(pages.target, place.section.target))} two down`,
    };
  },
};

const relevelHeading: PlantKind = {
  id: 'relevel-heading',
  rules: ['heading-level'],
  plant(pages, rng) {
    const sections = headed(pages).filter(({ target }) => target.level >= 2);
    const section = sections.length > 1 ? pick(sections, rng) : undefined;
    if (!section?.target.heading || !section.source.heading) return null;
    const { offset } = section.target.heading.span;
    const up = section.target.level > 2 && rng() < 0.5;
    return {
      edits: [{ offset, endOffset: offset + (up ? 1 : 0), text: up ? '' : '#' }],
      source: section.source.heading.span,
      what: `${up ? 'raised' : 'lowered'} ${quote(title(pages.target, section.target))} by one level`,
    };
  },
};

export const headingKinds: readonly PlantKind[] = [
  dropSection,
  dropHeading,
  unmarkHeading,
  moveSection,
  relevelHeading,
];
