import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { lint } from '../../src/index.ts';
import type { Config, Result } from '../../src/types.ts';
import { chinese, english, oarsChinese, oarsEnglish } from './pages.ts';
import { inRepository, type Scripted } from './scripted.ts';

const en = 'docs/en/notes.md';
const zh = 'docs/zh/notes.md';

function since(
  { folder }: Scripted,
  ref: string | null = 'HEAD~1',
  config: Config = {},
  paths: readonly string[] = [],
): Promise<Result> {
  return lint(paths, { cwd: folder, config, since: ref === null ? 'target-branch' : { ref } });
}

function brief({ findings }: Result): readonly string[] {
  return findings.map(({ rule, messageId, severity }) => `${severity} ${rule}/${messageId}`);
}

test('only the translation changed: what the change broke, not what was broken', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese({ strands: '8' }) });
    repository.commit({ [zh]: chinese({ strands: '8', link: 'https://example.com/rowing' }) });
    const result = await since(repository);
    expect(brief(result)).toEqual(['error mismatched-url/different']);
    expect(result.findings[0]?.target?.path).toBe(zh);
    expect(result.suppressed).toMatchObject([{ rule: 'mismatched-value', by: 'unchanged' }]);
    expect(result.older).toEqual([{ path: zh, count: 1 }]);
  }));

test('an older finding on a line that was not touched is not told of', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese({ sides: '13' }) });
    repository.commit({ [zh]: chinese({ sides: '13', strands: '8' }) });
    const result = await since(repository);
    expect(result.findings.map(({ data }) => data.actual)).toEqual(['8']);
    expect(result.older).toEqual([]);
  }));

test('what was mended is not reported', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese({ strands: '8' }) });
    repository.commit({ [zh]: chinese() });
    expect(brief(await since(repository))).toEqual([]);
  }));

test('only the original changed: one notice on the line that changed, and no failure', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese({ strands: '8' }) });
    repository.commit({ [en]: english({ sides: '14', more: oarsEnglish }) });
    const result = await since(repository);
    expect(brief(result)).toEqual(['info stale-translation/behind']);
    expect(result.findings[0]).toMatchObject({
      shownOn: 'source',
      data: { count: 3, where: 'Lamps · Oars' },
      source: { path: en },
      target: { path: zh },
    });
    const { offset = 0 } = result.findings[0]?.source?.span ?? {};
    expect(result.texts[en]?.slice(offset)).toMatch(/^The `lamp` of the harbour has 14/);
    const by = result.suppressed.map((finding) => `${finding.rule} ${finding.by}`);
    expect(by.sort()).toEqual([
      'mismatched-value stale',
      'mismatched-value unchanged',
      'missing-heading stale',
    ]);
    expect(brief(await since(repository, 'HEAD~1', { failOnStale: true }))).toEqual([
      'error stale-translation/behind',
    ]);
  }));

test('only the line breaks of the original changed: nothing is behind', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese() });
    repository.commit({ [en]: english().replace(' of the harbour', '\nof the harbour') });
    expect(brief(await since(repository))).toEqual([]);
  }));

test('both changed alike: nothing; the translation only in part: one notice', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese() });
    const both = { [en]: english({ more: oarsEnglish }), [zh]: chinese({ more: oarsChinese }) };
    repository.commit(both);
    expect(brief(await since(repository))).toEqual([]);
    repository.commit({
      [en]: english({ more: oarsEnglish, sides: '14', strands: '9' }),
      [zh]: chinese({ more: oarsChinese, sides: '14' }),
    });
    const result = await since(repository);
    expect(brief(result)).toEqual(['info stale-translation/behind']);
    expect(result.suppressed).toMatchObject([{ rule: 'mismatched-value', by: 'stale' }]);
  }));

test('both changed, and the translation wrongly: that is an error of the change', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese() });
    repository.commit({
      [en]: english({ more: oarsEnglish }),
      [zh]: chinese({ more: oarsChinese.replace('shed)', 'barn)') }),
    });
    expect(brief(await since(repository))).toEqual(['error mismatched-url/different']);
  }));

