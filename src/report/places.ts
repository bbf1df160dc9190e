import { lineIndex, positionAt } from '../lines.ts';
import type { Finding, Place } from '../types.ts';

/** A place in the units of the JSON output: 1-based, UTF-16, ends exclusive. */
export interface LocatedPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly endOffset: number;
}

/** Gives the lines of places in pages; indexes each page once. */
export interface Places {
  readonly locate: (place: Pick<Place, 'path' | 'span'>) => LocatedPlace;
  readonly textOf: (path: string) => string;
  readonly linesOf: (path: string) => readonly number[];
}

/** `texts`: page text by path. A page without text has its places in line 1. */
export function createPlaces(texts: Readonly<Record<string, string>>): Places {
  const indexes = new Map<string, readonly number[]>();
  const textOf = (path: string) => (Object.hasOwn(texts, path) ? (texts[path] ?? '') : '');
  const linesOf = (path: string) => {
    const known = indexes.get(path);
    if (known) return known;
    const lines = lineIndex(textOf(path));
    indexes.set(path, lines);
    return lines;
  };
  const locate = (place: Pick<Place, 'path' | 'span'>): LocatedPlace => {
    const { offset, endOffset } = place.span;
    const lines = linesOf(place.path);
    const start = positionAt(lines, offset);
    const end = positionAt(lines, endOffset);
    return {
      path: place.path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      offset,
      endOffset,
    };
  };
  return { locate, textOf, linesOf };
}

/** Where to show a finding that has one place only: on the translation, unless the original changed. */
export function primaryPlace({ source, target, shownOn }: Finding): Place | null {
  return shownOn === 'source' ? (source ?? target) : (target ?? source);
}
