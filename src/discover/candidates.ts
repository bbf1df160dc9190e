import { posix } from 'node:path';
import { defaultLanguagePaths, translatedPaths } from '../pair/docusaurus.ts';
import { collectionCode, languageCode, languageSuffix } from '../pair/language-code.ts';
import { foldPath, holdsPageFrom, holdsTranslations, maskDate } from '../pair/page-path.ts';
import { type ListFolder, withoutLinks } from './folders.ts';

const pageEnding = /\.(?:md|markdown|mdx)$/i;
/** Folders in which a site may live whose docs stand beside it. */
const siteFolders = ['website', 'site'];

/** Where the counterparts of the pages of one folder may be. */
interface Places {
  /** Folders that may be the folder's translation. */
  readonly same: ReadonlySet<string>;
  /** Folders that may be the translation of the folder around it. */
  readonly above: ReadonlySet<string>;
}

/**
 * The files among which the counterparts of pages must be if their paths show it: those of every
 * folder that may be the translation of a page's folder, by all layouts known. What belongs together
 * is for `pairByLayout` to say. Paths are absolute with POSIX separators; every folder is searched
 * once, however many pages lie in it.
 *
 * @param isSearched whether the files of a folder are known already
 */
export async function candidatesOf(
  pages: readonly string[],
  list: ListFolder,
  isSearched: (folder: string) => boolean,
): Promise<Set<string>> {
  const known = new Map<string, { readonly around: ListFolder; readonly places: Places }>();
  const wanted = new Map<string, Set<string>>();
  for (const page of pages) {
    const folder = posix.dirname(page);
    const around = known.get(folder)?.around ?? withoutLinks(list, folder);
    const places = known.get(folder)?.places ?? (await findPlaces(folder.split('/'), around));
    known.set(folder, { around, places });
    for (const place of await foldersFor(page, places, around)) {
      if (isSearched(place) || (await around(place)) === null) continue;
      const endings = wanted.get(place) ?? new Set<string>();
      wanted.set(place, endings.add(posix.extname(page)));
    }
  }
  const found = new Set<string>();
  for (const [place, endings] of wanted) {
    for (const name of (await list(place))?.files ?? []) {
      if (pageEnding.test(name) || endings.has(posix.extname(name))) found.add(`${place}/${name}`);
    }
  }
  return found;
}

/** `x.md` may be `x/index.md` in the other language, and the reverse. */
async function foldersFor(page: string, places: Places, list: ListFolder): Promise<Set<string>> {
  const name = posix.basename(page).replace(pageEnding, '');
  const folders = new Set(places.same);
  for (const place of places.same) {
    for (const folder of await descend(place, [name], list)) folders.add(folder);
  }
  const [folder = ''] = posix.dirname(page).split('/').slice(-1);
  if (holdsPageFrom(folder, languageSuffix(name)?.stem ?? name))
    folders.add(posix.dirname(posix.dirname(page)));
  if (holdsPageFrom('docs', name))
    for (const below of ['doc', 'docs'])
      for (const place of await descend(posix.dirname(page), [below], list)) folders.add(place);
  if (/^_?index(?:[.-]|$)/.test(name)) for (const place of places.above) folders.add(place);
  return folders;
}

