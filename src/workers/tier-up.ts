import { setFlagsFromString } from 'node:v8';

/**
 * By major version of Node.js: how V8 is told to optimise later. Every thread compiles what it runs
 * for itself, and as V8 does it by default that takes a third of all time of a cold run of seconds.
 * A version that is not listed may not know the flag, and would say so on standard error.
 */
const flags: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=400000',
};

/** Leaves more of the machine to the work itself; it holds for the whole process. */
export function tierUpLater(): void {
  const [major = ''] = process.versions.node.split('.');
  const flag = flags[major];
  if (flag !== undefined) setFlagsFromString(flag);
}
