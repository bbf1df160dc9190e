import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One whole process. */
export interface Measured {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds that all its threads worked. */
  readonly cpu: number;
  /** The most memory that it held, in MB. */
  readonly memory: number;
}

/** What is measured: a Node program and its arguments. */
export interface Program {
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Before each run, not measured. */
  readonly prepare?: () => void;
  /** It may end with these codes: 0, and what stands for findings. */
  readonly codes?: readonly number[];
}

const probe = fileURLToPath(new URL('probe.mjs', import.meta.url));

/**
 * Runs programs in turn, so that a slow moment of the machine meets all of them. The first turn
 * warms the disk and is dropped.
 *
 * @throws where one fails
 */
export function measure(
  programs: readonly Program[],
  turns: number,
): ReadonlyMap<string, readonly Measured[]> {
  const found = new Map<string, Measured[]>(programs.map(({ name }) => [name, []]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const program of programs) {
      const run = once(program);
      if (turn > 0) found.get(program.name)?.push(run);
    }
  }
  return found;
}

function once({ name, argv, cwd, prepare, codes = [0, 1] }: Program): Measured {
  prepare?.();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const said = join(folder, 'said.json');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', probe, ...argv], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, BENCH_PROBE: said },
  });
  const wall = performance.now() - started;
  if (status === null || !codes.includes(status))
    throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`);
  const told: Pick<Measured, 'cpu' | 'memory'> = JSON.parse(readFileSync(said, 'utf8'));
  rmSync(folder, { recursive: true });
  return { wall, ...told };
}

/** The middle, the least and the most of some numbers. */
export function spreadOf(values: readonly number[]): readonly [number, number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const [least = Number.NaN, most = Number.NaN] = [sorted[0], sorted.at(-1)];
  return [sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, least, most];
}
