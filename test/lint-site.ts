import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lint } from '../src/index.ts';
import type { Config, Result } from '../src/types.ts';

/** Lints a folder that holds these pages, by path. */
export async function lintSite(
  pages: Readonly<Record<string, string>>,
  config: Config,
  paths: readonly string[] = [],
): Promise<Result> {
  const cwd = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    return await lint(paths, { cwd, config });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
