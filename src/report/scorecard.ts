import type { Finding, PairSummary } from '../types.ts';
import { beside } from './beside.ts';
import { padEnd, padStart, widthOf } from './cells.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';
import type { Words } from './words.ts';

/**
 * Short names for pairs: the page's file name without suffix and language, or its folder for an
 * index page; the target's path where two pairs would share a name.
 */
export function pairNames(pairs: readonly PairSummary[]): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const pair of pairs) {
    const name = shortName(pair.target);
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return new Map(
    pairs.map((pair) => {
      const name = shortName(pair.target);
      return [pair.target, visible((uses.get(name) ?? 0) > 1 ? pair.target : name)];
    }),
  );
}

function shortName(path: string): string {
  const parts = path.split('/').map((part) => part.replace(/\.(?:md|markdown|mdx)$/i, ''));
  const plain = parts.map((part) => part.replace(/[._-](?:zh|cn|en)(?:[_-][A-Za-z]{2,4})?$/i, ''));
  const name = plain.at(-1) ?? path;
  const named = /^_?index$/i.test(name) ? (plain.at(-2) ?? name) : name;
  return named === '' ? path : named;
}

/**
 * One line per pair, the numbers in columns; ticked where nothing was found. What has no room in
 * `width` columns stands below.
 */
export function scorecardRows(
  pairs: readonly PairSummary[],
  findings: readonly Finding[],
  words: Words,
  paint: Paint,
  width: number,
): string[] {
  const names = pairNames(pairs);
  const entries = pairs.map((pair) => ({
    name: names.get(pair.target) ?? visible(pair.target),
    sections: words.sections(pair),
    details: words.details(pair),
    pair,
  }));
  const widest = (pick: (entry: (typeof entries)[number]) => string) =>
    Math.max(0, ...entries.map((entry) => widthOf(pick(entry))));
  const name = Math.min(
    48,
    widest((entry) => entry.name),
  );
  const sections = widest((entry) => entry.sections);
  const details = widest((entry) => entry.details);
  const faulty = new Set(findings.flatMap(pagesOf));
  return entries.flatMap((entry) => {
    const bad = faulty.has(entry.pair.target) || entry.pair.verdict !== null;
    const sign = bad ? paint('-', 'yellow') : paint('✓', 'green');
    const verdict = entry.pair.verdict ? words.verdict[entry.pair.verdict] : '';
    const score = `${padStart(entry.sections, sections)}  ${padStart(entry.details, details)}`;
    const named = padEnd(entry.name, name);
    return beside(
      [
        { text: `- ${named}`, shown: `${sign} ${named}` },
        { text: score, shown: paint(score, 'dim') },
        { text: verdict, shown: paint(verdict, 'yellow') },
      ],
      width,
    );
  });
}

function pagesOf({ severity, target, source }: Finding): string[] {
  const place = target ?? source;
  return severity === 'info' || !place ? [] : [place.path];
}
