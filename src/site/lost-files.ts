import { posix } from 'node:path';
import { compareImages } from '../compare/images.ts';
import type { Targeted } from '../compare/link-report.ts';
import { compareLinks } from '../compare/links.ts';
import { areMirrored } from '../compare/relative-links.ts';
import type { Pair, Site } from '../types.ts';
import { findFile } from './files.ts';
import { resolvePage } from './resolve.ts';

/** Two links or images, of which only the original's leads to a file. */
export interface LostFile {
  readonly source: Targeted;
  readonly target: Targeted;
  /** Path of that file. */
  readonly path: string;
  /** The same from the folder of the translation, where that names it as the translation does. */
  readonly expected: string | null;
}

/**
 * Relative links and images that lead to a file in the original and to nothing in the translation, as
 * where a page in a folder of its own keeps the path of one above it. Between the same places of two
 * trees generators fill in the files of the original: what is absent there may be found all the same.
 */
export function lostFiles(pair: Pair, site: Site): LostFile[] {
  if (areMirrored(pair.source.path, pair.target.path)) return [];
  const answered: readonly { source: Targeted; target: Targeted }[] = [
    ...compareLinks(pair).answered,
    ...compareImages(pair).answered,
  ];
  return answered.flatMap(({ source, target }) => {
    const original = findFile(site, pair.source.path, source.url);
    if (original?.presence !== 'there') return [];
    if (findFile(site, pair.target.path, target.url)?.presence !== 'absent') return [];
    if (resolvePage(site, pair.target.path, target.url) !== null) return [];
    const way = posix.relative(posix.dirname(pair.target.path), original.path);
    const [address = ''] = target.url.split(/[?#]/);
    const rest = target.url.slice(address.length);
    const isPlain = posix.basename(address) === posix.basename(way) && !/[\s<>()%]/.test(way);
    return [{ source, target, path: original.path, expected: isPlain ? way + rest : null }];
  });
}
