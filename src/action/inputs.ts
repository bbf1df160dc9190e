import { UsageError } from '../errors.ts';
import type { Language } from '../types.ts';

const modes = ['advisory', 'changed', 'all'] as const;
const languages = ['en', 'zh'] as const;

/** What the workflow asks for, as `action.yml` describes it. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly config: string;
  readonly since: string;
  readonly mode: (typeof modes)[number];
  readonly failOn: string;
  readonly lang: Language;
  readonly sarifFile: string;
  readonly summary: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs from the `INPUT_*` variables of the step.
 *
 * @throws UsageError where one is none of its values.
 */
export function readInputs(variables: Variables): Inputs {
  const text = (name: string) => (variables[`INPUT_${name}`] ?? '').trim();
  return {
    paths: text('PATHS')
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    config: text('CONFIG'),
    since: text('SINCE'),
    mode: choice('mode', text('MODE') || 'changed', modes),
    failOn: text('FAIL_ON') || 'error',
    lang: choice('lang', text('LANG') || 'en', languages),
    sarifFile: text('SARIF_FILE'),
    summary: choice('summary', text('SUMMARY') || 'true', ['true', 'false']) === 'true',
  };
}

function choice<T extends string>(input: string, text: string, choices: readonly T[]): T {
  const chosen = choices.find((candidate) => candidate === text);
  if (chosen !== undefined) return chosen;
  throw new UsageError(`${input}: "${text}" is none of ${choices.join(', ')}`);
}

/**
 * The command line for the linter.
 *
 * @param since the commit to compare with; null to look at all pages
 * @param files where to write what the step reads
 */
export function argumentsOf(
  inputs: Inputs,
  since: string | null,
  files: { readonly json: string; readonly markdown: string },
): string[] {
  const { config, failOn, lang, sarifFile, paths } = inputs;
  return [
    '--format=pretty',
    `--format=json=${files.json}`,
    `--format=markdown=${files.markdown}`,
    ...(sarifFile === '' ? [] : [`--format=sarif=${sarifFile}`]),
    ...(config === '' ? [] : [`--config=${config}`]),
    ...(since === null ? [] : [`--since=${since}`]),
    `--fail-on=${failOn}`,
    `--lang=${lang}`,
    '--',
    ...paths,
  ];
}
