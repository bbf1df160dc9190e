import type { Git } from './git.ts';

/** First and last line, from 1. */
type Lines = readonly [first: number, last: number];

/** The lines that a change touched, by page. */
export type ChangedLines = ReadonlyMap<string, readonly Lines[]>;

/**
 * The lines that differ between `base` and what is checked out, of those of the `paths` that do.
 * Where lines were taken away, their neighbours count.
 */
export async function changedLines(
  base: string,
  paths: ReadonlySet<string>,
  git: Git,
): Promise<ChangedLines> {
  const diff = [
    'diff',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--relative',
  ];
  const names = (await git(...diff, '--name-only', '-z', base, 'HEAD')) ?? '';
  const lines = new Map<string, readonly Lines[]>();
  for (const path of names.split('\0')) {
    if (!paths.has(path)) continue;
    const hunks = await git(...diff, '--unified=0', base, 'HEAD', '--', `:(literal)${path}`);
    lines.set(path, linesOf(hunks ?? ''));
  }
  return lines;
}

/** Reads the heads of the hunks; every other line of a hunk begins with a sign of its own. */
export function linesOf(diff: string): Lines[] {
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = '1']) => {
    const first = Number(start);
    return count === '0' ? [first, first + 1] : [first, first + Number(count) - 1];
  });
}

/** Whether a change touched one of the lines from `line` to `endLine`. */
export function touches(
  changed: ChangedLines,
  {
    path,
    line,
    endLine,
  }: { readonly path: string; readonly line: number; readonly endLine: number },
): boolean {
  return (changed.get(path) ?? []).some(([first, last]) => first <= endLine && last >= line);
}
