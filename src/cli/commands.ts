import type { Language, RuleLevel } from '../types.ts';

/** One report to write. */
export interface Output {
  readonly format: string;
  /** As given; null is standard output. */
  readonly file: string | null;
}

export interface LintCommand {
  readonly kind: 'lint';
  readonly paths: readonly string[];
  readonly outputs: readonly Output[];
  readonly config: string | null;
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxWarnings: number | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly all: boolean;
}

export interface AlignCommand {
  readonly kind: 'align';
  readonly source: string;
  readonly target: string;
  readonly format: 'text' | 'json';
}

export interface InitCommand {
  readonly kind: 'init';
  readonly paths: readonly string[];
  /** Write a GitHub workflow, and no config. */
  readonly workflow?: true;
}

export interface PrintConfigCommand {
  readonly kind: 'print-config';
  readonly paths: readonly string[];
  readonly config: string | null;
  readonly levels: Readonly<Record<string, RuleLevel>>;
}

/** What one command line wants. */
export type Command =
  | LintCommand
  | AlignCommand
  | InitCommand
  | PrintConfigCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'list-rules' }
  | { readonly kind: 'explain'; readonly rule: string };

/** What the command line asks for, and how to say it. */
export interface Invocation {
  readonly command: Command;
  readonly lang: Language | null;
  readonly color: boolean | null;
}
