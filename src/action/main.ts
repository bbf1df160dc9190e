import type { Environment } from '../cli/environment.ts';
import { visible } from '../report/visible.ts';
import { commandLine } from '../report/workflow-command.ts';
import { tierUpLater } from '../tier-up.ts';
import { step } from './step.ts';

tierUpLater();

const { GITHUB_WORKSPACE: workspace = process.cwd() } = process.env;
// In a container the checkout belongs to another user, and git would not read it.
if (process.env.GIT_CONFIG_COUNT === undefined) {
  process.env.GIT_CONFIG_COUNT = '1';
  process.env.GIT_CONFIG_KEY_0 = 'safe.directory';
  process.env.GIT_CONFIG_VALUE_0 = workspace;
}

const environment: Environment = {
  cwd: process.cwd(),
  variables: process.env,
  locale: 'en',
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: null,
};

try {
  process.exitCode = await step(environment);
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = stack.split('\n').map(visible).join('\n');
  const title = 'This is a bug in announce-lint; please report it';
  environment.out(commandLine({ name: 'error', properties: { title }, message }));
  process.exitCode = 2;
}
