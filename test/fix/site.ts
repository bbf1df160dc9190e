import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Fixed, fixPages } from '../../src/fix/fix.ts';
import { openSession } from '../../src/fix/session.ts';
import { findPairings } from '../../src/run.ts';
import type { Config, SourceFile } from '../../src/types.ts';

/** Fixes the pages of a folder in memory: what it came to, and the pages as they are then. */
export async function fixSite(
  pages: Readonly<Record<string, string>>,
  options: {
    readonly config?: Config;
    readonly unsafe?: boolean;
    readonly paths?: readonly string[];
    readonly others?: readonly SourceFile[];
  } = {},
): Promise<{ readonly fixed: Fixed; readonly pages: Readonly<Record<string, string>> }> {
  const { config = {}, unsafe = false, paths = [], others = [] } = options;
  const cwd = mkdtempSync(join(tmpdir(), 'fix-'));
  try {
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const session = openSession(await findPairings({ cwd, paths, config }), config, {
      accepted: [],
    });
    const fixed = await fixPages(session, { unsafe, others: async () => others });
    const changed = Object.fromEntries(fixed.changes.map(({ path, after }) => [path, after]));
    return { fixed, pages: { ...pages, ...changed } };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
