import type { Span } from '../../../src/types.ts';
import { frontMatterEnd } from '../mask.ts';
import { pick } from '../random.ts';
import type { Twin } from '../twin.ts';
import { cut, type PlantKind, wholeLines } from './kind.ts';

interface Tag extends Span {
  readonly name: string;
  readonly text: string;
}

/** Hugo shortcodes and `:::` containers, openings and closings, in the order they stand. */
function tags(text: string): Tag[] {
  const body = frontMatterEnd(text);
  const pattern = /\{\{[<%]\s*(\/?\s*[\w-]+)[^}\n]*\}\}|^ *:::+ *([\w-]*)[^\n]*$/gm;
  return [...text.slice(body).matchAll(pattern)].map((found) => ({
    offset: body + found.index,
    endOffset: body + found.index + found[0].length,
    name: (found[1] ?? found[2] ?? '').replace(/\s/g, ''),
    text: found[0],
  }));
}

interface TagPlace {
  readonly source: Tag;
  readonly open: Tag;
  readonly close: Tag | null;
}

/** Shortcodes of pages that have the same ones in the same order. */
function tagPlaces(pages: Twin): TagPlace[] {
  const source = tags(pages.source.text);
  const target = tags(pages.target.text);
  if (source.map(({ name }) => name).join() !== target.map(({ name }) => name).join()) return [];
  return target.flatMap((open, i): TagPlace[] => {
    const other = source[i];
    if (!other || open.name === '' || open.name.startsWith('/')) return [];
    if (['text', 'image', 'relref', 'ref', 'br', 'param'].includes(open.name)) return [];
    const next = target[i + 1];
    const closes =
      next && (next.name === `/${open.name}` || (next.name === '' && open.text.includes(':::')));
    return [{ source: other, open, close: closes ? next : null }];
  });
}

const dropShortcode: PlantKind = {
  id: 'drop-shortcode',
  rules: ['missing-shortcode', 'mismatched-shortcode', 'missing-block'],
  plant(pages, rng) {
    const place = pick(tagPlaces(pages), rng);
    if (!place) return null;
    const gone = place.close ? [place.open, place.close] : [place.open];
    const spans = gone.map((tag) =>
      isLine(pages.target.text, tag) ? wholeLine(pages.target.text, tag) : tag,
    );
    return {
      edits: spans.map(cut),
      source: place.source,
      what: `dropped ${place.open.text}`,
    };
  },
};

/** Nothing else stands in its line. */
function isLine(text: string, tag: Tag): boolean {
  const { offset, endOffset } = wholeLine(text, tag);
  return (text.slice(offset, tag.offset) + text.slice(tag.endOffset, endOffset)).trim() === '';
}

function wholeLine(text: string, tag: Tag): Span {
  const offset = text.lastIndexOf('\n', tag.offset - 1) + 1;
  const end = text.indexOf('\n', tag.endOffset);
  return { offset, endOffset: end < 0 ? text.length : end + 1 };
}

const renamed: Readonly<Record<string, string>> = {
  tip: 'warning',
  warning: 'tip',
  note: 'caution',
  caution: 'note',
  idea: 'quote',
  info: 'danger',
  danger: 'info',
};

const renameShortcode: PlantKind = {
  id: 'rename-shortcode',
  rules: ['mismatched-shortcode', 'missing-shortcode'],
  plant(pages, rng) {
    const place = pick(
      tagPlaces(pages).filter(({ open }) => renamed[open.name]),
      rng,
    );
    const name = place ? renamed[place.open.name] : undefined;
    if (!place || !name) return null;
    const marks = place.close ? [place.open, place.close] : [place.open];
    return {
      edits: marks.map((tag) => ({
        offset: tag.offset,
        endOffset: tag.endOffset,
        text: tag.text.replace(place.open.name, name),
      })),
      source: place.source,
      what: `${place.open.name} → ${name}`,
    };
  },
};

interface Bold extends Span {
  readonly text: string;
  readonly source: Span;
}

function bolds(pages: Twin): Bold[] {
  return pages.blocks.flatMap((block) => {
    const here = block.target.inlines.filter(({ kind }) => kind === 'strong');
    const there = block.source.inlines.filter(({ kind }) => kind === 'strong');
    if (here.length !== there.length) return [];
    return here.flatMap((strong, i): Bold[] => {
      const text = pages.target.text.slice(strong.offset, strong.endOffset);
      const source = there[i];
      if (!source || !text.startsWith('**')) return [];
      return [{ offset: strong.offset, endOffset: strong.endOffset, text, source }];
    });
  });
}

const dropEmphasis: PlantKind = {
  id: 'drop-emphasis',
  rules: ['dropped-emphasis'],
  level: 'info',
  plant(pages, rng) {
    const bold = pick(bolds(pages), rng);
    if (!bold) return null;
    const { offset, endOffset, text, source } = bold;
    return {
      edits: [{ offset, endOffset, text: text.slice(2, -2) }],
      source,
      what: `${text} unmarked`,
    };
  },
};

