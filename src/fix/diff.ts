import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Change } from './fix.ts';

/** The changes as a unified diff, as `git apply` and `patch -p1` read it. */
export function unifiedDiff(changes: readonly Change[]): string {
  return changes
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join('');
}
