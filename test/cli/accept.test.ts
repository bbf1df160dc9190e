import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lint } from '../../src/index.ts';
import { announceLint, build } from './built.ts';

const store = '.announce-lint/accepted.jsonl';
const en = `# Lantern 2.4

Lantern 2.4 uses 21% less oil.

It was tested on 40 towers. The relay is older.

See [the relay](https://lantern.example/docs/relay).
`;
const zh = `# Lantern 2.4

Lantern 2.4 省油 12%。

它在 400 座塔上测试过。中继较旧。

参见[中继](https://lantern.example/docs/relais)。
`;

let root = '';
beforeAll(build);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'announce-lint-accept-'));
  write({ '.git/HEAD': 'ref: refs/heads/main\n', 'docs/en/发布.md': en, 'docs/zh/发布.md': zh });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function edit(path: string, from: string, to: string): void {
  expect(read(path)).toContain(from);
  writeFileSync(join(root, path), read(path).replace(from, to));
}

async function run(...argv: readonly string[]) {
  return runIn('.', ...argv);
}

async function runIn(folder: string, ...argv: readonly string[]) {
  return announceLint(argv, join(root, folder), {
    XDG_STATE_HOME: join(root, 'state'),
    HOME: root,
  });
}

/** Rule to fingerprint of what is said; the second of one rule as `rule 2`. */
async function findings(folder = '.'): Promise<Record<string, string>> {
  const { stdout } = await runIn(folder, '--format', 'json');
  const said: { rule: string; severity: string; fingerprint: string }[] =
    JSON.parse(stdout).findings;
  const ids: Record<string, string> = {};
  for (const { rule, fingerprint } of said) {
    ids[rule in ids ? `${rule} 2` : rule] = fingerprint;
  }
  return ids;
}

describe('accept', () => {
  test('the id under a finding is enough; the same run then says how many it hides', async () => {
    const { stdout } = await run();
    const id = /└(?: .*)? ([0-9a-f]{8})$/m.exec(stdout)?.[1] ?? '';
    const before = Object.keys(await findings());
    const done = await run('accept', id, '--reason', 'measured anew');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toMatch(
      new RegExp(`^Accepted 1 difference in ${store.replaceAll('.', '\\.')}\n  ${id}  `),
    );
    expect(read(store)).toContain('"reason":"measured anew"');
    expect(Object.keys(await findings())).toHaveLength(before.length - 1);
    expect((await run()).stdout).toMatch(/\(.*1 accepted\)/);
  });

  test('from a subfolder the same finding has the same id and the same store', async () => {
    const all = await findings();
    expect(await findings('docs')).toEqual(all);
    const id = all['mismatched-url'] ?? '';
    await runIn('docs/zh', 'accept', id.slice(0, 6), '--reason', 'x', '../..');
    expect(existsSync(join(root, 'docs', '.announce-lint'))).toBe(false);
    expect(read(store)).toContain('"source":"docs/en/发布.md","target":"docs/zh/发布.md"');
    const { 'mismatched-url': _, ...rest } = all;
    expect(await findings()).toEqual(rest);
    expect(await findings('docs')).toEqual(rest);
  });

  test('with a config the store stands beside it', async () => {
    write({ 'docs/announce-lint.config.json': '{}' });
    const { 'mismatched-url': id = '' } = await findings('docs/zh');
    await runIn('docs', 'accept', id, '--reason', 'x');
    expect(read(`docs/${store}`)).toContain('"source":"en/发布.md"');
    expect(await findings('docs/zh')).not.toHaveProperty('mismatched-url');
  });

  test('--local leaves the tree alone', async () => {
    const { 'mismatched-url': id = '' } = await findings();
    const done = await run('accept', id, '--reason', 'x', '--local');
    expect(done.code).toBe(0);
    expect(existsSync(join(root, store))).toBe(false);
    expect(readdirSync(join(root, 'state/announce-lint'))).toHaveLength(1);
    expect(await findings()).not.toHaveProperty('mismatched-url');
    expect((await run('accepted')).stdout).toContain('(outside of the tree)');
    await run('reopen', id);
    expect(await findings()).toHaveProperty('mismatched-url');
  });

  test('accepting again changes the reason', async () => {
    const { 'mismatched-url': id = '' } = await findings();
    await run('accept', id, '--reason', 'first');
    await run('accept', id, '--reason', 'second');
    expect(read(store).trim().split('\n')).toHaveLength(1);
    expect(read(store)).toContain('"reason":"second"');
  });

  test.each([
    [['accept', 'ffff', '--reason', 'x'], /ffff: no such finding here/],
    [['accept', 'ffff', '--reason', 'x', 'nowhere'], /nowhere/],
    [['accept', 'ffff'], /accept needs a reason/],
    [['reopen', 'ffff'], /ffff: nothing accepted has this id/],
  ])('%j: exit 2, nothing written', async (argv, says) => {
    const ran = await run(...argv);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(says);
    expect(existsSync(join(root, store))).toBe(false);
  });

  test('all ids or none', async () => {
    const { 'mismatched-url': id = '' } = await findings();
    expect((await run('accept', id, 'ffff', '--reason', 'x')).code).toBe(2);
    expect(existsSync(join(root, store))).toBe(false);
  });

  test('what a comment disables is not accepted too', async () => {
    const { 'mismatched-url': id = '' } = await findings();
    edit(
      'docs/zh/发布.md',
      '参见',
      '<!-- announce-lint-disable-next-line mismatched-url -->\n\n参见',
    );
    const ran = await run('accept', id, '--reason', 'x');
    expect(ran.stderr).toBe(`announce-lint: ${id}: a comment in the page disables it already\n`);
  });

  test.skipIf(process.platform === 'win32')(
    'a folder that leads elsewhere is refused',
    async () => {
      mkdirSync(join(root, 'elsewhere'));
      symlinkSync(join(root, 'elsewhere'), join(root, '.announce-lint'));
      const { 'mismatched-url': id = '' } = await findings();
      const ran = await run('accept', id, '--reason', 'x');
      expect(ran.stderr).toBe(
        'announce-lint: .announce-lint: a symbolic link; entries go to a folder\n',
      );
      expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
    },
  );
});

