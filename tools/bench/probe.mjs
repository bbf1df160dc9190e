/**
 * Loaded into a process that is measured (`node --import`): says at its end how long it worked and
 * how much memory it held. JavaScript, since it must cost nothing itself.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_PROBE,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }),
  );
});
