import type { Span } from '../../../src/types.ts';
import type { Outline, OutlineSection } from '../outline.ts';
import { pick, type Random } from '../random.ts';
import type { Twin } from '../twin.ts';
import { type Plant, type PlantKind, quote } from './kind.ts';

interface Anchored {
  readonly id: string;
  /** The whole `{#id}`. */
  readonly span: Span;
  readonly source: Span;
  readonly heading: string;
}

/** Targets whose explicit id is the one that the source heading has, explicit or by its text. */
function anchored(pages: Twin): Anchored[] {
  return pages.sections.flatMap(({ source, target }) => {
    if (!target.heading || !source.heading) return [];
    const heading = headingText(pages.target, target);
    const found = /\{#([\w-]+)\}[ \t]*$/.exec(heading);
    const id = found?.[1];
    if (!found || !id || !ids(headingText(pages.source, source)).includes(id)) return [];
    const offset = target.heading.span.offset + found.index;
    const span = { offset, endOffset: offset + id.length + 3 };
    return [{ id, span, source: source.heading.span, heading }];
  });
}

function headingText(page: Outline, section: OutlineSection): string {
  const span = section.heading?.span ?? { offset: 0, endOffset: 0 };
  return page.text.slice(span.offset, span.endOffset);
}

/** The explicit id, or the slug under two common slug flavours (dots dropped or made hyphens). */
function ids(heading: string): string[] {
  const explicit = /\{#([^}\s]+)\}/.exec(heading)?.[1];
  if (explicit) return [explicit];
  const plain = heading
    .replace(/^#+\s*/, '')
    .replace(/[`*]/g, '')
    .toLowerCase();
  return ['', '-'].map((dot) =>
    plain
      .replace(/\./g, dot)
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function onAnchor(
  id: string,
  rules: readonly string[],
  change: (anchor: Anchored, rng: Random) => string | null,
): PlantKind {
  return {
    id,
    rules,
    plant(pages, rng): Plant | null {
      const anchor = pick(anchored(pages), rng);
      const text = anchor ? change(anchor, rng) : null;
      if (!anchor || text === null) return null;
      return {
        edits: [{ ...anchor.span, text }],
        source: anchor.source,
        what: `{#${anchor.id}} → ${quote(text)} in ${quote(anchor.heading)}`,
      };
    },
  };
}

const changeAnchor = onAnchor('change-anchor', ['heading-anchor', 'broken-link'], ({ id }, rng) => {
  const words = id.split('-');
  const shorter = words.slice(0, -1).join('-');
  return rng() < 0.5 && words.length > 2 ? `{#${shorter}}` : `{#${id}-zh}`;
});

const dropAnchor = onAnchor('drop-anchor', ['heading-anchor', 'broken-link'], ({ heading }) =>
  /\p{Script=Han}/u.test(heading) ? '' : null,
);

const malformAnchor = onAnchor(
  'malform-anchor',
  ['heading-anchor', 'malformed-markup'],
  ({ id }, rng) => pick([`{${id}}`, `#{${id}}`, `{##${id}}`, `{# ${id}}`], rng) ?? null,
);

export const anchorKinds: readonly PlantKind[] = [changeAnchor, dropAnchor, malformAnchor];
