import fc from 'fast-check';
import type { AnyPart, Part } from './part.ts';

/** Far more than any case needs, and far less than one that grows with the square takes. */
const longest = 20_000;

/** Makes a part runnable; what its generator made is what its own cases were. */
export function runnable<Case>(part: Part<Case>): AnyPart {
  const replay = (input: Case) => faultsOf(part, input);
  return {
    id: part.id,
    replay: (input) => replay(input as Case),
    run: async (seed, runs, before) => {
      const property = fc.asyncProperty(part.cases, async (input) => {
        before?.(input);
        const faults = await replay(input);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      });
      const options = { seed, numRuns: runs, interruptAfterTimeLimit: 300_000 };
      const { failed, counterexample } = await fc.check(property, options);
      if (!failed || counterexample === null) return null;
      return { input: counterexample[0], faults: await replay(counterexample[0]) };
    },
  };
}

async function faultsOf<Case>(part: Part<Case>, input: Case): Promise<readonly string[]> {
  const started = process.cpuUsage().user;
  try {
    const faults = await part.faults(input);
    const took = (process.cpuUsage().user - started) / 1000;
    return took > longest ? [...faults, `took ${Math.round(took)} ms`] : faults;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
