import type { Pair } from '../types.ts';
import { decode, parseTarget } from '../url.ts';
import { compareTargets } from './targets.ts';

/**
 * Whether two pages lie at the same place of two trees: `docs/en/a/b.md` and `docs/zh/a/b.md`. From
 * there, equal relative links lead to pages that belong together.
 */
export function areMirrored(source: string, target: string): boolean {
  const [from, to] = [source.split('/'), target.split('/')];
  if (from.length !== to.length || from.length < 2) return false;
  const [a, b] = [parseTarget(source).path, parseTarget(target).path];
  return a.length === b.length && a.every((segment, index) => segment === b[index]);
}

/**
 * Whether two relative links of mirrored pages that end alike begin in another folder, such as
 * `../x` and `../../x`. A path with a file ending is resolved by the file, one without by the
 * address of the page, and one with a language leaves its tree: these say nothing of one another.
 */
export function isOtherFolder(a: string, b: string): boolean {
  const [x, y] = [parseTarget(a), parseTarget(b)];
  if (x.rooted || y.rooted || x.scheme !== '' || y.scheme !== '') return false;
  if (x.localised || y.localised || x.path.length === 0) return false;
  return x.up !== y.up && hasEnding(a) === hasEnding(b);
}

function hasEnding(url: string): boolean {
  return /\.\w{1,8}$/.test(url.replace(/[?#].*$/s, ''));
}

/**
 * How the files that two relative links name differ, each looked for from its own page's folder, as
 * from `docs/x.md` and `docs/translations/x_zh.md`. Two pages that link to one another's other page
 * say the same. Null where these paths alone say nothing.
 */
export function compareFiles(pair: Pair, a: string, b: string): 'same' | 'fragment' | null {
  const [from, to] = [fileOf(pair.source.path, a), fileOf(pair.target.path, b)];
  if (from === null || to === null) return null;
  if (isPath(from, pair.target.path) && isPath(to, pair.source.path)) return 'same';
  const found = compareTargets(parseTarget(from), parseTarget(to));
  return found === 'same' || found === 'fragment' ? found : null;
}

/** A relative link from the folder of all pages; null where it is none or leads out of that. */
export function fileOf(page: string, url: string): string | null {
  const target = parseTarget(url);
  const [path = ''] = /^[^?#]*/.exec(url) ?? [];
  if (target.rooted || target.scheme !== '' || path === '') return null;
  const segments = page.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return `/${segments.join('/')}${url.slice(path.length)}`;
}

/** Whether a link from the folder of all pages leads to a page. */
export function isPath(link: string, page: string): boolean {
  return decode(link.replace(/[?#].*$/s, '')) === `/${page.replace(/^\//, '')}`;
}
