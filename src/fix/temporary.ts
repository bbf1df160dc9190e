import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const ours = /^\.announce-lint-[0-9a-f]{12}\.tmp$/;
/** Milliseconds; nobody takes that long to write one page. */
const old = 60_000;

/** A name for what is not yet a page, in the folder of the page that it will replace. */
export function temporaryName(): string {
  return `.announce-lint-${randomBytes(6).toString('hex')}.tmp`;
}

/** Removes from a folder what a run that was killed left there. Never throws. */
export async function removeLeft(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((one) => ours.test(one))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.NaN }));
    if (Date.now() - mtimeMs > old) await rm(path, { force: true }).catch(() => {});
  }
}
