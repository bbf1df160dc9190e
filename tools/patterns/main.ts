import { checkPattern } from './check.ts';
import { collectPatterns } from './collect.ts';

// The same checker on every platform.
process.env.RECHECK_BACKEND = 'pure';

const patterns = await collectPatterns();
const checked = patterns.map(checkPattern);
const faulty = checked.filter(({ fault }) => fault !== null);
for (const { pattern, fault } of faulty) {
  process.stdout.write(`${pattern.where} /${pattern.source}/${pattern.flags}\n  ${fault}\n`);
}
const measured = checked.filter(({ by }) => by === 'measured').length;
process.stdout.write(
  `${patterns.length} patterns: ${patterns.length - measured} by the checker, ${measured} measured, ${faulty.length} too slow\n`,
);
process.exitCode = faulty.length === 0 ? 0 : 1;