/** `**注意：**文字`: a closing mark between punctuation and a letter closes nothing (CommonMark). */
const breakFlanking: PlantKind = {
  id: 'break-flanking',
  rules: ['malformed-markup'],
  plant(pages, rng) {
    const spots = bolds(pages).flatMap((bold) => {
      const colon = /^(\*\*[^*\n]*[^*\s])\*\*([：:]) ?(?=[\p{Script=Han}A-Za-z])/u.exec(
        pages.target.text.slice(bold.offset, bold.endOffset + 3),
      );
      return colon?.[1] ? [{ bold, length: colon[0].length, text: `${colon[1]}：**` }] : [];
    });
    const spot = pick(spots, rng);
    if (!spot) return null;
    const { offset } = spot.bold;
    return {
      edits: [{ offset, endOffset: offset + spot.length, text: spot.text }],
      source: spot.bold.source,
      what: `${spot.bold.text}： → ${spot.text}`,
    };
  },
};

const copied =
  /^(?:release|publishdate|date|weight|cves?|cvss|vector|releases|sidebar_position|slug|attribution|test|owner|toc_hide|layout|type|draft)$/i;

/** Front matter scalars that are copied as they are and stand alike on both pages. */
function fields(
  pages: Twin,
): { readonly name: string; readonly value: string; readonly here: Span; readonly source: Span }[] {
  const read = (text: string) =>
    [...text.slice(0, frontMatterEnd(text)).matchAll(/^([\w-]+): *([^\s[{|>][^\n\r]*)$/gm)].map(
      (found) => ({
        name: found[1] ?? '',
        value: (found[2] ?? '').trim(),
        offset: found.index,
        endOffset: found.index + found[0].length,
      }),
    );
  const source = read(pages.source.text);
  return read(pages.target.text).flatMap((field) => {
    const other = source.find(({ name, value }) => name === field.name && value === field.value);
    return other && copied.test(field.name)
      ? [{ name: field.name, value: field.value, here: field, source: other }]
      : [];
  });
}

const changeField: PlantKind = {
  id: 'change-field',
  rules: ['front-matter'],
  plant(pages, rng) {
    const field = pick(
      fields(pages).filter(({ value }) => /\d/.test(value)),
      rng,
    );
    if (!field) return null;
    const at = field.here.endOffset - field.value.length + field.value.search(/\d(?=\D*$)/);
    const digit = (Number(pages.target.text[at]) % 9) + 1;
    return {
      edits: [{ offset: at, endOffset: at + 1, text: String(digit) }],
      source: field.source,
      what: `${field.name}: ${field.value}, last digit → ${digit}`,
    };
  },
};

const dropField: PlantKind = {
  id: 'drop-field',
  rules: ['front-matter'],
  plant(pages, rng) {
    const field = pick(fields(pages), rng);
    if (!field) return null;
    const { offset, endOffset } = wholeLines(pages.target.text, field.here);
    return {
      edits: [cut({ offset, endOffset })],
      source: field.source,
      what: `dropped ${field.name}`,
    };
  },
};

/** A `|` between two cells of a row, or the row of dashes that makes the lines a table. */
function onTable(id: string, pattern: RegExp, what: string): PlantKind {
  return {
    id,
    rules: ['malformed-markup'],
    plant(pages, rng) {
      const rows = pages.blocks.filter(({ target }) => target.kind === 'table-row');
      const places = rows.flatMap(({ source, target }) => {
        const line = wholeLines(pages.target.text, target.span);
        const text = pages.target.text.slice(line.offset, line.endOffset);
        return [...text.matchAll(pattern)].map(({ index, 0: bar }) => ({
          source: source.span,
          offset: line.offset + index,
          endOffset: line.offset + index + bar.length,
        }));
      });
      const place = pick(places, rng);
      if (!place) return null;
      const { source, ...span } = place;
      return { edits: [cut(span)], source, what };
    },
  };
}

const dropBar = onTable(
  'drop-cell-bar',
  /(?<=[^|\s\\] ?)\|(?= ?[^|\s])/g,
  'dropped a bar of a row',
);

/** The row below the first of a table. */
const dropDashes: PlantKind = {
  id: 'drop-table-dashes',
  rules: ['malformed-markup'],
  plant(pages, rng) {
    const { text } = pages.target;
    const places = pages.blocks.flatMap(({ source, target }) => {
      if (target.kind !== 'table-row') return [];
      const line = wholeLines(text, target.span);
      const dashes = /^[ \t]*\|?[ \t:|-]*-[ \t:|-]*\n/.exec(text.slice(line.endOffset));
      return dashes === null
        ? []
        : [
            {
              source: source.span,
              offset: line.endOffset,
              endOffset: line.endOffset + dashes[0].length,
            },
          ];
    });
    const place = pick(places, rng);
    if (!place) return null;
    const { source, ...span } = place;
    return { edits: [cut(span)], source, what: 'dropped the row of dashes of a table' };
  },
};

export const markupKinds: readonly PlantKind[] = [
  dropShortcode,
  renameShortcode,
  dropEmphasis,
  breakFlanking,
  changeField,
  dropField,
  dropBar,
  dropDashes,
];
