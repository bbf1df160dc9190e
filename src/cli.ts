#!/usr/bin/env node
import { type Environment, languageOf } from './cli/environment.ts';
import { main } from './cli/main.ts';
import { packageVersion } from './package.ts';
import { visible } from './report/visible.ts';
import { tierUpLater } from './tier-up.ts';

tierUpLater();

const environment: Environment = {
  cwd: process.cwd(),
  variables: process.env,
  // The cheapest to ask: others load tables for 40 ms.
  locale: new Intl.PluralRules().resolvedOptions().locale,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  errColumns: process.stderr.isTTY ? process.stderr.columns : null,
  now: () => performance.now(),
};

let unwritten = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure; a full disk is.
  if (error.code === 'EPIPE') return;
  unwritten = true;
  process.stderr.write(`announce-lint: ${unwrittenText(error.code)}\n`);
  process.exitCode = 2;
});
process.stderr.on('error', () => {});

try {
  const code = await main(process.argv.slice(2), environment);
  // Never process.exit(): it would cut what is still on its way into a pipe.
  process.exitCode = unwritten ? 2 : code;
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const version = await packageVersion().catch(() => 'unknown');
  // The message may quote a page.
  const safe = stack.split('\n').map(visible).join('\n');
  process.stderr.write(`${safe}\n\n${apology(version)}\n`);
  process.exitCode = 2;
}

function unwrittenText(code = ''): string {
  return languageOf(environment) === 'zh'
    ? `无法写入标准输出（${code}）`
    : `standard output cannot be written (${code})`;
}

function apology(version: string): string {
  const versions = `announce-lint ${version}, Node ${process.version}, ${process.platform}`;
  return languageOf(environment) === 'zh'
    ? `这是 announce-lint 自身的缺陷，请连同以上内容一并反馈（${versions}）。`
    : `This is a bug in announce-lint; please report it with the text above (${versions}).`;
}
