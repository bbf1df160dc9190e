import { type Entry, entryOf } from '../accept/entries.ts';
import {
  findStores,
  readStore,
  type Stores,
  shownPath,
  toRoot,
  writeStore,
} from '../accept/store.ts';
import { loadConfig } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { visible } from '../report/visible.ts';
import { run } from '../run.ts';
import type { Finding, Language } from '../types.ts';
import { acceptTexts } from './accept-texts.ts';
import type { AcceptCommand, ReopenCommand } from './commands.ts';
import type { Environment } from './environment.ts';

/** Ids are shown this long under a finding. */
const shownLength = 8;

/**
 * Accepts the findings that the command names, all of them or none.
 *
 * @throws UsageError where an id stands for no finding, or for several
 */
export async function accept(
  command: AcceptCommand,
  lang: Language,
  { cwd, out, variables }: Environment,
): Promise<void> {
  const { config, path } = await loadConfig(cwd, command.config ?? undefined);
  const stores = await findStores(cwd, path, variables);
  const { findings, suppressed } = await run({ cwd, paths: command.paths, config });
  const disabled = suppressed.filter(({ by }) => by === 'directive');
  const chosen = [...new Set(command.ids)].map((id) => oneOf(id, findings, disabled));
  const file = await addEntries(stores, chosen, command, cwd);
  const rows = chosen.map((finding) => `  ${rowOf(finding)}`);
  out(`${acceptTexts[lang].accepted(chosen.length, visible(file))}\n${rows.join('\n')}\n`);
}

/**
 * Writes entries for findings, in the place of those that they have already.
 *
 * @returns the file, for people
 * @throws UsageError where there is no folder outside of the tree, or the file cannot be written
 */
export async function addEntries(
  stores: Stores,
  findings: readonly Finding[],
  { reason, local }: { readonly reason: string; readonly local: boolean },
  cwd: string,
): Promise<string> {
  const path = local ? stores.local : stores.tree;
  if (path === null) throw new UsageError('--local: the system names no folder for it');
  const given = new Set(findings.map(({ fingerprint }) => fingerprint));
  const others = (await readStore(path, cwd)).filter((entry) => !given.has(entry.fingerprint));
  const entries = findings.map((finding) => {
    const [source, target] = [finding.source?.path ?? '', finding.target?.path ?? ''].map(
      (one) => one && toRoot(stores, one, cwd),
    );
    return entryOf(finding, { source: source ?? '', target: target ?? '' }, reason);
  });
  await writeStore(path, [...others, ...entries], cwd);
  return shownPath(path, cwd);
}

/** Takes accepted differences back, wherever they are kept. */
export async function reopen(
  command: ReopenCommand,
  lang: Language,
  { cwd, out, variables }: Environment,
): Promise<void> {
  const { path } = await loadConfig(cwd, command.config ?? undefined);
  const stores = await findStores(cwd, path, variables);
  const paths = [stores.tree, ...(stores.local === null ? [] : [stores.local])];
  const kept = await Promise.all(paths.map((one) => readStore(one, cwd)));
  const all = kept.flat();
  const chosen = new Set(command.ids.map((id) => oneOf(id, all, null).fingerprint));
  for (const [index, one] of paths.entries()) {
    const entries = kept[index] ?? [];
    const rest = entries.filter(({ fingerprint }) => !chosen.has(fingerprint));
    if (rest.length < entries.length) await writeStore(one, rest, cwd);
  }
  const rows = all
    .filter(({ fingerprint }) => chosen.has(fingerprint))
    .map((entry) => `  ${rowOf(entry)}`);
  out(`${acceptTexts[lang].reopened(chosen.size)}\n${[...new Set(rows)].join('\n')}\n`);
}

function oneOf<T extends Finding | Entry>(
  id: string,
  among: readonly T[],
  disabled: readonly Finding[] | null,
): T {
  const starts = (one: { readonly fingerprint: string }) => one.fingerprint.startsWith(id);
  const found = among.filter(starts);
  const [first] = found;
  const several = new Set(found.map(({ fingerprint }) => fingerprint));
  if (first !== undefined && several.size === 1) return first;
  if (first !== undefined) {
    const ids = [...several].slice(0, 5).join(', ');
    throw new UsageError(`${id} is the beginning of ${several.size} ids: ${ids}`);
  }
  if (disabled === null) throw new UsageError(`${id}: nothing accepted has this id`);
  if (disabled.some(starts))
    throw new UsageError(`${id}: a comment in the page disables it already`);
  throw new UsageError(`${id}: no such finding here; the id stands under each finding`);
}

/** `3f2a9c1b  mismatched-value  content/zh/a.md  1.7.0 → 1.6.0` */
function rowOf({ fingerprint, rule, target, source, evidence }: Finding | Entry): string {
  const place = target || source;
  const path = typeof place === 'string' ? place : (place?.path ?? '');
  return [fingerprint.slice(0, shownLength), rule, path, excerptOf(evidence)]
    .filter((part) => part !== '')
    .map(visible)
    .join('  ');
}

/** What differs, in a few words. */
export function excerptOf({ expected, actual }: Entry['evidence']): string {
  const parts = [expected, actual].filter((part) => part !== undefined && part !== '');
  return parts.map((part) => cut(String(part))).join(' → ');
}

function cut(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length > 40 ? `${line.slice(0, 39).join('')}…` : line.join('');
}
