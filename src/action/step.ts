import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Environment } from '../cli/environment.ts';
import { type ExitCode, main } from '../cli/main.ts';
import { UsageError } from '../errors.ts';
import { annotate } from '../report/annotations.ts';
import { commandLine } from '../report/workflow-command.ts';
import { baseOf, type GithubEvent } from './base.ts';
import { changedLines, touches } from './changed-lines.ts';
import { type Git, gitIn } from './git.ts';
import { argumentsOf, type Inputs, readInputs } from './inputs.ts';
import { type JsonReport, pathsOf, remarksOf } from './report.ts';
import { stepTexts } from './texts.ts';

/**
 * The step of the GitHub Action: lints what the event changed, annotates the pull request, writes
 * the summary and the outputs.
 */
export async function step(environment: Environment): Promise<ExitCode> {
  try {
    const inputs = readInputs(environment.variables);
    const code = await run(inputs, environment);
    return code === 1 && inputs.mode === 'advisory' ? 0 : code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    environment.out(failure(error.message));
    await writeOutputs({ 'exit-code': 2 }, environment);
    return 2;
  }
}

async function run(inputs: Inputs, environment: Environment): Promise<ExitCode> {
  const { out, variables, cwd } = environment;
  const git = gitIn(cwd);
  const base = await knownBase(inputs, environment, git);
  const since = inputs.mode === 'all' ? null : base;
  const texts = stepTexts[inputs.lang];
  out(`${since === null ? texts.whole : texts.comparing(since)}\n`);
  const folder = await mkdtemp(join(variables.RUNNER_TEMP || tmpdir(), 'announce-lint-'));
  try {
    const files = { json: join(folder, 'report.json'), markdown: join(folder, 'summary.md') };
    const code = await lint(argumentsOf(inputs, since, files), environment);
    if (code === 2) {
      await writeOutputs({ 'exit-code': 2 }, environment);
      return 2;
    }
    const report: JsonReport = JSON.parse(await readFile(files.json, 'utf8'));
    out(await annotations(report, inputs, base, cwd, git));
    if (inputs.summary)
      await append('GITHUB_STEP_SUMMARY', await readFile(files.markdown), environment);
    const { pairs, errors, warnings } = report.summary;
    await writeOutputs({ pairs, errors, warnings, 'exit-code': code }, environment);
    return code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The commit to compare with. Without one, only `mode: changed` cannot go on. */
async function knownBase(
  inputs: Inputs,
  environment: Environment,
  git: Git,
): Promise<string | null> {
  const { mode, since, lang } = inputs;
  const sha = environment.variables.GITHUB_SHA ?? '';
  try {
    const base = await baseOf(await readEvent(environment), { since, sha }, git);
    if (base === null && mode === 'changed') throw new UsageError(stepTexts[lang].needsBase);
    return base;
  } catch (error) {
    if (!(error instanceof UsageError) || mode === 'changed' || since !== '') throw error;
    environment.out(`${error.message}\n`);
    return null;
  }
}

async function readEvent({ variables }: Environment): Promise<GithubEvent> {
  try {
    return JSON.parse(await readFile(variables.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return {};
  }
}

/** Runs the linter with its report for people folded in the log. */
async function lint(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const { out } = environment;
  let complaint = '';
  out('::group::announce-lint\n');
  const code = await main(argv, {
    ...environment,
    err: (text) => {
      complaint += text;
    },
  });
  out('::endgroup::\n');
  if (complaint !== '') out(failure(complaint.replace(/^announce-lint: /gm, '').trimEnd()));
  return code;
}

async function annotations(
  report: JsonReport,
  { lang, summary }: Inputs,
  base: string | null,
  cwd: string,
  git: Git,
): Promise<string> {
  const paths = pathsOf(report);
  const changed = base === null ? new Map() : await changedLines(base, paths, git);
  const texts = new Map<string, string>();
  for (const path of paths)
    texts.set(path, await readFile(resolve(cwd, path), 'utf8').catch(() => ''));
  const rest = summary ? 'summary' : 'log';
  return annotate(remarksOf(report, texts), lang, (spot) => touches(changed, spot), rest);
}

function failure(message: string): string {
  return commandLine({ name: 'error', properties: { title: 'announce-lint' }, message });
}

async function writeOutputs(
  outputs: Readonly<Record<string, number>>,
  environment: Environment,
): Promise<void> {
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  await append('GITHUB_OUTPUT', lines.join(''), environment);
}

async function append(
  variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY',
  text: string | Buffer,
  { variables }: Environment,
): Promise<void> {
  const file = variables[variable];
  if (file !== undefined && file !== '') await appendFile(file, text);
}