describe('an accepted difference', () => {
  beforeEach(async () => {
    expect((await run('init', '--baseline')).code).toBe(0);
  });

  test('is hidden, and a second baseline changes nothing', async () => {
    const ran = await run();
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/No errors, no warnings \(\d+ accepted\)/);
    const kept = read(store);
    expect((await run('init', '--baseline')).stdout).toContain('were accepted before');
    expect(read(store)).toBe(kept);
  });

  test('stays hidden when something beside it is mended', async () => {
    edit('docs/zh/发布.md', '中继较旧', '中继要旧一些');
    edit('docs/zh/发布.md', '省油 12%', '可省油 12%');
    edit('docs/en/发布.md', '# Lantern 2.4\n', '# Lantern 2.4\n\n');
    expect(await findings()).toEqual({});
  });

  test('comes back when what was compared changes, and the entry is gone', async () => {
    edit('docs/zh/发布.md', '12%', '13%');
    const ran = await run('--format', 'compact');
    expect(ran.code).toBe(1);
    expect(ran.stdout.trim().split('\n')).toHaveLength(1);
    expect(ran.stdout).toContain('13%');
    expect((await run()).stdout).toContain(
      '1 accepted difference is gone: announce-lint accepted --prune drops it',
    );
  });

  test('that is mended is reported and dropped', async () => {
    edit('docs/zh/发布.md', 'relais', 'relay');
    expect((await run()).code).toBe(0);
    expect((await run('--rule', 'mismatched-url=off')).stdout).not.toContain('gone');
    const listed = await run('accepted');
    expect(listed.stdout).toMatch(/mismatched-url .*\(gone\)$/m);
    const before = read(store).trim().split('\n').length;
    expect(listed.stdout).toContain(`${before} accepted, 1 of them gone`);
    const pruned = await run('accepted', '--prune');
    expect(pruned.stdout).toContain('Dropped 1 accepted difference that is gone');
    expect(read(store).trim().split('\n')).toHaveLength(before - 1);
    expect(read(store)).not.toContain('mismatched-url');
  });

  test('of a page that was removed is gone', async () => {
    write({ 'docs/en/b.md': '# B\n\nOne lamp.\n', 'docs/zh/b.md': '# B\n\n一盏灯。\n' });
    rmSync(join(root, 'docs/en/发布.md'));
    expect((await run('accepted', '--prune')).stdout).toContain('Dropped');
    expect(existsSync(join(root, '.announce-lint'))).toBe(false);
    expect((await run('accepted')).stdout).toBe('Nothing is accepted here.\n');
  });

  test('is hidden from the library, unless it asks', async () => {
    const hidden = await lint([], { cwd: root });
    expect(hidden.findings).toEqual([]);
    expect(hidden.suppressed.map(({ by, reason }) => [by, reason])).toContainEqual([
      'accepted',
      'baseline',
    ]);
    const shown = await lint([], { cwd: root, accepted: [] });
    expect(shown.findings).toHaveLength(hidden.suppressed.length);
    expect(shown.suppressed).toEqual([]);
  });

  test('in JSON: counted, and listed with its reason', async () => {
    edit('docs/zh/发布.md', 'relais', 'relay');
    const { summary, suppressed } = JSON.parse((await run('--format', 'json')).stdout);
    expect(summary).toMatchObject({ errors: 0, suppressed: 0, staleAccepted: 1 });
    expect(summary.accepted).toBe(suppressed.length);
    expect(suppressed[0]).toMatchObject({ by: 'accepted', reason: 'baseline' });
    expect(suppressed[0].target.line).toBeGreaterThan(1);
  });

  test('a broken store is said with its line, and left as it is', async () => {
    const broken = `${read(store)}<<<<<<< HEAD\n`;
    writeFileSync(join(root, store), broken);
    const line = broken.trim().split('\n').length;
    for (const argv of [[], ['accepted', '--prune'], ['init', '--baseline'], ['reopen', 'ffff']]) {
      const ran = await run(...argv);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toBe(
        `announce-lint: ${store}:${line}: a conflict marker of Git; keep the entries of both sides; mend the line, nothing was changed\n`,
      );
      expect(read(store)).toBe(broken);
    }
  });

  test('fields of a later version outlive a rewrite', async () => {
    const [first = '', ...rest] = read(store).split('\n');
    const later = first.replace('{"version":1', '{"since":"4.0","version":9');
    writeFileSync(join(root, store), [later, ...rest].join('\r\n'));
    expect(await findings()).toEqual({});
    const other = /"fingerprint":"([0-9a-f]+)"/.exec(rest[0] ?? '')?.[1] ?? '';
    expect((await run('reopen', other)).code).toBe(0);
    expect(read(store)).toContain(',"since":"4.0"}');
    expect(read(store)).toContain('"version":9');
    expect(read(store)).not.toContain('\r');
  });
});

