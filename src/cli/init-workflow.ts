import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { UsageError } from '../errors.ts';
import { packageRepository, packageVersion } from '../package.ts';
import { systemCode } from '../system-error.ts';
import type { Language } from '../types.ts';
import type { Environment } from './environment.ts';
import { workflowPath, workflowText } from './workflow-text.ts';

/** Stands for the account that hosts the action, where the package does not say. */
const unknownOwner = 'OWNER/announce-lint';

const texts: Readonly<Record<Language, { readonly wrote: string; readonly owner: string }>> = {
  en: {
    wrote: `Wrote ${workflowPath}.`,
    owner: `Replace OWNER in it with the account that hosts announce-lint, then commit it.`,
  },
  zh: {
    wrote: `已写入 ${workflowPath}。`,
    owner: '请将其中的 OWNER 换成 announce-lint 所在的账号，然后提交。',
  },
};

/**
 * Writes a GitHub workflow at the root of the repository, for the paths given, relative to here.
 *
 * @throws UsageError where there is one already.
 */
export async function initWorkflow(
  paths: readonly string[],
  lang: Language,
  { cwd, out }: Environment,
): Promise<void> {
  const root = await repositoryRoot(cwd);
  const here = relative(root, cwd).replaceAll('\\', '/');
  const named = paths.length > 0 ? paths : ['.'];
  const fromRoot = named.map((path) => posix.join(here, path.replaceAll('\\', '/')));
  const whole = fromRoot.some((path) => path === '.');
  const repository = await packageRepository();
  const action = `${repository ?? unknownOwner}@v${await packageVersion()}`;
  await writeNew(join(root, workflowPath), workflowText(action, whole ? [] : fromRoot));
  const { wrote, owner } = texts[lang];
  out(`${wrote}${repository === null ? `\n${owner}` : ''}\n`);
}

/** The nearest folder upward with a `.git`, which in a worktree is a file; else `cwd`. */
async function repositoryRoot(cwd: string): Promise<string> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = await access(join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (found) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') {
      throw new UsageError(`${workflowPath} is there already; remove it to write it anew`);
    }
    throw new UsageError(`${workflowPath}: cannot be written (${code})`);
  }
}
