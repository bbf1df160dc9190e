import { UsageError } from '../errors.ts';
import { acceptSubcommands, oneLine, readAcceptance } from './accept-args.ts';
import { choice } from './choices.ts';
import type {
  AlignCommand,
  Command,
  InitCommand,
  ReportCommand,
  StaleCommand,
} from './commands.ts';
import type { Option } from './options.ts';

/** The words that a command line may begin with; a folder of that name is written `./align`. */
export const subcommands = ['align', 'init', 'report', 'stale', ...acceptSubcommands] as const;
export type Subcommand = (typeof subcommands)[number];

/** Options that go with subcommands only. */
export const subcommandOptions: readonly Option[] = [
  'baseline',
  'local',
  'mark-synced',
  'prune',
  'reason',
  'workflow',
];
const always: readonly Option[] = ['lang', 'color', 'no-color', 'help'];
const own = {
  align: ['format'],
  init: ['baseline', 'local', 'reason', 'workflow'],
  report: ['config'],
  stale: ['format', 'config', 'mark-synced'],
} as const satisfies Readonly<Record<string, readonly Option[]>>;

interface Values {
  readonly baseline?: boolean | undefined;
  readonly config?: string | undefined;
  readonly format?: readonly string[] | undefined;
  readonly local?: boolean | undefined;
  readonly 'mark-synced'?: readonly string[] | undefined;
  readonly prune?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly workflow?: boolean | undefined;
}

/**
 * Reads the rest of a command line that begins with a subcommand.
 *
 * @param given the names of the options that were given
 * @param words what stands behind the subcommand
 * @throws UsageError in one line
 */
export function readSubcommand(
  name: Subcommand,
  given: readonly string[],
  words: readonly string[],
  values: Values,
): Command {
  if (name === 'accept' || name === 'reopen' || name === 'accepted')
    return readAcceptance(name, given, words, values);
  const allowed: readonly string[] = [...always, ...own[name]];
  const other = given.find((option) => !allowed.includes(option));
  if (other !== undefined) throw new UsageError(`--${other} does not go with ${name}`);
  switch (name) {
    case 'align':
      return readAlign(words, values);
    case 'init':
      return readInit(words, values);
    case 'report':
      return readReport(words, values);
    case 'stale':
      return readStale(words, values);
  }
}

function readAlign(words: readonly string[], { format }: Values): AlignCommand {
  const [source, target] = words;
  if (source === undefined || target === undefined || words.length > 2) {
    throw new UsageError('align needs two pages: announce-lint align SOURCE TARGET');
  }
  return { kind: 'align', source, target, format: textOrJson(format) };
}

function readInit(
  paths: readonly string[],
  { baseline, local = false, reason, workflow = false }: Values,
): InitCommand {
  if (baseline && workflow) throw new UsageError('--baseline and --workflow exclude each other');
  if (baseline) {
    const accepting = { local, reason: oneLine(reason ?? '') || null };
    return { kind: 'init', paths, baseline: accepting, workflow };
  }
  const alone = local ? 'local' : 'reason';
  if (local || reason !== undefined) throw new UsageError(`--${alone} goes with init --baseline`);
  return { kind: 'init', paths, baseline: null, workflow };
}

function readReport([id, ...paths]: readonly string[], { config }: Values): ReportCommand {
  if (id === undefined || !/^[0-9a-f]{4,16}$/i.test(id)) {
    throw new UsageError(
      'report needs the id that stands under a finding, four characters of it or more: announce-lint report ID',
    );
  }
  return { kind: 'report', id: id.toLowerCase(), paths, config: config ?? null };
}

function readStale(paths: readonly string[], values: Values): StaleCommand {
  return {
    kind: 'stale',
    paths,
    config: values.config ?? null,
    marked: values['mark-synced'] ?? [],
    format: textOrJson(values.format),
  };
}

function textOrJson(formats: readonly string[] = []): 'text' | 'json' {
  return choice('format', formats.at(-1) ?? 'text', ['text', 'json']);
}
