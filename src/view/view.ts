import type { Drift, Page, PageView, Pair, PairView } from '../types.ts';
import { changedPieces } from './changed.ts';
import { checkedDetails } from './checked.ts';
import { piecesOf } from './pieces.ts';
import { rowsOf } from './rows.ts';

/**
 * A pair as a reader sees it: both pages in pieces, what stands beside what, what was compared.
 *
 * @param drift what happened to the original since it was translated
 */
export function viewOf(pair: Pair, drift?: Drift): PairView {
  const source = viewPage(pair.source);
  const target = viewPage(pair.target);
  return {
    key: pair.key,
    source,
    target,
    rows: rowsOf(pair, source.pieces, target.pieces),
    checked: checkedDetails(pair),
    ...(drift === undefined ? {} : { changed: changedPieces(source, drift) }),
  };
}

function viewPage(page: Page): PageView {
  const { path, language, text } = page;
  return { path, language, text, pieces: piecesOf(page) };
}
