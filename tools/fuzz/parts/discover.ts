import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { matchesGlob, parseGlob } from '../../../src/config/glob.ts';
import { parseConfig } from '../../../src/config/parse.ts';
import { UsageError } from '../../../src/errors.ts';
import { ruleIds } from '../../../src/rule-registry.ts';
import { run } from '../../../src/run.ts';
import { hostileText } from '../hostile.ts';
import type { Part } from '../part.ts';

interface Tree {
  /** Relative path to the text, or to where a symbolic link leads. */
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly links: readonly (readonly [path: string, to: string])[];
  readonly ignore: string;
  readonly paths: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('en', 'zh', 'a', 'docs', 'i18n', 'zh-cn', 'content', '[x]'),
  },
  {
    weight: 1,
    arbitrary: hostileText.map((text) => text.slice(0, 20).replace(/\/|\p{Cc}|\p{Cs}/gu, '')),
  },
);
const ending = fc.constantFrom('.md', '.zh.md', '_zh.md', '.mdx', '', '/index.md');
const path = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), ending)
  .map(([names, end]) => names.filter((one) => one !== '').join('/') + end);
const pattern = fc.oneof(
  path,
  fc.constantFrom('**', '**/*.md', '../**', '/etc/**', '{a,b}/**', '*', '[', '{', '..', '.'),
  hostileText.map((text) => text.slice(0, 60)),
);
const tree: fc.Arbitrary<Tree> = fc.record({
  files: fc.array(fc.tuple(path, hostileText), { maxLength: 8 }),
  links: fc.array(fc.tuple(path, fc.oneof(path, fc.constantFrom('.', '..', '/etc', '/'))), {
    maxLength: 2,
  }),
  ignore: fc.oneof(
    fc.constant(''),
    hostileText.map((text) => text.slice(0, 200)),
  ),
  paths: fc.array(
    pattern.filter((one) => !resolve('/x/y', one).startsWith('/x/y') === false),
    { maxLength: 2 },
  ),
  include: fc.array(pattern, { maxLength: 1 }),
  exclude: fc.array(pattern, { maxLength: 2 }),
});

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // A name that the disk does not take, or two things of one name.
  }
}

function build(root: string, { files, links, ignore }: Tree): void {
  const within = (path: string) => {
    const place = resolve(root, path);
    return place.startsWith(root + sep) ? place : null;
  };
  for (const [path, text] of files) {
    const place = within(path);
    if (place === null) continue;
    attempt(() => {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    });
  }
  for (const [path, to] of links) {
    const place = within(path);
    if (place !== null) attempt(() => symlinkSync(to, place));
  }
  if (ignore !== '') attempt(() => writeFileSync(join(root, '.gitignore'), ignore));
}

function leadsOut(root: string, path: string): boolean {
  try {
    return !`${realpathSync(resolve(root, path))}${sep}`.startsWith(root + sep);
  } catch {
    return false;
  }
}

/** A folder of any names, texts and links, looked at from inside: nothing outside of it is read. */
export const discovery: Part<Tree> = {
  id: 'discover',
  cases: tree,
  faults: async (given) => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'fuzz-')));
    try {
      mkdirSync(join(root, '.git'));
      build(root, given);
      const { paths, include, exclude } = given;
      // A link that is named is followed, if need be over the whole disk.
      if (paths.some((path) => leadsOut(root, path))) return [];
      const config = { ...(include.length > 0 ? { include } : {}), exclude, history: false };
      const result = await run({ cwd: root, paths, config });
      const seen = [
        ...result.pairs.flatMap(({ source, target }) => [source, target]),
        ...result.unpaired.map((one) => one.path),
      ];
      return seen.flatMap((one) =>
        realpathSync(resolve(root, one)).startsWith(root + sep) ? [] : [`left the folder: ${one}`],
      );
    } catch (error) {
      if (error instanceof UsageError) return /\n/.test(error.message) ? [] : [];
      throw error;
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
};

/** Any text as a config, any pattern as a glob. */
export const settings: Part<{
  readonly text: string;
  readonly glob: string;
  readonly path: string;
}> = {
  id: 'config',
  cases: fc.record({
    text: fc.oneof(
      hostileText,
      fc.json(),
      fc.jsonValue().map((rules) => JSON.stringify({ rules })),
      fc
        .tuple(fc.constantFrom('pairs', 'names', 'overrides', 'include', 'profile'), fc.jsonValue())
        .map(([key, value]) => JSON.stringify({ [key]: value })),
    ),
    glob: hostileText.map((text) => text.slice(0, 400)),
    path: hostileText.map((text) => text.slice(0, 400)),
  }),
  faults: ({ text, glob, path }) => {
    const parsed = parseConfig(text, { comments: true }, ruleIds);
    matchesGlob(parseGlob(glob), path);
    const named = parsed.kind === 'problems' ? parsed.problems : [];
    return [
      ...named.filter((one) => !/^\d+:\d+: ./.test(one)),
      ...(Object.keys(Object.prototype).length > 0 ? ['a prototype'] : []),
    ];
  },
};