test('a new translation is judged as a whole', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english() });
    repository.commit({ [zh]: chinese({ sides: '13', strands: '8' }) });
    expect(brief(await since(repository))).toHaveLength(2);
  }));

test('renames are followed', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese({ strands: '8' }) });
    repository.move(en, 'docs/en/guide/notes.md');
    repository.move(zh, 'docs/zh/guide/notes.md');
    repository.commit({});
    const result = await since(repository);
    expect(result.pairs).toHaveLength(1);
    expect(brief(result)).toEqual([]);
  }));

test('a deleted translation leaves its original alone, and the reverse', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese() });
    repository.commit({ [zh]: null });
    expect((await since(repository)).unpaired).toMatchObject([
      { path: en, language: 'en', reason: `its counterpart ${zh} was deleted` },
    ]);
    repository.commit({ [en]: null, [zh]: chinese() });
    expect((await since(repository)).unpaired).toMatchObject([{ path: zh }]);
  }));

test('a deleted translation is missing, at the level of its rule, and can be accepted', () =>
  inRepository(async (repository) => {
    const other = { 'docs/en/b.md': english(), 'docs/zh/b.md': chinese() };
    repository.commit({ [en]: english(), [zh]: chinese(), ...other });
    repository.commit({ [zh]: null });
    const quiet = await since(repository);
    expect(brief(quiet)).toEqual(['info missing-translation/missing']);
    expect(quiet.findings[0]).toMatchObject({ source: { path: en }, target: null });
    const rules = { 'missing-translation': 'error' } as const;
    const [loud] = (await since(repository, 'HEAD~1', { rules })).findings;
    expect(loud?.severity).toBe('error');
    const whole = await lint([], { cwd: repository.folder, config: { rules, history: false } });
    const [known] = whole.findings.filter(({ rule }) => rule === 'missing-translation');
    expect(known?.fingerprint).toBe(loud?.fingerprint);
    for (const [path, count] of Object.entries({ 'docs/zh': 1, [en]: 1, 'docs/en/b.md': 0 }))
      expect((await since(repository, 'HEAD~1', { rules }, [path])).findings).toHaveLength(count);
    expect(brief(await since(repository, 'HEAD', { rules }))).toEqual([]);
  }));

test('of a page with next to no text the path tells the language', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: '# A\n', [zh]: '# A\n' });
    repository.commit({ [zh]: null });
    expect(brief(await since(repository))).toEqual(['info missing-translation/missing']);
  }));

test('a deleted original leaves an orphan; which one that is the config may say', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese() });
    repository.commit({ [en]: null });
    expect(brief(await since(repository))).toEqual(['info orphan-translation/orphan']);
    const fromChinese = await since(repository, 'HEAD~1', { source: 'zh' });
    expect(brief(fromChinese)).toEqual(['info missing-translation/missing']);
  }));

test('what was deleted and stands elsewhere is not missing', () =>
  inRepository(async (repository) => {
    const pairs = { [en]: 'other/notes.md' };
    repository.commit({ [en]: english(), [zh]: chinese() });
    const rewritten = `${chinese({ strands: '9' })}${oarsChinese.repeat(9)}`;
    repository.commit({ [zh]: null, 'other/notes.md': rewritten });
    const result = await since(repository, 'HEAD~1', { pairs });
    expect(result.findings.map(({ rule }) => rule)).not.toContain('missing-translation');
    expect(result.unpaired).toEqual([]);
  }));

test('the working tree counts: changed, staged and untracked files', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese(), 'docs/en/b.md': english() });
    repository.write({ [zh]: chinese({ strands: '8' }), 'docs/zh/b.md': chinese({ sides: '13' }) });
    expect(brief(await since(repository, null))).toHaveLength(2);
    repository.git('add', '--all');
    expect(brief(await since(repository, null))).toHaveLength(2);
  }));

