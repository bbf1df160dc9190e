import { resolve } from 'node:path';
import { discover } from '../discover/discover.ts';
import { UsageError } from '../errors.ts';
import { changesSince } from '../git/changes.ts';
import { lastCommit } from '../git/log.ts';
import { pathIn, repositoryFinder } from '../git/repository.ts';
import { pairFiles } from '../pair/pair.ts';
import { readFrontMatter } from '../read/front-matter.ts';
import type { Config } from '../types.ts';
import { usualPins } from './pins.ts';

/** A page with the commit of its original written into it. */
export interface Marked {
  /** Relative to the working directory. */
  readonly path: string;
  readonly commit: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes into a translation, in its front matter, the commit in which its original was last changed.
 *
 * @throws UsageError where the page has no original, or git does not know that, or not as it stands.
 */
export async function markSynced(page: string, cwd: string, config: Config): Promise<Marked> {
  const { pairings } = pairFiles(await discover([page], cwd, config), config);
  const [pairing] = pairings;
  if (pairing === undefined) throw new UsageError(`${page}: no original found`);
  const { source, target } = pairing;
  const path = resolve(cwd, source.path);
  const repository = await repositoryFinder()(path);
  const known = repository && pathIn(repository, path);
  const commit = repository && known !== null ? await lastCommit(repository, known) : null;
  if (repository === null || known === null || commit === null)
    throw new UsageError(`${source.path}: git knows no commit of it`);
  const changes = (await changesSince(repository, 'HEAD')) ?? [];
  if (changes.some((change) => change.path === known))
    throw new UsageError(`${source.path}: has changes that are not committed`);
  const after = withPin(target.text, config.pins ?? usualPins, commit);
  return { path: target.path, commit, before: target.text, after };
}

/**
 * A page with a commit in the first of the front matter fields that it has, or in the very first
 * where it has none. Every other byte stays.
 */
function withPin(text: string, fields: readonly string[], commit: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const { frontMatter } = readFrontMatter(text);
  const head = frontMatter === null ? '' : text.slice(0, frontMatter.span.endOffset);
  for (const field of fields) {
    const [parent = '', child] = field.split('.');
    const name = (child === undefined ? '' : '[ \\t]+') + literal(child ?? parent);
    const value = new RegExp(`^(${name}[ \\t]*:[ \\t]*["']?)[0-9a-f]{7,64}(?![0-9a-f])`, 'm');
    if (!frontMatter?.fields.some((one) => one.name === parent)) continue;
    const changed = head.replace(value, (_, before: string) => before + commit);
    if (value.test(head)) return changed + text.slice(head.length);
  }
  const [parent = '', child] = (fields[0] ?? usualPins[0]).split('.');
  const line =
    child === undefined ? `${parent}: ${commit}` : `${parent}:${lineEnd}  ${child}: ${commit}`;
  if (frontMatter === null) {
    const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    return `${bom}---${lineEnd}${line}${lineEnd}---${lineEnd}${lineEnd}${text.slice(bom.length)}`;
  }
  const close = head.trimEnd().lastIndexOf('\n') + 1;
  return `${text.slice(0, close)}${line}${lineEnd}${text.slice(close)}`;
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
