import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../cli/built.ts';
import { checkout, type Files, git, type PullRequest, pullRequest, write } from './remote.ts';
import { action, type Left, runAction } from './runner.ts';

const en = (title: string) => `# ${title}

${title} 2.4 mends [the relay](https://lamps.example/docs/relay).

It needs 16 wicks and ships on November 20, 2026.
`;
const zh = (title: string) => `# ${title}

${title} 2.4 修复了[中继](https://lamps.example/docs/relay)。

需要 16 根灯芯，2026 年 11 月 20 日发布。
`;
const wrongUrl = (text: string) => text.replace('docs/relay', 'docs/relais');
const wrongDate = (text: string) => text.replace('11 月 20 日', '11 月 21 日');

const before: Files = {
  'en/lamps.md': en('Lamps'),
  'zh/lamps.md': zh('Lamps'),
  'en/old.md': en('Old'),
  'zh/old.md': wrongUrl(zh('Old')),
  'en/灯 笼.md': en('Lanterns'),
  'zh/灯 笼.md': zh('Lanterns'),
};
const meanwhile: Files = { 'en/new.md': en('New'), 'zh/new.md': wrongUrl(zh('New')) };
const change: Files = { 'zh/灯 笼.md': wrongDate(zh('Lanterns')) };

let root = '';
let request: PullRequest;
beforeAll(() => {
  build();
  root = mkdtempSync(join(tmpdir(), 'announce-lint-action-'));
  request = pullRequest(join(root, 'host'), { before, meanwhile, change });
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

let workspaces = 0;
/** A checkout of its own for each test. */
function workspace(depth: 'one' | 'all' = 'one', { url, merge } = request): string {
  const folder = join(root, `workspace-${workspaces++}`);
  checkout(folder, url, merge, depth);
  return folder;
}

function onPullRequest(
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
  { base, head, merge } = request,
): Promise<Left> {
  const event = {
    action: 'synchronize',
    number: 1,
    // From a fork: what belongs to the head is nowhere in `origin` but in the merge.
    pull_request: { base: { sha: base }, head: { sha: head, repo: { fork: true } } },
  };
  const eventName = 'pull_request';
  return runAction({ workspace: folder, inputs, eventName, event, sha: merge });
}

function onSchedule(folder: string, inputs: Readonly<Record<string, string>>): Promise<Left> {
  const event = { schedule: '0 6 * * 1' };
  return runAction({ workspace: folder, inputs, eventName: 'schedule', event, sha: request.merge });
}

const filesOf = ({ annotations }: Left) => annotations.map(({ properties }) => properties.file);

describe('all pages', () => {
  test('mode all fails on what there is, with what the pull request changed first', async () => {
    const left = await onPullRequest(workspace(), { mode: 'all' });
    expect(left.code).toBe(1);
    expect(left.outputs).toEqual({ pairs: '4', errors: '3', warnings: '0', 'exit-code': '1' });
    expect(filesOf(left)).toEqual(['zh/灯 笼.md', 'zh/new.md', 'zh/old.md']);
    expect(left.annotations[0]).toMatchObject({
      name: 'error',
      properties: { line: '5', title: 'announce-lint: mismatched-value' },
    });
    expect(left.log).toMatch(/^Looking at all pages\n::group::announce-lint\n/);
    expect(left.log).toContain('\n::endgroup::\n');
    expect(left.summary).toMatch(/^## announce-lint\n\n\*\*3 errors on 3 pages\*\*/);
    expect(left.summary).toContain('<code>zh/灯 笼.md</code>');
  });

  test('a schedule with mode advisory fails on nothing and shows all', async () => {
    const left = await onSchedule(workspace(), { mode: 'advisory' });
    expect(left.code).toBe(0);
    expect(left.outputs).toMatchObject({ errors: '3', 'exit-code': '1' });
    expect(filesOf(left)).toHaveLength(3);
  });

  test('the inputs reach the linter', async () => {
    const folder = workspace();
    write(folder, { 'lint.json': '{ "rules": { "mismatched-url": "off" } }' });
    const inputs = {
      mode: 'all',
      paths: 'zh/old.md\n  zh/灯 笼.md  \n\n',
      config: 'lint.json',
      lang: 'zh',
      summary: 'false',
      'sarif-file': 'out/lint.sarif',
      'fail-on': 'never',
    };
    const left = await onPullRequest(folder, inputs);
    expect(left).toMatchObject({ code: 0, summary: '' });
    expect(left.outputs).toEqual({ pairs: '2', errors: '1', warnings: '0', 'exit-code': '0' });
    expect(left.log).toContain('错误');
    expect(left.annotations[0]?.message).toContain('中文 zh/灯 笼.md:5:');
    const { runs } = JSON.parse(readFileSync(join(folder, 'out/lint.sarif'), 'utf8'));
    expect(runs[0].results).toHaveLength(1);
  });

  test('no input is a piece of a script, an option or an expression', async () => {
    const folder = workspace();
    const inputs = { mode: 'all', paths: `zh/old.md\n$(touch broken)\n--version\n; touch broken` };
    const left = await onPullRequest(folder, inputs);
    expect(left.code).toBe(2);
    expect(left.annotations).toMatchObject([
      { name: 'error', message: expect.stringContaining('$(touch broken)') },
    ]);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });
});

describe('what fails', () => {
  test.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ mode: 'chnged' }, /^mode: "chnged" is none of advisory, changed, all$/],
    [{ lang: 'fr' }, /^lang: "fr" is none of en, zh$/],
    [{ mode: 'all', 'fail-on': 'info' }, /^--fail-on cannot be "info"/],
    [{ mode: 'all', config: 'none.json' }, /^none\.json: no such file$/],
    [{ mode: 'all', paths: 'none' }, /none/],
    [{ mode: 'changed' }, /^mode: changed needs a change to look at/],
    [{ mode: 'advisory', since: 'no-such-branch' }, /^no-such-branch cannot be fetched/],
    [{ mode: 'all', since: '--upload-pack=touch broken' }, /cannot be fetched/],
  ])('%j is an error with exit code 2', async (inputs, message) => {
    const folder = workspace();
    const left = await onSchedule(folder, inputs);
    expect(left.code).toBe(2);
    expect(left.outputs).toEqual({ pairs: '', errors: '', warnings: '', 'exit-code': '2' });
    expect(left.annotations).toMatchObject([{ name: 'error' }]);
    expect(left.annotations[0]?.message).toMatch(message);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });
});

