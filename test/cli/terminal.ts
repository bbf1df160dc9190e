import { spawn, spawnSync } from 'node:child_process';
import { program } from './built.ts';

/** Opens a terminal, runs a program in it and passes on all that it prints there. */
const opener = `
import fcntl, os, pty, struct, sys, termios
stdout, stderr = sys.argv[2], sys.argv[3]
pid, terminal = pty.fork()
if pid == 0:
    size = struct.pack('HHHH', 40, int(sys.argv[1]), 0, 0)
    fcntl.ioctl(0, termios.TIOCSWINSZ, size)
    for number, path in ((1, stdout), (2, stderr)):
        if path != '-':
            os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), number)
    os.execvp(sys.argv[4], sys.argv[4:])
while True:
    try:
        printed = os.read(terminal, 65536)
    except OSError:
        break
    if not printed:
        break
    sys.stdout.buffer.write(printed)
os.waitpid(pid, 0)
`;

/** Pseudo-terminals are opened by Python, which Node has no way for. */
export const hasTerminal =
  process.platform !== 'win32' && spawnSync('python3', ['--version']).status === 0;

/**
 * Runs the built program in a terminal and gives what it prints there, with the line ends of a file.
 *
 * @param files where standard output and standard error go in place of the terminal
 */
export function inTerminal(
  argv: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
  {
    columns = 80,
    files = {},
  }: {
    readonly columns?: number;
    readonly files?: { readonly out?: string; readonly err?: string };
  } = {},
): Promise<string> {
  const { out = '-', err = '-' } = files;
  const opened = ['-c', opener, String(columns), out, err, process.execPath, program, ...argv];
  return new Promise((resolve, reject) => {
    const child = spawn('python3', opened, {
      cwd,
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', TERM: 'xterm-256color', ...variables },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
    child.on('error', reject);
    child.on('close', () => resolve(printed.replaceAll('\r\n', '\n')));
  });
}
