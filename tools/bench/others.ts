import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './measure.ts';

/** Linters that people already wait for, in the newest versions that run on Node 20. */
const wanted = {
  'markdownlint-cli2': '^0.18.1',
  textlint: '^15.2.0',
  'textlint-rule-terminology': '^5.2.14',
};

/**
 * Installs the other linters into a folder of their own, once; gives none where there is no registry.
 *
 * @param folder where they go
 * @param site the pages to lint, in its folder
 */
export function otherLinters(folder: string, site: string): readonly Program[] {
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ private: true, dependencies: wanted }),
    );
    const argv = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
    const { status } = spawnSync('npm', argv, {
      cwd: folder,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    if (status !== 0) return [];
  }
  const bin = (name: string, path: string) => join(folder, 'node_modules', name, path);
  const named = (name: string) => {
    const manifest = JSON.parse(readFileSync(bin(name, 'package.json'), 'utf8'));
    return `${name} ${manifest.version}`;
  };
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules: { terminology: true } }));
  const programs = (site: string): Program[] => [
    {
      name: named('markdownlint-cli2'),
      argv: [bin('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '**/*.md'],
      cwd: site,
    },
    {
      name: `${named('textlint')}, terminology`,
      argv: [
        bin('textlint', 'bin/textlint.js'),
        ...['--config', join(folder, '.textlintrc.json'), '--no-color', `${site}/**/*.md`],
      ],
      cwd: folder,
    },
  ];
  for (const program of programs(faultyPage(folder))) checkThatItLints(program);
  return programs(site);
}

/** A page in which both of them find something. */
function faultyPage(folder: string): string {
  const faulty = join(folder, 'faulty');
  mkdirSync(faulty, { recursive: true });
  writeFileSync(join(faulty, 'page.md'), '#Title\n\nUse javascript and Github.\n\n\n\nEnd');
  return faulty;
}

/** A linter that finds no rules or no pages is quick, and no figure. */
function checkThatItLints({ name, argv, cwd }: Program): void {
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  if (!/page\.md/.test(stdout + stderr))
    throw new Error(`${name} lints nothing: ${stdout}${stderr}`);
}
