const placeholder = '{path}';

/**
 * The pairs that a config's map names: path to path as it stands, and for an entry with `{path}` on
 * both sides one for every page that fits either side of it.
 *
 * @param entries of the map, in paths of the same kind as `paths`
 * @param paths the pages that are known
 */
export function mappedPairs(
  entries: readonly (readonly [string, string])[],
  paths: Iterable<string>,
): (readonly [string, string])[] {
  const patterns = entries.filter(([source, target]) => isPattern(source) && isPattern(target));
  const plain = entries.filter((entry) => !patterns.includes(entry));
  const found = new Map(plain.map((entry) => [entry.join('\n'), entry]));
  for (const path of patterns.length === 0 ? [] : paths) {
    for (const [source, target] of patterns) {
      const middle = middleOf(source, path) ?? middleOf(target, path);
      if (middle === null) continue;
      const pair = [
        source.replace(placeholder, () => middle),
        target.replace(placeholder, () => middle),
      ] as const;
      found.set(pair.join('\n'), pair);
    }
  }
  return [...found.values()];
}

function isPattern(path: string): boolean {
  return path.includes(placeholder);
}

/** What of a path stands where the pattern has `{path}`; null where it does not fit. */
function middleOf(pattern: string, path: string): string | null {
  const at = pattern.indexOf(placeholder);
  const [before, behind] = [pattern.slice(0, at), pattern.slice(at + placeholder.length)];
  const fits =
    path.length > before.length + behind.length && path.startsWith(before) && path.endsWith(behind);
  return fits ? path.slice(before.length, path.length - behind.length) : null;
}
