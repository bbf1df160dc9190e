import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** A file of a commit. */
export interface Revision {
  readonly commit: string;
  /** From the root of the repository. */
  readonly path: string;
}

/** A page larger than this is not read from history. */
const largest = 16 * 1024 * 1024;
/** So many bytes are asked for at a time: the pages of a large site are more than git is read for. */
const atOnce = 64 * 1024 * 1024;

/**
 * The texts of files as they were, in the order asked for; null where the commit or the file is not
 * there, is no UTF-8 or is too large. Two git processes, and one more for every 64 MB.
 */
export async function readRevisions(
  { root }: Repository,
  revisions: readonly Revision[],
): Promise<(string | null)[]> {
  const blobs = await blobsOf(root, revisions);
  const texts = new Map<string, string>();
  for (const ids of inPortions(blobs)) {
    const { ok, output } = await runGit(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
    if (ok) for (const [id, text] of textsIn(output)) texts.set(id, text);
  }
  return blobs.map((blob) => (blob === null ? null : (texts.get(blob.id) ?? null)));
}

interface Blob {
  readonly id: string;
  readonly bytes: number;
}

/** The ids, each once, in lists of which no one stands for more than is asked for at a time. */
function inPortions(blobs: readonly (Blob | null)[]): string[][] {
  const portions: string[][] = [];
  const seen = new Set<string>();
  let room = 0;
  for (const blob of blobs) {
    if (blob === null || seen.has(blob.id)) continue;
    seen.add(blob.id);
    room -= blob.bytes;
    const portion = portions.at(-1);
    if (portion !== undefined && room >= 0) portion.push(blob.id);
    else {
      portions.push([blob.id]);
      room = atOnce - blob.bytes;
    }
  }
  return portions;
}

async function blobsOf(root: string, revisions: readonly Revision[]): Promise<(Blob | null)[]> {
  // A line break in a name would be taken for the next name.
  const names = revisions.map(({ commit, path }) =>
    /[\r\n]/.test(path) ? 'missing' : `${commit}:${path}`,
  );
  if (names.length === 0) return [];
  const { ok, output } = await runGit(root, ['cat-file', '--batch-check'], `${names.join('\n')}\n`);
  if (!ok) return names.map(() => null);
  const rows = output.toString('utf8').split('\n');
  return names.map((_, index) => {
    const match = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(rows[index] ?? '');
    const bytes = Number(match?.[2]);
    return match?.[1] !== undefined && bytes <= largest ? { id: match[1], bytes } : null;
  });
}

/** Reads `<id> blob <bytes>`, a line end, so many bytes, a line end, and so on. */
function textsIn(output: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const header = output.toString('utf8', at, end < 0 ? output.length : end);
    const match = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(header);
    if (match?.[1] === undefined || end < 0) break;
    const from = end + 1;
    const to = from + Number(match[2]);
    try {
      texts.set(match[1], decoder.decode(output.subarray(from, to)));
    } catch {
      // Not UTF-8: as good as absent.
    }
    at = to + 1;
  }
  return texts;
}
