import type { Span } from '../../../src/types.ts';
import type { Outline, OutlineBlock } from '../outline.ts';
import { pick, type Random } from '../random.ts';
import type { Twin, TwinBlock } from '../twin.ts';
import { raw } from '../twin.ts';
import { cut, type Plant, type PlantKind } from './kind.ts';

interface Token extends Span {
  readonly text: string;
}

/** A token of a twin block's running text that stands, written alike, in that of the other block. */
interface ValuePlace extends Token {
  readonly block: TwinBlock;
  readonly source: Span;
  /** How often it stands in the translated section. */
  readonly times: number;
}

function tokens(page: Outline, block: OutlineBlock, pattern: RegExp): Token[] {
  return block.inlines.flatMap(({ kind, offset, endOffset }) => {
    if (kind !== 'text') return [];
    // The arguments of a shortcode are no prose: `width="60%"`.
    const text = page.text
      .slice(offset, endOffset)
      .replace(/\{\{[<%].*?[%>]\}\}/gs, (tag) => ' '.repeat(tag.length));
    return [...text.matchAll(pattern)].map((found) => ({
      text: found[0],
      offset: offset + found.index,
      endOffset: offset + found.index + found[0].length,
    }));
  });
}

function valuePlaces(pages: Twin, pattern: RegExp): ValuePlace[] {
  return pages.blocks.flatMap((block) => {
    if (block.target.kind === 'heading' || block.target.kind === 'code-block') return [];
    const there = tokens(pages.source, block.source, pattern);
    const { span } = block.section.target;
    const section = pages.target.text.slice(span.offset, span.endOffset);
    return tokens(pages.target, block.target, pattern).flatMap((token): ValuePlace[] => {
      const source = there.find(({ text }) => text === token.text);
      return source
        ? [{ ...token, block, source, times: section.split(token.text).length - 1 }]
        : [];
    });
  });
}

/** Another value that does not stand in the source block: one digit of it differs. */
function otherDigit(token: string, source: string, rng: Random): string | null {
  const digits = [...token.matchAll(/\d/g)].map(({ index }) => index);
  const at = pick(digits.slice(-2), rng);
  if (at === undefined) return null;
  const digit = (Number(token[at]) + 1 + Math.floor(rng() * 8)) % 10;
  const other = token.slice(0, at) + String(digit === 0 ? 1 : digit) + token.slice(at + 1);
  return other === token || source.includes(other) ? null : other;
}

function onValue(id: string, rules: readonly string[], pattern: RegExp): PlantKind {
  return {
    id,
    rules,
    plant(pages, rng): Plant | null {
      const place = pick(valuePlaces(pages, pattern), rng);
      if (!place) return null;
      const text = otherDigit(place.text, raw(pages.source, place.block.source), rng);
      if (!text) return null;
      const { offset, endOffset, source } = place;
      return { edits: [{ offset, endOffset, text }], source, what: `${place.text} → ${text}` };
    },
  };
}

