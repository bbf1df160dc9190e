import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { day } from './entries.ts';

/** Days after which an entry that no run has used is removed. */
const kept = 30;

/** Removes what no run has used for a month; looks once a day. Never throws. */
export function removeUnused(folder: string): void {
  const now = Date.now();
  try {
    const looked = join(folder, '.gitignore');
    if (now - statSync(looked).mtimeMs < day) return;
    utimesSync(looked, new Date(now), new Date(now));
    for (const part of readdirSync(folder)) {
      if (!/^[0-9a-f]{2}$/.test(part)) continue;
      for (const name of readdirSync(join(folder, part))) {
        const path = join(folder, part, name);
        if (now - statSync(path).mtimeMs > kept * day) rmSync(path, { force: true });
      }
    }
  } catch {
    // No cache yet, or another run at the same work.
  }
}
