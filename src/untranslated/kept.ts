import type { Block } from '../types.ts';
import { countEnglish, proseOf } from '../untranslated.ts';

/** Licences are quoted word for word: a translation of one is not binding. */
const licence =
  /licen[sc]ed (?:under|to)|copyright \(c\)|©|all rights reserved|permission is hereby granted|without warranties or conditions/i;
/** A citation is given in the language in which it was said. */
const citation = /^\s*["“‘'「].*["”’'」]\s*(?:[-–—].*)?$|(?:^|\s)[-–—]{1,2}\s*[A-Z][\w.' ]{2,60}$/s;

const kinds = 'feat|fix|docs|chore|refactor|perf|test|build|ci|style|revert';
/** The title of a commit as its author wrote it (Conventional Commits); a number before it allows any kind. */
const commit = new RegExp(
  `^(?:[[(]{0,2}#\\d{1,7}[\\])]{0,2}:?\\s[a-z]{2,15}|${kinds})(?:\\([^)]{0,80}\\))?!?: `,
);
/** The line of a pull request in the notes that GitHub makes. */
const merged = /\sby @[\w-]{1,39}(?:\[bot\])? in (?:#\d|https?:|\W{0,9}$)/;

/** Whether a text stays in its language in every translation. */
export function isVerbatim(text: string): boolean {
  return licence.test(text) || commit.test(text) || merged.test(text);
}

/**
 * Whether a block may have been left on purpose: it cites somebody, or is hardly more than a link
 * to a talk, a paper or an article of that title.
 */
export function isCited(block: Block): boolean {
  const prose = proseOf(block);
  if (block.kind === 'quote' && citation.test(prose)) return true;
  if (/^["“‘「《].{1,400}["”’」》]\.?$/s.test(prose)) return true;
  const linked = block.details.reduce(
    (sum, detail) => sum + (detail.kind === 'link' ? countEnglish(detail.text).words : 0),
    0,
  );
  return linked > 0 && countEnglish(prose).words - linked < 3;
}
