import { alignedBlocks, detailsOf } from '../aligned.ts';
import { isInLostFence } from '../compare/lost-fences.ts';
import { perPair } from '../compare/memo.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { Block, Pair } from '../types.ts';
import { countEnglish, proseOf } from '../untranslated.ts';
import { isTitle } from './left.ts';
import { isMessage } from './messages.ts';

/** Licences are quoted word for word: a translation of one is not binding. */
const licence =
  /licen[sc]ed (?:under|to)|copyright \(c\)|©|all rights reserved|permission is hereby granted|without warranties or conditions/i;
/** A citation is given in the language in which it was said. */
const citation = /^\s*["“‘'「].*["”’'」]\s*(?:[-–—].*)?$|(?:^|\s)[-–—]{1,2}\s*[A-Z][\w.' ]{2,60}$/s;

const kinds = 'BREAKING[ -]CHANGE|feat|fix|docs|chore|refactor|perf|test|build|ci|style|revert';
/** The title of a commit as its author wrote it (Conventional Commits); a number before it allows any kind. */
const commit = new RegExp(
  `^(?:[[(]{0,2}#\\d{1,7}[\\])]{0,2}:?\\s[a-z]{2,15}|${kinds})(?:\\([^)]{0,80}\\))?!?: `,
);
/** The line of a pull request in the notes that GitHub makes. */
const merged = /\sby @[\w-]{1,39}(?:\[bot\])? in (?:#\d|https?:|\W{0,9}$)/;

/** What a program puts before each of its lines: `[Harbor Gateway] `. */
const speaker = /^\[([A-Za-z][\w.:-]*(?: [A-Za-z][\w.:-]*){0,3})[™®©]?\]\s/;

/** An entry of a registry by its number, and the title that it has there: `LAMP-20 Improper Trimming of Wicks`. */
const entry = /^([A-Z]{2,8})[- ]\d{1,6}(?:[:-]\d{1,6})?[:.]?\s+(\S.{2,300})$/s;

/** So many titles of one registry make a list of it. */
const fewestEntries = 3;

/** Of the commits of a page so many must be in Chinese: then it translates them. */
const fewestTranslated = 3;

/** Whether a page puts the titles of commits into Chinese, most of them. */
const translatesCommits: (pair: Pair) => boolean = perPair((pair) => {
  const titles = alignedBlocks(pair).filter(({ source }) =>
    source.some(({ text }) => commit.test(text)),
  );
  const chinese = titles.filter(({ target }) => target.some(({ han }) => han >= 4)).length;
  return chinese >= fewestTranslated && chinese * 2 > titles.length;
});

/** Whether a block stays in its language in every translation, or in this one. */
export function staysAsItIs(pair: Pair, block: Block): boolean {
  const { text } = block;
  if (isIssueTitle(block) || isOutput(pair, block) || isMessage(pair, block)) return true;
  if (isInLostFence(pair, block)) return true;
  if (isEntry(pair, text)) return true;
  return isVerbatim(text) && !(commit.test(text) && translatesCommits(pair));
}

/** Quoted lines of a program that begin with its name, word for word as in the original. */
function isOutput(pair: Pair, { kind, text }: Block): boolean {
  const name = speaker.exec(text)?.[1];
  if (kind !== 'quote' || name === undefined || !quotesOf(pair).has(text)) return false;
  // A label in brackets (`[Note]`, `[Known issue]`) is made of words.
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => wordsIn(word, 'en').length === 0 && !isLabel(pair, word));
}

function isLabel(pair: Pair, word: string): boolean {
  return labels.has(word) || ordinaryWordsOf(pair).has(word);
}

const labels = new Set(
  'note notes tip tips info warning caution important attention danger hint faq tldr todo fixme beta alpha'.split(
    ' ',
  ),
);

const quotesOf = perPair(
  ({ source }) =>
    new Set(source.blocks.filter(({ kind }) => kind === 'quote').map(({ text }) => text)),
);

/** An issue, a pull request or a discussion has one title, the one that its author gave it. */
export function isTracker(url: string): boolean {
  return /\/(?:issues|pulls?|discussions|merge_requests|browse)\/[A-Z-]{0,20}\d+/.test(url);
}

/** Hardly more than links to issues, by their titles. */
function isIssueTitle(block: Block): boolean {
  const titles = detailsOf([block], 'link').filter(
    ({ url, text }) => isTracker(url) && /\s/.test(text.trim()),
  );
  return titles.length > 0 && restOf(block, titles) < 3;
}

/** Words of a block besides those of some of its links. */
function restOf(block: Block, links: Block['details']): number {
  const linked = links.reduce(
    (sum, detail) => sum + (detail.kind === 'link' ? countEnglish(detail.text).words : 0),
    0,
  );
  return countEnglish(proseOf(block)).words - linked;
}

/** Whether a text stays in its language in every translation. */
export function isVerbatim(text: string): boolean {
  return licence.test(text) || commit.test(text) || merged.test(text) || isReference(text);
}

/**
 * The title of an entry is its own in every language. Where a page lists some of a registry by their
 * titles, the rest of it is no sentence either: `LAMP-40 Withdrawn: was a list of …`.
 */
function isEntry(pair: Pair, text: string): boolean {
  const [, registry = '', title = ''] = entry.exec(text.trim()) ?? [];
  if (title === '' || /[.!?]$/.test(title)) return false;
  return isTitle(title) || (registriesOf(pair).get(registry) ?? 0) >= fewestEntries;
}

const registriesOf = perPair(({ source }) => {
  const counts = new Map<string, number>();
  for (const { text } of source.blocks) {
    const [, registry, title] = entry.exec(text.trim()) ?? [];
    if (registry !== undefined && title !== undefined && isTitle(title))
      counts.set(registry, (counts.get(registry) ?? 0) + 1);
  }
  return counts;
});

/** A work, by title or with its authors, or a firm, and its address: `Lamps of Oil by A. Wick: https://…`. */
function isReference(text: string): boolean {
  const work = /^([^:/]{3,300}(?::[^:/]{1,200})?)[:,.]\s+https?:\/\/\S+\s*$/.exec(text)?.[1];
  return work !== undefined && isTitle(work);
}

/**
 * Whether a block may have been left on purpose: it cites somebody, or is hardly more than a link
 * to a talk, a paper or an article of that title.
 */
export function isCited(block: Block): boolean {
  const prose = proseOf(block);
  if (block.kind === 'quote' && citation.test(prose)) return true;
  if (/^["“‘「《].{1,400}["”’」》]\.?$/s.test(prose)) return true;
  const links = detailsOf([block], 'link');
  if (links.length === 0) return false;
  const rest = links.reduce((text, link) => text.replace(link.text, ''), block.text);
  return restOf(block, links) < 3 || byline.test(rest);
}

/** Who wrote it, and when: `by Ada Wick (May 2031)`. */
const byline =
  /^\W*by\s[A-Z][\w.'-]{0,30}(?:\s(?:and\s|[a-z]{2,3}\s)?[A-Z][\w.'-]{0,30}){0,5}\W{0,3}(?:[A-Z][a-z]{2,8}\.?\s)?(?:\d{1,2},?\s)?(?:\d{4})?\W*$/;
