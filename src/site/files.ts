import { once } from '../compare/memo.ts';
import { fileOf } from '../compare/relative-links.ts';
import { isNeverWanted } from '../discover/passed-over.ts';
import type { Site } from '../types.ts';
import { decode } from '../url.ts';

/** Whether a file or folder is there; unknown where nobody looked. */
export type Presence = 'there' | 'absent' | 'unknown';

/**
 * Looks for the file or folder that a relative link names, from the folder of the page it stands in.
 *
 * @param from path of the page
 * @param url as written; query and fragment are left aside
 */
export function findFile(
  site: Site,
  from: string,
  url: string,
): { readonly path: string; readonly presence: Presence } | null {
  const file = fileOf(from, url.replace(/[?#].*$/s, ''));
  if (file === null || site.around === null) return null;
  const path = decode(file).replace(/^\/|\/$/g, '');
  return { path, presence: presenceOf(site, path) };
}

function presenceOf(site: Site, path: string): Presence {
  const { there, unseen, roots } = known(site);
  if (there.has(path)) return 'there';
  const above = foldersOf(path);
  if (path.split('/').some(isNeverWanted)) return 'unknown';
  if ([path, ...above].some((one) => unseen.has(one))) return 'unknown';
  return above.some((one) => roots.has(one)) || roots.has('.') ? 'absent' : 'unknown';
}

const known = once(({ pages, around }: Site) => {
  const files = [...Object.keys(pages), ...(around?.files ?? [])];
  return {
    there: new Set(files.flatMap((file) => [file, ...foldersOf(file)])),
    unseen: new Set(around?.unseen),
    roots: new Set(around?.roots),
  };
});

/** The folders that a path lies in, nearest first. */
function foldersOf(path: string): string[] {
  const segments = path.split('/');
  return segments
    .map((_, at) => segments.slice(0, segments.length - 1 - at).join('/'))
    .slice(0, -1);
}
