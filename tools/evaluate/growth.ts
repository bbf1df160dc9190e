import type { Corpus } from './corpora.ts';
import { pairFlat, type Twins, tellingPairs } from './flat.ts';
import { random, shuffle } from './random.ts';
import { table } from './table.ts';

export interface Growth {
  readonly pages: number;
  readonly right: number;
  readonly wrong: number;
  /** The least of all turns. */
  readonly milliseconds: number;
}

const turns = 3;
const sizes = [1000, 2000] as const;

/**
 * Pairs flat folders of 1,000 and of 2,000 pages in turn and prints how the time grows. The corpora
 * have fewer pages than that: what is drawn again is drawn with half of its words and numbers
 * changed alike on both sides, so that it is another page about something near.
 */
export async function runGrowth(
  corpora: readonly Corpus[],
  settings: { readonly seed: number },
  print: (text: string) => void,
): Promise<{ readonly rows: Growth[]; readonly ratio: number }> {
  const telling = shuffle(tellingPairs(corpora), random(`${settings.seed}/growth`));
  const twins = Array.from({ length: sizes[1] / 2 }, (_, at): Twins[] => {
    const drawn = telling[at % telling.length];
    const copy = Math.floor(at / telling.length);
    return drawn === undefined ? [] : [copy === 0 ? drawn : varied(drawn, copy)];
  }).flat();
  const rows = new Map<number, Growth>();
  for (let turn = 0; turn < turns; turn++) {
    for (const pages of sizes) {
      const { row } = await pairFlat(twins.slice(0, pages / 2), `${settings.seed}/${pages}`);
      const { right, wrong } = row;
      const milliseconds = Math.min(
        row.milliseconds,
        rows.get(pages)?.milliseconds ?? Number.POSITIVE_INFINITY,
      );
      rows.set(pages, { pages, right, wrong, milliseconds });
    }
  }
  const [small, large] = sizes.map((size) => rows.get(size)?.milliseconds ?? Number.NaN);
  const ratio = (large ?? Number.NaN) / (small ?? Number.NaN);
  print(`flat folders of ${sizes.join(' and ')} pages, the least of ${turns} turns`);
  print(
    table(
      ['pages', 'right', 'wrong', 'ms'],
      [...rows.values()].map(({ pages, right, wrong, milliseconds }) => [
        pages,
        right,
        wrong,
        Math.round(milliseconds),
      ]),
    ),
  );
  print(`time grows ${ratio.toFixed(2)} times`);
  return { rows: [...rows.values()], ratio };
}

function varied({ name, texts }: Twins, copy: number): Twins {
  const letters = 'bdfgklmn'[copy % 8] ?? 'b';
  return {
    name: `${name} (${copy})`,
    texts: texts.map((text) =>
      text
        .replace(/[A-Za-z]{4,}/g, (word) => (isChanged(word) ? word + letters : word))
        .replace(/(?<=\d)\d(?!\d)/g, (digit) => String((Number(digit) + copy) % 10)),
    ),
  };
}

/** The same for the same word in every page. */
function isChanged(word: string): boolean {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at);
  return sum % 2 === 0;
}
