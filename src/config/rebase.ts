import { posix } from 'node:path';
import type { Config } from '../types.ts';
import { matchesName, parseGlob } from './glob.ts';

/**
 * Makes the paths of a config, written relative to its own folder, relative to the working
 * directory below it. `folder` is the way from the config's folder down to the working directory,
 * POSIX separators, empty when both are the same.
 */
export function rebaseConfig(config: Config, folder: string): Config {
  const names = folder.split('/').filter((name) => name !== '');
  if (names.length === 0) return config;
  const up = '../'.repeat(names.length);
  const inside = (globs: readonly string[]) => globs.flatMap((glob) => rebaseGlob(glob, names));
  // What `include` names elsewhere stays out: a run in a folder looks at that folder.
  const everywhere = (globs: readonly string[]) => [
    ...inside(globs),
    ...globs.map((glob) => up + glob.replace(/^\.\//, '')),
  ];
  return {
    ...config,
    ...(config.include && { include: inside(config.include) }),
    ...(config.exclude && { exclude: everywhere(config.exclude) }),
    ...(config.overrides && {
      overrides: config.overrides.map((override) => ({
        ...override,
        files: everywhere(override.files),
      })),
    }),
    ...(config.pairs && {
      pairs: Object.fromEntries(
        Object.entries(config.pairs).map((entry) => entry.map((path) => rebasePath(path, folder))),
      ),
    }),
  };
}

function rebasePath(path: string, folder: string): string {
  return posix.relative(posix.join('/', folder), posix.join('/', path));
}

/** What is left of a glob once the folders `names` have been entered; empty if it leads elsewhere. */
export function rebaseGlob(pattern: string, names: readonly string[]): string[] {
  let rests: (readonly string[])[] = parseGlob(pattern).map((segments) => [...segments]);
  for (const name of names) {
    const entered = rests.flatMap((segments) => enter(segments, name));
    rests = [...new Map(entered.map((segments) => [segments.join('/'), segments])).values()];
  }
  return rests.filter((segments) => segments.length > 0).map(toPattern);
}

function enter(segments: readonly string[], name: string): (readonly string[])[] {
  const [first, ...rest] = segments;
  if (first === undefined) return [];
  if (first === '**') return [segments, ...enter(rest, name)];
  return matchesName(first, name) ? [rest] : [];
}

/** Without the `**` that a name at the end stands for anyway, and that other matchers trip over. */
function toPattern(segments: readonly string[]): string {
  const plain = segments.length > 1 && segments.at(-1) === '**' ? segments.slice(0, -1) : segments;
  return plain.join('/');
}
