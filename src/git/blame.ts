import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** When a line was written last. */
export interface LineAge {
  /** Full name; all zeros where it is not committed yet. */
  readonly commit: string;
  /** Seconds since 1970, of the commit. */
  readonly time: number;
}

/** Lines of a file, 1-based, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * When each line of some ranges of a file in the working tree was written last, by its number
 * (1-based). A line of which a shallow history does not tell is left out, and all of them where git
 * cannot tell.
 */
export async function blame(
  { root, shallow }: Repository,
  path: string,
  ranges: readonly LineRange[],
): Promise<ReadonlyMap<number, LineAge>> {
  const wanted = ranges.flatMap(({ from, to }) => ['-L', `${from},${to}`]);
  // Where a shallow history begins nothing is known of a line; where the whole one does, all is.
  const args = ['blame', '--porcelain', ...(shallow ? [] : ['--root']), ...wanted, '--', path];
  const { ok, output } = await runGit(root, args);
  return ok ? agesIn(output.toString('utf8')) : new Map();
}

/** Reads `<commit> <line then> <line now>`, what is known of the commit the first time, a tab and the line. */
function agesIn(porcelain: string): Map<number, LineAge> {
  const ages = new Map<number, LineAge>();
  const times = new Map<string, number>();
  const boundaries = new Set<string>();
  let commit = '';
  let line = 0;
  for (const row of porcelain.split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(row);
    if (head?.[1] !== undefined) {
      commit = head[1];
      line = Number(head[2]);
    } else if (row.startsWith('committer-time ')) {
      times.set(commit, Number(row.slice('committer-time '.length)));
    } else if (row === 'boundary') {
      boundaries.add(commit);
    } else if (row.startsWith('\t')) {
      const time = times.get(commit);
      if (time !== undefined && !boundaries.has(commit)) ages.set(line, { commit, time });
    }
  }
  return ages;
}
