import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entry } from '../accept/entries.ts';
import { findStores, readAccepted, readStore, type Stores, writeStore } from '../accept/store.ts';
import { loadConfig } from '../config/load.ts';
import { visible } from '../report/visible.ts';
import { run } from '../run.ts';
import type { Config, Language } from '../types.ts';
import { excerptOf } from './accept.ts';
import { acceptTexts } from './accept-texts.ts';
import type { AcceptedCommand } from './commands.ts';
import type { Environment } from './environment.ts';

/** The reason of a difference in which the original is wrong. */
const sourceWrong = 'source-wrong';

interface Listed {
  readonly entry: Entry;
  readonly isLocal: boolean;
  readonly isGone: boolean;
}

/** Lists what was accepted, and drops what is gone where that is asked for. */
export async function listAccepted(
  { paths, prune, config: named }: AcceptedCommand,
  lang: Language,
  { cwd, out, variables }: Environment,
): Promise<void> {
  const { config, path } = await loadConfig(cwd, named ?? undefined);
  const stores = await findStores(cwd, path, variables);
  const listed = await readListed(stores, paths, config, cwd);
  const texts = acceptTexts[lang];
  if (listed.length === 0) {
    out(`${texts.none}\n`);
    return;
  }
  const gone = listed.filter(({ isGone }) => isGone);
  const shown = prune ? listed.filter(({ isGone }) => !isGone) : listed;
  if (prune) {
    for (const [store, isLocal] of [
      [stores.tree, false],
      [stores.local, true],
    ] as const) {
      const own = listed.filter((one) => one.isLocal === isLocal);
      if (store !== null && own.some(({ isGone }) => isGone))
        await writeStore(
          store,
          own.filter(({ isGone }) => !isGone).map(({ entry }) => entry),
          cwd,
        );
    }
  }
  const isWrong = ({ entry }: Listed) => entry.reason === sourceWrong;
  const repair = shown.filter(isWrong);
  const rows = [
    ...rowsOf(
      shown.filter((one) => !isWrong(one)),
      'target',
      lang,
    ),
    ...(repair.length === 0 ? [] : [texts.sourceWrong, ...rowsOf(repair, 'source', lang)]),
    texts.total(shown.length, prune ? 0 : gone.length),
    ...(prune ? [texts.pruned(gone.length)] : gone.length > 0 ? [texts.pruneHint] : []),
  ];
  out(`${rows.join('\n')}\n`);
}

/** What is gone: the pages were looked at without finding it, or one of them is no longer there. */
async function readListed(
  stores: Stores,
  paths: readonly string[],
  config: Config,
  cwd: string,
): Promise<Listed[]> {
  const read = async (store: string | null) => (store === null ? [] : readStore(store, cwd));
  const [tree, local] = [await read(stores.tree), await read(stores.local)];
  if (tree.length + local.length === 0) return [];
  const accepted = await readAccepted(stores, cwd);
  const { staleAccepted } = await run({ cwd, paths, config, accepted });
  const stale = new Set(staleAccepted.map(({ fingerprint }) => fingerprint));
  const isThere = (path: string) => path === '' || existsSync(resolve(stores.root, path));
  const listed = (entry: Entry, isLocal: boolean): Listed => {
    const lost = !isThere(entry.source) || !isThere(entry.target);
    return { entry, isLocal, isGone: lost || stale.has(entry.fingerprint) };
  };
  return [
    ...tree.map((entry) => listed(entry, false)),
    ...local.map((entry) => listed(entry, true)),
  ];
}

/** By page; each entry with its reason. */
function rowsOf(listed: readonly Listed[], by: 'source' | 'target', lang: Language): string[] {
  const texts = acceptTexts[lang];
  const pages = new Map<string, string[]>();
  for (const { entry, isLocal, isGone } of listed) {
    const notes = [...(isGone ? [texts.gone] : []), ...(isLocal ? [texts.local] : [])];
    const parts = [entry.fingerprint.slice(0, 8), entry.rule, excerptOf(entry.evidence)];
    const row = parts.filter((part) => part !== '').join('  ');
    const rows = pages.get(entry[by]) ?? [];
    const why = by === 'source' || entry.reason === '' ? '' : `  -- ${entry.reason}`;
    rows.push(visible(`  ${row}${why}${notes.length > 0 ? `  (${notes.join(', ')})` : ''}`));
    pages.set(entry[by], rows);
  }
  return [...pages].flatMap(([page, rows]) => [visible(page), ...rows, '']);
}
