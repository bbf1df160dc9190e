import { profileOf } from '../src/learn.ts';
import type { Anchor, Edit, Pair, Report, Rule, Section, Site, Span } from '../src/types.ts';

export const headingAnchor: Rule = {
  id: 'heading-anchor',
  severity: 'error',
  summary: {
    en: 'A heading has another id than in the original, so deep links to it break.',
    zh: '标题的锚点 id 与原文不同，指向该标题的链接会失效。',
  },
  messages: {
    en: {
      different: 'The id of this heading is "{expected}" in {source} and "{actual}" in {target}',
      missing: 'This heading has the id "{expected}" in {source} and none of its own in {target}',
      none: 'The headings of {target} have no ids; anchors of {source} that do not exist there: {count}',
      malformed: '"{actual}" is not a heading id; write {#{expected}}',
      duplicate: 'The id "{actual}" is used for {count} headings of {target}',
    },
    zh: {
      different: '此标题的 id 在{source}版中为“{expected}”，在{target}版中为“{actual}”',
      missing: '此标题在{source}版中的 id 为“{expected}”，在{target}版中没有指定 id',
      none: '{target}版的标题都没有指定 id，{source}版的 {count} 个锚点在其中不存在',
      malformed: '“{actual}”不是有效的标题 id，应写作 {#{expected}}',
      duplicate: '{target}版有 {count} 个标题使用了同一个 id“{actual}”',
    },
  },
  *check(pair, site) {
    const headings = alignedAnchors(pair);
    const linked = linkedFragments(pair);
    const own = pair.target.sections.filter((section) => section.anchor?.explicit != null);
    const tried = headings.some(({ target }) => target.anchor.malformed !== null);
    const duplicates = countDuplicates(pair);
    const bare = headings.filter(({ source, target }) => isLost(source.anchor, target.anchor));
    const named = bare.filter(({ source }) => source.anchor.explicit !== null);
    if (own.length === 0 && !tried && named.length === 0) {
      if (bare.length > 0 && couldHaveIds(pair, site)) yield noneAtAll(pair, bare);
      return;
    }
    const reported = new Set<string>();
    for (const heading of headings) {
      const { source, target } = heading;
      const { explicit, malformed } = target.anchor;
      if (malformed !== null) {
        if (source.anchor.malformed === null)
          yield say(pair, heading, 'malformed', malformed, linked);
      } else if (explicit !== null && (duplicates.get(explicit) ?? 0) > 1) {
        if (reported.has(explicit)) continue;
        reported.add(explicit);
        const count = duplicates.get(explicit) ?? 0;
        const report = say(pair, heading, 'duplicate', explicit, linked);
        yield { ...report, data: { ...report.data, count } };
      } else if (explicit !== null) {
        if (!sameId(source.anchor, explicit))
          yield say(pair, heading, 'different', explicit, linked);
      } else if (
        isLost(source.anchor, target.anchor) &&
        wantsId(pair, site, source, own.length, headings.length)
      ) {
        yield say(pair, heading, 'missing', target.anchor.slug, linked);
      }
    }
  },
};

type Anchored = Section & { readonly anchor: Anchor };
interface Headings {
  readonly source: Anchored;
  readonly target: Anchored;
}

function alignedAnchors(pair: Pair): Headings[] {
  const found: Headings[] = [];
  for (const link of pair.alignment.sections) {
    const source = pair.source.sections[link.source[0] ?? -1];
    const target = pair.target.sections[link.target[0] ?? -1];
    if (!hasAnchor(source) || !hasAnchor(target)) continue;
    if (link.confidence >= 0.5) found.push({ source, target });
  }
  return found;
}

function hasAnchor(section: Section | undefined): section is Anchored {
  return section !== undefined && section.anchor !== null;
}

/** The original's id, or what GitHub, Hugo and Docusaurus alike make of its text. */
function sameId(source: Anchor, id: string): boolean {
  return (
    id === source.id ||
    id === source.slug ||
    (source.explicit === null && id === spaced(source.slug))
  );
}