test('init --baseline writes a config where there is none, and leaves one that is there', async () => {
  expect((await run('init', '--baseline')).stdout).toContain('Wrote announce-lint.config.jsonc');
  rmSync(join(root, '.announce-lint'), { recursive: true });
  write({ 'announce-lint.config.jsonc': '{ "rules": { "mismatched-url": "off" } }' });
  expect((await run('init', '--baseline', '--reason', 'old')).stdout).toMatch(/^Accepted /);
  expect(read(store)).toContain('"reason":"old"');
  expect(read(store)).not.toContain('mismatched-url');
});

test('init --baseline --local writes nothing into the tree', async () => {
  expect((await run('init', '--baseline', '--local')).code).toBe(0);
  expect(readdirSync(root).sort()).toEqual(['.git', 'docs', 'state']);
  expect(await findings()).toEqual({});
});

test('nothing to accept', async () => {
  write({ 'docs/zh/发布.md': zh.replace('12', '21').replace('400', '40').replace('ais', 'ay') });
  expect((await run('init', '--baseline')).stdout).toMatch(/Nothing to accept: no finding\.\n$/);
  expect(existsSync(join(root, store))).toBe(false);
});

test('pages of the original to repair are listed apart, in both languages', async () => {
  const { 'mismatched-url': a = '', 'mismatched-value': b = '' } = await findings();
  await run('accept', a, '--reason', 'source-wrong');
  await run('accept', b, '--reason', 'measured anew');
  const { stdout } = await run('accepted');
  const [own = '', repair = ''] = stdout.split(
    'Pages of the original to repair (reason source-wrong)\n',
  );
  expect(own).toMatch(
    /^docs\/zh\/发布\.md\n {2}[0-9a-f]{8} {2}mismatched-value .*-- measured anew/,
  );
  expect(repair).toMatch(/^docs\/en\/发布\.md\n {2}[0-9a-f]{8} {2}mismatched-url /);
  expect((await run('accepted', '--lang', 'zh')).stdout).toContain('共接受 2 处差异');
});

const istio = fileURLToPath(new URL('../../../shared/corpora/istio', import.meta.url));

test('a real site: baseline, a typo beside a difference, another value', async ({ skip }) => {
  if (!existsSync(istio)) skip('../shared/corpora/istio is not there');
  // A part of it: the whole takes a minute.
  for (const language of ['en', 'zh']) {
    const folder = `content/${language}/news/releases/1.5.x`;
    cpSync(join(istio, folder), join(root, 'istio', folder), { recursive: true });
  }
  const { code, stdout } = await runIn('istio', 'init', '--baseline');
  expect(code).toBe(0);
  expect(stdout).toMatch(/Accepted \d+ errors?, \d+ warnings? and \d+ infos?/);
  const quiet = await runIn('istio', '--format', 'pretty', '--format', 'json=report.json');
  expect(quiet.code).toBe(0);
  expect(quiet.stdout).toMatch(/No errors, no warnings \(\d+ accepted\)/);

  const { suppressed } = JSON.parse(read('istio/report.json'));
  const value: { target: { path: string; offset: number; endOffset: number } } = suppressed.find(
    ({ rule, evidence }: { rule: string; evidence: { actual?: string } }) =>
      rule === 'mismatched-value' && evidence.actual === '上午 11 点',
  );
  const { path, offset, endOffset } = value.target;
  const text = read(`istio/${path}`);
  const put = (from: number, to: number, words: string) =>
    writeFileSync(join(root, 'istio', path), text.slice(0, from) + words + text.slice(to));

  put(offset, offset, '准时于');
  const mended = await runIn('istio', path);
  expect(mended.code).toBe(0);
  expect(mended.stdout).not.toContain('gone');

  put(offset, endOffset, '上午 8 点');
  const changed = await runIn('istio', path, '--format', 'compact');
  expect(changed.code).toBe(1);
  expect(changed.stdout).toMatch(/^.*mismatched-value\]\n$/);
}, 240_000);
