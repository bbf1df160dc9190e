import { type AlignedBlocks, detailsOf } from '../aligned.ts';
import { holds } from '../sentences.ts';
import type { Block, CodeDetail, Page, Pair, ValueDetail } from '../types.ts';
import { readValues } from '../values/read.ts';
import { sameValue } from '../values/same.ts';
import { perPair } from './memo.ts';

const thisVersion = /[本此该这](?:个|一|次)?(?:版本?|发行版|发布)|当前(?:的)?(?:版本|发行版)/;

/**
 * Whether a value that the translation does not have is the version that the titles of both pages or
 * of both sections name, and the translation says "this version" in its place.
 */
export function isOwnVersion(
  pair: Pair,
  value: ValueDetail,
  { source, target }: AlignedBlocks,
): boolean {
  if (value.type !== 'version' && !value.value.includes('.')) return false;
  if (!target.some(({ text }) => thisVersion.test(text))) return false;
  const isIn = (values: readonly ValueDetail[]) => values.some((one) => sameValue(one, value));
  const ofSections = [titleOf(pair.source, source), titleOf(pair.target, target)];
  return titleValues(pair).every(isIn) || ofSections.every(isIn);
}

/** Whether code that the translation does not have is such a version. */
export function isOwnVersionCode(pair: Pair, { span }: CodeDetail, blocks: AlignedBlocks): boolean {
  const value = detailsOf(blocks.source, 'value').find((one) => holds(span, one.span));
  return value !== undefined && isOwnVersion(pair, value, blocks);
}

/** The values in the title of each page. */
const titleValues = perPair(({ source, target }) => [titled(source), titled(target)]);

function titled(page: Page): readonly ValueDetail[] {
  const field = page.frontMatter?.fields.find(({ name }) => name === 'title')?.value;
  const heading = page.blocks.find(({ kind }) => kind === 'heading')?.text;
  return [field, heading].flatMap((title) =>
    typeof title === 'string' ? readValues(title, page.language, 0, []) : [],
  );
}

/** The values in the title of the section that blocks stand in. */
function titleOf({ sections, language }: Page, [first]: readonly Block[]): readonly ValueDetail[] {
  const title = sections[first?.section ?? -1]?.title ?? '';
  return readValues(title, language, 0, []);
}
