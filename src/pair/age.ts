import type { SourceFile } from '../types.ts';
import { readFields } from './front-matter.ts';
import type { PairingResult } from './pair.ts';
import { frontMatterOf } from './raw-text.ts';

/** Where a page writes the day, and the release, that it is about. */
const dateFields = ['publishdate', 'date', 'release_date', 'releasedate'];
const releaseFields = ['release', 'version'];

/**
 * Leaves out the pages that are older than `since`, and counts them. A pair is as old as its source
 * page; a page that tells neither day nor release stays.
 *
 * @param since a release such as `1.20`, or a day such as `2024-01-01`
 */
export function leaveOutOlder(
  { pairings, unpaired }: PairingResult,
  files: readonly SourceFile[],
  since: string | undefined,
): PairingResult & { readonly older: number } {
  if (since === undefined) return { pairings, unpaired, older: 0 };
  const isOld = olderThan(since);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const recent = pairings.filter(({ source, target }) => !(isOld(source) ?? isOld(target)));
  const left = unpaired.filter(({ path }) => {
    const file = byPath.get(path);
    return file === undefined || isOld(file) !== true;
  });
  const older = 2 * (pairings.length - recent.length) + unpaired.length - left.length;
  return { pairings: recent, unpaired: left, older };
}

/** Tells whether a page is older; null where it does not tell. */
function olderThan(since: string): (file: SourceFile) => boolean | null {
  if (/^\d{4}-/.test(since)) {
    return (file) => {
      const day = dayOf(file);
      return day === null ? null : day < since;
    };
  }
  const limit = parts(since);
  return (file) => {
    const release = releaseOf(file);
    return release === null ? null : isBefore(parts(release), limit);
  };
}

function fieldsOf({ text }: SourceFile) {
  return readFields(frontMatterOf(text));
}

function dayOf(file: SourceFile): string | null {
  const fields = fieldsOf(file);
  for (const name of dateFields) {
    const [year, month, day] = datePattern.exec(fields.get(name)?.[0] ?? '')?.slice(1) ?? [];
    if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const inPath = [...file.path.matchAll(/(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/g)].at(-1);
  return inPath ? inPath.slice(1).join('-') : null;
}

const datePattern = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;

/** The release of the front matter, else the last version in the path. */
function releaseOf(file: SourceFile): string | null {
  const fields = fieldsOf(file);
  for (const name of releaseFields) {
    const value = fields.get(name)?.[0] ?? '';
    if (/^v?\d+(?:\.\d+)+/.test(value)) return value;
  }
  const path = file.path.replace(/\.(?:md|markdown|mdx)$/i, '');
  return [...path.matchAll(/(?<![\d.])\d+(?:\.\d+)+(?!\d)/g)].at(-1)?.[0] ?? null;
}

function parts(version: string): readonly number[] {
  return (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '').split('.').map(Number);
}

function isBefore(version: readonly number[], limit: readonly number[]): boolean {
  for (const [index, least] of limit.entries()) {
    const own = version[index] ?? 0;
    if (own !== least) return own < least;
  }
  return false;
}