async function findPlaces(segments: readonly string[], list: ListFolder): Promise<Places> {
  const same = new Set([segments.join('/')]);
  const above = new Set([segments.slice(0, -1).join('/')]);
  const add = async (base: readonly string[], path: readonly string[]) => {
    const around = await descend(base.join('/'), path.slice(0, -1), list);
    for (const place of around) {
      if (path.length > 0) above.add(place);
      for (const folder of await descend(place, path.slice(-1), list)) same.add(folder);
    }
  };
  for (const place of await translationFolders(segments, list)) same.add(place.join('/'));
  if (holdsTranslations(segments.at(-1) ?? '')) same.add(segments.slice(0, -1).join('/'));
  for (let at = 1; at <= segments.length; at++) {
    const head = segments.slice(0, at);
    const rest = segments.slice(at);
    for (const sibling of await languageFolders(head, list)) await add([...head, sibling], rest);
    for (const site of [head, ...siteFolders.map((name) => [...head, name])]) {
      for (const folder of await translationFolders(site, list)) {
        for (const code of await languageFolders(folder, list)) {
          const base = [...folder, code];
          for (const path of [rest, ...translatedPaths(rest)]) await add(base, path);
        }
      }
    }
    const [marked, ...below] = rest;
    if (marked === undefined) continue;
    for (const [folder, path] of await collections(head, marked, below, list))
      await add([...head, folder], path);
    if (collectionCode(marked)) await add(head, below);
    for (const other of await alternatives(head, marked, list)) await add([...head, other], below);
    const suffixed = languageCode(marked) ? null : languageSuffix(marked);
    if (!suffixed && !languageCode(marked)) continue;
    await add(suffixed ? [...head, suffixed.stem] : head, below);
    if (!holdsTranslations(head.at(-1) ?? '')) continue;
    const site = head.slice(0, -1);
    for (const path of [below, ...defaultLanguagePaths(below)]) {
      await add(site, path);
      await add(site.slice(0, -1), path);
    }
  }
  return { same, above };
}

/** Folders in `head` that hold translations of what lies there. */
async function translationFolders(head: readonly string[], list: ListFolder): Promise<string[][]> {
  const content = await list(head.join('/'));
  return (content?.folders ?? []).filter(holdsTranslations).map((name) => [...head, name]);
}

/** Folders in `head` that are called after a language. */
async function languageFolders(head: readonly string[], list: ListFolder): Promise<string[]> {
  const content = await list(head.join('/'));
  return (content?.folders ?? []).filter((name) => languageCode(name) ?? collectionCode(name));
}

/** Folders in `head` with what lies below them, where `_x/a` is `_zh/x/a` or `_zh/a` is `_en/a`. */
async function collections(
  head: readonly string[],
  marked: string,
  below: readonly string[],
  list: ListFolder,
): Promise<(readonly [folder: string, path: readonly string[]])[]> {
  if (!marked.startsWith('_')) return [];
  const siblings = ((await list(head.join('/')))?.folders ?? []).filter(collectionCode);
  if (!collectionCode(marked)) return siblings.map((name) => [name, [marked.slice(1), ...below]]);
  const [first, ...more] = below;
  return [
    ...siblings.filter((name) => name !== marked).map((name) => [name, below] as const),
    ...(first === undefined
      ? []
      : ([
          [`_${first}`, more],
          [first, more],
        ] as const)),
  ];
}

/** Folders beside `folder` that hold the same in another language: `en` and `zh`, `x` and `x-zh`. */
async function alternatives(
  head: readonly string[],
  folder: string,
  list: ListFolder,
): Promise<string[]> {
  const content = await list(head.join('/'));
  const stemOf = (name: string) => languageSuffix(name)?.stem ?? name;
  return (content?.folders ?? []).filter((name) => {
    if (name === folder) return false;
    if (languageCode(folder)) return languageCode(name) !== null;
    return languageCode(name) === null && stemOf(name) === stemOf(folder);
  });
}

/** The folders that `path` below `base` may be, apart from letter case and dates. */
async function descend(
  base: string,
  path: readonly string[],
  list: ListFolder,
): Promise<readonly string[]> {
  let places: readonly string[] = [base];
  for (const segment of path) {
    const next: string[] = [];
    for (const place of places) {
      const content = await list(place);
      const names = content ? alike(content.folders, segment) : [];
      next.push(...names.map((name) => `${place}/${name}`));
    }
    places = next;
  }
  return places;
}

/** The names that `segment` may have in the other tree: its own, else apart from case and date. */
function alike(names: readonly string[], segment: string): readonly string[] {
  // A day or a month, one folder each: the translation may be of another day.
  if (/^\d{2}$/.test(segment)) return names.filter((name) => /^\d{2}$/.test(name));
  if (names.includes(segment)) return [segment];
  const folded = foldPath(segment);
  const dated = maskDate(folded);
  return names.filter((name) => {
    const other = foldPath(name);
    return other === folded || (dated !== null && maskDate(other)?.masked === dated.masked);
  });
}
