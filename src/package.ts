import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, whether it runs from its sources or as built. */
export async function packageRoot(): Promise<string> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if ((await manifestIn(folder))?.name === 'announce-lint') return folder;
    if (dirname(folder) === folder) throw new Error('package.json of announce-lint is not there');
  }
}

/** The version of this package. */
export async function packageVersion(): Promise<string> {
  return (await manifestIn(await packageRoot()))?.version ?? 'unknown';
}

/** Owner and name of the repository on GitHub that the package names; null where it names none. */
export async function packageRepository(): Promise<string | null> {
  const { repository } = (await manifestIn(await packageRoot())) ?? {};
  const url = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return /(?:^github:|github\.com[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1] ?? null;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly repository?: string | { readonly url?: string };
}

async function manifestIn(folder: string): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
}
