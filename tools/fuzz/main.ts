import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Failure } from './part.ts';
import { parts } from './parts.ts';

const usage = `npm run fuzz -- [MINUTES] [PART ...]

Throws hostile input at the parts in turn (${parts.map(({ id }) => id).join(', ')})
for so many minutes (1), prints the cases of each part, and keeps what fails in test/cases-fuzz/,
which the tests run again. FC_SEED is the seed to begin with.`;

const kept = fileURLToPath(new URL('../../test/cases-fuzz/', import.meta.url));
const perRound = 40;
/** A case that takes longer never ends. */
const patience = 60_000;

interface Round {
  readonly part: string;
  readonly cases: number;
}

/** Writes a failing case where the tests find it. */
function keep(part: string, { input, faults }: Failure): void {
  const text = `${JSON.stringify({ part, faults: faults.map((one) => one.split('\n')[0]), input }, null, 2)}\n`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
  mkdirSync(kept, { recursive: true });
  writeFileSync(join(kept, `${part}-${name}.json`), text);
  process.stdout.write(
    `FAILED ${part} (test/cases-fuzz/${part}-${name}.json)\n${faults.join('\n')}\n`,
  );
}

/** The process that works: one part after the other, until its parent ends it. */
async function work(seed: number, only: readonly string[], current: string): Promise<void> {
  const wanted = parts.filter(({ id }) => only.length === 0 || only.includes(id));
  for (let round = 0; ; round += 1) {
    for (const part of wanted) {
      let cases = 0;
      const failure = await part.run(seed + round, perRound, (input) => {
        cases += 1;
        writeFileSync(current, JSON.stringify({ part: part.id, input }));
      });
      if (failure !== null) keep(part.id, failure);
      await new Promise((sent) => process.send?.({ part: part.id, cases }, sent));
    }
  }
}

/** The process that counts, and says of a worker that is silent which case it is at. */
async function watch(minutes: number, seed: number, only: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const current = join(folder, 'current.json');
  const counts = new Map<string, number>();
  const end = Date.now() + minutes * 60_000;
  for (let start = seed; Date.now() < end; start += 1_000_000) {
    const child = fork(fileURLToPath(import.meta.url), ['--work', String(start), current, ...only]);
    child.on('message', ({ part, cases }: Round) => {
      counts.set(part, (counts.get(part) ?? 0) + cases);
    });
    const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    const timer = setInterval(() => {
      const begun = statSync(current, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      const stuck = Date.now() - begun > patience;
      if (Date.now() < end && !stuck) return;
      if (stuck) {
        const { part, input } = JSON.parse(readFileSync(current, 'utf8'));
        keep(part, { input, faults: ['never ended'] });
      }
      child.kill('SIGKILL');
    }, 500);
    await gone;
    clearInterval(timer);
    rmSync(current, { force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
  for (const [part, cases] of counts)
    process.stdout.write(`${part.padEnd(14)}${String(cases).padStart(9)}\n`);
  process.stdout.write(`${'in all'.padEnd(14)}${String(total).padStart(9)} in ${minutes} min\n`);
}

const [first = '1', ...rest] = process.argv.slice(2);
if (first === '--work') {
  const [seed, current = '', ...only] = rest;
  await work(Number(seed), only, current);
} else if (!(Number(first) > 0)) process.stdout.write(`${usage}\n`);
else await watch(Number(first), Number(process.env.FC_SEED ?? Date.now() % 1_000_000), rest);
