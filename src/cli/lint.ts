import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findStores, readAccepted } from '../accept/store.ts';
import { ruleTexts } from '../cache/rule-texts.ts';
import { withLevels } from '../config/levels.ts';
import { loadConfig } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { renderMessage } from '../message.ts';
import type { Observer } from '../observer.ts';
import { packageRoot, packageVersion } from '../package.ts';
import type { ReportContext } from '../report/context.ts';
import { formats } from '../report/formats.ts';
import type { Links } from '../report/hyperlink.ts';
import { type RunOptions, run } from '../run.ts';
import { systemCode } from '../system-error.ts';
import type { Finding, Language, Result, RuleTexts } from '../types.ts';
import { openCacheFor } from './cache.ts';
import type { Invocation, LintCommand, Output } from './commands.ts';
import { colorOf, type Environment, languageOf, plainWidth, widthOf } from './environment.ts';
import { folderInWorkspace, inLog } from './github-actions.ts';
import { fileLinks, hyperlinksOf } from './hyperlinks.ts';
import type { ExitCode } from './main.ts';
import { watchRun } from './watch.ts';

/** Checks the pages that the command names and writes its reports. */
export async function lint(
  command: LintCommand,
  invocation: Invocation,
  environment: Environment,
): Promise<ExitCode> {
  const watch = watchRun(command, invocation.lang ?? languageOf(environment), environment);
  try {
    const code = await lintWatched(command, invocation, watch.environment, watch.observer);
    watch.report();
    return code;
  } finally {
    watch.end();
  }
}

async function lintWatched(
  command: LintCommand,
  invocation: Invocation,
  environment: Environment,
  observer: Observer | null,
): Promise<ExitCode> {
  const { cwd } = environment;
  const loaded = await loadConfig(cwd, command.config ?? undefined);
  const config = withLevels(loaded.config, command.levels);
  const stores = await findStores(cwd, loaded.path, environment.variables);
  const accepted = await readAccepted(stores, cwd);
  const views = command.outputs.some(({ format }) => formats[format]?.views === true);
  const { paths, since, threads } = command;
  const watched = observer === null ? {} : { observer };
  const { cache, close } = openCacheFor(command, environment);
  const options = {
    ...{ cwd, paths, config, accepted, views, threads, ...watched },
    ...(since === null ? {} : { since }),
    ...(cache === undefined ? {} : { cache }),
  };
  const { result, failed } = await lintOrFix(options, command, invocation, environment);
  observer?.enter('report');
  const shown = command.quiet ? errorsOnly(result) : result;
  const rules = await ruleTexts(namedRules(shown), cache);
  close(invocation.lang ?? languageOf(environment));
  const version = await packageVersion();
  for (const output of command.outputs) {
    // Standard output is the diff's.
    if (command.fix?.dryRun && output.file === null) continue;
    const text = await render(output, shown, rules, version, command, invocation, environment);
    if (output.file === null) environment.out(inLog(text, output.format, environment));
    else await writeReport(resolve(cwd, output.file), output.file, text);
  }
  return failed ? 2 : exitCodeOf(result, command);
}

async function lintOrFix(
  options: RunOptions,
  command: LintCommand,
  invocation: Invocation,
  environment: Environment,
): Promise<{ readonly result: Result; readonly failed: boolean }> {
  if (command.fix === null) return { result: await run(options), failed: false };
  const { fix } = await import('./fix.ts');
  return fix(options, command.fix, invocation.lang ?? languageOf(environment), environment);
}

/** 1 if a finding is as severe as `failOn`, or there are more than `maxWarnings` warnings. */
function exitCodeOf(
  { findings }: Pick<Result, 'findings'>,
  { failOn, maxWarnings }: Pick<LintCommand, 'failOn' | 'maxWarnings'>,
): ExitCode {
  if (failOn === 'never') return 0;
  const errors = findings.some((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const tooMany = maxWarnings !== null && warnings > maxWarnings;
  return errors || tooMany || (failOn === 'warning' && warnings > 0) ? 1 : 0;
}

async function render(
  output: Output,
  result: Result,
  rules: ReadonlyMap<string, RuleTexts>,
  version: string,
  command: LintCommand,
  invocation: Invocation,
  environment: Environment,
): Promise<string> {
  const format = formats[output.format];
  if (!format) throw new Error(`No reporter "${output.format}"`);
  const lang = invocation.lang ?? (format.forPeople ? languageOf(environment) : 'en');
  const toStdout = output.file === null;
  const context: ReportContext = {
    version,
    lang,
    say: speaker(rules, lang),
    summaries: Object.fromEntries([...rules].map(([id, rule]) => [id, rule.summary[lang]])),
    levels: Object.fromEntries([...rules].map(([id, rule]) => [id, rule.severity])),
    help: format.withHelp ? await helpOf([...rules.keys()]) : {},
    folder: folderInWorkspace(environment),
    width: toStdout ? widthOf(environment) : plainWidth,
    color: toStdout && colorOf(environment, invocation.color),
    links: toStdout && hyperlinksOf(environment) ? await linksOf(environment) : null,
    verbose: command.verbose,
    quiet: command.quiet,
    all: command.all,
    command: ['announce-lint', ...command.paths.filter(isPlain)].join(' '),
  };
  return (await format.load())(result, context);
}

async function linksOf(environment: Environment): Promise<Links> {
  return fileLinks(environment, hostname(), join(await packageRoot(), 'rules'));
}

async function helpOf(rules: readonly string[]): Promise<Record<string, string>> {
  const { explainRule } = await import('./rules.ts');
  const texts = rules.map(async (rule) => [rule, await explainRule(rule, 'en')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

function speaker(
  rules: ReadonlyMap<string, RuleTexts>,
  lang: Language,
): (finding: Finding) => string {
  return (finding) => {
    const rule = rules.get(finding.rule);
    if (!rule) throw new Error(`No rule "${finding.rule}" for a finding`);
    return renderMessage(finding, rule, lang);
  };
}

function namedRules({ findings, suppressed }: Result): readonly string[] {
  return [...new Set([...findings, ...suppressed].map((finding) => finding.rule))];
}

function errorsOnly(result: Result): Result {
  const errors = (findings: readonly Finding[]) =>
    findings.filter((finding) => finding.severity === 'error');
  return { ...result, findings: errors(result.findings) };
}

/** Whether any shell takes the argument for what it is when it is pasted. */
function isPlain(argument: string): boolean {
  return /^[\p{L}\p{N}_./+][\p{L}\p{N}_./+-]*$/u.test(argument);
}

async function writeReport(path: string, shown: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    const code = systemCode(error);
    throw new UsageError(`${shown}: cannot be written (${code})`);
  }
}
