import { type AlignedBlocks, pick } from '../aligned.ts';
import type { Block, Language, Pair, Side, ValueDetail } from '../types.ts';
import type { ValuePair } from '../values/contradiction.ts';
import type { ValueMatch } from '../values/match.ts';
import { readValues } from '../values/read.ts';
import { sameValue } from '../values/same.ts';
import { once } from './memo.ts';

/** Kinds of blocks whose text is no running text as a rule: no values are read of them. */
const unread = new Set<Block['kind']>(['code-block', 'html']);

/**
 * What is left of compared values once those are taken out that stand in a code block, in HTML or in
 * the label of a tag on the other side: a paragraph may answer one, such as an output that only one
 * side sets as code.
 */
export function withUnread(found: ValueMatch, pair: Pair, { link }: AlignedBlocks): ValueMatch {
  const stands = (side: Side, value: ValueDetail) =>
    pick(pair[side].blocks, link[side]).some((block) =>
      valuesIn[pair[side].language](block).some((one) => sameValue(one, value)),
    );
  const isSaid = ([a, b]: ValuePair) => stands('target', a) || stands('source', b);
  const said = found.contradictions.filter(isSaid);
  return {
    matched: found.matched,
    contradictions: found.contradictions.filter((one) => !isSaid(one)),
    missing: [...found.missing, ...said.map(([a]) => a)].filter((one) => !stands('target', one)),
    extra: [...found.extra, ...said.map(([, b]) => b)].filter((one) => !stands('source', one)),
  };
}

const valuesIn: Readonly<Record<Language, (block: Block) => readonly ValueDetail[]>> = {
  en: once((block) => valuesOf(block, 'en')),
  zh: once((block) => valuesOf(block, 'zh')),
};

function valuesOf(block: Block, language: Language): readonly ValueDetail[] {
  const text = unread.has(block.kind) ? block.text : labelsOf(block);
  return text === '' ? [] : readValues(text, language, 0, []);
}

/** What links show that are written as tags: their block does not have it as text. */
function labelsOf({ details, text }: Block): string {
  return details
    .flatMap((detail) =>
      detail.kind === 'link' && !text.includes(detail.text) ? [detail.text] : [],
    )
    .join('\n');
}
