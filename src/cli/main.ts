import { ConfigError, UsageError } from '../errors.ts';
import { chineseOf } from '../report/chinese-of.ts';
import { formats } from '../report/formats.ts';
import { visible } from '../report/visible.ts';
import { ruleIds } from '../rule-registry.ts';
import type { Language } from '../types.ts';
import { readArguments } from './args.ts';
import type { Invocation } from './commands.ts';
import { type Environment, languageOf } from './environment.ts';
import { defaultFormats } from './github-actions.ts';

/** What the process ends with: nothing to complain about, findings, the run itself failed. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs one command line. What the user can mend is said in a line on standard error; anything else
 * is thrown.
 */
export async function main(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  try {
    const known = {
      formats: Object.keys(formats),
      rules: ruleIds,
      defaultFormats: defaultFormats(environment),
    };
    return await execute(readArguments(argv, known), environment);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
    const lang = askedLanguage(argv) ?? languageOf(environment);
    const said = (line: string) => visible(lang === 'zh' ? chineseOf(line) : line);
    const lines = error.message.split('\n').map((line) => `announce-lint: ${said(line)}\n`);
    environment.err(lines.join(''));
    return 2;
  }
}

/** The language that a command line asks for, whatever else is wrong with it. */
function askedLanguage(argv: readonly string[]): Language | null {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? '' : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return asked === 'en' || asked === 'zh' ? asked : null;
}

async function execute(invocation: Invocation, environment: Environment): Promise<ExitCode> {
  const { command } = invocation;
  const lang = invocation.lang ?? languageOf(environment);
  switch (command.kind) {
    case 'help': {
      const { helpText } = await import('./help.ts');
      environment.out(helpText[lang]);
      return 0;
    }
    case 'version': {
      const { packageVersion } = await import('../package.ts');
      environment.out(`${await packageVersion()}\n`);
      return 0;
    }
    case 'list-rules': {
      const { listRules } = await import('./rules.ts');
      environment.out(await listRules(lang));
      return 0;
    }
    case 'explain': {
      const { explainRule } = await import('./rules.ts');
      environment.out(await explainRule(command.rule, lang));
      return 0;
    }
    case 'align': {
      const { align } = await import('./align.ts');
      environment.out(await align(command, lang, environment));
      return 0;
    }
    case 'init': {
      const { init } = await import('./init.ts');
      await init(command, lang, environment);
      return 0;
    }
    case 'stale': {
      const { stale } = await import('./stale.ts');
      environment.out(await stale(command, lang, environment));
      return 0;
    }
    case 'accept': {
      const { accept } = await import('./accept.ts');
      await accept(command, lang, environment);
      return 0;
    }
    case 'reopen': {
      const { reopen } = await import('./accept.ts');
      await reopen(command, lang, environment);
      return 0;
    }
    case 'accepted': {
      const { listAccepted } = await import('./accepted.ts');
      await listAccepted(command, lang, environment);
      return 0;
    }
    case 'report': {
      const { report } = await import('./report.ts');
      const text = await report(command, environment);
      environment.out(text.split('\n').map(visible).join('\n'));
      return 0;
    }
    case 'print-config': {
      const { printConfig } = await import('./print-config.ts');
      environment.out(await printConfig(command, environment));
      return 0;
    }
    case 'lint': {
      const { lint } = await import('./lint.ts');
      return lint(command, invocation, environment);
    }
  }
}
