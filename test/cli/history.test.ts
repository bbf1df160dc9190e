import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { chinese, english, oarsEnglish } from '../history/pages.ts';
import { inRepository, type Scripted } from '../history/scripted.ts';
import { announceLint, build } from './built.ts';

beforeAll(build, 120_000);

const en = 'docs/en/notes.md';
const zh = 'docs/zh/notes.md';

/** An original that went on in the second commit, and a translation with an error in the first. */
function drifted(repository: Scripted): void {
  repository.commit({ [en]: english(), [zh]: chinese({ link: 'https://example.com/rowing' }) });
  repository.commit({ [en]: english({ sides: '14', more: oarsEnglish }) });
}

const table: readonly (readonly [string, readonly string[], number, RegExp, RegExp])[] = [
  ['a full run', [], 1, /stale-translation[\s\S]*mismatched-url/, /^$/],
  [
    'the original alone changed',
    ['--since', 'HEAD~1'],
    0,
    /1 translation is now behind its original:\n {2}docs\/zh\/notes\.md {2}\(3\) Lamps · Oars\n[\s\S]*No errors/,
    /^$/,
  ],
  [
    'in Chinese',
    ['--since', 'HEAD~1', '--lang', 'zh'],
    0,
    /1 个译文页面因此落后于原文：\n {2}docs\/zh\/notes\.md {2}（3）Lamps · Oars|1 个译文页面因此落后于原文：/,
    /^$/,
  ],
  ['word by word', ['--since', 'HEAD~1', '--verbose'], 0, /\[-12-\]\{\+14\+\} sides/, /^$/],
  ['since the beginning', ['--since', 'HEAD'], 0, /^Nothing to compare\n$/, /^$/],
  [
    'a commit that is not there',
    ['--since', 'nowhere'],
    2,
    /^$/,
    /^announce-lint: git knows no commit "nowhere"\n$/,
  ],
  ['an option as a commit', ['--since', '--all'], 2, /^$/, /--since needs a value/],
  [
    'an option hidden in a commit',
    ['--since=--output=x'],
    2,
    /^$/,
    /git knows no commit "--output=x"/,
  ],
  ['both', ['--since', 'HEAD', '--changed'], 2, /^$/, /exclude each other/],
  [
    'stale',
    ['stale'],
    0,
    /docs\/zh\/notes\.md: 1 commit since 2031-01-03 \(by date\)\n\n1 of 1/,
    /^$/,
  ],
  [
    'stale, in Chinese',
    ['stale', '--lang', 'zh'],
    0,
    /自 2031-01-03 起 1 次提交（按日期推断）/,
    /^$/,
  ],
  ['stale with another option', ['stale', '--fail-on', 'never'], 2, /^$/, /does not go with stale/],
  ['stale of nothing', ['stale', 'none'], 2, /^$/, /none: no such file or folder/],
  [
    'a mark without a list',
    ['--mark-synced', zh],
    2,
    /^$/,
    /--mark-synced does not go with a check/,
  ],
];

test('the command line', () =>
  inRepository(async (repository) => {
    drifted(repository);
    for (const [name, argv, code, stdout, stderr] of table) {
      const ran = await announceLint(argv, repository.folder);
      expect(ran.stdout, name).toMatch(stdout);
      expect(ran.stderr, name).toMatch(stderr);
      expect(ran.code, name).toBe(code);
    }
  }));

test('a page that is marked is in step until its original goes on', () =>
  inRepository(async (repository) => {
    drifted(repository);
    const last = repository.git('rev-parse', 'HEAD');
    const run = (...argv: string[]) => announceLint(argv, repository.folder);
    const page = join(repository.folder, zh);
    const before = readFileSync(page, 'utf8');
    expect(await run('stale', '--mark-synced', zh)).toMatchObject({ code: 0, stderr: '' });
    const marked = `default_lang_commit: ${last}\n`;
    expect(readFileSync(page, 'utf8')).toBe(before.replace('---\n\n', `${marked}---\n\n`));
    expect((await run('stale')).stdout).toMatch(/^0 of 1/);
    repository.commit({ [en]: english({ sides: '16', more: oarsEnglish }) });
    expect((await run('stale')).stdout).toMatch(/notes\.md: 1 commit since 2031-01-04\n/);
    await run('stale', '--mark-synced', zh);
    const next = repository.git('rev-parse', 'HEAD');
    expect(readFileSync(page, 'utf8')).toContain(`default_lang_commit: ${next}\n`);
    repository.write({ [en]: english() });
    expect(await run('stale', '--mark-synced', zh)).toMatchObject({
      code: 2,
      stderr: `announce-lint: ${en}: has changes that are not committed\n`,
    });
  }));

test('the JSON of a drift is as the schema says', () =>
  inRepository(async (repository) => {
    drifted(repository);
    const { stdout } = await announceLint(
      ['--since', 'HEAD~1', '--format', 'json'],
      repository.folder,
    );
    const { $defs } = JSON.parse(
      readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'),
    );
    const isReport = new Ajv({ allErrors: true }).compile({ $defs, $ref: '#/$defs/report' });
    const report = JSON.parse(stdout);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.drifts).toMatchObject([
      { source: en, target: zh, commits: null, changes: [{ section: 'Lamps' }, {}, {}] },
    ]);
    expect(report.drifts[0].changes[0].source).toMatchObject({ path: en, line: 7 });
    expect(report.findings).toMatchObject([{ rule: 'stale-translation', severity: 'info' }]);
  }));
