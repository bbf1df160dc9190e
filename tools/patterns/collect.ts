import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { toPosix } from '../../src/discover/posix.ts';
import type { lint } from '../../src/index.ts';

/** A regular expression of the program. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is written, or built: a module and a line. */
  readonly where: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The modules one by one, without the packages that the build bundles with them. */
const modules = join(root, 'node_modules/.cache/patterns');
const page = 'src/report/html/client';

/** Translates the sources to modules that can be loaded and watched. */
function compile(): void {
  rmSync(modules, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  for (const project of [root, join(root, page)]) {
    const argv = [tsc, '-p', project, '--noEmit', 'false', '--outDir', modules, '--rootDir', root];
    const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The modules cannot be compiled:\n${stdout}`);
  }
}

/**
 * Every regular expression of the program, each once: those written as such, by its syntax
 * trees, and those put together while it is loaded and checks the pages of `corpus/`.
 */
export async function collectPatterns(): Promise<readonly Pattern[]> {
  compile();
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .toSorted();
  const found = new Map<string, Pattern>();
  const add = (source: string, flags: string, where: string) => {
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { source, flags, where });
  };
  for (const name of files) {
    parse(readFileSync(join(modules, name), 'utf8'), {
      ecmaVersion: 'latest',
      sourceType: 'module',
      locations: true,
      allowHashBang: true,
      onToken: (token) => {
        if (token.type.label !== 'regexp' || !('value' in token)) return;
        const { pattern, flags } = token.value as { pattern: string; flags: string };
        add(pattern, flags, `${name}:${token.loc?.start.line}`);
      },
    });
  }
  await whileWatched(add, async () => {
    for (const name of files) {
      if (!programs.test(toPosix(name))) await import(pathToFileURL(join(modules, name)).href);
    }
    const index: { readonly lint: typeof lint } = await import(
      pathToFileURL(join(modules, 'src/index.js')).href
    );
    await index.lint(['corpus'], { cwd: root });
  });
  return [...found.values()];
}

/** What runs as soon as it is loaded: the command, the Action, a thread, the page of the HTML report. */
const programs = /(?:^|\/)(?:cli|action\/main|workers\/worker|client\/main)\.js$/;

/** Does something, told of every expression that one of the modules builds meanwhile. */
async function whileWatched(
  add: (source: string, flags: string, where: string) => void,
  action: () => Promise<void>,
): Promise<void> {
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const place = /[\\/]patterns[\\/]((?:src|rules)[^\s()]*?:\d+):\d+/.exec(
        new Error().stack ?? '',
      );
      if (place?.[1] !== undefined) add(made.source, made.flags, place[1]);
      return made;
    },
  });
  try {
    await action();
  } finally {
    globalThis.RegExp = original;
  }
}
