/**
 * `npm run build`: the declarations of the library by tsc; the program, its threads, the library and the Action as
 * bundles with what they are made of. Hundreds of small modules take longer to find and open than a pair takes to
 * check, and what is bundled need not be installed. Written in JavaScript, since it builds the rest.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = 'src/report/html/client';

/** Names what is built: a hash of the sources and of the packages that go in with them. */
function idOf() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['src', 'rules']) {
    for (const name of readdirSync(join(root, folder), {
      recursive: true,
      encoding: 'utf8',
    }).sort())
      if (/\.(?:ts|css)$/.test(name))
        hash.update(name).update(readFileSync(join(root, folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Front matter is never code. js-yaml's schema of functions is not used, yet it would look for a
 * parser of JavaScript among the packages of whoever runs the program, and that takes its time.
 */
const safeYaml = {
  name: 'safe-yaml',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /schema\/default_full$/ }, ({ path, resolveDir, kind }) =>
      resolve(path.replace('default_full', 'default_safe'), { resolveDir, kind }),
    );
  },
};

/** The dictionary reads its file where its package lies; in a bundle it is a part of that. */
const dictionary = {
  name: 'dictionary',
  setup({ onLoad }) {
    onLoad({ filter: /dictionary-en[\\/]index\.js$/ }, ({ path }) => {
      const words = readFileSync(join(path, '../index.dic'), 'utf8');
      // Made into bytes only where somebody asks.
      const text = JSON.stringify(words);
      return { contents: `export default {get dic(){return new TextEncoder().encode(${text})}}` };
    });
  },
};

/** The Node programs: modules that share chunks, names kept so that a stack can be read. */
function buildPrograms(id) {
  return build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/index.ts', 'src/action/main.ts', 'src/workers/worker.ts'],
    outdir: 'dist/src',
    outbase: 'src',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    minifyWhitespace: true,
    minifySyntax: true,
    // Packages of the old kind ask for Node's own modules by `require`.
    banner: {
      js: "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);",
    },
    plugins: [safeYaml, dictionary],
    define: { BUILD_ID: JSON.stringify(id) },
    metafile: true,
    logLevel: 'warning',
  });
}

/** What runs in the page of the HTML report: one program and one style. */
function buildPage() {
  return build({
    absWorkingDir: root,
    entryPoints: [`${page}/main.ts`, `${page}/style.css`],
    outdir: `dist/${page}`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
  });
}

/** The licences of all packages that went into the bundles, as these ask for. */
function notices(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
const results = await Promise.all([buildPrograms(idOf()), buildPage()]);
const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), notices(inputs));
chmodSync(join(root, 'dist/src/cli.js'), 0o755);