test('--changed begins where the branch left the one that it goes into', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese({ strands: '8' }) });
    const origin = `${repository.folder}/.origin`;
    repository.git('clone', '--quiet', '--bare', '.', origin);
    repository.git('remote', 'add', 'origin', origin);
    repository.git('fetch', '--quiet', 'origin');
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.commit({ [zh]: chinese({ strands: '8', sides: '13' }) });
    repository.commit({ [zh]: chinese({ strands: '8', sides: '15' }) });
    expect((await since(repository, null)).findings.map(({ data }) => data.actual)).toEqual(['15']);
  }));

test('a shallow clone knows its own commit, and says what it lacks', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese() });
    repository.commit({ [zh]: chinese({ strands: '8' }) });
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'shallow');
    const shallow = { ...repository, folder: `${repository.folder}/shallow` };
    expect(brief(await since(shallow, 'HEAD'))).toEqual([]);
    await expect(since(shallow, 'HEAD~1')).rejects.toThrow(/no commit "HEAD~1".*shallow/);
  }));

test('line ends of Windows in the working tree, and Chinese file names', () =>
  inRepository(async (repository) => {
    repository.git('config', 'core.autocrlf', 'true');
    const [a, b] = ['文档/en/公告 一.md', '文档/zh/公告 一.md'];
    repository.commit({ [a]: english(), [b]: chinese({ strands: '8' }) });
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    repository.write({
      [a]: crlf(english()),
      [b]: crlf(chinese({ strands: '8', link: 'https://example.com/other' })),
    });
    const result = await since(repository, 'HEAD');
    expect(brief(result)).toEqual(['error mismatched-url/different']);
    expect(result.findings[0]?.target?.path).toBe(b);
  }));

test('paths limit what is looked at', () =>
  inRepository(async (repository) => {
    const pages = {
      [en]: english(),
      [zh]: chinese(),
      'b/en/x.md': english(),
      'b/zh/x.md': chinese(),
    };
    repository.commit(pages);
    repository.commit({
      [zh]: chinese({ sides: '13' }),
      'b/zh/x.md': chinese({ sides: '15' }),
    });
    const only = await since(repository, 'HEAD~1', {}, ['b']);
    expect(only.findings.map(({ data }) => data.actual)).toEqual(['15']);
    const excluded = await since(repository, 'HEAD~1', { exclude: ['b/**'] });
    expect(excluded.findings.map(({ data }) => data.actual)).toEqual(['13']);
  }));

test('an error twice, one of them new: the new one is shown', () =>
  inRepository(async (repository) => {
    const twice = (first: string, second: string) =>
      `## Posts\n\nThe first post has ${first} steps of oak.\n\n## Piers\n\nThe second pier has ${second} steps of oak.\n`;
    const zwei = (first: string, second: string) =>
      `## 柱 {#posts}\n\n第一根柱有 ${first} 级橡木台阶。\n\n## 墩 {#piers}\n\n第二座墩有 ${second} 级橡木台阶。\n`;
    repository.commit({ [en]: twice('12', '12'), [zh]: zwei('12', '13') });
    repository.commit({ [zh]: zwei('13', '13') });
    const result = await since(repository);
    expect(result.findings).toHaveLength(1);
    const { offset = 0 } = result.findings[0]?.target?.span ?? {};
    expect(result.texts[zh]?.slice(0, offset)).not.toContain('墩');
  }));

test('outside of a repository only a usage error', async () => {
  const outside = { folder: spawnSync('mktemp', ['-d'], { encoding: 'utf8' }).stdout.trim() };
  await expect(lint([], { cwd: outside.folder, since: { ref: 'HEAD' } })).rejects.toThrow(
    /no repository/,
  );
});

test('nothing changed is nothing to say', () =>
  inRepository(async (repository) => {
    repository.commit({ [en]: english(), [zh]: chinese({ strands: '8' }) });
    expect(await since(repository, 'HEAD')).toMatchObject({ pairs: [], findings: [] });
  }));
