import type { TitleSaid } from './section-words.ts';
import type { SectionMatch, SectionView } from './sections.ts';
import { usualShift } from './shift.ts';

/** Share of the words of a title that its counterpart says, at least; and what another one may say. */
const said = 0.6;
const hardlySaid = 0.5;

/**
 * A section that holds only other sections tells nothing, so that the first of those takes its
 * counterpart where the other side has the text right under the one heading. Gives the heading back
 * to the parent that it translates: both then belong to the same section.
 *
 * @param isSure whether a match has better proof than its text
 * @returns the matches given and one more for each such parent
 */
export function withParents(
  a: readonly SectionView[],
  b: readonly SectionView[],
  matches: readonly SectionMatch[],
  titleSaid: TitleSaid,
  isSure: (match: SectionMatch) => boolean,
): SectionMatch[] {
  const shift = usualShift(a, b, matches);
  const seen = {
    source: new Set(matches.map(({ source }) => source)),
    target: new Set(matches.map(({ target }) => target)),
  };
  const found = matches.flatMap((match): SectionMatch[] => {
    if (isSure(match)) return [];
    const [i, j] = [match.source, match.target];
    const [above, beyond] = [parentOf(a, i, seen.source), parentOf(b, j, seen.target)];
    // Both have a parent of their own, and these belong together.
    if ((above === null) === (beyond === null)) return [];
    const given = { ...match, source: above ?? i, target: beyond ?? j };
    const [x, y] = [a[given.source], b[given.target]];
    const [one, other] = [a[i], b[j]];
    if (x === undefined || y === undefined || one === undefined || other === undefined) return [];
    const isLevel = y.section.level - x.section.level === shift;
    const isSaid = titleSaid(x.section, y.section) >= said;
    return isLevel && isSaid && titleSaid(one.section, other.section) < hardlySaid ? [given] : [];
  });
  return [...matches, ...found];
}

/** The section that only holds this one and others, and belongs to none yet. */
function parentOf(
  views: readonly SectionView[],
  index: number,
  seen: ReadonlySet<number>,
): number | null {
  const level = views[index]?.section.level ?? 0;
  for (let at = index - 1; at >= 0 && !seen.has(at); at -= 1) {
    const section = views[at]?.section;
    if (section === undefined || section.heading === null) return null;
    if (section.endBlock - section.firstBlock > 1) return null;
    if (section.level < level) return at;
  }
  return null;
}
