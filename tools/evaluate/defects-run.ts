import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, Result } from '../../src/types.ts';
import type { Corpus } from './corpora.ts';
import { type Defect, isCounted, judgeSite, type SiteVerdict } from './defects.ts';
import { describe, locate, shorten } from './findings.ts';
import type { Linter } from './linter.ts';
import { percent, table } from './table.ts';

interface Settings {
  readonly root: string;
  readonly misses: boolean;
}

export interface DefectRow {
  readonly kind: string;
  readonly sites: number;
  readonly found: number;
  readonly infoOnly: number;
  readonly locations: number;
  readonly locationsFound: number;
}

interface Judged extends SiteVerdict {
  readonly defect: Defect;
  readonly texts: Result['texts'];
}

/** Lints every real defect before and after its fix and counts the sites that were seen. */
export async function runDefects(
  linter: Linter,
  corpora: readonly Corpus[],
  { root, misses }: Settings,
  print: (text: string) => void,
): Promise<DefectRow[]> {
  const folder = join(root, 'defects');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const judged: Judged[] = [];
  for (const name of names) {
    if (!existsSync(join(folder, name, 'label.json'))) continue;
    const defect = JSON.parse(readFileSync(join(folder, name, 'label.json'), 'utf8')) as Defect;
    const config = corpora.find((corpus) => corpus.name === defect.corpus)?.config ?? {};
    judged.push(...(await judgeDefect(linter, join(folder, name), defect, config)));
  }
  const counted = judged.filter(({ site }) => isCounted(site));
  const rows = [...new Set(counted.map(({ site }) => site.kind))].sort().map((kind) =>
    rowOf(
      kind,
      counted.filter(({ site }) => site.kind === kind),
    ),
  );
  print(
    `real defects: ${names.length - 1} folders, ${counted.length} sites counted, found = reported before the fix and not after`,
  );
  print(defectTable([...rows, rowOf('total', counted)]));
  print('not counted (meaning, merged paragraphs):');
  for (const one of judged.filter(({ site }) => !isCounted(site))) print(`  ${told(one)}`);
  if (misses)
    for (const one of counted.filter(({ found }) => found.length === 0))
      print(`miss  ${told(one)}`);
  return rows;
}

async function judgeDefect(
  linter: Linter,
  folder: string,
  defect: Defect,
  config: Config,
): Promise<Judged[]> {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const source = { path: defect.en_path, text: read('en.md'), language: 'en' as const };
  // Two repositories may use one path on both sides; the linter needs two.
  const path = defect.zh_path === defect.en_path ? `zh/${defect.zh_path}` : defect.zh_path;
  const lint = (name: string): Promise<Result> =>
    linter.lintPair(source, { path, text: read(name), language: 'zh' }, { config });
  const [before, after] = [await lint('before.zh.md'), await lint('after.zh.md')];
  return defect.sites.map((site) => ({
    ...judgeSite(site, locate(before), locate(after)),
    defect,
    texts: before.texts,
  }));
}

function rowOf(kind: string, judged: readonly Judged[]): DefectRow {
  return {
    kind,
    sites: judged.length,
    found: judged.filter(({ found }) => found.length > 0).length,
    infoOnly: judged.filter(({ infoOnly }) => infoOnly).length,
    locations: judged.reduce((sum, { site }) => sum + site.locations.length, 0),
    locationsFound: judged.reduce((sum, { locationsFound }) => sum + locationsFound, 0),
  };
}

function defectTable(rows: readonly DefectRow[]): string {
  return table(
    ['kind', 'sites', 'found', 'share', 'info only', 'locations found'],
    rows.map(({ kind, sites, found, infoOnly, locations, locationsFound }) => [
      kind,
      sites,
      found,
      percent(found, sites),
      infoOnly,
      `${locationsFound}/${locations}`,
    ]),
  );
}

function told({ defect, site, found, lasting, texts }: Judged): string {
  const lines = site.locations
    .map(({ before_zh_lines: lines, before_zh_insert_after: behind }) =>
      lines ? lines.join('-') : `after ${behind}`,
    )
    .join(', ');
  const said = [...found, ...lasting].map(
    (one) =>
      `\n    ${lasting.includes(one) ? 'also after the fix: ' : 'said: '}${describe(one, texts)}`,
  );
  return `${defect.id} ${site.kind} (${defect.corpus}, zh ${lines}): ${shorten(site.description)}${said.join('')}`;
}
