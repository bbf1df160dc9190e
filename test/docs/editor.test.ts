import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Task {
  readonly command: string;
  readonly problemMatcher: { readonly pattern: { readonly regexp: string } };
}

/** The task that a README shows for Visual Studio Code. */
function taskIn(file: string): Task {
  const block =
    /^```jsonc\n([\s\S]*?)^```$/m.exec(readFileSync(`${root}/${file}`, 'utf8'))?.[1] ?? '';
  const [task] = parse(block).tasks;
  return task;
}

test.each(['README.md', 'README.zh.md'])(
  'the problem matcher of %s reads what compact prints',
  async (file) => {
    const { command, problemMatcher } = taskIn(file);
    expect(command.startsWith('npx announce-lint ')).toBe(true);
    let printed = '';
    await main([...command.split(' ').slice(2), '--verbose', 'corpus'], {
      cwd: root,
      variables: {},
      locale: 'en',
      out: (text) => {
        printed += text;
      },
      err: () => {},
      columns: null,
    });
    const lines = printed.trimEnd().split('\n');
    const pattern = new RegExp(problemMatcher.pattern.regexp);
    expect(lines.filter((line) => !pattern.test(line))).toEqual([]);
    expect(new Set(lines.map((line) => pattern.exec(line)?.[4]))).toEqual(
      new Set(['error', 'warning', 'info']),
    );
    const [path, line, column] = pattern.exec(lines[0] ?? '')?.slice(1) ?? [];
    expect(path).toMatch(/^corpus\/.+\.md$/);
    expect(Number(line) * Number(column)).toBeGreaterThan(0);
  },
);
