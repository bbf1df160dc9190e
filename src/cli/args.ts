import { parseArgs } from 'node:util';
import { closest } from '../config/closest.ts';
import { UsageError } from '../errors.ts';
import type { Since } from '../history/changed.ts';
import type { RuleLevel } from '../types.ts';
import type { Threads } from '../workers/count.ts';
import { choice, knownName } from './choices.ts';
import type { CacheAsked, Command, FixMode, Invocation, Output } from './commands.ts';
import { optionNames, options } from './options.ts';
import { readSubcommand, subcommandOptions, subcommands } from './subcommands.ts';

/** The names that a command line may use. */
export interface Known {
  readonly formats: readonly string[];
  readonly rules: readonly string[];
  /** What a run without --format writes to standard output. */
  readonly defaultFormats?: readonly string[];
}

const levels = ['off', 'info', 'warning', 'error'] as const;

/**
 * Reads a command line.
 *
 * @throws UsageError in one line, with the nearest known name where one is misspelt.
 */
export function readArguments(argv: readonly string[], known: Known): Invocation {
  const { values, given, positionals, subcommand } = tokenize(argv);
  const lang = values.lang === undefined ? null : choice('lang', values.lang, ['en', 'zh']);
  const color = values.color ? true : values['no-color'] ? false : null;
  const command = ((): Command => {
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    if (values['list-rules']) return { kind: 'list-rules' };
    if (values.explain !== undefined) {
      return { kind: 'explain', rule: knownName('rule', values.explain, known.rules) };
    }
    if (subcommand !== null) return readSubcommand(subcommand, given, positionals.slice(1), values);
    const foreign = subcommandOptions.find((name) => given.includes(name));
    if (foreign !== undefined) throw new UsageError(`--${foreign} does not go with a check`);
    const levelsGiven = Object.fromEntries(
      (values.rule ?? []).map((text) => readLevel(text, known.rules)),
    );
    const config = values.config ?? null;
    if (values['print-config'])
      return { kind: 'print-config', paths: positionals, config, levels: levelsGiven };
    return {
      kind: 'lint',
      paths: positionals,
      outputs: readOutputs(values.format ?? [], values.output, known),
      config,
      since: readSince(values.since, values.changed),
      levels: levelsGiven,
      failOn: choice('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'never']),
      maxWarnings: readCount('max-warnings', values['max-warnings']),
      quiet: values.quiet ?? false,
      verbose: values.verbose ?? false,
      all: values.all ?? false,
      cache: readCache(values.cache, values['cache-location']),
      threads: readThreads(values.threads),
      stats: values.stats ?? false,
      fix: readFix(values.fix, values['fix-dry-run'], values['fix-unsafe']),
    };
  })();
  return { command, lang, color };
}

function tokenize(argv: readonly string[]) {
  // Not strict: parseArgs phrases its errors for programmers.
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = optionNames.find((option) => option === token.name);
    if (!name) throw new UsageError(`unknown option ${token.rawName}${optionHint(token.name)}`);
    const takesValue = options[name].type === 'string';
    if (!takesValue && token.value !== undefined) {
      throw new UsageError(`${token.rawName} takes no value`);
    }
    const swallowed = !token.inlineValue && /^-./.test(token.value ?? '');
    if (takesValue && (token.value === undefined || token.value === '' || swallowed)) {
      throw new UsageError(`${token.rawName} needs a value`);
    }
  }
  const first = tokens.find((token) => token.kind !== 'option');
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const word = first?.kind === 'positional' ? first.value : '';
  const subcommand = subcommands.find((name) => name === word) ?? null;
  return { values, given, positionals, subcommand };
}

function readFix(
  write: boolean | undefined,
  dryRun: boolean | undefined,
  unsafe: boolean | undefined,
): FixMode | null {
  if (write && dryRun) throw new UsageError('--fix and --fix-dry-run do not go together');
  if (!(write || dryRun || unsafe)) return null;
  return { dryRun: dryRun ?? false, unsafe: unsafe ?? false };
}

function readCache(on: boolean | undefined, location: string | undefined): CacheAsked | null {
  return on || location !== undefined ? { location: location ?? null } : null;
}

function readThreads(text: string | undefined): Threads {
  if (text === undefined) return 'auto';
  if (!/^[1-9]\d?$/.test(text))
    throw new UsageError(`--threads needs a number from 1 to 99, not "${text}"`);
  return Number(text);
}

function optionHint(name: string): string {
  const near = closest(name, optionNames);
  return near === null ? '' : `; did you mean --${near}?`;
}

function readSince(ref: string | undefined, changed: boolean | undefined): Since | null {
  if (ref !== undefined && changed)
    throw new UsageError('--since and --changed exclude each other');
  if (ref !== undefined) return { ref };
  return changed ? 'target-branch' : null;
}

function readOutputs(
  texts: readonly string[],
  file: string | undefined,
  { formats, defaultFormats = ['pretty'] }: Known,
): Output[] {
  if (texts.length === 0 && file === undefined)
    return defaultFormats.map((format) => ({ format, file: null }));
  const outputs = (texts.length > 0 ? texts : ['pretty']).map((text): Output => {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    if (equals === text.length - 1) throw new UsageError(`--format ${text} names no file`);
    return {
      format: knownName('format', name, formats),
      file: equals < 0 ? null : text.slice(equals + 1),
    };
  });
  const toStdout = outputs.filter((output) => output.file === null);
  if (file !== undefined) {
    if (outputs.length > 1 || toStdout.length === 0) {
      throw new UsageError('--output goes with exactly one --format; write --format NAME=FILE');
    }
    return toStdout.map(({ format }) => ({ format, file }));
  }
  if (toStdout.length > 1) {
    const names = toStdout.map(({ format }) => format).join(' and ');
    throw new UsageError(`${names} cannot share standard output; write --format NAME=FILE`);
  }
  const files = outputs.flatMap((output) => output.file ?? []);
  const twice = files.find((name, index) => files.indexOf(name) < index);
  if (twice !== undefined) throw new UsageError(`two formats cannot share the file ${twice}`);
  return outputs;
}

function readLevel(text: string, rules: readonly string[]): [string, RuleLevel] {
  const equals = text.indexOf('=');
  if (equals < 0) throw new UsageError(`--rule ${text} needs a level: --rule ${text}=warning`);
  const rule = knownName('rule', text.slice(0, equals), rules);
  return [rule, choice(`rule ${rule}`, text.slice(equals + 1), levels)];
}

function readCount(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${option} needs a number, not "${text}"`);
  return Number(text);
}
