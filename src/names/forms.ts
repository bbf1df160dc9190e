import type { KnownName } from '../types.ts';
import { type Name, nameKey } from './name.ts';

/** How a site writes its names, by their keys. */
export type Names = Readonly<Record<string, KnownName>>;

/** The Chinese forms of a name that a site has. */
export function formsOf(known: Names | null, key: string): readonly string[] {
  return known !== null && Object.hasOwn(known, key) ? (known[key]?.forms ?? []) : [];
}

/** The key of a name, and of what it makes together with its neighbours: `Red Hat`. */
export function phrases(names: readonly Name[], index: number): string[] {
  const [before, name, behind] = [names[index - 1], names[index], names[index + 1]];
  if (name === undefined) return [];
  const keys = [name.key];
  const next = (a: Name, b: Name) => b.span.offset === a.span.endOffset + 1;
  if (before && next(before, name)) keys.push(nameKey(before.text + name.text));
  if (behind && next(name, behind)) keys.push(nameKey(name.text + behind.text));
  return keys;
}
