import type { PairSummary, Unpaired } from '../types.ts';
import { padEnd, widthOf } from './cells.ts';
import type { Paint } from './paint.ts';
import { thousands } from './thousands.ts';
import { visible } from './visible.ts';
import type { Words } from './words.ts';
import { wrapText } from './wrap.ts';

/** So few pages are named rather than counted. */
const fewPages = 3;
const maxFolders = 5;

/** The pages without counterpart: counted per folder, or each with its reason. */
export function unpairedRows(
  unpaired: readonly Unpaired[],
  verbose: boolean,
  words: Words,
  paint: Paint,
  width: number,
): string[] {
  if (unpaired.length === 0) return [];
  const named = verbose || unpaired.length <= fewPages;
  return [
    words.unpaired(unpaired.length),
    ...(named ? pageRows(unpaired, words, paint, width) : folderRows(unpaired, words, paint)),
  ];
}

/** The pages that are still in the language of the original, counted per folder where they are many. */
export function copyRows(pairs: readonly PairSummary[], words: Words, paint: Paint): string[] {
  const copies = pairs.flatMap(({ verdict, target }) =>
    verdict === 'untranslated' ? [{ path: target }] : [],
  );
  if (copies.length <= fewPages) return [];
  return [words.copies(copies.length), ...folderRows(copies, words, paint)];
}

/** Each page and its reason, which stands below where there is no room beside it. */
function pageRows(
  unpaired: readonly Unpaired[],
  words: Words,
  paint: Paint,
  width: number,
): string[] {
  return unpaired.flatMap(({ path, reason, looksLike }) => {
    const name = `  ${visible(path)}`;
    const hint = visible(looksLike === null ? words.reason(reason) : words.looksLike(looksLike));
    if (widthOf(name) + 2 + widthOf(hint) <= width) return [`${name}  ${paint(hint, 'dim')}`];
    return [name, ...wrapText(hint, width - 6).map((row) => `      ${paint(row, 'dim')}`)];
  });
}

function folderRows(
  unpaired: readonly Pick<Unpaired, 'path'>[],
  words: Words,
  paint: Paint,
): string[] {
  const counts = new Map<string, number>();
  for (const { path } of unpaired) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const folders = [...counts]
    .map(([folder, count]) => ({ name: folder === '' ? words.here : visible(folder), count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const shown = folders.slice(0, maxFolders);
  const width = Math.max(...shown.map(({ name }) => widthOf(name)));
  const rest = folders.length - shown.length;
  return [
    ...shown.map(({ name, count }) => `  ${padEnd(name, width)}  ${thousands(count)}`),
    ...(rest > 0 ? [`  ${paint(words.moreFolders(rest), 'dim')}`] : []),
  ];
}
