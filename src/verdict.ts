import { alignedBlocks } from './aligned.ts';
import { perPair } from './compare/memo.ts';
import { isTranslatorsNote } from './translators-note.ts';
import type { Block, Page, Pair, Span, Verdict } from './types.ts';
import { staysAsItIs } from './untranslated/kept.ts';
import { isInOther, isNoteOfMissing } from './untranslated/note.ts';
import { isProse, isUntranslated } from './untranslated.ts';

/** What is to be said of a page as a whole before any detail of it. */
export interface PageVerdict {
  readonly verdict: Verdict;
  /** The page itself says so, and nothing else. */
  readonly isNote?: boolean;
  /** Share of the page concerned, 0 to 1. */
  readonly share: number;
  readonly source: Span | undefined;
  readonly target: Span | undefined;
  /** What is not translated of a page in progress, run by run. */
  readonly left?: readonly Span[];
}

/** A section matched for its place alone says nothing about what it holds. */
const placeOnly = 0.5;
/** A translation that holds so many of the sections of the original has not left it. */
const mostHeld = 0.8;
const sureSection = 0.9;
/** Below it two blocks may as well be two others. */
const sureBlock = 0.7;
const shortestRun = 3;
const smallestShare = 0.15;
const marker =
  /待翻译|未翻译|翻译中|尚未翻译|translation in progress|to be translated|needs translation/i;

/** The verdict on a pair, or null where its details can be compared one by one. */
export const verdictOf: (pair: Pair) => PageVerdict | null = perPair(
  (pair) => notTranslated(pair) ?? untranslatedCopy(pair) ?? inProgress(pair) ?? diverged(pair),
);

/** A page that says of itself that it is not translated, or an original in the other language. */
function notTranslated({ source, target }: Pair): PageVerdict | null {
  const pages = { source: whole(source), target: whole(target) };
  if (isNoteOfMissing(target, source))
    return { verdict: 'untranslated', isNote: true, share: 1, ...pages };
  if (isNoteOfMissing(source, target) || isInOther(source))
    return { verdict: 'no-original', share: 1, ...pages };
  return null;
}

function untranslatedCopy(pair: Pair): PageVerdict | null {
  const { source, target } = pair;
  const prose = target.blocks.filter(
    (block) => isProse(block, other(target)) || isProse(block, target.language),
  );
  const words = prose.filter((block) => isUntranslated(block, target.language));
  const translated = target.blocks.some((block) =>
    target.language === 'zh'
      ? block.kind !== 'code-block' && block.han > 0 && !isTranslatorsNote(block.text)
      : isProse(block, 'en'),
  );
  if (translated || words.length === 0) return null;
  return { verdict: 'untranslated', share: 1, source: whole(source), target: whole(target) };
}

function other(page: Page): 'en' | 'zh' {
  return page.language === 'zh' ? 'en' : 'zh';
}

function whole(page: Page): Span | undefined {
  const first = page.blocks[0];
  return first === undefined
    ? undefined
    : { offset: first.span.offset, endOffset: page.text.length };
}

function inProgress(pair: Pair): PageVerdict | null {
  const { target } = pair;
  const prose = target.blocks.filter(
    (block) =>
      isProse(block, 'zh') || (isUntranslated(block, target.language) && !staysAsItIs(pair, block)),
  );
  const runs = runsOf(prose, target.language);
  const run = runs.reduce((best, one) => (one.length > best.length ? one : best), []);
  const total = prose.reduce((sum, block) => sum + block.size, 0);
  const left = runs.flat();
  const share = total === 0 ? 0 : left.reduce((sum, block) => sum + block.size, 0) / total;
  const declared = isDraft(pair) || marker.test(commentsOf(target));
  if (!declared && (run.length < shortestRun || share < smallestShare)) return null;
  if (declared && left.length === 0) return null;
  const source = alignedBlocks(pair).filter((one) =>
    one.target.some((block) => run.includes(block)),
  );
  return {
    verdict: 'in-progress',
    share,
    source: over(source.flatMap((one) => one.source)),
    target: over(run),
    left: runs.flatMap((one) => over(one) ?? []),
  };
}

/** The untranslated blocks, those side by side together. */
function runsOf(blocks: readonly Block[], language: Page['language']): readonly Block[][] {
  const runs: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    const isLeft = isUntranslated(block, language);
    if (isLeft && isOpen) runs.at(-1)?.push(block);
    else if (isLeft) runs.push([block]);
    isOpen = isLeft;
  }
  return runs;
}

function isDraft(pair: Pair): boolean {
  const draft = (page: Page) =>
    page.frontMatter?.fields.some((field) => field.name === 'draft' && field.value === 'true') ??
    false;
  return draft(pair.target) && !draft(pair.source);
}

/** A directive's reason is about the finding, not about the page. */
function commentsOf(page: Page): string {
  return (
    page.text.match(/(?:<!--|\{\/\*)(?!\s*announce-lint-)[^<>{}]{0,200}(?:-->|\*\/\})/g) ?? []
  ).join('\n');
}

function diverged(pair: Pair): PageVerdict | null {
  const { sections, blocks } = pair.alignment;
  const most = Math.max(pair.source.sections.length, pair.target.sections.length);
  const both = sections.filter((link) => link.source.length > 0 && link.target.length > 0);
  const held = both
    .filter((link) => link.confidence > placeOnly)
    .reduce((sum, link) => sum + Math.max(link.source.length, link.target.length), 0);
  const answered = blocks.filter((link) => link.source.length > 0 && link.target.length > 0);
  const share =
    answered.reduce((sum, link) => sum + link.source.length, 0) /
    Math.max(1, pair.source.blocks.length);
  const own = both
    .filter((link) => link.confidence >= sureSection)
    .reduce((sum, link) => sum + link.source.length, 0);
  // The translation may have more, such as a list as headings, and all of the original.
  const isWhole = own >= mostHeld * pair.source.sections.length;
  const torn =
    most >= 4 ? held * 2 < most && !isWhole : pair.source.blocks.length >= 8 && share < 0.4;
  const loosely = both.some((link) => link.confidence <= placeOnly);
  const oneSided =
    (loosely || sections.some((link) => link.source.length === 0)) &&
    (loosely || sections.some((link) => link.target.length === 0));
  const loose =
    blocks.some((link) => link.source.length === 0) &&
    blocks.some((link) => link.target.length === 0);
  const unsure = answered.filter(
    ({ kind, confidence }) => kind === 'moved' || confidence < sureBlock,
  );
  const scattered = unsure.length * 2 >= answered.length;
  if (!torn || !(most >= 4 ? oneSided || scattered : loose)) return null;
  const aligned = most >= 4 ? held / most : share;
  return {
    verdict: 'diverged',
    share: aligned,
    source: whole(pair.source),
    target: whole(pair.target),
  };
}

function over(blocks: readonly Block[]): Span | undefined {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { offset: first.span.offset, endOffset: last.span.endOffset };
}
