import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandsIn } from '../report/workflow-commands.ts';
import { announceLint, build } from './built.ts';

const en = '# Lamps\n\nLamps 2.4 mends [the relay](https://lamps.example/docs/relay).\n';
const zh = '# 灯\n\n灯 2.4 修复了[中继](https://lamps.example/docs/relais)。\n';
const hostile = '::error::forged';

let root = '';
beforeAll(() => {
  build();
  root = mkdtempSync(join(tmpdir(), 'announce-lint-formats-'));
  const files = {
    'site/en/灯 笼.md': en,
    'site/zh/灯 笼.md': zh,
    'hostile/en/a.md': en,
    'hostile/zh/a.md': zh.replace('relais', '##[error]forged'),
    ...(process.platform === 'win32' ? {} : { [`hostile/${hostile}.md`]: en }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

const actions = () => ({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root });

test('in GitHub Actions: the report for people, and annotations by the path in the repository', async () => {
  const ran = await announceLint([], join(root, 'site'), actions());
  expect(ran).toMatchObject({ code: 1, stderr: '' });
  expect(ran.stdout).toContain('├ ZH zh/灯 笼.md:3:');
  const annotations = ran.stdout.slice(ran.stdout.indexOf('\n::error') + 1);
  expect(commandsIn(annotations)).toMatchObject([
    { name: 'error', properties: { file: 'site/zh/灯 笼.md', line: '3' } },
  ]);
});

test('in GitHub Actions, what is asked for and nothing else', async () => {
  const ran = await announceLint(['-f', 'json'], join(root, 'site'), actions());
  expect(JSON.parse(ran.stdout).summary.errors).toBe(1);
  const file = await announceLint(['-o', 'out.txt'], join(root, 'site'), actions());
  expect(file).toEqual({ code: 1, stdout: '', stderr: '' });
});

test('elsewhere, no annotations', async () => {
  const ran = await announceLint([], join(root, 'site'), { GITHUB_ACTIONS: 'false' });
  expect(ran.stdout).not.toContain('::error');
});

test.each([[[]], [['-f', 'pretty', '--verbose']], [['-f', 'compact', '--verbose']]])(
  'a log that shows hostile pages has no command of theirs: %j',
  async (argv) => {
    const ran = await announceLint(argv, join(root, 'hostile'), actions());
    expect(ran.code).toBe(1);
    const lines = ran.stdout.split('\n').filter((line) => !/^::(?:error|warning) file=/.test(line));
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(ran.stdout).toContain('forged');
  },
);

test('several formats in one run', async () => {
  const argv = ['sarif', 'rdjson', 'markdown', 'github'].map(
    (name) => `--format=${name}=out/${name}`,
  );
  const cwd = join(root, 'site');
  const ran = await announceLint(['--format', 'pretty', ...argv], cwd);
  expect(ran).toMatchObject({ code: 1, stderr: '' });
  expect(ran.stdout).toContain('mismatched-url');
  const read = (name: string) => readFileSync(join(cwd, 'out', name), 'utf8');
  const [run] = JSON.parse(read('sarif')).runs;
  expect(run.tool.driver.rules[0]).toMatchObject({
    id: 'mismatched-url',
    help: { markdown: expect.stringContaining('# mismatched-url') },
    defaultConfiguration: { level: 'error' },
  });
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'zh/%E7%81%AF%20%E7%AC%BC.md',
  );
  expect(JSON.parse(read('rdjson')).diagnostics[0].location.path).toBe('zh/灯 笼.md');
  expect(read('markdown')).toContain('<code>zh/灯 笼.md</code>');
  expect(commandsIn(read('github'))).toHaveLength(1);
});

test('markdown and github speak the language of the environment, sarif English', async () => {
  const cwd = join(root, 'site');
  const first = async (name: string) =>
    (await announceLint(['-f', name], cwd, { LANG: 'zh_CN.UTF-8' })).stdout;
  expect(await first('markdown')).toContain('个错误');
  expect(await first('github')).toContain('英文');
  expect(await first('sarif')).toContain('([English](1))');
});
