import { leastSure } from '../aligned.ts';
import type { TitleSaid } from './section-words.ts';
import type { SectionMatch, SectionView } from './sections.ts';

/** Where nothing else could stand: sections of one level between the same neighbours. */
export const placedConfidence = 0.75;

/** So much of a title is said by the one in its place. */
export const saidTitle = 0.5;

/**
 * Raises the confidence of sections of one title that stand right between two pairs of sections that
 * surely belong together. What a short section lost makes it no other one.
 *
 * @param a the sections of the source, in order
 * @param b those of the target
 */
export function withPlaces(
  a: readonly Pick<SectionView, 'section'>[],
  b: readonly Pick<SectionView, 'section'>[],
  matches: readonly SectionMatch[],
  titleSaid: TitleSaid,
): SectionMatch[] {
  const sure = new Set(
    matches
      .filter(({ confidence }) => confidence >= leastSure)
      .map(({ source, target }) => `${source} ${target}`),
  );
  const isEdge = (i: number, j: number) =>
    (i < 0 && j < 0) || (i === a.length && j === b.length) || sure.has(`${i} ${j}`);
  return matches.map((match) => {
    const { source: i, target: j, confidence } = match;
    const [left, right] = [a[i]?.section, b[j]?.section];
    const isPlaced =
      confidence < placedConfidence &&
      left !== undefined &&
      left.level === right?.level &&
      titleSaid(left, right) >= saidTitle &&
      isEdge(i - 1, j - 1) &&
      isEdge(i + 1, j + 1);
    return isPlaced ? { ...match, confidence: placedConfidence } : match;
  });
}
