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

/**
 * The texts of files as they were, in the order asked for; null where the commit or the file is not
 * there, is no UTF-8 or is too large. Two git processes, however many files.
 */
export async function readRevisions(
  { root }: Repository,
  revisions: readonly Revision[],
): Promise<(string | null)[]> {
  const ids = await blobIds(root, revisions);
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  if (wanted.length === 0) return revisions.map(() => null);
  const { ok, output } = await runGit(root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  const texts = ok ? textsIn(output) : new Map<string, string>();
  return ids.map((id) => (id === null ? null : (texts.get(id) ?? null)));
}

async function blobIds(root: string, revisions: readonly Revision[]): Promise<(string | null)[]> {
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
    return match?.[1] !== undefined && Number(match[2]) <= largest ? match[1] : null;
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
