import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Links } from '../report/hyperlink.ts';
import type { Environment } from './environment.ts';

/** Terminals by the name that they give themselves, and the first version that shows links. */
const since: Readonly<Record<string, readonly [number, number]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [20200620, 0],
  vscode: [1, 72],
  ghostty: [0, 0],
  Hyper: [2, 0],
  WarpTerminal: [0, 0],
  rio: [0, 0],
  tmux: [3, 4],
  zed: [0, 0],
};

const terms = /^(?:alacritty|contour|foot|xterm-ghostty|xterm-kitty)(?:-|$)/;

/**
 * Whether standard output gets hyperlinks: by FORCE_HYPERLINK, else where it is a terminal that is
 * known to show them. A terminal that does not may print the addresses into the text.
 */
export function hyperlinksOf({ variables, columns }: Environment): boolean {
  const forced = variables.FORCE_HYPERLINK;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  const { TERM = '', TERM_PROGRAM = '', VTE_VERSION = '' } = variables;
  if (columns === null || TERM === 'dumb' || variables.CI || variables.TEAMCITY_VERSION)
    return false;
  if (Object.hasOwn(since, TERM_PROGRAM))
    return isSince(variables.TERM_PROGRAM_VERSION ?? '', since[TERM_PROGRAM] ?? [0, 0]);
  // What runs inside of these inherits the variables of the terminal around it.
  if (/^(?:screen|tmux)(?:[-.]|$)/.test(TERM) || TERM_PROGRAM !== '') return false;
  if (variables.WT_SESSION) return true;
  // 0.50.0 crashes on a link.
  if (/^\d{4,}$/.test(VTE_VERSION)) return Number(VTE_VERSION) > 5000;
  return terms.test(TERM);
}

function isSince(version: string, [major, minor]: readonly [number, number]): boolean {
  const [, first = '0', second = '0'] = /^(\d+)(?:[.-](\d+))?/.exec(version) ?? [];
  return Number(first) > major || (Number(first) === major && Number(second) >= minor);
}

/**
 * Addresses of files, with the line as fragment.
 *
 * @param host name of this machine: terminals refuse files of another one, as after `ssh`
 * @param docs absolute path of the folder of the rules' documentation
 */
export function fileLinks(
  { cwd, variables }: Pick<Environment, 'cwd' | 'variables'>,
  host: string,
  docs: string,
): Links {
  // These take a host for a server of files.
  const local = variables.TERM_PROGRAM === 'vscode' || variables.WT_SESSION !== undefined;
  const authority = local || !/^[\w.-]+$/.test(host) ? '' : host;
  const urlOf = (path: string) =>
    pathToFileURL(path).href.replace(/^file:\/\/(?=\/)/, `file://${authority}`);
  return {
    page: (path, line) => `${urlOf(resolve(cwd, path))}#${line}`,
    rule: (id) => urlOf(join(docs, `${id}.md`)),
  };
}
