import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/types.ts';
import type { Corpus } from './corpora.ts';
import { describe, type Located, locate, shorten } from './findings.ts';
import { type GoldPair, type GoldScore, type GoldVerdict, judge, score } from './gold.ts';
import type { Linter } from './linter.ts';
import { share, table } from './table.ts';

interface Settings {
  readonly root: string;
  readonly misses: boolean;
  readonly falseAlarms: boolean;
}

/** The gold files of a root; none where it has no such folder. */
function readGold(root: string): GoldPair[] {
  const folder = join(root, 'gold');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldPair);
}

interface Linted {
  readonly findings: readonly Located[];
  readonly texts: Result['texts'];
}

/**
 * The findings of one gold pair: those of the full run of its corpus, as its maintainers would see
 * them (site rules speak); a pair outside the corpora is linted by itself.
 */
async function lintGold(
  linter: Linter,
  corpora: readonly Corpus[],
  gold: GoldPair,
  root: string,
): Promise<Linted> {
  for (const { name, result } of corpora) {
    const prefix = `corpora/${name}/`;
    if (!gold.en.startsWith(prefix) || !gold.zh.startsWith(prefix)) continue;
    const paths = [gold.en.slice(prefix.length), gold.zh.slice(prefix.length)];
    if (
      !result.pairs.some(({ source, target }) => paths.includes(source) && paths.includes(target))
    ) {
      continue;
    }
    const findings = locate(result).filter(({ finding }) =>
      paths.includes(finding.target?.path ?? finding.source?.path ?? ''),
    );
    return { findings, texts: result.texts };
  }
  const page = (path: string, language: 'en' | 'zh') => ({
    path,
    language,
    text: readFileSync(join(root, path), 'utf8'),
  });
  const result = await linter.lintPair(page(gold.en, 'en'), page(gold.zh, 'zh'), {});
  return { findings: locate(result), texts: result.texts };
}

/** Lints every gold pair and prints recall, precision and, asked for, each miss and false alarm. */
export async function runGold(
  linter: Linter,
  corpora: readonly Corpus[],
  settings: Settings,
  print: (text: string) => void,
): Promise<GoldScore> {
  const verdicts: GoldVerdict[] = [];
  const rows: (string | number)[][] = [];
  const notes: string[] = [];
  for (const gold of readGold(settings.root)) {
    const { findings, texts } = await lintGold(linter, corpora, gold, settings.root);
    const verdict = judge(gold, findings);
    verdicts.push(verdict);
    const { mechanical, meaning, precision, tempted } = score([verdict]);
    rows.push([
      gold.pair,
      `${mechanical.part}/${mechanical.whole}`,
      `${meaning.part}/${meaning.whole}`,
      `${precision.part}/${precision.whole}`,
      tempted,
    ]);
    if (settings.misses) notes.push(...misses(gold, verdict));
    if (settings.falseAlarms) notes.push(...alarms(gold, verdict, texts));
  }
  const total = score(verdicts);
  print(
    `gold: ${verdicts.length} pairs; labels of severity error and warning; errors and warnings`,
  );
  print(table(['pair', 'mechanical', 'meaning', 'right', 'tempted'], rows));
  print(goldTable(total));
  for (const note of notes) print(note);
  return total;
}

function goldTable(total: GoldScore): string {
  const line = (name: string, { part, whole }: { part: number; whole: number }) => [
    name,
    share(part, whole),
  ];
  return table(
    ['measure', 'share'],
    [
      line('recall, mechanical', total.mechanical),
      line('recall, mechanical without anchors', total.mechanicalWithoutAnchors),
      line('recall, meaning and length', total.meaning),
      line('recall, other pages of the site needed', total.site),
      line('precision', total.precision),
      line('precision, labels of other kinds taken as right', total.lenient),
      ['findings on tempting entries', String(total.tempted)],
    ],
  );
}

function misses(gold: GoldPair, { labels }: GoldVerdict): string[] {
  return labels
    .filter(({ found }) => !found)
    .map(
      ({ label }) =>
        `miss  ${gold.pair}: ${label.seen} ${label.severity} ${label.kind} en ${label.en?.join('-') ?? '-'} zh ${label.zh?.join('-') ?? '-'}\n    ${shorten(label.what)}`,
    );
}

function alarms(gold: GoldPair, { findings }: GoldVerdict, texts: Result['texts']): string[] {
  return findings.flatMap(({ located, standing }) => {
    if (standing.kind === 'right' || standing.kind === 'info') return [];
    const on =
      standing.kind === 'other'
        ? `other kind: ${standing.label.kind}, ${shorten(standing.label.what)}`
        : standing.tempting
          ? `tempting: ${shorten(standing.tempting.why)}`
          : 'no label';
    return [`false alarm  ${gold.pair}: ${describe(located, texts)}\n      ${on}`];
  });
}
