/**
 * `tsx tools/bench-parse.ts parse|lint FOLDER`: one whole process that either parses every page
 * below a folder with remark-parse and remark-gfm and nothing else, or lints the folder. Both are
 * started alike, so the ratio of the two is what the linter costs above the floor. Prints JSON.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const [mode, folder] = process.argv.slice(2);
if (!folder || (mode !== 'parse' && mode !== 'lint')) {
  throw new Error('usage: bench-parse parse|lint FOLDER');
}

function parse(root: string): number {
  const parser = unified().use(remarkParse).use(remarkGfm);
  let pages = 0;
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|mdx|markdown)$/.test(name)) continue;
    parser.parse(readFileSync(join(root, name), 'utf8'));
    pages += 1;
  }
  return pages;
}

async function lint(cwd: string): Promise<number> {
  // What people run is the built package; the sources stand in where nothing is built.
  const built = new URL('../dist/src/index.js', import.meta.url);
  const entry = existsSync(built) ? built : new URL('../src/index.ts', import.meta.url);
  const { lint: run } = (await import(entry.href)) as typeof import('../src/index.ts');
  return (await run(['.'], { cwd })).pairs.length * 2;
}

const pages = mode === 'parse' ? parse(folder) : await lint(folder);
// Counted from the start of the process, all threads together.
const { user, system } = process.cpuUsage();
process.stdout.write(
  `${JSON.stringify({ pages, wall: process.uptime() * 1000, cpu: (user + system) / 1000 })}\n`,
);
