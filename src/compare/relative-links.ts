import { parseTarget } from '../url.ts';

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
