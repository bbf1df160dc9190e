import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCode } from '../system-error.ts';
import { hash } from './hash.ts';

/** A folder of texts by key. */
export interface Entries {
  /** The text of a key; null where there is none, or not as it was written. */
  get(key: string): string | null;
  /** Keeps a text. Never throws: what cannot be kept is not kept. */
  put(key: string, text: string): void;
  /** Why something could not be kept: the code of the system. */
  readonly failure: () => string | null;
  /** Another thread could not keep something, for this reason. */
  readonly failed: (code: string) => void;
}

/** Milliseconds after which the use of an entry is written down again. */
export const day = 24 * 60 * 60 * 1000;

/**
 * Opens a folder of entries, which need not exist yet. An entry is written beside its place and then
 * put there, so that two runs at once, or one that is killed, leave it whole or not there; its first
 * line is the hash of the rest. What git sees of the folder ignores itself.
 *
 * @param folder absolute
 */
export function openEntries(folder: string): Entries {
  let failure: string | null = null;
  const placeOf = (key: string) => {
    const name = hash(key);
    return join(folder, name.slice(0, 2), name.slice(2));
  };
  return {
    failure: () => failure,
    failed: (code) => {
      failure ??= code;
    },
    get(key) {
      const place = placeOf(key);
      const text = read(place);
      if (text !== null) markUsed(place);
      return text;
    },
    put(key, text) {
      if (failure !== null) return;
      const place = placeOf(key);
      const beside = `${place}.${randomUUID()}.tmp`;
      try {
        prepare(folder, dirname(place));
        writeFileSync(beside, `${hash(text)}\n${text}`, { flag: 'wx' });
        renameSync(beside, place);
      } catch (error) {
        // Of two runs at once, the other may have put the same there.
        if (!existsSync(place)) failure = systemCode(error);
        discard(beside);
      }
    },
  };
}

function read(place: string): string | null {
  try {
    const written = readFileSync(place, 'utf8');
    const end = written.indexOf('\n');
    const text = written.slice(end + 1);
    return end > 0 && written.slice(0, end) === hash(text) ? text : null;
  } catch {
    return null;
  }
}

/** What nobody uses any more is told by its time. */
function markUsed(place: string): void {
  try {
    const now = new Date();
    if (now.getTime() - statSync(place).mtimeMs > day) utimesSync(place, now, now);
  } catch {
    // Of another user, or gone meanwhile: it was read all the same.
  }
}

function prepare(root: string, folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  const ignore = join(root, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}
