import { findStores, readAccepted } from '../accept/store.ts';
import { loadConfig } from '../config/load.ts';
import { run } from '../run.ts';
import type { Language } from '../types.ts';
import { addEntries } from './accept.ts';
import { acceptTexts } from './accept-texts.ts';
import type { Environment } from './environment.ts';

/**
 * Accepts everything that a run finds and that is not accepted yet.
 *
 * @returns what was done, for people
 */
export async function acceptAll(
  paths: readonly string[],
  { local, reason }: { readonly local: boolean; readonly reason: string | null },
  lang: Language,
  { cwd, variables }: Environment,
): Promise<string> {
  const { config, path } = await loadConfig(cwd);
  const stores = await findStores(cwd, path, variables);
  const accepted = await readAccepted(stores, cwd);
  const { findings, suppressed } = await run({ cwd, paths, config, accepted });
  const known = suppressed.filter(({ by }) => by === 'accepted');
  const texts = acceptTexts[lang];
  if (findings.length + known.length === 0) return texts.nothing;
  const file = await addEntries(stores, findings, { reason: reason ?? 'baseline', local }, cwd);
  const all = [...findings, ...known];
  const count = (severity: 'error' | 'warning' | 'info') =>
    all.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return texts.baseline(counts, known.length, file);
}
