import { resolve } from 'node:path';
import { commitsSince, formerName } from '../git/log.ts';
import { readRevisions } from '../git/objects.ts';
import { commitOf, pathIn, type Repository, type repositoryFinder } from '../git/repository.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import type { Config, FieldValue, FrontMatter, Pairing, Pin } from '../types.ts';

/** Fields with which sites name the commit of the original that a page was translated from. */
export const usualPins = [
  'default_lang_commit',
  'translation.source_commit',
  'l10n.sourceCommit',
] as const;

/** How many pages git is asked about at a time. */
const batch = 8;

export interface Pinned {
  readonly pairings: readonly Pairing[];
  /** Pages that name a commit which git does not have. */
  readonly unknown: number;
}

/** Gives the pairings whose translation names the state of its original that state, from git. */
export async function withPins(
  pairings: readonly Pairing[],
  cwd: string,
  config: Config,
  repositoryOf: ReturnType<typeof repositoryFinder>,
): Promise<Pinned> {
  const fields = config.pins ?? usualPins;
  let unknown = 0;
  const result: Pairing[] = [];
  for (let from = 0; from < pairings.length; from += batch) {
    const part = pairings.slice(from, from + batch).map(async (pairing) => {
      const commit = pinOf(pairing.target.text, fields);
      if (commit === null) return pairing;
      const path = resolve(cwd, pairing.source.path);
      const repository = await repositoryOf(path);
      const pin =
        repository && (await pinAt(pairing, repository, pathIn(repository, path), commit));
      if (!pin) unknown++;
      return pin ? { ...pairing, pin } : pairing;
    });
    result.push(...(await Promise.all(part)));
  }
  return { pairings: result, unknown };
}

async function pinAt(
  { source }: Pairing,
  repository: Repository,
  path: string,
  name: string,
): Promise<Pin | null> {
  const commit = await commitOf(repository, name);
  if (commit === null) return null;
  let [text] = await readRevisions(repository, [{ commit, path }]);
  if (text == null) {
    const former = await formerName(repository, commit, path);
    if (former !== null) [text] = await readRevisions(repository, [{ commit, path: former }]);
  }
  if (text == null) return null;
  const file = { ...source, text: withLineEndsOf(source.text, text) };
  const later = file.text === source.text ? null : await commitsSince(repository, commit, path);
  return { file, commit, later };
}

/** On Windows git hands out files with other line ends than it keeps. */
export function withLineEndsOf(model: string, text: string): string {
  return model.includes('\r\n') && !text.includes('\r') ? text.replaceAll('\n', '\r\n') : text;
}

/** The commit that the front matter of a translation names; null where it names none. */
function pinOf(text: string, fields: readonly string[]): string | null {
  if (!fields.some((field) => text.includes(field.slice(field.lastIndexOf('.') + 1)))) return null;
  const { frontMatter } = readFrontMatter(text);
  for (const field of fields) {
    const value = frontMatter && valueAt(frontMatter, field.split('.'));
    if (typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value.trim())) return value.trim();
  }
  return null;
}

function valueAt({ fields }: FrontMatter, path: readonly string[]): FieldValue {
  let value: FieldValue = fields.find(({ name }) => name === path[0])?.value ?? null;
  for (const name of path.slice(1)) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    value = Object.hasOwn(value, name)
      ? ((value as Record<string, FieldValue>)[name] ?? null)
      : null;
  }
  return value;
}
