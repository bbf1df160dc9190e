import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from '../evaluate/table.ts';
import { type Measured, measure, type Program, spreadOf } from './measure.ts';
import { otherLinters } from './others.ts';
import { makeLongPair, makeSite } from './site.ts';

/**
 * `npm run bench -- [FOLDER] [--turns N] [--quick] [--only PART] [--json FILE]`: whole processes on the
 * same files, as ratios to one that only parses them, and how time grows with a site and with a page.
 * The parts are programs, one, pairs and blocks.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    turns: { type: 'string', default: '5' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist/src/cli.js');
const parse = fileURLToPath(new URL('parse.mjs', import.meta.url));
if (!existsSync(cli)) throw new Error('npm run build first');
const turns = Number(values.turns);
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const made: string[] = [scratch];
const print = (text: string) => process.stdout.write(`${text}\n`);

const sites = (values.quick ? [50, 100] : [250, 500, 1_000, 2_000]).map((pairs) => {
  const site = makeSite(pairs);
  made.push(site);
  return { pairs, site };
});
const folder = resolve(positionals[0] ?? sites.at(values.quick ? -1 : 1)?.site ?? '.');
const figures: Record<string, unknown> = { node: process.version, turns };

try {
  const parts: Readonly<Record<string, () => unknown>> = {
    programs: comparePrograms,
    one: compareOnePair,
    pairs: () =>
      growth(
        'pairs',
        sites.map(({ pairs, site }) => ({ size: pairs, cwd: site })),
      ),
    blocks: growthOfPage,
  };
  for (const [name, part] of Object.entries(parts))
    if (values.only === undefined || values.only === name) figures[name] = part();
} finally {
  for (const one of made) rmSync(one, { recursive: true, force: true });
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);

function lint(name: string, cwd: string, ...more: readonly string[]): Program {
  return {
    name,
    argv: [cli, '--format', 'compact', '--output', join(scratch, 'out'), ...more],
    cwd,
  };
}

/** The floor, this linter in as many threads as pay, in one, and with a filled cache, and other linters, on one folder. */
function comparePrograms() {
  const cache = join(scratch, 'cache');
  const programs: Program[] = [
    { name: 'parse alone', argv: [parse, folder], cwd: root },
    lint('announce-lint', folder),
    lint('announce-lint, one thread', folder, '--threads', '1'),
    lint('announce-lint, warm cache', folder, '--cache-location', cache),
    ...(values.quick ? [] : otherLinters(join(tmpdir(), 'bench-others'), folder)),
  ];
  return compare(
    `${positionals[0] ?? 'generated pages'}, whole processes, ${turns} turns`,
    programs,
  );
}

function compareOnePair() {
  const site = makeSite(1);
  made.push(site);
  return compare('one pair', [
    { name: 'load the parser', argv: [parse], cwd: root },
    lint('announce-lint', site),
    lint('announce-lint, warm cache', site, '--cache-location', join(scratch, 'one')),
  ]);
}

function compare(title: string, programs: readonly Program[]) {
  const runs = measure(programs, turns);
  const floor = runs.get(programs[0]?.name ?? '') ?? [];
  const rows = programs.map(({ name }) => {
    const own = runs.get(name) ?? [];
    const ratio = (unit: keyof Measured) =>
      spreadOf(own.map((run, at) => run[unit] / (floor[at]?.[unit] ?? Number.NaN)));
    return {
      name,
      wall: spreadOf(own.map((run) => run.wall)),
      cpu: spreadOf(own.map((run) => run.cpu)),
      memory: spreadOf(own.map((run) => run.memory)),
      wallRatio: ratio('wall'),
      cpuRatio: ratio('cpu'),
    };
  });
  print(`\n${title}`);
  print(
    table(
      ['', 'wall s', 'ratio', 'spread', 'cpu s', 'ratio', 'spread', 'peak MB'],
      rows.map(({ name, wall, cpu, memory, wallRatio, cpuRatio }) => [
        name,
        (wall[0] / 1000).toFixed(2),
        ...ratioCells(wallRatio),
        (cpu[0] / 1000).toFixed(2),
        ...ratioCells(cpuRatio),
        memory[0].toFixed(0),
      ]),
    ),
  );
  return rows;
}

function ratioCells([middle, least, most]: readonly [number, number, number]): [string, string] {
  return [middle.toFixed(2), `${least.toFixed(2)}-${most.toFixed(2)}`];
}

function growthOfPage() {
  const pages = (values.quick ? [500, 1_000] : [2_500, 5_000, 10_000]).map((size) => {
    const cwd = makeLongPair(size);
    made.push(cwd);
    return { size, cwd };
  });
  return growth('blocks of one page', pages);
}

/** CPU time by size, and how many times as much a doubling takes. */
function growth(unit: string, sizes: readonly { readonly size: number; readonly cwd: string }[]) {
  const runs = measure(
    sizes.map(({ size, cwd }) => lint(String(size), cwd)),
    Math.min(turns, 3),
  );
  const rows = sizes.map(({ size }, at) => {
    const cpu = spreadOf((runs.get(String(size)) ?? []).map((run) => run.cpu))[1];
    const before = sizes[at - 1];
    const least =
      before === undefined
        ? null
        : spreadOf((runs.get(String(before.size)) ?? []).map((run) => run.cpu))[1];
    return { size, cpu, growth: least === null ? null : cpu / least };
  });
  print(`\ngrowth by ${unit}`);
  print(
    table(
      [unit, 'cpu s', 'times'],
      rows.map((row) => [
        String(row.size),
        (row.cpu / 1000).toFixed(2),
        row.growth?.toFixed(2) ?? '',
      ]),
    ),
  );
  return rows;
}
