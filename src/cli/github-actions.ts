import { isAbsolute, relative } from 'node:path';
import { withoutCommands } from '../report/workflow-command.ts';
import type { Environment } from './environment.ts';

/** Formats for people, which may hold page text at the beginning of a line of the log. */
const textFormats = new Set(['pretty', 'compact']);

function inActions({ variables }: Environment): boolean {
  return variables.GITHUB_ACTIONS === 'true';
}

/** What a run without --format writes: in GitHub Actions, annotations too. */
export function defaultFormats(environment: Environment): readonly string[] {
  return inActions(environment) ? ['pretty', 'github'] : ['pretty'];
}

/** The text as standard output may show it: GitHub's runner obeys commands in a log. */
export function inLog(text: string, format: string, environment: Environment): string {
  return inActions(environment) && textFormats.has(format) ? withoutCommands(text) : text;
}

/**
 * The working directory below the workspace of GitHub Actions, as `website/`; empty elsewhere.
 * Annotations and code scanning take paths from the root of the repository.
 */
export function folderInWorkspace(environment: Environment): string {
  const workspace = environment.variables.GITHUB_WORKSPACE ?? '';
  if (!inActions(environment) || !isAbsolute(workspace)) return '';
  const folder = relative(workspace, environment.cwd).replaceAll('\\', '/');
  return folder === '' || folder.startsWith('..') || isAbsolute(folder) ? '' : `${folder}/`;
}
