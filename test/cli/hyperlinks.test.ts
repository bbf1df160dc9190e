import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fileLinks, hyperlinksOf } from '../../src/cli/hyperlinks.ts';

type Variables = Readonly<Record<string, string>>;

function supported(variables: Variables, columns: number | null): boolean {
  const silent = () => {};
  return hyperlinksOf({ cwd: '/', variables, locale: 'en', columns, out: silent, err: silent });
}

const iterm = { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.10' };

test.each<[variables: Variables, columns: number | null, shown: boolean]>([
  [{}, 80, false],
  [{ TERM: 'xterm-256color' }, 80, false],
  [iterm, 80, true],
  [iterm, null, false],
  [{ ...iterm, NO_COLOR: '1' }, 80, true],
  [{ ...iterm, TERM: 'dumb' }, 80, false],
  [{ ...iterm, CI: 'true' }, 80, false],
  [{ ...iterm, TEAMCITY_VERSION: '2026' }, 80, false],
  [{ ...iterm, TERM_PROGRAM_VERSION: '3.0.15' }, 80, false],
  [{ TERM_PROGRAM: 'iTerm.app' }, 80, false],
  [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, 80, true],
  [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.104.2' }, 80, true],
  [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.0' }, 80, false],
  [{ TERM_PROGRAM: 'ghostty', TERM_PROGRAM_VERSION: '1.3.1' }, 80, true],
  [{ TERM_PROGRAM: 'Apple_Terminal', TERM: 'xterm-256color' }, 80, false],
  [{ TERM_PROGRAM: 'constructor' }, 80, false],
  [{ TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4', TERM: 'tmux-256color' }, 80, true],
  [{ TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', VTE_VERSION: '7600' }, 80, false],
  [{ TERM: 'screen.xterm-256color', VTE_VERSION: '7600' }, 80, false],
  [{ VTE_VERSION: '7600' }, 80, true],
  [{ VTE_VERSION: '5000' }, 80, false],
  [{ VTE_VERSION: '7600' }, null, false],
  [{ WT_SESSION: '6f2c' }, 80, true],
  [{ TERM: 'xterm-kitty' }, 80, true],
  [{ TERM: 'foot-extra' }, 80, true],
  [{ TERM: 'football' }, 80, false],
  [{ FORCE_HYPERLINK: '1' }, null, true],
  [{ FORCE_HYPERLINK: '1', TERM: 'dumb', CI: '1' }, null, true],
  [{ ...iterm, FORCE_HYPERLINK: '0' }, 80, false],
  [{ ...iterm, FORCE_HYPERLINK: 'false' }, 80, false],
  [{ ...iterm, FORCE_HYPERLINK: '' }, 80, true],
])('links with %j and %s columns: %s', (variables, columns, shown) => {
  expect(supported(variables, columns)).toBe(shown);
});

const cwd = process.cwd();
const here = pathToFileURL(cwd).href.slice('file://'.length);

test('a page has its machine, its path and its line', () => {
  const links = fileLinks({ cwd, variables: {} }, 'harbor.local', cwd);
  expect(links.page('内容/zh/a b.md', 12)).toBe(
    `file://harbor.local${here}/%E5%86%85%E5%AE%B9/zh/a%20b.md#12`,
  );
  expect(links.rule('missing-link')).toBe(`file://harbor.local${here}/missing-link.md`);
});

test.each([
  ['in VS Code', { TERM_PROGRAM: 'vscode' }, 'harbor'],
  ['in Windows Terminal', { WT_SESSION: '6f2c' }, 'harbor'],
  ['of a machine whose name is no host', {}, 'Ada\u2019s Mac\u001B\\'],
])('no machine %s', (_, variables, host) => {
  expect(fileLinks({ cwd, variables }, host, cwd).page('a.md', 1)).toBe(`file://${here}/a.md#1`);
});

test('a path cannot leave the address', () => {
  const links = fileLinks({ cwd, variables: {} }, '', cwd);
  for (const path of ['a\u001B\\b.md', 'a\u0007.md', 'a\u009C.md', 'a\nb#c?d%e;f.md', 'a\uD800.md'])
    expect(links.page(path, 3)).toMatch(/^file:\/\/[\w/.%~;:-]+#3$/);
});
