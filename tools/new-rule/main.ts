/** `npm run new-rule ID`: a rule that works, with its doc, its test and every registration. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ruleIds } from '../../src/rule-registry.ts';
import { problemOf } from './names.ts';
import { registrationsOf } from './register.ts';
import { filesOf } from './templates.ts';

const root = new URL('../../', import.meta.url);
const id = process.argv[2] ?? '';
const taken = Object.keys(filesOf(id)).find((path) => existsSync(new URL(path, root)));
const problem =
  problemOf(id, ruleIds) ?? (taken === undefined ? null : `${taken} is there already`);

if (problem === null) await write();
else {
  console.error(`new-rule: ${problem}`);
  process.exitCode = 2;
}

/** All of it is made before any of it is written. */
async function write(): Promise<void> {
  const files = filesOf(id);
  const registered = await Promise.all(
    registrationsOf(id, ruleIds.at(-1) ?? '').map(async ({ path, register }) => {
      const text = await readFile(new URL(path, root), 'utf8');
      return [path, register(text)] as const;
    }),
  );
  for (const [path, text] of [...Object.entries(files), ...registered])
    await writeFile(new URL(path, root), text);
  // Another process: this one has the rules loaded as they were.
  const docs = fileURLToPath(new URL('tools/docs/main.ts', root));
  const made = spawnSync(process.execPath, ['--import', 'tsx', docs], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Error('npm run docs failed');
  console.log(
    [
      ...Object.keys(files).map((path) => `wrote ${path}`),
      ...registered.map(([path]) => `registered in ${path}`),
      `Now: npx vitest run test/rules/${id}.test.ts test/rules/docs.test.ts`,
    ].join('\n'),
  );
}
