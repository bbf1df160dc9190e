import { spawn } from 'node:child_process';

/** What one git command gave; `output` is empty where it failed. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly output: Buffer;
  /** What git said on standard error, trimmed. */
  readonly message: string;
}

/** More than this is not read: a repository may hold anything. */
const mostBytes = 256 * 1024 * 1024;
/** A hook's variables speak of the repository that runs it, not of the one that is asked. */
const foreign = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
];

/**
 * Runs git in a folder, without a shell. Never touches the network, even where objects are missing
 * from a partial clone, and takes no lock.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  input: string | null = null,
): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const fail = (message: string) => resolve({ ok: false, output: Buffer.alloc(0), message });
    const child = spawn('git', ['--no-pager', '-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      env: environmentOf(process.env),
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) child.kill();
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < 2000) said += chunk.toString('utf8');
    });
    child.on('error', (error) => fail(error.message));
    child.on('close', (code) => {
      if (size > mostBytes) fail('git gave too much to read');
      else if (code !== 0) fail(said.trim());
      else resolve({ ok: true, output: Buffer.concat(chunks), message: said.trim() });
    });
    // git may end before it has read everything.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}

function environmentOf(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(variables).filter(([name]) => !foreign.includes(name));
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** The entries of output that `-z` ends with a NUL each. */
export function splitNul(output: Buffer): string[] {
  const text = output.toString('utf8');
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
