import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from './table.ts';

interface Run {
  readonly pages: number;
  /** Milliseconds of the whole process. */
  readonly wall: number;
  readonly cpu: number;
}

export interface BenchResult {
  readonly wallRatio: number;
  readonly cpuRatio: number;
}

const script = fileURLToPath(new URL('../bench-parse.ts', import.meta.url));
const built = fileURLToPath(new URL('../../dist/src/index.js', import.meta.url));

function once(mode: 'parse' | 'lint', folder: string): Run {
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, mode, folder], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  if (child.status !== 0) throw new Error(`bench ${mode} failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as Run;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Wall and CPU time of linting a folder against parsing it alone, whole processes, taken in turn
 * so that a slow moment of the machine meets both. The first turn warms caches and is dropped.
 */
export function runBench(
  folder: string,
  turns: number,
  print: (text: string) => void,
): BenchResult {
  const runs = { parse: [] as Run[], lint: [] as Run[] };
  for (let turn = 0; turn <= turns; turn++) {
    for (const mode of ['parse', 'lint'] as const) {
      const run = once(mode, folder);
      if (turn > 0) runs[mode].push(run);
    }
  }
  print(
    `bench: ${folder}, ${turns} turns of whole processes, ${existsSync(built) ? 'built package' : 'sources through tsx'}`,
  );
  const row = (name: string, values: readonly number[], digits: number): string[] => [
    name,
    median(values).toFixed(digits),
    Math.min(...values).toFixed(digits),
    Math.max(...values).toFixed(digits),
  ];
  const ratios = (unit: 'wall' | 'cpu'): number[] =>
    runs.lint.map((run, i) => run[unit] / (runs.parse[i]?.[unit] ?? Number.NaN));
  print(
    table(
      ['measure', 'median', 'least', 'most'],
      [
        row(
          'parse alone, wall ms',
          runs.parse.map(({ wall }) => wall),
          0,
        ),
        row(
          'lint, wall ms',
          runs.lint.map(({ wall }) => wall),
          0,
        ),
        row('ratio, wall', ratios('wall'), 2),
        row(
          'parse alone, cpu ms',
          runs.parse.map(({ cpu }) => cpu),
          0,
        ),
        row(
          'lint, cpu ms',
          runs.lint.map(({ cpu }) => cpu),
          0,
        ),
        row('ratio, cpu', ratios('cpu'), 2),
      ],
    ),
  );
  return { wallRatio: median(ratios('wall')), cpuRatio: median(ratios('cpu')) };
}
