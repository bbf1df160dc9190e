import { once } from '../compare/memo.ts';
import type { Site } from '../types.ts';
import { decode, parseTarget } from '../url.ts';
import { pageKey } from './addresses.ts';
import { rootedAddress } from './own-hosts.ts';

const pageEnding = /\.(?:mdx?|markdown|html?)$/i;
const fileEnding = /\.[a-z][a-z0-9]{1,4}$/i;

/**
 * The page of the site that a link leads to; null where it leads out of the site, to what is no
 * page, or where nobody knows. Generators differ in what an address is relative to (the file, or
 * the address of the page, which may be a folder); whichever reading finds a page counts.
 *
 * @param from path of the page in which the link stands
 * @param url as written; a fragment is left aside
 */
export function resolvePage(site: Site, from: string, url: string): string | null {
  const own = rootedAddress(site, url) ?? url;
  const target = parseTarget(own);
  if (target.host !== '' || target.scheme !== '' || /[{}<>]/.test(url)) return null;
  const [address = ''] = own.split(/[?#]/);
  if (address === '') return from;
  if (fileEnding.test(address) && !pageEnding.test(address)) return null;
  const paths = pagesByKey(site);
  for (const candidate of candidates(from, address, target.path)) {
    const found = paths.get(candidate);
    if (found !== undefined) return found;
  }
  return null;
}

function* candidates(from: string, address: string, plain: readonly string[]): Iterable<string> {
  const folders = from.split('/').slice(0, -1);
  if (address.startsWith('/')) {
    const path = plain.join('/');
    if (path === '') return;
    for (let depth = folders.length; depth >= 0; depth -= 1)
      yield pageKey([...folders.slice(0, depth), path].join('/'));
    return;
  }
  const asFolder = from.replace(pageEnding, '').split('/');
  for (const base of [folders, asFolder]) {
    const path = join(base, address);
    if (path !== null) yield pageKey(path);
  }
}

/** Null where it leads out of everything. */
function join(base: readonly string[], address: string): string | null {
  const segments = [...base];
  for (const segment of address.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(decode(segment));
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}

/** The pages by their keys; what a page is called besides counts where no file bears that name. */
const pagesByKey = once(({ pages }: Site) => {
  const found = new Map(Object.keys(pages).map((path) => [pageKey(path), path]));
  for (const [path, { otherKeys }] of Object.entries(pages)) {
    for (const key of otherKeys) if (!found.has(key)) found.set(key, path);
  }
  return found;
});
