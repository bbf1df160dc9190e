import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { commandsIn, type ReadCommand } from '../report/workflow-commands.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

/** What of a workflow's run the action sees. */
export interface Run {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly eventName: string;
  readonly event: object;
  /** Commit of the run. */
  readonly sha: string;
  /** Where the action lies; this repository unless said. */
  readonly actionPath?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** What the run left behind. */
export interface Left {
  readonly code: number | null;
  readonly log: string;
  readonly annotations: readonly ReadCommand[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of `action.yml` as GitHub's runner does: in bash, with what stands under `env`. */
export async function runAction(run: Run): Promise<Left> {
  const temporary = mkdtempSync(join(tmpdir(), 'announce-lint-runner-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(temporary, name), text);
    return join(temporary, name);
  };
  const variables = {
    PATH: process.env.PATH ?? '',
    HOME: temporary,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: run.actionPath ?? root.replace(/[\\/]$/, ''),
    GITHUB_EVENT_NAME: run.eventName,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.event)),
    GITHUB_SHA: run.sha,
    GITHUB_WORKSPACE: run.workspace,
    RUNNER_TEMP: temporary,
    ...run.variables,
  };
  const outputs: Record<string, Record<string, string>> = {};
  let log = '';
  let summary = '';
  let code: number | null = 0;
  for (const [index, step] of action.runs.steps.entries()) {
    if (step.run.includes('${{')) throw new Error('An expression stands in a script');
    if (step.shell !== 'bash') throw new Error(`No such shell: ${step.shell}`);
    const env = {
      ...variables,
      ...resolved(step.env ?? {}, run.inputs ?? {}),
      GITHUB_OUTPUT: file(`output-${index}`),
      GITHUB_STEP_SUMMARY: file(`summary-${index}`),
    };
    const ran = await bash(file(`step-${index}.sh`, step.run), run.workspace, env);
    log += ran.log;
    code = ran.code;
    summary += readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    if (step.id !== undefined)
      outputs[step.id] = outputsIn(readFileSync(env.GITHUB_OUTPUT, 'utf8'));
    if (code !== 0) break;
  }
  rmSync(temporary, { recursive: true });
  if (existsSync(temporary)) throw new Error('The runner left files behind');
  const commands = log.split('\n').filter((line) => /^::(?:error|warning|notice) /.test(line));
  return {
    code,
    log,
    annotations: commandsIn(commands.map((line) => `${line}\n`).join('')),
    summary,
    outputs: Object.fromEntries(
      Object.entries(action.outputs).map(([name, { value }]) => {
        const [, step = '', output = ''] =
          /^\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(value) ?? [];
        return [name, outputs[step]?.[output] ?? ''];
      }),
    ),
  };
}

function resolved(
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(inputs).find((name) => !Object.hasOwn(action.inputs, name));
  if (unknown !== undefined) throw new Error(`No input ${unknown}`);
  const entries = Object.entries(env).map(([name, value]): [string, string] => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1];
    if (input === undefined) return [name, value];
    const known = action.inputs[input];
    if (known === undefined) throw new Error(`No input ${input}`);
    return [name, inputs[input] ?? known.default];
  });
  return Object.fromEntries(entries);
}

function bash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd, env });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        log += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, log }));
  });
}

function outputsIn(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`No output: ${line}`);
      return [line.slice(0, equals), line.slice(equals + 1)];
    }),
  );
}
