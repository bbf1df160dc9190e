import { align } from '../../src/align/align.ts';
import { readPage } from '../../src/read/read.ts';
import { headingId } from '../../src/site/ids.ts';
import type { Language, Page } from '../../src/types.ts';
import type { Corpus, CorpusPair } from './corpora.ts';
import { type Outline, outline } from './outline.ts';
import { pick, type Random, random } from './random.ts';
import { stripIds } from './rewrites/markup.ts';
import { percent, table } from './table.ts';

/** Where each section of a translation comes from: its index to that of the original's section. */
type Origins = ReadonlyMap<number, number>;

interface Case {
  readonly name: string;
  readonly source: Page;
  /** The translation without its ids. */
  readonly bare: Outline;
  /** As the ids tell. */
  readonly origins: Origins;
}

export interface SectionsRow {
  readonly how: 'ids removed' | 'two swapped, levels shifted';
  readonly pairs: number;
  readonly sections: number;
  readonly agree: number;
}

/**
 * Takes the pairs whose Chinese headings all carry an id, aligns them with the ids removed on both
 * sides, and counts the sections that still belong to the one which the ids name: as they stand, and
 * with two sections swapped and all levels shifted by one.
 */
export function runSections(
  corpora: readonly Corpus[],
  settings: { readonly seed: number; readonly misses: boolean },
  print: (text: string) => void,
): SectionsRow[] {
  const cases = corpora.flatMap(({ pairs }) => pairs).flatMap((pair) => caseOf(pair) ?? []);
  const misses: string[] = [];
  const plain = cases.map((one) => ({ ...one, text: one.bare.text }));
  const moved = cases.flatMap((one) => {
    const found = disturbed(one, random(`${settings.seed}/sections/${one.name}`));
    return found === null ? [] : [found];
  });
  const rows = [
    countAgreeing('ids removed', plain, misses),
    countAgreeing('two swapped, levels shifted', moved, misses),
  ];
  print('sections aligned as their ids say, without the ids');
  print(
    table(
      ['how', 'pairs', 'sections', 'agree', 'of sections'],
      rows.map(({ how, pairs, sections, agree }) => [
        how,
        pairs,
        sections,
        agree,
        `${((100 * agree) / sections).toFixed(2)}% (${percent(agree, sections)})`,
      ]),
    ),
  );
  for (const miss of misses.slice(0, settings.misses ? misses.length : 5)) print(miss);
  return rows;
}

function countAgreeing(
  how: SectionsRow['how'],
  cases: readonly (Case & { readonly text: string })[],
  misses: string[],
): SectionsRow {
  let sections = 0;
  let agree = 0;
  for (const { name, source, bare, origins, text } of cases) {
    const target = pageOf(text, bare.language);
    const { sections: links } = align(source, target);
    for (const [index, origin] of origins) {
      sections += 1;
      const found = links.find((link) => link.target.includes(index));
      if (found?.source.includes(origin)) agree += 1;
      else
        misses.push(
          `${how}: ${name}: "${target.sections[index]?.title}" is "${source.sections[origin]?.title}", not "${source.sections[found?.source[0] ?? -1]?.title ?? ''}"`,
        );
    }
  }
  return { how, pairs: cases.length, sections, agree };
}

function pageOf(text: string, language: Language): Page {
  return readPage({ path: `${language}.md`, text, language }, language);
}

/** Null where the headings of the Chinese page do not all carry an id, or there is only one. */
function caseOf({ corpus, source, target, summary }: CorpusPair): Case | null {
  if (summary.targetLanguage !== 'zh') return null;
  const translated = pageOf(target.text, 'zh');
  const headed = translated.sections.filter(({ anchor }) => anchor !== null);
  if (headed.length < 2 || headed.some(({ anchor }) => anchor?.explicit == null)) return null;
  const original = pageOf(source.text, summary.sourceLanguage);
  const origins = originsOf(original, translated);
  const bare = outline(withoutIds(target.text, 'zh'), 'zh');
  const isWhole =
    bare.sections.length === translated.sections.length &&
    pageOf(bare.text, 'zh').sections.every(({ anchor }) => anchor?.explicit == null);
  const stripped = pageOf(withoutIds(source.text, summary.sourceLanguage), summary.sourceLanguage);
  if (!isWhole || stripped.sections.length !== original.sections.length) return null;
  return { name: `${corpus}/${target.path}`, source: stripped, bare, origins };
}

function withoutIds(text: string, language: Language): string {
  return stripIds(outline(text, language)) ?? text;
}

/** Ids that either page has twice tell nothing. */
function originsOf(source: Page, target: Page): Origins {
  const [from, to] = [source, target].map((page) => {
    const indexes = new Map<string, number | null>();
    for (const section of page.sections) {
      const id = headingId(page, section, 'unknown');
      if (id !== null) indexes.set(id, indexes.has(id) ? null : section.index);
    }
    return indexes;
  });
  const origins = new Map<number, number>();
  for (const [id, index] of to ?? []) {
    const origin = from?.get(id) ?? null;
    if (index !== null && origin !== null) origins.set(index, origin);
  }
  return origins;
}

/**
 * The case with two sections of one level swapped, each with those below it, and all headings one
 * level down, or up where there is no room; null where it has no two such sections.
 */
function disturbed(one: Case, rng: Random): (Case & { readonly text: string }) | null {
  const { bare, origins } = one;
  const { sections } = bare;
  const end = (index: number): number => {
    const level = sections[index]?.level ?? 0;
    const next = sections.findIndex((other, at) => at > index && other.level <= level);
    return next < 0 ? sections.length : next;
  };
  const places = sections.flatMap(({ heading, level }, first) =>
    heading === null
      ? []
      : sections.flatMap((other, second) =>
          second >= end(first) && other.level === level ? [[first, second] as const] : [],
        ),
  );
  const [first, second] = pick(places, rng) ?? [];
  if (first === undefined || second === undefined) return null;
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, at) => from + at);
  const order = [
    ...range(0, first),
    ...range(second, end(second)),
    ...range(end(first), second),
    ...range(first, end(first)),
    ...range(end(second), sections.length),
  ];
  const down = sections.every(({ level }) => level < 6);
  const up = sections.every(({ level, heading }) => heading === null || level > 1);
  if (!down && !up) return null;
  const start = sections[1]?.span.offset ?? 0;
  const text = order
    .map((index) => {
      const { span, heading } = sections[index] ?? { span: { offset: 0, endOffset: 0 } };
      // Without the front matter's words, what stands before the first heading stays as it is.
      const raw =
        index === 0 ? bare.text.slice(0, start) : bare.text.slice(span.offset, span.endOffset);
      if (!heading) return raw;
      return `${(down ? `#${raw}` : raw.slice(1)).trimEnd()}\n\n`;
    })
    .join('');
  const moved = new Map(
    order.flatMap((from, to) => {
      const origin = origins.get(from);
      return origin === undefined ? [] : [[to, origin] as const];
    }),
  );
  return { ...one, origins: moved, text };
}