describe('what a change broke', () => {
  test.each([['one'], ['all']] as const)(
    'mode changed on a pull request from a fork, %s commit deep',
    async (depth) => {
      const left = await onPullRequest(workspace(depth));
      expect(left.log).toContain(`Looking at what changed since ${request.base}\n`);
      expect(left.code).toBe(1);
      expect(left.outputs).toMatchObject({ errors: '1', warnings: '0', 'exit-code': '1' });
      expect(filesOf(left)).toEqual(['zh/灯 笼.md']);
      expect(left.summary).toContain('<code>zh/灯 笼.md</code>');
      expect(left.summary).not.toContain('old.md');
    },
  );

  test('mode advisory shows the same and passes', async () => {
    const left = await onPullRequest(workspace(), { mode: 'advisory' });
    expect(left.code).toBe(0);
    expect(left.outputs).toMatchObject({ errors: '1', 'exit-code': '1' });
    expect(filesOf(left)).toEqual(['zh/灯 笼.md']);
  });

  test('a pull request that breaks nothing passes on a site with old errors', async () => {
    const host = join(root, 'harmless');
    const harmless = pullRequest(host, {
      before,
      meanwhile,
      change: { 'zh/lamps.md': zh('Lamps').replace('需要', '它需要') },
    });
    const left = await onPullRequest(workspace('one', harmless), {}, harmless);
    expect(left).toMatchObject({ code: 0, annotations: [] });
    expect(left.outputs).toMatchObject({ errors: '0', 'exit-code': '0' });
  });

  test('a pull request that touches no page passes', async () => {
    const host = join(root, 'elsewhere');
    const elsewhere = pullRequest(host, { before, meanwhile, change: { 'notes.txt': 'notes\n' } });
    const left = await onPullRequest(workspace('one', elsewhere), {}, elsewhere);
    expect(left).toMatchObject({ code: 0, annotations: [] });
  });

  test('a push is compared with what was there before', async () => {
    const before = git(join(root, 'host/work'), 'rev-parse', 'main^');
    const sha = git(join(root, 'host/work'), 'rev-parse', 'main');
    const folder = workspace('one', { ...request, merge: sha });
    const left = await runAction({ workspace: folder, eventName: 'push', event: { before }, sha });
    expect(left.code).toBe(1);
    expect(filesOf(left)).toEqual(['zh/new.md']);
  });

  test('since names a branch that the checkout does not have', async () => {
    const left = await onSchedule(workspace(), { since: 'main' });
    expect(filesOf(left)).toEqual(['zh/灯 笼.md']);
  });
});

describe('the limits of GitHub', () => {
  test('ten annotations of a kind; the rest is counted, and in the summary', async () => {
    const count = 400;
    const many = (language: 'en' | 'zh') => {
      const see = language === 'en' ? 'See' : '参见';
      const paragraphs = Array.from({ length: count }, (_, index) => {
        const page = `${index * 7919 + (language === 'en' ? 0 : 1)}::error::x|y`;
        return `${see} [${index}](https://lamps.example/${index}-${page})${language === 'en' ? '.' : '。'}`;
      });
      return `# Lamps\n\n${paragraphs.join('\n\n')}\n`;
    };
    const folder = workspace();
    write(folder, { 'en/many.md': many('en'), 'zh/many.md': many('zh') });
    const left = await onSchedule(folder, { mode: 'all', paths: 'zh/many.md' });
    expect(left.outputs.errors).toBe(String(count));
    expect(left.annotations.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      'notice',
    ]);
    expect(left.annotations.at(-1)?.message).toMatch(/^390 more findings: .+ job summary/);
    expect(left.summary.match(/^\| error /gm)).toHaveLength(count);
    expect(Buffer.byteLength(left.summary)).toBeLessThan(1024 * 1024);
  });
});

describe('the action itself', () => {
  test('every input stands in the environment of a step, and every output comes of one', () => {
    const used = action.runs.steps.flatMap(({ env = {} }) => Object.values(env));
    expect(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`)).toEqual(used);
    expect(Object.keys(action.outputs)).toEqual(['pairs', 'errors', 'warnings', 'exit-code']);
    expect(action.runs.using).toBe('composite');
  });

  test('no step evaluates text', () => {
    for (const { run } of action.runs.steps) expect(run).not.toMatch(/\beval\b|\$\{\{/);
  });
});
