import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { systemCode } from './system-error.ts';

/** Milliseconds to wait before the next try where another program has the file open. */
const waits = [20, 60, 150, 400];
const busy: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/**
 * Puts one file in the place of another. On Windows one that an editor or a virus scanner has open
 * cannot be replaced for a moment.
 *
 * @throws what `rename` does, once the file stays busy
 */
export async function renameBusy(from: string, to: string): Promise<void> {
  for (const wait of waits) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!busy.has(systemCode(error))) throw error;
      await setTimeout(wait);
    }
  }
  return rename(from, to);
}
