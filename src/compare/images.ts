import { distance } from 'fastest-levenshtein';
import { detailsOf } from '../aligned.ts';
import { hasHan } from '../han.ts';
import type { ImageDetail, Pair } from '../types.ts';
import { parseTarget } from '../url.ts';
import { type Comparison, compareDetails, type Matching } from './details.ts';
import { isBadge } from './language-menu.ts';
import { perPair } from './memo.ts';

/** The images of a pair, compared once for all rules about images. */
export const compareImages: (pair: Pair) => Comparison<ImageDetail> = perPair((pair) => {
  const found = compareDetails(
    pair,
    (blocks) => detailsOf(blocks, 'image').filter((image) => image.url !== ''),
    matchImages,
    sameImage,
  );
  // A picture may stand by itself in one page and in a paragraph of the other.
  const outcomes = found.outcomes.filter(
    ({ source, target }) => ![source, target].some((image) => image && isBadge(pair, image)),
  );
  const moved = outcomes.filter(
    ({ kind, elsewhere, fewer }) => kind === 'missing' && elsewhere && !fewer,
  );
  return { ...found, outcomes, matched: Math.min(found.compared, found.matched + moved.length) };
});

/**
 * Whether two images are one: the file name decides, since a translation lies deeper in the tree;
 * a file of another type or with a language in its name is the localised one.
 */
export function sameImage(a: Pick<ImageDetail, 'url'>, b: Pick<ImageDetail, 'url'>): boolean {
  const [here, there] = [imageName(a.url), imageName(b.url)];
  if (here === there || isTranslatedBadge(a.url, b.url)) return true;
  // Whoever made the localised one may have mended a slip in the name, but took no other number.
  return (
    namesLanguage(a.url) !== namesLanguage(b.url) &&
    digitsOf(here) === digitsOf(there) &&
    Math.min(here.length, there.length) >= longName &&
    distance(here, there) <= 2
  );
}

/** A badge that is made of its words: `badge/lamp-lit-green`, of which `badge/灯-亮-green` is the translation. */
function isTranslatedBadge(a: string, b: string): boolean {
  const [here, there] = [badgeOf(a), badgeOf(b)];
  return (
    here !== null &&
    there !== null &&
    hasHan(here.words) !== hasHan(there.words) &&
    here.colour === there.colour &&
    digitsOf(here.words) === digitsOf(there.words)
  );
}

function badgeOf(url: string) {
  const { host, path } = parseTarget(url);
  const [, words, colour] = /^(.*)-([A-Za-z0-9]+)$/.exec(path.at(-1) ?? '') ?? [];
  return host !== 'img.shields.io' || path.at(-2) !== 'badge' || !words || !colour
    ? null
    : { words, colour };
}

/** Fewer letters are those of many names. */
const longName = 10;

function namesLanguage(url: string): boolean {
  return fileName(url).replace(languagePart, '') !== fileName(url);
}

function digitsOf(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

/** `flow_zh`, `flow_zh_mobile`, `zh-flow`; between other words, the language is one of its own. */
const languagePart = /(?:^|[._-])(?:zh(?:[-_]?(?:cn|hans))?|cn|en(?:[-_]?us)?)(?=[._-]|$)/g;

function imageName(url: string): string {
  return fileName(url)
    .replace(languagePart, '')
    .replace(/^[._-]/, '');
}

/** In lower case, without its ending and with one mark for blanks. */
function fileName(url: string): string {
  const { path, host } = parseTarget(url);
  return (path.at(-1) ?? host)
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/-?(?:%20| )-?/g, '-')
    .replace(/-{2,}/g, '-');
}

function matchImages(
  source: readonly ImageDetail[],
  target: readonly ImageDetail[],
): Matching<ImageDetail> {
  const matched: [ImageDetail, ImageDetail][] = [];
  const found = [...target];
  const lost: ImageDetail[] = [];
  for (const a of source) {
    const at = found.findIndex((b) => sameImage(a, b));
    const [b] = at < 0 ? [] : found.splice(at, 1);
    if (b === undefined) lost.push(a);
    else matched.push([a, b]);
  }
  const oneEach = lost.length === found.length;
  const different: [ImageDetail, ImageDetail][] = [];
  const missing: ImageDetail[] = [];
  for (const a of lost) {
    const near = found.findIndex(
      (b) => oneEach || distance(imageName(a.url), imageName(b.url)) <= 3,
    );
    const [b] = near < 0 ? [] : found.splice(near, 1);
    if (b === undefined) missing.push(a);
    else different.push([a, b]);
  }
  return { matched, different, missing, extra: found };
}
