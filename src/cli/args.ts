import { parseArgs } from 'node:util';
import { closest, didYouMean } from '../config/closest.ts';
import { UsageError } from '../errors.ts';
import type { Since } from '../history/changed.ts';
import type { RuleLevel } from '../types.ts';
import type {
  AlignCommand,
  Command,
  InitCommand,
  Invocation,
  Output,
  ReportCommand,
} from './commands.ts';

/** The names that a command line may use. */
export interface Known {
  readonly formats: readonly string[];
  readonly rules: readonly string[];
}

const options = {
  all: { type: 'boolean' },
  changed: { type: 'boolean' },
  color: { type: 'boolean' },
  config: { type: 'string', short: 'c' },
  explain: { type: 'string' },
  'fail-on': { type: 'string' },
  format: { type: 'string', short: 'f', multiple: true },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  'list-rules': { type: 'boolean' },
  'mark-synced': { type: 'string', multiple: true },
  'max-warnings': { type: 'string' },
  'no-color': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  'print-config': { type: 'boolean' },
  quiet: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  since: { type: 'string' },
  verbose: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Option = keyof typeof options;
const optionNames = Object.keys(options) as readonly Option[];
const subcommands = ['align', 'init', 'report', 'stale'] as const;
const levels = ['off', 'info', 'warning', 'error'] as const;
const alignOptions: readonly Option[] = ['format', 'lang', 'color', 'no-color', 'help'];
const staleOptions: readonly Option[] = [...alignOptions, 'config', 'mark-synced'];
const reportOptions: readonly Option[] = ['config', 'lang', 'color', 'no-color', 'help'];
const initOptions: readonly Option[] = ['lang', 'color', 'no-color', 'help'];

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
    if (subcommand === 'align') return readAlign(values.format ?? [], given, positionals.slice(1));
    if (subcommand === 'stale') {
      refuseOthers('stale', given, staleOptions);
      return {
        kind: 'stale',
        paths: positionals.slice(1),
        config: values.config ?? null,
        marked: values['mark-synced'] ?? [],
        format: choice('format', values.format?.at(-1) ?? 'text', ['text', 'json']),
      };
    }
    if (subcommand === 'report') {
      refuseOthers('report', given, reportOptions);
      return readReport(positionals.slice(1), values.config ?? null);
    }
    if (values['mark-synced']) throw new UsageError('--mark-synced goes with stale');
    if (subcommand === 'init') return readInit(given, positionals.slice(1));
    const levelsGiven = Object.fromEntries(
      (values.rule ?? []).map((text) => readLevel(text, known.rules)),
    );
    const config = values.config ?? null;
    if (values['print-config'])
      return { kind: 'print-config', paths: positionals, config, levels: levelsGiven };
    return {
      kind: 'lint',
      paths: positionals,
      outputs: readOutputs(values.format ?? [], values.output, known.formats),
      config,
      since: readSince(values.since, values.changed),
      levels: levelsGiven,
      failOn: choice('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'never']),
      maxWarnings: readCount('max-warnings', values['max-warnings']),
      quiet: values.quiet ?? false,
      verbose: values.verbose ?? false,
      all: values.all ?? false,
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

function optionHint(name: string): string {
  const near = closest(name, optionNames);
  return near === null ? '' : `; did you mean --${near}?`;
}

function refuseOthers(name: string, given: readonly string[], allowed: readonly Option[]): void {
  const other = given.find((one) => !allowed.some((option) => option === one));
  if (other !== undefined) throw new UsageError(`--${other} does not go with ${name}`);
}

function readSince(ref: string | undefined, changed: boolean | undefined): Since | null {
  if (ref !== undefined && changed)
    throw new UsageError('--since and --changed exclude each other');
  if (ref !== undefined) return { ref };
  return changed ? 'target-branch' : null;
}

function readInit(given: readonly string[], paths: readonly string[]): InitCommand {
  refuseOthers('init', given, initOptions);
  return { kind: 'init', paths };
}

function readReport([id, ...paths]: readonly string[], config: string | null): ReportCommand {
  if (id === undefined || !/^[0-9a-f]{4,16}$/i.test(id)) {
    throw new UsageError(
      'report needs the id that stands under a finding, four characters of it or more: announce-lint report ID',
    );
  }
  return { kind: 'report', id: id.toLowerCase(), paths, config };
}

function readAlign(
  formats: readonly string[],
  given: readonly string[],
  paths: readonly string[],
): AlignCommand {
  refuseOthers('align', given, alignOptions);
  const [source, target] = paths;
  if (source === undefined || target === undefined || paths.length > 2) {
    throw new UsageError('align needs two pages: announce-lint align SOURCE TARGET');
  }
  const format = choice('format', formats.at(-1) ?? 'text', ['text', 'json']);
  return { kind: 'align', source, target, format };
}

function readOutputs(
  texts: readonly string[],
  file: string | undefined,
  formats: readonly string[],
): Output[] {
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

function choice<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const chosen = choices.find((candidate) => candidate === text);
  if (chosen !== undefined) return chosen;
  const hint = didYouMean(text, choices) || `; it is one of ${choices.join(', ')}`;
  throw new UsageError(`--${option} cannot be "${text}"${hint}`);
}

function knownName(what: string, name: string, names: readonly string[]): string {
  if (names.includes(name)) return name;
  const hint = didYouMean(name, names);
  const list = hint === '' && what === 'format' ? `; it is one of ${names.join(', ')}` : hint;
  const more = hint === '' && what === 'rule' ? '; --list-rules shows them' : '';
  throw new UsageError(`unknown ${what} "${name}"${list}${more}`);
}
