import { withLevels } from '../config/levels.ts';
import { loadConfig } from '../config/load.ts';
import { survey } from '../survey.ts';
import type { PrintConfigCommand } from './commands.ts';
import type { Environment } from './environment.ts';

/** The config that a run would use, and what it learns of each tree of pages, with the counts, as JSON. */
export async function printConfig(
  { paths, config: named, levels }: PrintConfigCommand,
  { cwd }: Environment,
): Promise<string> {
  const loaded = await loadConfig(cwd, named ?? undefined);
  const config = withLevels(loaded.config, levels);
  const { pairs, site } = await survey({ cwd, paths, config });
  const trees = Object.entries(site.profiles).map(([tree, profile]) => ({
    tree,
    profile,
    evidence: site.evidence[tree],
  }));
  const printed = { config, pairs: pairs.length, learned: trees };
  return `${JSON.stringify(printed, null, 2)}\n`;
}
