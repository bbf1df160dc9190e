import type { Span } from '../../../src/types.ts';
import { pick } from '../random.ts';
import { proseBlocks, raw } from '../twin.ts';
import { cut, type PlantKind, quote } from './kind.ts';

const leaveParagraph: PlantKind = {
  id: 'leave-paragraph',
  rules: ['untranslated-text'],
  verdict: true,
  plant(pages, rng) {
    const block = pick(
      proseBlocks(pages).filter(
        ({ source, target }) =>
          /\p{Script=Han}/u.test(raw(pages.target, target)) && isProse(raw(pages.source, source)),
      ),
      rng,
    );
    if (!block) return null;
    const text = raw(pages.source, block.source).replace(/\s*\n\s*/g, ' ');
    const { offset, endOffset } = block.target.span;
    return {
      edits: [{ offset, endOffset, text }],
      source: block.source.span,
      what: `left in the source language: ${quote(text)}`,
    };
  },
};

/** Ten words and more, addresses and code left out: nobody could take it for a name or a footnote. */
function isProse(text: string): boolean {
  const plain = text.replace(/https?:\/\/\S+|`[^`]*`/g, '');
  return (plain.match(/(?<![\w-])[a-z]{2,}(?![\w-])/g)?.length ?? 0) >= 10;
}

const leaveHeading: PlantKind = {
  id: 'leave-heading',
  rules: ['untranslated-text'],
  plant(pages, rng) {
    const headings = pages.sections.flatMap(({ source, target }) => {
      if (!source.heading || !target.heading) return [];
      const [there, here] = [raw(pages.source, source.heading), raw(pages.target, target.heading)];
      const words = /^#+\s+(\S+(?:\s+\S+){2,}?)\s*(?:\{#[^}]*\})?$/.exec(there)?.[1];
      const title = /^#+\s+(.+?)\s*(?:\{#[^}]*\})?$/.exec(here)?.[1];
      // Three words, one of them in small letters: a name alone may rightly stay as it is.
      if (!words || !title || !/\p{Script=Han}/u.test(title) || !/\s[a-z]{3,}/.test(words))
        return [];
      return [
        {
          heading: source.heading,
          offset: target.heading.span.offset + here.indexOf(title),
          title,
          words,
        },
      ];
    });
    const one = pick(headings, rng);
    if (!one) return null;
    return {
      edits: [{ offset: one.offset, endOffset: one.offset + one.title.length, text: one.words }],
      source: one.heading.span,
      what: `heading left in the source language: ${quote(one.words)}`,
    };
  },
};

/** Words that start with a capital, or a run of them: people, companies, products. */
const latinName = /(?<![\w.@/`-])[A-Z][A-Za-z]{3,}(?: [A-Z][a-z]{2,})*(?![\w./`-])/g;

const dropName: PlantKind = {
  id: 'drop-name',
  // Brackets that held the name and nothing else are told for what they are.
  rules: ['dropped-name', 'dropped-sentence', 'malformed-markup'],
  plant(pages, rng) {
    const names = proseBlocks(pages).flatMap((block) => {
      const { span } = block.section.target;
      const section = pages.target.text.slice(span.offset, span.endOffset);
      const source = raw(pages.source, block.source);
      // A reader supplies what the page is about, and translators rightly leave it to them.
      const title = titleOf(pages.source.text);
      return block.target.inlines.flatMap(({ kind, offset, endOffset, inLink }) => {
        if (kind !== 'text' || inLink) return [];
        const text = pages.target.text.slice(offset, endOffset);
        return [...text.matchAll(latinName)].flatMap((found) => {
          const name = found[0];
          const there = source.indexOf(name);
          const lone = section.toLowerCase().split(name.toLowerCase()).length === 2;
          // A capital at the start of an English sentence may be any word.
          const inside =
            there > 0 && /[\w,(*] ?$/.test(source.slice(0, there).replace(/\*\*$/, ' '));
          return lone && inside && !isOf(title, name) && !isWord(pages.source.text, name)
            ? [{ block, name, at: offset + found.index, there }]
            : [];
        });
      });
    });
    const one = pick(names, rng);
    if (!one) return null;
    const start = one.block.source.span.offset + one.there;
    return {
      edits: [cut(withBlanks(pages.target.text, one.at, one.at + one.name.length))],
      source: { offset: start, endOffset: start + one.name.length },
      what: `dropped the name ${one.name}`,
    };
  },
};

function titleOf(text: string): string {
  const fields = /^---\n[\s\S]*?^title:(.*)$/m.exec(text.slice(0, 2000))?.[1] ?? '';
  return `${fields} ${/^# (.*)$/m.exec(text)?.[1] ?? ''}`;
}

function isOf(title: string, name: string): boolean {
  return name.split(' ').some((part) => title.includes(part));
}

/** The page says it in small letters too: a stage, a step, an ordinary word. */
function isWord(text: string, name: string): boolean {
  return name
    .split(' ')
    .every((part) => new RegExp(`(?<![\\w./\`-])${part.toLowerCase()}(?![\\w./\`-])`).test(text));
}

/** A word with the blanks that it needs in Chinese: whoever takes it out leaves none of them. */
function withBlanks(text: string, offset: number, endOffset: number): Span {
  const [before, behind] = [text.slice(0, offset), text.slice(endOffset)];
  const blankBefore = /[^\s>*+-] $/.test(before);
  const blankBehind = /^ \S/.test(behind);
  const tight =
    /[\u3000-\u9FFF\uFF00-\uFFEF] $/.test(before) || /^ ?[\u3000-\u9FFF\uFF00-\uFFEF]/.test(behind);
  return {
    offset: blankBefore && (tight || blankBehind) ? offset - 1 : offset,
    endOffset: blankBehind && tight ? endOffset + 1 : endOffset,
  };
}

/** The last characters before a stop: two to four of them are doubled. */
const lastHan = /(?<=\p{Script=Han})\p{Script=Han}{4}(?=[，。；：、！？])/gu;

const doubleWord: PlantKind = {
  id: 'double-word',
  rules: ['repeated-word'],
  plant(pages, rng) {
    const words = proseBlocks(pages).flatMap((block) =>
      block.target.inlines.flatMap(({ kind, offset, endOffset }) => {
        if (kind !== 'text') return [];
        const found = pages.target.text.slice(offset, endOffset).matchAll(lastHan);
        return [...found].map(({ 0: text, index }) => ({ block, text, at: offset + index + 4 }));
      }),
    );
    const one = pick(words, rng);
    const length = pick([2, 3, 4], rng);
    if (!one || !length) return null;
    const word = one.text.slice(-length);
    return {
      edits: [{ offset: one.at, endOffset: one.at, text: word }],
      source: one.block.source.span,
      what: `doubled ${word}`,
    };
  },
};

export const languageKinds: readonly PlantKind[] = [
  leaveParagraph,
  leaveHeading,
  dropName,
  doubleWord,
];
