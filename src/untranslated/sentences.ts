import type { AlignedBlocks } from '../aligned.ts';
import { detailsOf } from '../aligned.ts';
import { lazy } from '../compare/memo.ts';
import type { Block, Language, LinkDetail, Span } from '../types.ts';
import { countEnglish, plainProse } from '../untranslated.ts';
import { wordPairs } from '../word-pairs.ts';
import { withoutFullForms } from './full-forms.ts';
import { isTracker, isVerbatim } from './kept.ts';
import { latinRuns, type Run } from './latin-runs.ts';
import { type Left, plain } from './left.ts';
import { isAnnouncedMessage } from './messages.ts';

/** Fewer words are a name, a text of the user interface, a title. */
const leastWords = 7;
const leastFunctionWords = 2;
/** Fewer words are one all the same where most of them are such as no name has. */
const leastWordsOfPart = 5;
const leastFunctionWordsOfPart = 3;
/** Share of the pairs of words that make a sentence one of the original. */
const mostPairs = 0.7;
const chineseRun =
  /[\u3400-\u9FFF](?:[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]|[\w .%-]{1,20}(?=[\u3400-\u9FFF])){7,}/g;

/** A run of the other language in a translated block that stands in the original, word for word or nearly so. */
export function leftSentence(
  blocks: AlignedBlocks,
  source: Block,
  target: Block,
  language: Language,
): Left | null {
  const original = blocks.source.map((one) => one.text).join(' ');
  // As a reader sees it, and with blanks for code, as the run has them.
  const texts = [original, blocks.source.map(plainProse).join(' ')];
  const written = lazy(() => texts.map(plain));
  const named = (text: string) => (language === 'en' ? text : withoutFullForms(text, written));
  const prose = named(plainProse(target));
  const there = lazy(() => [...written(), ...texts.map((one) => plain(named(one)))]);
  for (const run of language === 'en' ? chineseRuns(prose) : latinRuns(prose, texts)) {
    if (language === 'en' ? !original.includes(run.text) : !isSentence(run.text, there)) continue;
    // Markdown in HTML: a work by its title, with its address.
    if (target.kind === 'html' && run.text.includes('](')) continue;
    if (language === 'zh' && isAnnouncedMessage(prose, run.text, run.index)) continue;
    const quoted = isQuoted(prose, run.index, run.text.length);
    if (language === 'zh' && !isWhole(run.text) && (quoted || isGloss(prose, run.index))) continue;
    const text = run.text.replace(/^[\s—–,.;:()*_-]+|(?<![\s—–(*_-])[\s—–(*_-]+$/g, '');
    const offset = target.span.offset + run.index + run.text.indexOf(text);
    const span = { offset, endOffset: offset + text.length };
    const bare = { offset, endOffset: offset + text.replace(/[\s.]{1,4}$/, '').length };
    const link = linkAround(target, bare);
    if (link !== undefined && isTracker(link.url)) continue;
    return {
      messageId: 'sentence',
      text: text.replace(/\s+/g, ' '),
      source,
      target,
      span,
      severity: quoted || link !== undefined ? 'info' : 'warning',
    };
  }
  return null;
}

function chineseRuns(prose: string): Run[] {
  return [...prose.matchAll(chineseRun)].map(({ 0: text, index }) => ({ text, index }));
}

function isSentence(run: string, originals: () => readonly string[]): boolean {
  const english = countEnglish(run);
  const isPart = english.words >= leastWordsOfPart && english.function >= leastFunctionWordsOfPart;
  if (!isPart && !isWhole(run)) return false;
  const isThere = (one: string) => one.includes(plain(run)) || (isWhole(run) && hasMost(one, run));
  return originals().some(isThere) && !isVerbatim(unmarked(run));
}

/** Whether a text has a run but for a word or two, which changed since: most of its pairs of words. */
function hasMost(text: string, run: string): boolean {
  const there = new Set(wordPairs(text));
  const pairs = wordPairs(run);
  return pairs.filter((one) => there.has(one)).length >= mostPairs * pairs.length;
}

/** Without the blanks and the marks of emphasis around it. */
function unmarked(run: string): string {
  return run.replace(/^[\s_*~`]{1,8}|[\s_*~`]{1,8}$/g, '');
}

function isWhole(run: string): boolean {
  const english = countEnglish(run);
  return english.words >= leastWords && english.function >= leastFunctionWords;
}

/** In brackets behind its translation. */
function isGloss(prose: string, from: number): boolean {
  return (
    /（\s?$/.test(prose.slice(Math.max(0, from - 2), from)) ||
    /^\s?\(/.test(prose.slice(from, from + 2))
  );
}

/** A text of a program, or a title: it stands in quotation marks. */
function isQuoted(prose: string, from: number, length: number): boolean {
  const before = prose
    .slice(Math.max(0, from - 2), from)
    .trim()
    .slice(-1);
  const after = prose.slice(from + length, from + length + 2).trim()[0] ?? '';
  if (/[“「『《"]/.test(before) && /[”」』》"]/.test(after)) return true;
  return /^\s*["'].*["']\s*$/s.test(prose.slice(from, from + length));
}

function linkAround(block: Block, span: Span): LinkDetail | undefined {
  return detailsOf([block], 'link').find(
    (link) => link.span.offset <= span.offset && span.endOffset <= link.span.endOffset,
  );
}
