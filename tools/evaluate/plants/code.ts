import type { Span } from '../../../src/types.ts';
import type { Inline } from '../outline.ts';
import { pick, type Random } from '../random.ts';
import type { Twin, TwinBlock } from '../twin.ts';
import { cut, type Plant, type PlantKind, quote, wholeLines } from './kind.ts';

interface CodePlace {
  readonly block: TwinBlock;
  readonly code: Inline;
  readonly source: Inline;
  /** It stands once in the translated section, so that nothing else answers for it. */
  readonly alone: boolean;
}

function codePlaces(pages: Twin): CodePlace[] {
  return pages.blocks.flatMap((block) => {
    const { span } = block.section.target;
    const section = pages.target.text.slice(span.offset, span.endOffset);
    return block.target.inlines.flatMap((code): CodePlace[] => {
      if (code.kind !== 'code' || code.inLink || code.value.length < 3) return [];
      const source = block.source.inlines.find(
        (other) => other.kind === 'code' && other.value === code.value,
      );
      if (!source) return [];
      return [{ block, code, source, alone: section.split(code.value).length === 2 }];
    });
  });
}

/** A slip of the kind seen on real pages: lost underscores, letters swapped, doubled or dropped. */
function nearMiss(code: string, rng: Random): string {
  if (code.includes('_') && rng() < 0.4) return code.replaceAll('_', '');
  const letters = [...code.matchAll(/[A-Za-z]{2}/g)].map(({ index }) => index);
  const at = pick(letters, rng) ?? 0;
  const [a = '', b = ''] = [code[at], code[at + 1]];
  if (a !== b && rng() < 0.5) return code.slice(0, at) + b + a + code.slice(at + 2);
  return rng() < 0.5
    ? code.slice(0, at) + code.slice(at + 1)
    : code.slice(0, at) + a + code.slice(at);
}

function onCode(
  id: string,
  rules: readonly string[],
  level: 'info' | undefined,
  change: (code: string, rng: Random) => string,
): PlantKind {
  return {
    id,
    rules,
    ...(level ? { level } : {}),
    plant(pages, rng): Plant | null {
      const place = pick(
        codePlaces(pages).filter(({ alone }) => alone),
        rng,
      );
      if (!place) return null;
      const text = change(place.code.value, rng);
      const { offset, endOffset } = place.code;
      return {
        edits: [{ offset, endOffset, text }],
        source: place.source,
        what: `\`${place.code.value}\` → ${quote(text)}`,
      };
    },
  };
}

const codeRules = ['mismatched-code', 'dropped-code'];

const changeCode = onCode(
  'change-code',
  codeRules,
  undefined,
  (code, rng) => `\`${nearMiss(code, rng)}\``,
);
const dropCode = onCode(
  'drop-code',
  [...codeRules, 'dropped-sentence', 'dropped-name'],
  undefined,
  () => '',
);
const unformatCode = onCode(
  'unformat-code',
  // Without its backticks, `<name>` is a tag.
  ['code-format', 'malformed-markup'],
  'info',
  (code) => code,
);

interface CodeBlockPlace {
  readonly span: Span;
  readonly source: Span;
  readonly text: string;
}

/** Code blocks of the translation, fenced or in a shortcode, that equal the other page's. */
function codeBlocks(pages: Twin): CodeBlockPlace[] {
  const fenced = pages.blocks.flatMap(({ source, target }) =>
    target.kind === 'code-block' ? [{ source: source.span, target: target.span }] : [],
  );
  const [here, there] = [shortcodeBlocks(pages.target.text), shortcodeBlocks(pages.source.text)];
  const inShortcodes = here.flatMap((target, i) => {
    const source = there[i];
    return source && here.length === there.length ? [{ source, target }] : [];
  });
  return [...fenced, ...inShortcodes].flatMap(({ source, target }): CodeBlockPlace[] => {
    const text = pages.target.text.slice(target.offset, target.endOffset);
    const same = dense(text) === dense(pages.source.text.slice(source.offset, source.endOffset));
    return same && /^(```|~~~|\{\{)/.test(text) ? [{ source, span: target, text }] : [];
  });
}

function shortcodeBlocks(text: string): Span[] {
  const pattern = /^\{\{< text [^}\n]*>\}\}[^{]*\{\{< \/text >\}\}/gm;
  return [...text.matchAll(pattern)].map(({ index, 0: block }) => ({
    offset: index,
    endOffset: index + block.length,
  }));
}

function dense(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const changeCodeBlock: PlantKind = {
  id: 'change-code-block',
  rules: ['mismatched-code-block'],
  plant(pages, rng) {
    const spots = codeBlocks(pages).flatMap((block) =>
      [...block.text.matchAll(/(?<=[\s"'])--?([a-z][\w-]{2,})|^ *([A-Za-z]{4,}):(?= )/gm)].map(
        (found) => ({
          block,
          found,
        }),
      ),
    );
    const spot = pick(spots, rng);
    const word = spot?.found[1] ?? spot?.found[2];
    if (!spot || !word) return null;
    const at = spot.block.span.offset + spot.found.index + spot.found[0].indexOf(word);
    const text = nearMiss(word.replaceAll('_', '-'), rng);
    return {
      edits: [{ offset: at, endOffset: at + word.length, text }],
      source: spot.block.source,
      what: `${word} → ${text} in a code block`,
    };
  },
};

const dropCodeBlock: PlantKind = {
  id: 'drop-code-block',
  rules: ['missing-block'],
  plant(pages, rng) {
    const place = pick(codeBlocks(pages), rng);
    if (!place) return null;
    const span: Span = wholeLines(pages.target.text, place.span);
    return {
      edits: [cut(span)],
      source: place.source,
      what: `dropped the code block ${quote(place.text)}`,
    };
  },
};

/** The lines stay where they are, as text; headings and the like in them would be another defect. */
const unfenceCodeBlock: PlantKind = {
  id: 'unfence-code-block',
  rules: ['code-fence', 'malformed-markup'],
  plant(pages, rng) {
    const places = codeBlocks(pages).flatMap((place) => {
      const [, inside] =
        /^(?:```+|~~~+)[^\n]*\n([\s\S]*?)\n[ \t]*(?:```+|~~~+)\s*$/.exec(place.text) ?? [];
      const isPlain = inside !== undefined && !/^\s*$|^[ \t]*(?:[#<>|-]|\{)|[`~]{3}/m.test(inside);
      return isPlain && (inside.match(/\w+/g) ?? []).length >= 4 ? [{ ...place, inside }] : [];
    });
    const place = pick(places, rng);
    if (!place) return null;
    return {
      edits: [{ ...place.span, text: place.inside.trimStart() }],
      source: place.source,
      what: `took the fence off ${quote(place.text)}`,
    };
  },
};

export const codeKinds: readonly PlantKind[] = [
  changeCode,
  dropCode,
  unformatCode,
  changeCodeBlock,
  dropCodeBlock,
  unfenceCodeBlock,
];
