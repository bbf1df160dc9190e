import type { ValueDetail } from '../types.ts';

/** The only value of each kind; null where there are several. Values of no kind are left out. */
export function onlyOnes(
  values: readonly ValueDetail[],
  kindOf: (value: ValueDetail) => string | undefined,
): Map<string, ValueDetail | null> {
  const found = new Map<string, ValueDetail | null>();
  for (const value of values) {
    const kind = kindOf(value);
    if (kind !== undefined) found.set(kind, found.has(kind) ? null : value);
  }
  return found;
}
