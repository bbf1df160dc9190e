import type { Since } from '../history/changed.ts';
import type { Language, RuleLevel } from '../types.ts';
import type { Threads } from '../workers/count.ts';

/** One report to write. */
export interface Output {
  readonly format: string;
  /** As given; null is standard output. */
  readonly file: string | null;
}

/** How findings are fixed. */
export interface FixMode {
  /** Show the changes instead of writing them. */
  readonly dryRun: boolean;
  /** Those too that are not sure. */
  readonly unsafe: boolean;
}

/** Where what runs found out is kept. */
export interface CacheAsked {
  /** As given; null is the folder of the user. */
  readonly location: string | null;
}

export interface LintCommand {
  readonly kind: 'lint';
  readonly paths: readonly string[];
  readonly outputs: readonly Output[];
  readonly config: string | null;
  /** Look only at what changed since. */
  readonly since: Since | null;
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxWarnings: number | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly all: boolean;
  /** What earlier runs found out; null where nothing is kept. */
  readonly cache: CacheAsked | null;
  readonly threads: Threads;
  /** Say how long each stage and rule took. */
  readonly stats: boolean;
  /** Null where nothing is fixed. */
  readonly fix: FixMode | null;
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
  /** Accept everything that is there. */
  readonly baseline: { readonly local: boolean; readonly reason: string | null } | null;
  /** Write a GitHub workflow, and no config. */
  readonly workflow: boolean;
}

export interface AcceptCommand {
  readonly kind: 'accept';
  /** Fingerprints, or their beginnings. */
  readonly ids: readonly string[];
  readonly paths: readonly string[];
  readonly reason: string;
  /** Outside of the tree. */
  readonly local: boolean;
  readonly config: string | null;
}

export interface ReopenCommand {
  readonly kind: 'reopen';
  readonly ids: readonly string[];
  readonly config: string | null;
}

export interface AcceptedCommand {
  readonly kind: 'accepted';
  readonly paths: readonly string[];
  readonly prune: boolean;
  readonly config: string | null;
}

export interface PrintConfigCommand {
  readonly kind: 'print-config';
  readonly paths: readonly string[];
  readonly config: string | null;
  readonly levels: Readonly<Record<string, RuleLevel>>;
}

/** Lists translations whose original went on, or writes into one that it is in step. */
export interface StaleCommand {
  readonly kind: 'stale';
  readonly paths: readonly string[];
  readonly config: string | null;
  /** Pages to write the commit of their original into. */
  readonly marked: readonly string[];
  readonly format: 'text' | 'json';
}

/** Writes an issue about a finding. */
export interface ReportCommand {
  readonly kind: 'report';
  /** The beginning of a fingerprint. */
  readonly id: string;
  readonly paths: readonly string[];
  readonly config: string | null;
}

/** What one command line wants. */
export type Command =
  | LintCommand
  | AlignCommand
  | InitCommand
  | AcceptCommand
  | ReopenCommand
  | AcceptedCommand
  | PrintConfigCommand
  | StaleCommand
  | ReportCommand
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
