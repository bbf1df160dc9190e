import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discover } from '../../src/discover/discover.ts';
import { countHan } from '../../src/han.ts';
import { pairFiles } from '../../src/pair/pair.ts';
import { frontMatterOf } from '../../src/pair/raw-text.ts';
import type { Corpus, CorpusPair } from './corpora.ts';
import { random, shuffle } from './random.ts';
import { percent, table } from './table.ts';

/** Pages with less to go by are not drawn. */
const shortestBody = 200;
const fewestHan = 10;

/** What became of the drawn pairs in a flat folder with names that say nothing. */
export interface FlatRow {
  readonly pages: 'with front matter' | 'without' | 'without counterparts';
  readonly pairs: number;
  readonly right: number;
  readonly wrong: number;
  readonly unpaired: number;
  /** Of the unpaired pages, those that no reason was given for. */
  readonly unexplained: number;
  readonly milliseconds: number;
}

/** Pages that belong together, before they get their names. */
export interface Twins {
  /** For people. */
  readonly name: string;
  readonly texts: readonly string[];
}

/** The pairs of all corpora that say enough to be known without their path. */
export function tellingPairs(corpora: readonly Corpus[]): Twins[] {
  return corpora
    .flatMap(({ pairs }) => pairs)
    .filter(isTelling)
    .map(({ corpus, source, target }) => ({
      name: `${corpus}/${target.path}`,
      texts: [source.text, target.text],
    }));
}

function isTelling({ source, target, summary }: CorpusPair): boolean {
  const bodies = [bodyOf(source.text), bodyOf(target.text)] as const;
  const [english, chinese] = summary.targetLanguage === 'zh' ? bodies : [bodies[1], bodies[0]];
  const han = countHan(chinese);
  // Where one language is not there yet, a page stands in its place in the other one.
  return (
    bodies.every((body) => body.trim().length >= shortestBody) &&
    han >= fewestHan &&
    countHan(english) < han / 2
  );
}

/** A page without its front matter. */
export function bodyOf(text: string): string {
  const inside = frontMatterOf(text);
  if (inside === '') return text;
  const rest = text.slice(text.indexOf(inside) + inside.length);
  return rest.replace(/^(?:---|\+\+\+)[ \t]*\r?\n?/, '');
}

/**
 * Puts pairs of all corpora into one folder under names that say nothing, and counts which of them
 * are found again: as they are, and without front matter. Of a third folder, which has one page of
 * each pair, every pair is wrong.
 */
export async function runFlat(
  corpora: readonly Corpus[],
  settings: { readonly seed: number; readonly pairs: number; readonly misses: boolean },
  print: (text: string) => void,
): Promise<FlatRow[]> {
  const rng = random(`${settings.seed}/flat`);
  const drawn = shuffle(tellingPairs(corpora), rng).slice(0, settings.pairs);
  const bare = drawn.map(({ name, texts }): Twins => ({ name, texts: texts.map(bodyOf) }));
  const lonely = drawn.map(
    ({ name, texts }, at): Twins => ({ name, texts: texts.slice(at % 2, 1 + (at % 2)) }),
  );
  const rows: FlatRow[] = [];
  const notes: string[] = [];
  for (const [pages, twins] of [
    ['with front matter', drawn],
    ['without', bare],
    ['without counterparts', lonely],
  ] as const) {
    const { row, misses } = await pairFlat(twins, `${settings.seed}/${pages}`);
    rows.push({ pages, ...row });
    notes.push(...misses.map((line) => `${pages}: ${line}`));
  }
  print('a flat folder with names that say nothing: pairs found again');
  print(
    table(
      ['pages', 'pairs', 'right', 'of pairs', 'wrong', 'unpaired', 'without a reason', 'ms'],
      rows.map(({ pages, pairs, right, wrong, unpaired, unexplained, milliseconds }) => [
        pages,
        pairs,
        right,
        percent(right, pairs),
        wrong,
        unpaired,
        unexplained,
        Math.round(milliseconds),
      ]),
    ),
  );
  const told = notes.filter((note) => !note.startsWith('without counterparts: unpaired'));
  for (const note of told.slice(0, settings.misses ? told.length : 5)) print(note);
  return rows;
}

/** Writes the pages into one folder, finds and pairs them, and takes the folder away again. */
export async function pairFlat(
  twins: readonly Twins[],
  seed: string,
): Promise<{ readonly row: Omit<FlatRow, 'pages'>; readonly misses: readonly string[] }> {
  const folder = join(mkdtempSync(join(tmpdir(), 'announce-lint-flat-')), 'pages');
  try {
    mkdirSync(folder);
    const pages = twins.flatMap((twin) => twin.texts.map((text) => ({ twin, text })));
    const names = randomNames(pages.length, seed);
    const owners = new Map<string, Twins>();
    for (const [at, { twin, text }] of pages.entries()) {
      const name = names[at] ?? '';
      owners.set(name, twin);
      writeFileSync(join(folder, name), text);
    }
    const start = performance.now();
    const { pairings, unpaired } = pairFiles(await discover(['.'], folder, {}), {});
    const milliseconds = performance.now() - start;
    const named = (path: string): string => owners.get(path)?.name ?? path;
    const wrong = pairings.filter(
      ({ source, target }) => owners.get(source.path) !== owners.get(target.path),
    );
    const tell = (text: string): string =>
      [...owners.keys()].reduce((line, name) => line.replaceAll(name, named(name)), text);
    return {
      row: {
        pairs: twins.length,
        right: pairings.length - wrong.length,
        wrong: wrong.length,
        unpaired: unpaired.length,
        unexplained: unpaired.filter(({ reason }) => reason === '').length,
        milliseconds,
      },
      misses: [
        ...wrong.map(
          ({ source, target, via }) =>
            `wrong by ${via}: ${named(source.path)} = ${named(target.path)}`,
        ),
        ...unpaired.map(
          ({ path, language, reason }) => `unpaired: ${named(path)} (${language}): ${tell(reason)}`,
        ),
      ],
    };
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}

/** Names of eight letters with which no generator and no language begins. */
function randomNames(count: number, seed: string): string[] {
  const rng = random(`${seed}/names`);
  const names = new Set<string>();
  while (names.size < count) {
    const letters = Array.from({ length: 8 }, () => 'bcdfghjklmnpqrstvwx'[Math.floor(rng() * 19)]);
    names.add(`${letters.join('')}.md`);
  }
  return [...names];
}
