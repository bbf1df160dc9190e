import { posix } from 'node:path';
import type { Finding, Place } from '../types.ts';
import type { Places } from './places.ts';

/** The two sides of a finding as a report for a code host needs them. */
export interface Sides {
  /** Where to show the finding. */
  readonly primary: Place | null;
  /** What stands against it in the other page. */
  readonly counterpart: Place | null;
}

/** Shows a finding on the translation, and on the original only where it has no place there. */
export function sidesOf({ source, target }: Finding): Sides {
  return target === null
    ? { primary: source, counterpart: null }
    : { primary: target, counterpart: source };
}

/** `path` from the root of the repository, where the working directory is `folder` of it. */
export function fromRoot(folder: string, path: string): string {
  return posix.normalize(`${folder}${path}`);
}

/** What stands at a place, in one line of at most `max` characters; empty where something is absent. */
export function snippetOf(place: Place, places: Places, max: number): string {
  const { offset, endOffset } = place.span;
  return shorten(places.textOf(place.path).slice(offset, endOffset), max);
}

/** `text` in one line of at most `max` characters. */
export function shorten(text: string, max: number): string {
  // Four times as many, for what the blanks of a table or list take.
  const line = text
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line.slice(0, max * 2)];
  const complete = characters.length <= max && text.length <= max * 4 && line.length <= max * 2;
  return complete
    ? line
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
