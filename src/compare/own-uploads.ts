import type { ImageDetail, Pair } from '../types.ts';
import { parseTarget } from '../url.ts';
import type { Outcome } from './details.ts';
import { compareImages } from './images.ts';
import { perPair } from './memo.ts';

/** Where an image lies: on another host; nothing for a file of the site itself. */
function hostOf(image?: ImageDetail): string {
  return parseTarget(image?.url ?? '').host;
}

/** A name that a machine gave: no word can be read in it. */
const given = /(?:^|\/)(?=(?:[a-z-]*\d){3})[a-z\d_-]{12,}\.[a-z]{2,4}$/i;

/**
 * The images that differ, where both pages have their own upload of several pictures: files of the
 * site with names that say nothing, none of which the other page has.
 */
export const ownUploads: (pair: Pair) => readonly Outcome<ImageDetail>[] = perPair((pair) => {
  const { outcomes, answered } = compareImages(pair);
  const shared = new Set(answered.map(({ source }) => source.url));
  const differing = outcomes.filter(({ kind }) => kind === 'different');
  const isGiven = (image?: ImageDetail) => image !== undefined && given.test(image.url);
  const isShared = (image?: ImageDetail) => image !== undefined && shared.has(image.url);
  const names = (side: 'source' | 'target') =>
    new Set(differing.map((outcome) => outcome[side]?.url)).size;
  const isOwn =
    differing.length > 1 &&
    differing.every(({ source, target }) => isGiven(source) && isGiven(target)) &&
    differing.every((one) => hostOf(one.source) === hostOf(one.target)) &&
    names('source') === names('target') &&
    !differing.some(({ source, target }) => isShared(source) || isShared(target));
  return isOwn ? differing : [];
});
