#!/usr/bin/env node
import { type Environment, languageOf } from './cli/environment.ts';
import { main } from './cli/main.ts';
import { packageVersion } from './cli/package.ts';

const environment: Environment = {
  cwd: process.cwd(),
  variables: process.env,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.isTTY ? process.stdout.columns : null,
};

// A reader that has seen enough (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  // Never process.exit(): it would cut what is still on its way into a pipe.
  process.exitCode = await main(process.argv.slice(2), environment);
} catch (error) {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const version = await packageVersion().catch(() => 'unknown');
  process.stderr.write(`${stack}\n\n${apology(version)}\n`);
  process.exitCode = 2;
}

function apology(version: string): string {
  const versions = `announce-lint ${version}, Node ${process.version}, ${process.platform}`;
  return languageOf(environment) === 'zh'
    ? `这是 announce-lint 自身的缺陷。请连同以上内容一并反馈。（${versions}）`
    : `This is a bug in announce-lint. Please report it with the text above. (${versions})`;
}