const version = /(?<![\w.#/-])v?\d+\.\d+(?:\.\d+){0,2}(?:\.x)?(?![\w%-]|\.\d)/g;
/** From 11 on: a smaller bare number is weak evidence by design, and no finding. */
const number =
  /(?<![\w.,#/:$-])(?!10(?!\d))(?:\d{1,3}(?:,\d{3})+|\d{2,})(?![\w.,%:/-]| ?[月日年])/g;
const percentage = /(?<![\w.,-])\d+(?:\.\d+)?%/g;
const isoDate = /(?<![\w-])(?:19|20)\d\d-\d\d-\d\d(?![\w-])/g;
const cve = /(?<![\w-])CVE-\d{4}-\d{4,}(?!\d)/g;

const changed = ['mismatched-value', 'dropped-value'];

const changeVersion = onValue('change-version', [...changed, 'link-text'], version);
const changeNumber = onValue('change-number', changed, number);
const changePercentage = onValue('change-percentage', changed, percentage);
const changeIsoDate = onValue('change-iso-date', changed, isoDate);
const changeCve = onValue('change-cve', [...changed, 'link-text'], cve);

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const changeChineseDate: PlantKind = {
  id: 'change-chinese-date',
  rules: changed,
  plant(pages, rng) {
    const english = new RegExp(`(?:${months})\\s+(\\d{1,2})(?!\\d)`);
    const places = pages.blocks.flatMap((block) => {
      const source = raw(pages.source, block.source);
      const target = raw(pages.target, block.target);
      const there = english.exec(source);
      const here = /月\s?(\d{1,2})(?=\s?[日号])/.exec(target);
      return there?.[1] && there[1] === here?.[1] ? [{ block, here, there }] : [];
    });
    const place = pick(places, rng);
    const day = place?.here[1];
    if (!place || !day) return null;
    const offset =
      place.block.target.span.offset + place.here.index + place.here[0].length - day.length;
    const other = String(Number(day) >= 28 ? Number(day) - 3 : Number(day) + 2);
    const start = place.block.source.span.offset + place.there.index;
    return {
      edits: [{ offset, endOffset: offset + day.length, text: other }],
      source: { offset: start, endOffset: start + place.there[0].length },
      what: `day of the month ${day} → ${other}`,
    };
  },
};

/** What a table cell says, and something else; each pattern is of the whole cell. */
const cells: readonly (readonly [source: RegExp, target: RegExp, other: string])[] = [
  [/^string$/i, /^(?:string|字符串)$/i, 'integer'],
  [/^bool(?:ean)?$/i, /^(?:bool(?:ean)?|布尔值?)$/i, 'string'],
  [/^int(?:eger)?$/i, /^(?:int(?:eger)?|整数)$/i, 'boolean'],
  [/^object$/i, /^(?:object|对象)$/i, 'array'],
  [/^(?:yes|true|required)$/i, /^(?:是|yes|true|必填|必需)$/i, '否'],
  [/^(?:no|false|optional)$/i, /^(?:否|no|false|可选|选填)$/i, '是'],
];

const changeCell: PlantKind = {
  id: 'change-cell',
  rules: ['mismatched-value'],
  plant(pages, rng) {
    const cellsOf = (page: Outline, block: OutlineBlock) =>
      [...raw(page, block).matchAll(/(?<=\|)[^|\n]*(?=\|)/g)].map(({ 0: cell, index }) => {
        const offset = block.span.offset + index + cell.length - cell.trimStart().length;
        return { text: cell.trim(), offset, endOffset: offset + cell.trim().length };
      });
    const places = pages.blocks.flatMap((block) => {
      if (block.target.kind !== 'table-row') return [];
      const [from, to] = [cellsOf(pages.source, block.source), cellsOf(pages.target, block.target)];
      if (from.length !== to.length) return [];
      return to.flatMap((cell, at) => {
        const source = from[at];
        const found = cells.find(([a, b]) => source && a.test(source.text) && b.test(cell.text));
        return source && found ? [{ cell, source, other: found[2] }] : [];
      });
    });
    const place = pick(places, rng);
    if (!place) return null;
    const { cell, source, other } = place;
    return {
      edits: [{ offset: cell.offset, endOffset: cell.endOffset, text: other }],
      source,
      what: `table cell ${cell.text} → ${other}`,
    };
  },
};

const dropValue: PlantKind = {
  id: 'drop-value',
  // A cell of a table that held nothing else is told as an empty cell.
  rules: ['dropped-value', 'dropped-sentence', 'quantity-qualifier', 'missing-block'],
  plant(pages, rng) {
    const places = [version, percentage, number, cve].flatMap((pattern) =>
      valuePlaces(pages, pattern),
    );
    const place = pick(
      places.filter(({ times }) => times === 1),
      rng,
    );
    if (!place) return null;
    return { edits: [cut(place)], source: place.source, what: `dropped ${place.text}` };
  },
};

const qualifiers: readonly (readonly [RegExp, RegExp, string])[] = [
  [/至少/g, /at least|minimum/i, '最多'],
  [/最多/g, /at most|up to|maximum/i, '至少'],
  [
    /(?<=\d\s?|版本)及(?:以上|更高)/g,
    /or (?:later|higher|above|newer)|and (?:later|above|higher)/i,
    '及以下',
  ],
  [/(?<=\d\s?)(?:之前|以前)/g, /before|prior to|earlier than/i, '之后'],
  [/超过(?=\s?\d)/g, /more than|over|exceed/i, '不到'],
  [/不到(?=\s?\d)/g, /less than|under|fewer than/i, '超过'],
];

const changeQualifier: PlantKind = {
  id: 'change-qualifier',
  rules: ['quantity-qualifier'],
  plant(pages, rng) {
    const places = pages.blocks.flatMap((block) => {
      const source = raw(pages.source, block.source);
      const target = raw(pages.target, block.target);
      if (!/\d/.test(target)) return [];
      return qualifiers.flatMap(([chinese, english, other]) => {
        const there = english.exec(source);
        return there
          ? [...target.matchAll(chinese)].map((here) => ({ block, here, there, other }))
          : [];
      });
    });
    const place = pick(places, rng);
    if (!place) return null;
    const offset = place.block.target.span.offset + place.here.index;
    const start = place.block.source.span.offset + place.there.index;
    return {
      edits: [{ offset, endOffset: offset + place.here[0].length, text: place.other }],
      source: { offset: start, endOffset: start + place.there[0].length },
      what: `${place.here[0]} → ${place.other}`,
    };
  },
};

export const valueKinds: readonly PlantKind[] = [
  changeVersion,
  changeNumber,
  changePercentage,
  changeIsoDate,
  changeChineseDate,
  changeCve,
  changeCell,
  dropValue,
  changeQualifier,
];
