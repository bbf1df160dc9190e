import { ConfigError } from '../errors.ts';
import type { Accepted, Finding } from '../types.ts';

/** The version of the entries that this program writes. */
const version = 1;
/** More of the evidence than this helps nobody to recognise it. */
const longest = 80;
const known = [
  'version',
  'fingerprint',
  'rule',
  'messageId',
  'source',
  'target',
  'evidence',
  'reason',
] as const;

/**
 * One line of the store: an accepted difference, its paths relative to the folder of the store, and
 * an excerpt of what differs, for people.
 */
export interface Entry extends Accepted {
  readonly version: number;
  readonly evidence: { readonly expected?: string; readonly actual?: string };
  /** Fields of another version of the program, kept as they are. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** The entry for a finding. `source` and `target` are the paths as the store writes them. */
export function entryOf(
  finding: Finding,
  paths: { readonly source: string; readonly target: string },
  reason: string,
): Entry {
  const { fingerprint, rule, messageId } = finding;
  const { expected, actual } = finding.evidence;
  const evidence = {
    ...(expected === undefined || expected === '' ? {} : { expected: excerpt(expected) }),
    ...(actual === undefined || actual === '' ? {} : { actual: excerpt(actual) }),
  };
  return { version, fingerprint, rule, messageId, ...paths, evidence, reason, more: {} };
}

/**
 * Reads the text of a store. A file that is missing a line end, or was given other ones, is read alike.
 *
 * @param shown the name of the file, for messages
 * @throws ConfigError naming file and line of the first that is no entry
 */
export function parseEntries(text: string, shown: string): Entry[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const fail = (what: string) =>
        new ConfigError(`${shown}:${index + 1}: ${what}; mend the line, nothing was changed`);
      if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line))
        throw fail('a conflict marker of Git; keep the entries of both sides');
      const entry = parseEntry(line);
      if (entry === null) throw fail('not an accepted difference');
      return [entry];
    });
}

function parseEntry(line: string): Entry | null {
  const value = parseObject(line);
  if (value === null) return null;
  const text = (key: (typeof known)[number]) => {
    const field = value[key];
    return typeof field === 'string' ? field : '';
  };
  const fingerprint = text('fingerprint');
  if (!/^[0-9a-f]{16}$/.test(fingerprint)) return null;
  const more = Object.entries(value).filter(([key]) => !known.some((name) => name === key));
  const evidence = isObject(value.evidence) ? value.evidence : {};
  return {
    version: typeof value.version === 'number' ? value.version : version,
    fingerprint,
    rule: text('rule'),
    messageId: text('messageId'),
    source: text('source'),
    target: text('target'),
    evidence,
    reason: text('reason'),
    more: Object.fromEntries(more),
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a store: one entry a line, sorted, equal lines once, so that Git can merge it. */
export function formatEntries(entries: readonly Entry[]): string {
  const lines = [...entries].sort(compareEntries).map(formatEntry);
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}

function formatEntry({ more, ...entry }: Entry): string {
  const own = known.map((key) => [key, entry[key]] as const);
  const others = Object.entries(more).sort(([a], [b]) => compare(a, b));
  return JSON.stringify(Object.fromEntries([...own, ...others]));
}

function compareEntries(a: Entry, b: Entry): number {
  return (
    compare(a.target, b.target) ||
    compare(a.source, b.source) ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(a.reason, b.reason)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
