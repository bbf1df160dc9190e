import { relative, sep } from 'node:path';

/** A path of this system with POSIX separators. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** `path` relative to `cwd`, both absolute, POSIX separators; `.` for `cwd` itself. */
export function shownPath(cwd: string, path: string): string {
  return toPosix(relative(cwd, path)) || '.';
}

/** Whether `path` is `folder` or lies in it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = toPosix(relative(folder, path));
  return way !== '..' && !way.startsWith('../') && !/^[A-Za-z]:/.test(way);
}
