import type { Result } from '../../src/types.ts';
import { type Corpus, type CorpusPair, drawable } from './corpora.ts';
import { meet } from './edits.ts';
import { compareFindings, describe, isLoud, type Located, locate } from './findings.ts';
import type { Linter } from './linter.ts';
import { plantKinds } from './plants/index.ts';
import { type Planted, type PlantKind, plantDefect } from './plants/kind.ts';
import { random, shuffle } from './random.ts';
import { type Cell, percent, table } from './table.ts';
import { type Twin, twin } from './twin.ts';

/** What the linter said to one plant. */
export interface Answer {
  /** New findings of a fitting rule at the plant's lines. */
  readonly fitting: readonly Located[];
  /** The fitting ones are all infos, which a default run does not print. */
  readonly quiet: boolean;
  readonly verdict: boolean;
  /** Other new errors and warnings. */
  readonly further: readonly Located[];
}

/** Judges what was said before and after a plant. */
export function answer(kind: PlantKind, planted: Planted, before: Result, after: Result): Answer {
  const { fresh, changed } = compareFindings(locate(before), locate(after), 'source');
  const touches = (one: Located): boolean =>
    (one.source !== null &&
      planted.sourceLines !== null &&
      meet(one.source, planted.sourceLines, 1)) ||
    planted.targetLines.some((lines) => one.target !== null && meet(one.target, lines, 2));
  const fitting = [...fresh, ...changed].filter(
    (one) => kind.rules.includes(one.finding.rule) && touches(one),
  );
  const verdicts = [before, after].map(({ pairs }) => pairs[0]?.verdict ?? null);
  const verdict = kind.verdict === true && verdicts[1] !== null && verdicts[0] !== verdicts[1];
  return {
    fitting,
    quiet: kind.level !== 'info' && fitting.every(({ finding }) => !isLoud(finding)),
    verdict,
    further: fresh.filter(
      (one) => !fitting.includes(one) && isLoud(one.finding) && !(verdict && isVerdict(one)),
    ),
  };
}

function isVerdict({ finding }: Located): boolean {
  return finding.rule === 'page-verdict';
}

interface CleanPair {
  readonly pair: CorpusPair;
  readonly corpus: Corpus;
  readonly twin: Twin;
  readonly before: Result;
}

/** Pairs that run alike and of which the linter says little: noise would answer for the plants. */
async function cleanPairs(linter: Linter, corpora: readonly Corpus[]): Promise<CleanPair[]> {
  const out: CleanPair[] = [];
  for (const { corpus, pair } of drawable(corpora)) {
    const { source, target, summary } = pair;
    if (declaresDrift(target.text)) continue;
    const pages = twin(
      { text: source.text, language: summary.sourceLanguage },
      { text: target.text, language: summary.targetLanguage },
    );
    if (!pages) continue;
    const before = await linter.lintPair(source, target, { config: corpus.config });
    const clean = before.pairs[0]?.verdict == null && before.findings.filter(isLoud).length <= 3;
    if (clean) out.push({ pair, corpus, twin: pages, before });
  }
  return out;
}

/** What a page lacks that says itself that its original went on is an info, and meant to be. */
function declaresDrift(text: string): boolean {
  return /^drifted_from_default: *true\b/m.test(text);
}

export interface PlantRow {
  readonly kind: string;
  readonly planted: number;
  readonly found: number;
  readonly infoOnly: number;
  readonly several: number;
  readonly further: number;
  readonly counted: boolean;
}

export interface PlantSettings {
  readonly seed: number;
  readonly perKind: number;
  /** Only this kind. */
  readonly kind?: string;
  readonly misses: boolean;
  readonly falseAlarms: boolean;
}

/** Plants every kind in a sample of clean pairs and counts what is found. */
export async function runPlants(
  linter: Linter,
  corpora: readonly Corpus[],
  settings: PlantSettings,
  print: (text: string) => void,
): Promise<PlantRow[]> {
  const { kind: only } = settings;
  const kinds = plantKinds.filter(({ id }) => only === undefined || id === only);
  if (kinds.length === 0) throw new Error(`no plants of kind "${only}"`);
  const clean = await cleanPairs(linter, corpora);
  print(`planted defects: ${clean.length} clean pairs, seed ${settings.seed}`);
  const rows: PlantRow[] = [];
  const notes: string[] = [];
  for (const kind of kinds) {
    const [own] = kind.rules;
    if (own === undefined || !linter.rules.has(own)) {
      rows.push({
        kind: kind.id,
        planted: 0,
        found: 0,
        infoOnly: 0,
        several: 0,
        further: 0,
        counted: false,
      });
      continue;
    }
    rows.push(await runKind(linter, kind, clean, settings, notes));
  }
  print(plantTable(rows));
  for (const note of notes) print(note);
  return rows;
}

async function runKind(
  linter: Linter,
  kind: PlantKind,
  clean: readonly CleanPair[],
  settings: PlantSettings,
  notes: string[],
): Promise<PlantRow> {
  const count = { planted: 0, found: 0, infoOnly: 0, several: 0, further: 0 };
  const done = new Set<string>();
  for (const round of [1, 2, 3]) {
    for (const page of shuffle(clean, random(`${settings.seed}/${kind.id}`))) {
      if (count.planted >= settings.perKind) break;
      const seed = `${settings.seed}/${kind.id}/${round}/${page.pair.target.path}`;
      const planted = plantDefect(kind, page.twin, random(seed));
      if (!planted || done.has(planted.text)) continue;
      done.add(planted.text);
      const target = { ...page.pair.target, text: planted.text };
      const after = await linter.lintPair(page.pair.source, target, { config: page.corpus.config });
      const said = answer(kind, planted, page.before, after);
      const found = said.verdict || (said.fitting.length > 0 && !said.quiet);
      count.planted += 1;
      count.found += found ? 1 : 0;
      count.infoOnly += !found && said.fitting.length > 0 ? 1 : 0;
      count.several += said.fitting.filter(({ finding }) => isLoud(finding)).length > 1 ? 1 : 0;
      count.further += said.further.length;
      const where = `${kind.id}: ${page.pair.corpus}/${page.pair.target.path}:${planted.targetLines.map((lines) => lines.join('-')).join(',')} ${planted.what}`;
      if (!found && settings.misses) notes.push(`miss  ${where}`);
      if (settings.falseAlarms) {
        for (const one of said.further)
          notes.push(`further  ${where}\n    ${describe(one, after.texts)}`);
      }
    }
  }
  return { kind: kind.id, ...count, counted: true };
}

function plantTable(rows: readonly PlantRow[]): string {
  const cells = rows.map((row): Cell[] =>
    row.counted
      ? [
          row.kind,
          row.planted,
          row.found,
          percent(row.found, row.planted),
          row.infoOnly,
          row.several,
          row.further,
        ]
      : [row.kind, '', '', 'no rule yet', '', '', ''],
  );
  const sum = (field: 'planted' | 'found' | 'infoOnly' | 'several' | 'further'): number =>
    rows.reduce((total, row) => total + row[field], 0);
  const [planted, found] = [sum('planted'), sum('found')];
  cells.push([
    'total',
    planted,
    found,
    percent(found, planted),
    sum('infoOnly'),
    sum('several'),
    sum('further'),
  ]);
  return table(['kind', 'planted', 'found', 'share', 'info only', 'several', 'further'], cells);
}
