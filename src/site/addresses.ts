import { fieldItems } from '../front-matter.ts';
import { foldPath } from '../pair/page-path.ts';
import type { Field, Page } from '../types.ts';
import { parseTarget } from '../url.ts';

/** Where the site serves a page instead of, or besides, where its file lies. */
const fields = ['aliases', 'url', 'slug', 'permalink', 'id'];
const dated = /^(\d{4})-(\d{2})-(\d{2})-(.+)$/;
/** Docusaurus leaves out a number that only orders the files, not one that is a date or a version. */
const ordered = /^\d+\s{0,9}[-_.]+\s{0,9}(?=[^-_.\s\d])/;

/**
 * Other paths under which links may know a page, as keys of the same form as {@link pageKey}: what
 * its front matter says, and what generators make of dates and numbers in a file name.
 */
export function otherKeys(page: Page): string[] {
  const own = pageKey(page.path);
  const folders = own.split('/').slice(0, -1);
  const name = own.slice(own.lastIndexOf('/') + 1);
  const keys = new Set<string>();
  for (const field of page.frontMatter?.fields ?? []) {
    if (!fields.includes(field.name.toLowerCase())) continue;
    for (const address of addressesIn(field)) {
      const path = parseTarget(address).path.join('/');
      if (path === '') continue;
      if (!address.startsWith('/')) keys.add(pageKey([...folders, path].join('/')));
      // What is rooted is so in the site, whose folder nobody knows.
      else
        for (let depth = folders.length; depth >= 0; depth -= 1)
          keys.add(pageKey([...folders.slice(0, depth), path].join('/')));
    }
  }
  const [, year, month, day, rest] = dated.exec(name) ?? [];
  if (rest !== undefined) keys.add([...folders, year, month, day, rest].join('/'));
  keys.add(
    own
      .split('/')
      .map((segment) => segment.replace(ordered, ''))
      .join('/'),
  );
  keys.delete(own);
  return [...keys];
}

/** Templates, and addresses of other sites, are none of this page's. */
function addressesIn(field: Field): string[] {
  return fieldItems(field)
    .map((item) => item.trim())
    .filter((item) => item !== '' && !/[{}<>\s]|^[a-z]+:|^\/\//i.test(item));
}

/** A page's path as links to it may write it: without file ending, `index` and `readme`. */
export function pageKey(path: string): string {
  return foldPath(path.replace(/\.html?$/i, '')).replace(/\/readme$/, '');
}
