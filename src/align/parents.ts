import type { Section } from '../types.ts';
import type { TitleSaid } from './section-words.ts';
import type { SectionMatch, SectionView } from './sections.ts';
import { usualShift } from './shift.ts';

/** Share of the words of a title that its counterpart says, at least; and what another one may say. */
const said = 0.6;
const hardlySaid = 0.5;
/** At another level than usual, all of it, where it is more than one word. */
const whole = 1;
const never = 2;

/**
 * A section that holds only other sections tells nothing, so that the first of those takes its
 * counterpart where the other side has the text right under the one heading. Gives the heading back
 * to the parent that it translates: both then belong to the same section. So they do where the parent
 * has it already, and that part has nothing.
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
    const [above, beyond] = [headingsOver(a, i, seen.source), headingsOver(b, j, seen.target)];
    // Both have a parent of their own, and these belong together.
    if (above.length > 0 === beyond.length > 0) return [];
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) return [];
    if (titleSaid(one.section, other.section) >= hardlySaid) return [];
    const given = [
      ...above.map((source) => ({ ...match, source })),
      ...beyond.map((target) => ({ ...match, target })),
    ];
    const title = given.find(({ source, target }) => {
      const [x, y] = [a[source]?.section, b[target]?.section];
      if (x === undefined || y === undefined) return false;
      const least = y.level - x.level === shift ? said : isPhrase(x) || isPhrase(y) ? whole : never;
      return titleSaid(x, y) >= least;
    });
    return title === undefined ? [] : [title];
  });
  return [
    ...matches,
    ...found,
    ...matches.flatMap((match) => withChild(a, b, match, titleSaid, seen)),
  ];
}

function isPhrase({ title }: Section): boolean {
  return /[A-Za-z]\s+[A-Za-z]/.test(title);
}

/** The first part of a section that is only a heading, where the other side has text right under it. */
function withChild(
  a: readonly SectionView[],
  b: readonly SectionView[],
  match: SectionMatch,
  titleSaid: TitleSaid,
  seen: { readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number> },
): SectionMatch[] {
  const [x, y] = [a[match.source]?.section, b[match.target]?.section];
  if (x === undefined || y === undefined || titleSaid(x, y) < said) return [];
  if (isOnlyHeading(x) === isOnlyHeading(y)) return [];
  const side = isOnlyHeading(x) ? 'source' : 'target';
  const child = (side === 'source' ? a : b)[match[side] + 1]?.section;
  const parent = side === 'source' ? x : y;
  const isLost = child !== undefined && !seen[side].has(child.index) && child.level > parent.level;
  return isLost && !isOnlyHeading(child) ? [{ ...match, [side]: child.index }] : [];
}

function isOnlyHeading({ heading, firstBlock, endBlock }: Section): boolean {
  return heading !== null && endBlock - firstBlock <= 1;
}

/**
 * The sections that belong to none yet and only hold this one and others, or are empty before it; the
 * nearest first.
 */
function headingsOver(
  views: readonly SectionView[],
  index: number,
  seen: ReadonlySet<number>,
): readonly number[] {
  const found: number[] = [];
  const level = views[index]?.section.level ?? 0;
  for (let at = index - 1; at >= 0 && !seen.has(at); at -= 1) {
    const section = views[at]?.section;
    if (section === undefined || !isOnlyHeading(section)) break;
    if (section.level <= level) found.push(at);
    if (section.level < level) break;
  }
  return found;
}
