import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { gatherCrew } from '../../src/workers/crew.ts';
import { startThread } from '../../src/workers/thread.ts';

const folder = mkdtempSync(join(tmpdir(), 'thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const begin = { memory: new SharedArrayBuffer(64), cache: null, timed: false };

/** A program that does this with every order. */
function programOf(name: string, body: string): URL {
  const path = join(folder, `${name}.mjs`);
  const head = "import { parentPort, workerData } from 'node:worker_threads';\n";
  writeFileSync(path, `${head}parentPort.on('message', (order) => {\n${body}\n});\n`);
  return pathToFileURL(path);
}

test.each<[string, string, RegExp]>([
  ['throws', "throw new Error('the oil is out');", /the oil is out/],
  [
    'says that it failed',
    "parentPort.postMessage({ kind: 'failed', error: new Error('the wick is wet') });",
    /the wick is wet/,
  ],
  ['ends in the middle', 'process.exit(3);', /ended before it was done \(3\)/],
])(
  'a thread that %s is an error, and so is what is asked of it later',
  async (name, body, says) => {
    const thread = startThread(programOf(name.replaceAll(' ', '-'), body), begin);
    await expect(thread.perform('show', new Set())).rejects.toThrow(says);
    await expect(thread.end()).rejects.toThrow();
    thread.stop();
  },
);

test('a thread that cannot be started is an error', async () => {
  const thread = startThread(pathToFileURL(join(folder, 'nowhere.mjs')), begin);
  await expect(thread.perform('show', new Set())).rejects.toThrow(/nowhere\.mjs/);
});

test('a thread without memory is one line for the user', async () => {
  const body = 'const all = []; for (;;) all.push(new Array(1e6).fill(Math.random()));';
  const thread = startThread(programOf('large', body), begin, { maxOldGenerationSizeMb: 16 });
  const error = await thread.perform('show', new Set()).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(UsageError);
  expect(String(error)).toContain('--threads 1');
});

test('what one thread cannot do ends the run, whatever the others did', async () => {
  const crew = gatherCrew(2, programOf('dead', 'process.exit(1);'), {});
  await expect(crew.each('read', [])).rejects.toThrow(/ended before it was done/);
  await crew.end();
});
