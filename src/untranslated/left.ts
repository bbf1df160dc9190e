import type { Block, Severity, Span } from '../types.ts';

/** Text left in the language of the original. */
export interface Left {
  readonly messageId:
    | 'block'
    | 'heading'
    | 'cell'
    | 'label'
    | 'link'
    | 'word'
    | 'sentence'
    | 'beside';
  readonly text: string;
  /** What it was left of. */
  readonly source: Block;
  readonly target: Block;
  /** Where it stands in the target. */
  readonly span: Span;
  readonly severity: Severity;
}

/** Words of both languages in small letters, for comparing texts whatever stands between them. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9FFF]+/g, ' ')
    .trim();
}

/** Share of the words of the second text that the first has too. */
export function sharedWords(a: string, b: string): number {
  const known = new Set(plain(a).split(' '));
  const words = plain(b).split(' ');
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}

/** Of the longer words of a title and its authors, so many begin with a capital. */
const capitalized = 0.7;

/** Whether a text is written as a title is, its longer words with a capital. */
export function isTitle(text: string): boolean {
  const words = text.match(/(?<![\w'’-])[A-Za-z][\w'’-]{3,}/g) ?? [];
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  return words.length > 0 && capitals >= capitalized * words.length;
}
