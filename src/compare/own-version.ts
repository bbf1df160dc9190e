import type { AlignedBlocks } from '../aligned.ts';
import type { Page, Pair, ValueDetail } from '../types.ts';
import { readValues } from '../values/read.ts';
import { sameValue } from '../values/same.ts';
import { perPair } from './memo.ts';

const thisVersion = /[本此该这](?:个|一|次)?(?:版本?|发行版|发布)|当前(?:的)?(?:版本|发行版)/;

/**
 * Whether a value that the translation does not have is the version that both titles name, and the
 * translation says "this version" in its place.
 */
export function isOwnVersion(pair: Pair, value: ValueDetail, { target }: AlignedBlocks): boolean {
  if (value.type !== 'version' && !value.value.includes('.')) return false;
  if (!target.some(({ text }) => thisVersion.test(text))) return false;
  return titleValues(pair).every((values) => values.some((one) => sameValue(one, value)));
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
