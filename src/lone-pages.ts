import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { levelOf } from './config/levels.ts';
import type {
  Config,
  Finding,
  Language,
  LoneFolder,
  Page,
  Place,
  Rule,
  Unpaired,
} from './types.ts';

/**
 * What the rules say of pages that have no counterpart although the pages around them have theirs:
 * one finding for each folder, at its first page.
 *
 * @param unpaired of a run that looked at the whole site
 */
export function loneFindings(
  unpaired: readonly Unpaired[],
  pairs: readonly TwoPages[],
  rules: readonly Rule[],
  config: Config,
): Finding[] {
  const speaking = rules.filter((rule) => rule.checkFolder !== undefined);
  if (speaking.length === 0) return [];
  const folders = foldersOf(unpaired, pairs, config);
  return speaking.flatMap((rule) =>
    folders.flatMap((folder) => byLevel(rule, folder, config).flatMap((part) => say(rule, part))),
  );
}

/** Where the pages of a pair lie, and in which language they are written. */
interface TwoPages {
  readonly source: Pick<Page, 'path' | 'language'>;
  readonly target: Pick<Page, 'path'>;
}

/** A folder, or the part of it that the config gives one level. */
interface Part {
  readonly folder: LoneFolder;
  readonly severity: Finding['severity'];
}

function byLevel(rule: Rule, folder: LoneFolder, config: Config): Part[] {
  const parts = new Map<Finding['severity'], LoneFolder['pages'][number][]>();
  for (const page of folder.pages) {
    const { level } = levelOf(config, rule.id, rule.severity, [page.path, page.expected]);
    if (level === 'off') continue;
    parts.set(level, [...(parts.get(level) ?? []), page]);
  }
  return [...parts].map(([severity, pages]) => ({ folder: { ...folder, pages }, severity }));
}

function say(rule: Rule, { folder, severity }: Part): Finding[] {
  const [first] = folder.pages;
  if (first === undefined) return [];
  const place: Place = {
    path: first.path,
    language: folder.language,
    span: { offset: 0, endOffset: 0 },
  };
  return [...(rule.checkFolder?.(folder) ?? [])].map((report) => {
    const { messageId, data, evidence } = report;
    const identity = JSON.stringify([rule.id, messageId, folder.folder, evidence.expected ?? '']);
    return {
      rule: rule.id,
      severity,
      pair: `${folder.folder}/`,
      messageId,
      data,
      source: folder.isOriginal ? place : null,
      target: folder.isOriginal ? null : place,
      evidence,
      confidence: report.confidence ?? 1,
      stale: false,
      fix: [],
      fingerprint: createHash('sha256').update(identity).digest('hex').slice(0, 16),
    };
  });
}

function foldersOf(
  unpaired: readonly Unpaired[],
  pairs: readonly TwoPages[],
  { source = 'en' }: Config,
): LoneFolder[] {
  const originals = originalLanguages(pairs);
  const folders = new Map<string, LoneFolder & { readonly pages: LoneFolder['pages'][number][] }>();
  const plain = new Set(
    unpaired.flatMap(({ path }) => (isIndex(path) ? [] : [posix.dirname(path)])),
  );
  for (const { path, language, expected, looksLike } of unpaired) {
    if (expected === undefined || language === 'unknown' || looksLike !== null) continue;
    const folder = folderOf(path, plain);
    const key = `${language} ${folder}`;
    const isOriginal = language === (nearest(originals, folder) ?? source);
    const known = folders.get(key) ?? { folder, language, isOriginal, pages: [] };
    known.pages.push({ path, expected });
    folders.set(key, known);
  }
  return [...folders.values()];
}

/** A page that is a folder with an index stands in the folder around it. */
function folderOf(path: string, plain: ReadonlySet<string>): string {
  const folder = posix.dirname(path);
  return isIndex(path) && folder !== '.' && !plain.has(folder) ? posix.dirname(folder) : folder;
}

function isIndex(path: string): boolean {
  return /(?:^|\/)_?index\.[^/]+$/.test(path);
}

/** The language that most originals in and below each folder are written in. */
function originalLanguages(pairs: readonly TwoPages[]): ReadonlyMap<string, Language> {
  const counts = new Map<string, number>();
  for (const { source, target } of pairs) {
    const around = new Set([source, target].flatMap(({ path }) => foldersAround(path)));
    const vote = source.language === 'en' ? 1 : -1;
    for (const folder of around) counts.set(folder, (counts.get(folder) ?? 0) + vote);
  }
  return new Map([...counts].map(([folder, count]) => [folder, count >= 0 ? 'en' : 'zh']));
}

function foldersAround(path: string): string[] {
  const segments = path.split('/').slice(0, -1);
  return ['.', ...segments.map((_, index) => segments.slice(0, index + 1).join('/'))];
}

function nearest(known: ReadonlyMap<string, Language>, folder: string): Language | undefined {
  for (let at = folder; ; at = posix.dirname(at)) {
    const found = known.get(at);
    if (found !== undefined || at === '.' || at === '/' || posix.dirname(at) === at) return found;
  }
}
