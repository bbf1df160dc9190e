import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { toPosix } from '../../src/discover/posix.ts';
import type { lint } from '../../src/index.ts';

/** A regular expression of the program. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is written, or built: a file of `dist` and a line. */
  readonly where: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

/**
 * Every regular expression of the built program, each once: those written as such, by its syntax
 * trees, and those put together while it is loaded and checks the pages of `corpus/`.
 */
export async function collectPatterns(): Promise<readonly Pattern[]> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .toSorted();
  const found = new Map<string, Pattern>();
  const add = (source: string, flags: string, where: string) => {
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { source, flags, where });
  };
  for (const name of files) {
    parse(readFileSync(join(dist, name), 'utf8'), {
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
      if (!programs.test(toPosix(name))) await import(pathToFileURL(join(dist, name)).href);
    }
    const index: { readonly lint: typeof lint } = await import(
      pathToFileURL(join(dist, 'src/index.js')).href
    );
    await index.lint(['corpus'], { cwd: root });
  });
  return [...found.values()];
}

/** What runs as soon as it is loaded: the command, the Action, the page of the HTML report. */
const programs = /(?:^|\/)(?:cli|action\/main|client\/main)\.js$/;

/** Does something, told of every expression that a file of `dist` builds meanwhile. */
async function whileWatched(
  add: (source: string, flags: string, where: string) => void,
  action: () => Promise<void>,
): Promise<void> {
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const place = /[\\/]dist[\\/]((?:src|rules)[^\s()]*?:\d+):\d+/.exec(new Error().stack ?? '');
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
