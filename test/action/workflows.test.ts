import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/index';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workflowText } from '../../src/cli/workflow-text.ts';
import { announceLint, build } from '../cli/built.ts';
import { git, write } from './remote.ts';
import { action } from './runner.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const { version } = JSON.parse(read('package.json'));
const trace = new NoOperationTraceWriter();

/** What GitHub's own parser has against a workflow. */
async function problemsOf(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, trace);
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** The inputs that a workflow gives to this action. */
function inputsOf(workflow: string): readonly string[] {
  const step =
    /uses: (?:\.\/|\S+\/announce-lint@\S+)\n +with:\n((?: {10,}.*\n)*)/.exec(workflow)?.[1] ?? '';
  return [...step.matchAll(/^ {10}([a-z-]+):/gm)].map(([, input = '']) => input);
}

const shown = workflowText('OWNER/announce-lint@v1.0.0', []);

describe('workflows', () => {
  const folder = '.github/workflows';
  const own = readdirSync(join(repository, folder)).map((name): [string, string] => [
    name,
    read(`${folder}/${name}`),
  ]);

  test.each([
    ...own,
    ['what init --workflow writes', shown],
    ['the same for some paths', workflowText('OWNER/announce-lint@v1.0.0', ['网站/docs', 'a b'])],
  ])('%s is valid', async (_, text) => {
    expect(await problemsOf(text)).toEqual([]);
    expect(inputsOf(text).filter((input) => !Object.hasOwn(action.inputs, input))).toEqual([]);
  });

  test('the parser refuses what is no workflow', async () => {
    expect(await problemsOf(shown.replace('runs-on', 'run-on'))).not.toEqual([]);
    expect(
      await problemsOf(shown.replace("github.event_name == '", "github.event_nam( '")),
    ).not.toEqual([]);
  });

  test('this repository uses its own action', () => {
    expect(read(`${folder}/announce-lint.yml`)).toContain('uses: ./\n');
    expect(inputsOf(read(`${folder}/announce-lint.yml`))).toContain('paths');
  });

  test.each(['README.md', 'README.zh.md'])('%s shows what init --workflow writes', (file) => {
    const text = workflowText(`OWNER/announce-lint@v${version}`, []);
    expect(read(file)).toContain(`\`\`\`yaml\n${text}\`\`\`\n`);
  });
});

test('action.yml is valid', () => {
  const problems = (content: string) =>
    parseAction({ name: 'action.yml', content }, trace)
      .context.errors.getErrors()
      .map(({ message }) => message);
  expect(problems(read('action.yml'))).toEqual([]);
  expect(problems(read('action.yml').replace('shell: bash', 'shel: bash'))).not.toEqual([]);
});

describe('in a folder', () => {
  let root = '';
  beforeAll(() => {
    build();
    root = mkdtempSync(join(tmpdir(), 'announce-lint-workflow-'));
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true }));

  test('init --workflow writes it at the root of the repository, and never over another', async () => {
    const folder = join(root, 'repository');
    mkdirSync(join(folder, '网站'), { recursive: true });
    git(folder, 'init', '--quiet');
    const first = await announceLint(['init', '--workflow', 'docs', 'blog'], join(folder, '网站'));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^Wrote \.github\/workflows\/announce-lint\.yml\.\n/);
    const path = join(folder, '.github/workflows/announce-lint.yml');
    const written = readFileSync(path, 'utf8');
    expect(written).toContain('          paths: |\n            网站/docs\n            网站/blog\n');
    expect(await problemsOf(written)).toEqual([]);
    const again = await announceLint(['init', '--workflow'], folder);
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'announce-lint: .github/workflows/announce-lint.yml is there already; remove it to write it anew\n',
    });
    expect(readFileSync(path, 'utf8')).toBe(written);
  });

  test('outside of a repository it lies where one is; in Chinese', async () => {
    const folder = join(root, 'plain');
    mkdirSync(folder);
    const ran = await announceLint(['init', '--workflow', '--lang', 'zh'], folder);
    expect(ran.stdout).toMatch(/^已写入 \.github\/workflows\/announce-lint\.yml。\n/);
    const written = readFileSync(join(folder, '.github/workflows/announce-lint.yml'), 'utf8');
    expect(written).not.toContain('paths: |');
  });

  test('--workflow goes with init alone', async () => {
    const ran = await announceLint(['--workflow'], root);
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: 'announce-lint: --workflow does not go with a check\n',
    });
  });

  test('the tag of a release carries dist/, the branch does not', () => {
    const folder = join(root, 'release');
    const script = `fs.mkdirSync('dist'); fs.writeFileSync('dist/built.js', '')`;
    write(folder, {
      'package.json': JSON.stringify({
        version: '1.4.2',
        scripts: { build: `node -e "${script}"` },
      }),
      '.gitignore': 'dist/\n',
    });
    mkdirSync(join(folder, 'tools'));
    cpSync(join(repository, 'tools/tag-release.sh'), join(folder, 'tools/tag-release.sh'));
    git(folder, 'init', '--quiet', '--initial-branch=main');
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '-m', 'All');
    const someone = ['GIT_AUTHOR', 'GIT_COMMITTER'].flatMap((who) => [
      [`${who}_NAME`, 'Lamplighter'],
      [`${who}_EMAIL`, 'lamps@lamps.example'],
    ]);
    const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', ...Object.fromEntries(someone) };
    const tag = () =>
      spawnSync('bash', ['tools/tag-release.sh'], { cwd: folder, env, encoding: 'utf8' });
    expect(tag()).toMatchObject({ status: 0 });
    const files = (ref: string) => git(folder, 'ls-tree', '-r', '--name-only', ref).split('\n');
    expect(files('v1.4.2')).toEqual([...files('main'), 'dist/built.js'].sort());
    expect(git(folder, 'rev-parse', 'v1.4.2^')).toBe(git(folder, 'rev-parse', 'main'));
    expect(git(folder, 'rev-parse', 'v1')).toBe(git(folder, 'rev-parse', 'v1.4.2'));
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(tag()).toMatchObject({ status: 1, stderr: 'tag-release: v1.4.2 is there already\n' });
  });
});
