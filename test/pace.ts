import { parseMarkdown } from '../src/read/markdown.ts';
import { cpuTime } from '../tools/cpu-time.ts';

/** An ordinary page of some three thousand characters. */
const ordinary = Array.from(
  { length: 8 },
  (_, n) =>
    `## Pier ${n}\n\nThe *gateway* on pier ${n} keeps every event for **${n} seconds**, as the ` +
    `[guide](https://harbor.example/piers/${n}) says, and \`harborctl pier ${n}\` shows it.\n\n` +
    `- The lantern is lit at dusk, see [the hours](/hours/${n}).\n- The keeper sleeps.\n\n` +
    `| Pier | Lanterns |\n| --- | --- |\n| ${n} | ${n + 1} |\n`,
).join('\n');

/** The middle one of three: a single one may be interrupted. */
function parseTime(): number {
  const times = Array.from({ length: 3 }, () => {
    const started = cpuTime();
    parseMarkdown(ordinary);
    return cpuTime() - started;
  });
  return times.sort((a, b) => a - b)[1] ?? Number.NaN;
}

// The first runs are those of a program that is still being compiled.
for (let run = 0; run < 10; run++) parseTime();

/**
 * What a piece of work takes, in bare parses of one ordinary page: processor time of both, so that
 * neither a slow machine nor a busy one is taken for slow work. The parse is measured before and
 * behind the work, and the slower one counts, for a machine may slow down meanwhile.
 */
export async function parses(work: () => unknown): Promise<number> {
  const before = parseTime();
  const started = cpuTime();
  await work();
  const took = cpuTime() - started;
  return took / Math.max(before, parseTime());
}
