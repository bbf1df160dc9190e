import { detailsOf } from './aligned.ts';
import { once } from './compare/memo.ts';
import type { Block, Language, Span } from './types.ts';

/** Behind these a full stop ends no sentence; what stands before it, in lower case. */
const abbreviations = new Set([
  ...[
    'e.g',
    'i.e',
    'eg',
    'ie',
    'etc',
    'vs',
    'cf',
    'inc',
    'ltd',
    'co',
    'corp',
    'mr',
    'mrs',
    'ms',
    'dr',
    'st',
  ],
  ...['prof', 'no', 'fig', 'sec', 'ver', 'approx', 'a.m', 'p.m', 'u.s', 'jr', 'sr', 'al', 'resp'],
]);
const longestWord = 12;

/**
 * Splits a block into sentences by its full stops, exclamation and question marks. A stop inside a
 * version, a file name or an abbreviation ends none, nor does one within inline code.
 *
 * @returns file spans without white space at either end, in order; blanked markup between two
 *   sentences belongs to neither
 */
export function sentencesOf(block: Block, language: Language): readonly Span[] {
  return byLanguage[language](block);
}

const byLanguage: Readonly<Record<Language, (block: Block) => readonly Span[]>> = {
  en: once((block) => split(block, 'en')),
  zh: once((block) => split(block, 'zh')),
};

function split(block: Block, language: Language): Span[] {
  const { prose } = block;
  const base = block.span.offset;
  const code = detailsOf([block], 'code');
  const ends: number[] = [];
  let next = 0;
  for (const match of prose.matchAll(/[。！？!?]+[”’」』）)"']*|\.(?=[\s”’)"'*_]|$)[”’)"']*/g)) {
    const at = base + match.index;
    while ((code[next]?.span.endOffset ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((code[next]?.span.offset ?? Number.POSITIVE_INFINITY) <= at) continue;
    if (match[0].startsWith('.') && !endsSentence(prose, match.index, language)) continue;
    ends.push(match.index + match[0].length);
  }
  const spans: Span[] = [];
  let start = 0;
  next = 0;
  for (const end of [...ends, prose.length]) {
    const text = prose.slice(start, end);
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const [offset, endOffset] = [base + start + lead, base + start + lead + trimmed.length];
      // The marks of code at either end are blank in the prose.
      while ((code[next]?.span.endOffset ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
      const first = code[next]?.span.offset ?? offset;
      while ((code[next]?.span.endOffset ?? Number.POSITIVE_INFINITY) < endOffset) next += 1;
      const last = code[next]?.span ?? { offset: endOffset, endOffset };
      spans.push({
        offset: Math.min(offset, first),
        endOffset: last.offset < endOffset ? Math.max(endOffset, last.endOffset) : endOffset,
      });
    }
    start = end;
  }
  return spans;
}

function endsSentence(prose: string, stop: number, language: Language): boolean {
  const word =
    /(?<![A-Za-z.])[A-Za-z.]*$/.exec(prose.slice(Math.max(0, stop - longestWord), stop))?.[0] ?? '';
  const after = /\S/.exec(prose.slice(stop + 1, stop + 400))?.[0];
  // What is left out of a list stands at its end, and mostly at that of the sentence.
  if (word.toLowerCase() === 'etc' && after !== undefined && /[A-Z]/.test(after)) return true;
  if (abbreviations.has(word.toLowerCase()) || /^[A-Z]$/.test(word)) return false;
  // A sentence goes on in lower case behind "etc." and the like, whatever the abbreviation.
  return language === 'zh' || after === undefined || !/[a-z]/.test(after);
}

/** Whether a span begins within another. */
export function holds(outer: Span, inner: Span): boolean {
  return inner.offset >= outer.offset && inner.offset < outer.endOffset;
}

/** Whether two spans share a character: marks around code belong to the code, not to its sentence. */
export function overlaps(a: Span, b: Span): boolean {
  return a.offset < b.endOffset && b.offset < a.endOffset;
}
