import { type AlignedBlocks, detailsOf } from '../aligned.ts';
import { holds } from '../sentences.ts';
import type { LinkDetail, Pair } from '../types.ts';
import { targetKey } from '../url.ts';
import type { NameOutcome } from './compare.ts';
import { type Name, nameKey } from './name.ts';
import { isCommon } from './ordinary.ts';
import { scanNames } from './scan.ts';
import { wordsOfPage } from './words.ts';

/**
 * Abbreviations in the text of a link that the translation, in the text of the same link, exchanges for
 * other Latin words with capitals, and never says: `[the WICK lamp](/lamps)` as `[Oil Burner 灯](/lamps)`.
 */
export function exchangedInLinks(pair: Pair): NameOutcome[] {
  return scanNames(pair).flatMap(({ blocks, names, translated }) => {
    if (!translated) return [];
    return names.flatMap((name): NameOutcome[] => {
      if (!/^[A-Z]{3,5}$/.test(name.text) || isCommon(name.text)) return [];
      if (wordsOfPage(pair.target).has(name.key) || !isExchanged(blocks, name)) return [];
      return [{ name, blocks, ground: 'capital', light: true, kept: 0, of: 0 }];
    });
  });
}

function isExchanged({ source, target }: AlignedBlocks, { text, span }: Name): boolean {
  const links = detailsOf(source, 'link');
  const here = links.find((one) => holds(one.span, span));
  if (here === undefined) return false;
  const isSame = ({ url }: LinkDetail) => targetKey(url) === targetKey(here.url);
  const [there, ...more] = detailsOf(target, 'link').filter(isSame);
  if (there === undefined || more.length > 0 || links.filter(isSame).length > 1) return false;
  const words = there.text.match(/(?<![A-Za-z])[A-Z][A-Za-z]+/g) ?? [];
  const own = new Set((here.text.match(/[A-Za-z]+/g) ?? []).map(nameKey));
  // With its first letter, one may be what the abbreviation stands for.
  const initial = text.charAt(0);
  return (
    words.length > 0 && words.every((word) => !own.has(nameKey(word)) && word.charAt(0) !== initial)
  );
}
