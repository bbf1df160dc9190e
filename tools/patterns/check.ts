import { checkSync } from 'recheck';
import type { Pattern } from './collect.ts';
import { growthOf } from './probe.ts';

/** What became of one pattern. `measured`: the checker did not say, its time was taken instead. */
export interface Checked {
  readonly pattern: Pattern;
  readonly by: 'checker' | 'measured';
  /** What is wrong, or null. */
  readonly fault: string | null;
}

/** Milliseconds for the checker: what is simple is decided at once, the rest never. */
const patience = 250;

/** On a busy machine the checker's thread sometimes wakes us without an answer: it is asked again. */
const mostAttempts = 3;

/** What the checker says; undefined where it gave no answer. */
function byAutomaton(source: string, flags: string): ReturnType<typeof checkSync> | undefined {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      return checkSync(source, flags, { checker: 'automaton', timeout: patience });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

/**
 * Whether a pattern can take more than linear time: by its automaton, and where the checker cannot
 * tell (lookbehinds, large classes), by measuring attacks made of its own characters.
 */
export function checkPattern(pattern: Pattern): Checked {
  const { source, flags } = pattern;
  // The checker lets a sticky pattern begin anywhere.
  if (!pattern.flags.includes('y')) {
    const found = byAutomaton(source, flags);
    if (found?.status === 'safe') return { pattern, by: 'checker', fault: null };
    if (found?.status === 'vulnerable')
      return { pattern, by: 'checker', fault: found.complexity.summary };
  }
  const growth = growthOf(source, flags);
  if (growth === null) return { pattern, by: 'measured', fault: null };
  const { attack, length, ms, ratio } = growth;
  const fault = `${Math.round(ms)} ms for ${length} characters, ${ratio.toFixed(1)} times a quarter of them: ${JSON.stringify(attack)}`;
  return { pattern, by: 'measured', fault };
}
