import type { LoneFolder } from './types.ts';

/** So many pages of a folder are named. */
const mostNames = 5;

/** The names of the first pages of a folder, for a message: `a.md, b.md, …`. */
export function namesShown({ folder, pages }: LoneFolder): string {
  const names = pages.map(({ path }) =>
    folder !== '.' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path,
  );
  return [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ');
}
