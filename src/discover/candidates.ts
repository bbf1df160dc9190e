import { posix } from 'node:path';
import { defaultLanguagePaths, translatedPaths } from '../pair/docusaurus.ts';
import { languageCode, languageSuffix } from '../pair/language-code.ts';
import { foldPath, maskDate } from '../pair/page-path.ts';
import type { ListFolder } from './folders.ts';

const pageEnding = /\.(?:md|markdown|mdx)$/i;
/** Folders in which a site may live whose docs stand beside it. */
const siteFolders = ['website', 'site'];

/**
 * Files among which the counterpart of `file` must be if its path shows it: those of every folder
 * that may be the translation of the file's folder, by all layouts known. Paths are absolute with
 * POSIX separators. What belongs together is for `pairByLayout` to say.
 */
export async function candidatesOf(file: string, list: ListFolder): Promise<string[]> {
  const folders = await counterpartFolders(file.split('/'), list);
  const ending = posix.extname(file);
  const found = new Set<string>();
  for (const folder of folders) {
    const content = await list(folder);
    for (const name of content?.files ?? []) {
      if (pageEnding.test(name) || posix.extname(name) === ending) found.add(`${folder}/${name}`);
    }
  }
  found.delete(file);
  return [...found];
}

async function counterpartFolders(
  segments: readonly string[],
  list: ListFolder,
): Promise<Set<string>> {
  const folders = new Set<string>();
  const add = async (base: readonly string[], path: readonly string[]) => {
    for (const place of await descend(base.join('/'), path, list)) folders.add(place);
  };
  // With the file's own name as one segment more, `x.md` also finds `x/index.md`, and the reverse.
  const addPage = async (base: readonly string[], path: readonly string[]) => {
    const name = (path.at(-1) ?? '').replace(pageEnding, '');
    await add(base, path.slice(0, -1));
    await add(base, [...path.slice(0, -1), name]);
    if (/^_?index(?:[.-]|$)/.test(name)) await add(base, path.slice(0, -2));
  };
  for (let at = 1; at < segments.length; at++) {
    const head = segments.slice(0, at);
    const rest = segments.slice(at);
    for (const sibling of await languageFolders(head, list))
      await addPage([...head, sibling], rest);
    for (const site of [head, ...siteFolders.map((name) => [...head, name])]) {
      for (const code of await languageFolders([...site, 'i18n'], list)) {
        const base = [...site, 'i18n', code];
        for (const path of [rest, ...translatedPaths(rest)]) await addPage(base, path);
      }
    }
    const [marked = '', ...below] = rest;
    if (below.length === 0) continue;
    const suffixed = languageCode(marked) ? null : languageSuffix(marked);
    if (!suffixed && !languageCode(marked)) continue;
    for (const other of await alternatives(head, marked, list)) {
      await addPage([...head, other], below);
    }
    await addPage(suffixed ? [...head, suffixed.stem] : head, below);
    if (head.at(-1) !== 'i18n') continue;
    const site = head.slice(0, -1);
    for (const path of [below, ...defaultLanguagePaths(below)]) {
      await addPage(site, path);
      await addPage(site.slice(0, -1), path);
    }
  }
  await addPage(segments.slice(0, -2), segments.slice(-2));
  return folders;
}

/** Folders in `head` that are called after a language. */
async function languageFolders(head: readonly string[], list: ListFolder): Promise<string[]> {
  const content = await list(head.join('/'));
  return (content?.folders ?? []).filter((name) => languageCode(name));
}

/** Folders beside `marked` that are, like it, marked with a language. */
async function alternatives(
  head: readonly string[],
  marked: string,
  list: ListFolder,
): Promise<string[]> {
  const content = await list(head.join('/'));
  const stem = languageSuffix(marked)?.stem;
  return (content?.folders ?? []).filter((name) => {
    if (name === marked) return false;
    return languageCode(marked) ? languageCode(name) : languageSuffix(name)?.stem === stem;
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
      const names = (content?.folders ?? []).filter((name) => isAlike(name, segment));
      next.push(...names.map((name) => `${place}/${name}`));
    }
    places = next;
  }
  return places;
}

function isAlike(name: string, segment: string): boolean {
  if (name === segment) return true;
  if (/^\d{2}$/.test(segment)) return /^\d{2}$/.test(name);
  if (foldPath(name) === foldPath(segment)) return true;
  const dated = maskDate(foldPath(segment));
  return dated !== null && maskDate(foldPath(name))?.masked === dated.masked;
}
