import { readFileSync } from 'node:fs';
import { systemCode } from '../system-error.ts';

type FileText = { readonly text: string } | { readonly unreadable: string };

/** Reads a file as UTF-8, a BOM staying in the text. Says why where it cannot; never throws. */
function readText(path: string): FileText {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    const tooLong = systemCode(error) === 'ERR_STRING_TOO_LONG';
    return { unreadable: tooLong ? 'too large to be read' : 'not valid UTF-8' };
  }
}

/** The texts of files in the order of their paths. */
export function readAll(paths: readonly string[]): FileText[] {
  // One after the other: a page is read sooner than it is handed to a thread that would.
  return paths.map(readText);
}

/** The code of the system and what it means, without the path: `EACCES: permission denied`. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [reason = ''] = message.split(', ');
  return /^[A-Z][A-Z0-9_]*: /.test(reason) ? reason : systemCode(error);
}
