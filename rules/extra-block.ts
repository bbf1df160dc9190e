import { countInside, placeFor, quote, spanOver } from '../src/aligned.ts';
import { cellReports } from '../src/compare/cells.ts';
import { areContentsOfLone } from '../src/compare/contents-lines.ts';
import { isFolded } from '../src/compare/folded.ts';
import { isJoined } from '../src/compare/joined-code.ts';
import { hasLostMarks } from '../src/compare/lost-marks.ts';
import { haveMoved, mayBeReworded, replacements } from '../src/compare/replaced.ts';
import { isSaidElsewhere } from '../src/compare/said-elsewhere.ts';
import { sameAddedOnce } from '../src/compare/same-added.ts';
import { isSlight, standsTwice } from '../src/compare/slight-blocks.ts';
import { isSplitOff } from '../src/compare/split-off.ts';
import { isOfTwice } from '../src/compare/twice-sections.ts';
import { loneBlocks } from '../src/lone-blocks.ts';
import { ownContentCause } from '../src/lone-sections.ts';
import { isNoteOf } from '../src/translators-note.ts';
import type { Block, Pair, Report, Rule } from '../src/types.ts';
import { isBesideOriginal } from '../src/untranslated/beside.ts';

/** In a section that hardly answers the original's, its text may stand elsewhere. */
const sureSection = 0.7;
/** So many blocks away, an item may stand twice. */
const farthest = 5;

export const extraBlock: Rule = {
  id: 'extra-block',
  severity: 'warning',
  summary: {
    en: 'A paragraph, list item, table row, quote or code block that the original does not have.',
    zh: '译文多出原文没有的段落、列表项、表格行、引用或代码块。',
  },
  messages: {
    en: {
      one: '{target} has a block that {source} does not have: "{text}"',
      component:
        '{target} has {name} with {count} blocks that {source} does not have, from "{text}"',
      run: '{target} has {count} blocks that {source} does not have, from "{text}"',
      places:
        '{target} has the same text at {count} places, in lines {lines}, that {source} does not have: "{text}"',
      cell: '{target} says "{text}" in a table cell that {source} leaves empty',
      dash: '{target} says "{text}" in a table cell where {source} has only "{mark}"',
      repeated: '{target} has this block twice: "{text}"',
    },
    zh: {
      one: '{target}版多出一个{source}版没有的内容块：“{text}”',
      component: '{target}版多出{source}版没有的 {name}，其中从“{text}”起有 {count} 个内容块',
      run: '{target}版从“{text}”起多出 {count} 个{source}版没有的内容块',
      places:
        '{target}版有 {count} 处多出同一段{source}版没有的内容，分别在第 {lines} 行：“{text}”',
      cell: '{target}版此单元格写的是“{text}”，{source}版为空',
      dash: '{target}版此单元格写的是“{text}”，{source}版只有“{mark}”',
      repeated: '{target}版重复了这个内容块：“{text}”',
    },
  },
  *check(pair) {
    yield* cellReports(pair, 'target');
    const cause = ownContentCause(pair);
    yield* sameAddedOnce(pair.target, [...addedBlocks(pair)]).map((report) =>
      cause === undefined ? report : { ...report, severity: 'info' as const, cause },
    );
  },
};

function* addedBlocks(pair: Pair): Iterable<Report> {
  for (const { blocks, confidence, component } of loneBlocks(pair, 'target')) {
    const own = blocks.filter(
      (block) =>
        !isNoteOf(pair, block) &&
        !isBesideOriginal(pair, block) &&
        !isOfTwice(pair, block) &&
        !hasLostMarks(pair, 'target', block),
    );
    const [first] = own;
    const target = spanOver(own);
    if (first === undefined || target === undefined) continue;
    // Said by missing-block, with both texts.
    if (replacements(pair).some((one) => one.target[0] === blocks[0])) continue;
    const repeated = own.length === 1 && standsTwice(pair, first, farthest);
    const name = component ?? '';
    const minor =
      isSlight(pair, own, repeated) ||
      areContentsOfLone(pair, 'target', own) ||
      (name !== '' && own.every((block) => isSlight(pair, [block], false))) ||
      (!repeated && (confidence < sureSection || mayBeSaidElsewhere(pair, own)));
    yield {
      messageId: repeated
        ? 'repeated'
        : own.length === 1
          ? 'one'
          : name === ''
            ? 'run'
            : 'component',
      data: { text: quote(pair.target, first.span, 60), count: own.length, name },
      source: placeFor(pair, 'target', first.index),
      target,
      evidence: {
        actual: own.map((block) => block.text).join('\n'),
        targetText: quote(pair.target, target),
        absorbed: countInside(own),
      },
      confidence,
      // A label that the translator gave every section is one decision.
      ...(own.length === 1 && minor ? { cause: `label ${first.text}` } : {}),
      ...(minor ? { severity: 'info' as const } : {}),
    };
  }
}

/** In another block of the original, in another place, or in other words. */
function mayBeSaidElsewhere(pair: Pair, own: readonly Block[]): boolean {
  return (
    isFolded(pair, 'target', own) ||
    isSplitOff(pair, 'target', own) ||
    isJoined(pair, 'target', own) ||
    haveMoved(pair, 'target', own) ||
    isSaidElsewhere(pair, 'target', own) ||
    mayBeReworded(pair, own)
  );
}
