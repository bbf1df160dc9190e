import { readFile } from 'node:fs/promises';
import { systemCode } from '../system-error.ts';

type FileText = { readonly text: string } | { readonly unreadable: string };

/** How many files are open at a time. */
const batch = 64;

/** Reads a file as UTF-8, a BOM staying in the text. Says why where it cannot; never throws. */
async function readText(path: string): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
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
export async function readAll(paths: readonly string[]): Promise<FileText[]> {
  const texts: FileText[] = [];
  for (let from = 0; from < paths.length; from += batch) {
    texts.push(...(await Promise.all(paths.slice(from, from + batch).map(readText))));
  }
  return texts;
}

/** The code of the system and what it means, without the path: `EACCES: permission denied`. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [reason = ''] = message.split(', ');
  return /^[A-Z][A-Z0-9_]*: /.test(reason) ? reason : systemCode(error);
}
