import { setFlagsFromString } from 'node:v8';

/**
 * By major version of Node.js: how V8 is told to optimise later. As it does by default, optimising
 * takes a third of all that the processor does in a cold run of seconds, in each thread anew, and
 * wins back less. A version that is not listed may not know the flag, and would say so on standard
 * error.
 */
const flags: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=400000',
  22: '--invocation-count-for-turbofan=30000',
};

/** Leaves more of the machine to the work itself. It holds for the whole process and its threads. */
export function tierUpLater(): void {
  const [major = ''] = process.versions.node.split('.');
  const flag = flags[major];
  if (flag !== undefined) setFlagsFromString(flag);
}
