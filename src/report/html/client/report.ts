import { type Words, wordsIn } from '../../words.ts';
import { type OverviewData, overviewId, type PairData, pairId } from '../data.ts';
import { type HtmlWords, htmlWordsIn } from '../words.ts';

/** What every part of the page reads: the data and the words for it. */
export interface Report {
  readonly data: OverviewData;
  readonly words: Words;
  readonly texts: HtmlWords;
  /** The pages of a pair, read from the page when first asked for. */
  readonly pairAt: (index: number) => Promise<PairData>;
}

/** Reads the overview; the pairs stand behind the program and may still be on their way. */
export function readReport(): Report {
  const data: OverviewData = parse(overviewId);
  return {
    data,
    words: wordsIn(data.lang),
    texts: htmlWordsIn(data.lang),
    pairAt: async (index) => {
      if (document.getElementById(pairId(index)) === null) await loaded();
      return parse(pairId(index));
    },
  };
}

function parse<T>(id: string): T {
  const text = document.getElementById(id)?.textContent;
  if (text == null) throw new Error(`The report lacks ${id}`);
  return JSON.parse(text);
}

function loaded(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}