/** Hugo folds a run of hyphens that dropped characters leave; GitHub keeps it. */
function spaced(slug: string): string {
  return slug.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
}

function isLost(source: Anchor, target: Anchor): boolean {
  return target.explicit === null && target.malformed === null && !sameId(source, target.slug);
}

/** Whether a heading without an id of its own should have had one. */
function wantsId(pair: Pair, site: Site, source: Anchored, own: number, all: number): boolean {
  if (source.anchor.explicit !== null) return true;
  return profileOf(site, pair).headingIds !== 'positional' && own * 2 >= all;
}

/**
 * Whether a page without any id should have had them. Pages without front matter are not built by a
 * generator that knows explicit ids: README files and the like, shown as they are.
 */
function couldHaveIds(pair: Pair, site: Site): boolean {
  const { headingIds } = profileOf(site, pair);
  if (headingIds !== 'unknown') return headingIds === 'explicit';
  return pair.source.frontMatter !== null || pair.target.frontMatter !== null;
}

function countDuplicates(pair: Pair): Map<string, number> {
  const count = (sections: readonly Section[]) => {
    const counts = new Map<string, number>();
    for (const { anchor } of sections) {
      if (anchor?.explicit != null)
        counts.set(anchor.explicit, (counts.get(anchor.explicit) ?? 0) + 1);
    }
    return counts;
  };
  const inSource = count(pair.source.sections);
  const inTarget = count(pair.target.sections);
  for (const [id, times] of inSource) if (times > 1) inTarget.delete(id);
  return inTarget;
}

/** Fragments that links of the translation lead to on this page. */
function linkedFragments(pair: Pair): ReadonlySet<string> {
  const links = pair.target.blocks.flatMap((block) => block.details);
  return new Set(
    links.flatMap((detail) =>
      detail.kind === 'link' && detail.url.startsWith('#') ? [detail.url.slice(1)] : [],
    ),
  );
}

function spanOf(pair: Pair, side: 'source' | 'target', section: Section): Span {
  return pair[side].blocks[section.heading ?? -1]?.span ?? section.span;
}

function say(
  pair: Pair,
  { source, target }: Headings,
  messageId: string,
  actual: string,
  linked: ReadonlySet<string>,
): Report {
  const expected = source.anchor.id;
  const span = target.anchor.idSpan ?? spanOf(pair, 'target', target);
  const grave = messageId === 'duplicate' || linked.has(expected);
  const text = messageId === 'malformed' ? `{#${expected}}` : expected;
  const fixable = messageId === 'different' || messageId === 'malformed';
  const fix: Edit[] = fixable
    ? [{ side: 'target', ...span, text }, ...linkEdits(pair, actual, expected)]
    : [];
  return {
    messageId,
    data: { expected, actual },
    source: source.anchor.idSpan ?? spanOf(pair, 'source', source),
    target: span,
    evidence: { expected, actual, sourceText: source.title, targetText: target.title },
    severity: grave ? 'error' : 'warning',
    fix,
  };
}

/** Links of the translation to the id that is mended follow it. */
function linkEdits(pair: Pair, actual: string, expected: string): Edit[] {
  return pair.target.blocks
    .flatMap((block) => block.details)
    .flatMap((detail) =>
      detail.kind === 'link' && detail.url === `#${actual}`
        ? [{ side: 'target' as const, ...detail.urlSpan, text: `#${expected}` }]
        : [],
    );
}

function noneAtAll(pair: Pair, headings: readonly Headings[]): Report {
  const [first] = headings;
  return {
    messageId: 'none',
    data: { count: headings.length },
    ...(first === undefined ? {} : { source: spanOf(pair, 'source', first.source) }),
    ...(first === undefined ? {} : { target: spanOf(pair, 'target', first.target) }),
    evidence: {
      expected: headings.map(({ source }) => source.anchor.id).join(', '),
      ...(first === undefined
        ? {}
        : { sourceText: first.source.title, targetText: first.target.title }),
    },
    severity: 'warning',
  };
}
