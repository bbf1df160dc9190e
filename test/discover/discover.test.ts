import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/discover/discover.ts';
import { UsageError } from '../../src/errors.ts';
import type { Config } from '../../src/types.ts';
import { chinese, english, folderWith } from './folder.ts';

async function pathsOf(paths: readonly string[], cwd: string, config: Config = {}) {
  return (await discover(paths, cwd, config)).files.map(({ path }) => path);
}

describe('folders', () => {
  it('are searched for Markdown, the working directory by default, sorted', async () => {
    const cwd = folderWith({
      'b.md': english,
      'a/x.markdown': english,
      'a/y.mdx': english,
      'a/发布 1.MD': chinese,
      'notes.txt': english,
      'x.html': '',
    });
    expect(await pathsOf([], cwd)).toEqual(['a/x.markdown', 'a/y.mdx', 'a/发布 1.MD', 'b.md']);
    const { roots, named } = await discover([], cwd, {});
    expect({ roots, named }).toEqual({ roots: ['.'], named: [] });
  });

  it('leave out dot folders, dependencies and build output, but no chapter called build', async () => {
    const cwd = folderWith({
      'a.md': english,
      '.cache/a.md': english,
      'node_modules/p/README.md': english,
      'x/node_modules/p/README.md': english,
      '_site/a.md': english,
      'package.json': '{}',
      'dist/a.md': english,
      'docs/build/a.md': english,
      'docs/target/a.md': english,
      'site/public/a.md': english,
      'site/public/index.html': '',
    });
    expect(await pathsOf([], cwd)).toEqual(['a.md', 'docs/build/a.md', 'docs/target/a.md']);
  });

  it('have the pages of .github, and of no other dot folder in it', async () => {
    const cwd = folderWith({
      'a.md': english,
      '.github/CONTRIBUTING.md': english,
      '.github/docs/release.md': english,
      '.github/.cache/a.md': english,
      '.githooks/README.md': english,
    });
    expect(await pathsOf([], cwd)).toEqual([
      '.github/CONTRIBUTING.md',
      '.github/docs/release.md',
      'a.md',
    ]);
  });

  it('are searched whatever their name if they are named', async () => {
    const cwd = folderWith({ 'package.json': '{}', 'dist/a.md': english, '.gitignore': 'dist\n' });
    expect(await pathsOf(['dist'], cwd)).toEqual(['dist/a.md']);
  });

  it('honour .gitignore, nested and negated', async () => {
    const cwd = folderWith({
      '.gitignore': '/scratch/\n*.draft.md\n!keep.draft.md\n',
      'a.md': english,
      'a.draft.md': english,
      'keep.draft.md': english,
      'scratch/a.md': english,
      'x/scratch/a.md': english,
      'x/.gitignore': 'b.md\n!c.draft.md\n',
      'x/b.md': english,
      'x/c.draft.md': english,
      'x/y/b.md': english,
      'z/b.md': english,
    });
    expect(await pathsOf([], cwd)).toEqual([
      'a.md',
      'keep.draft.md',
      'x/c.draft.md',
      'x/scratch/a.md',
      'z/b.md',
    ]);
  });

  it('honour the .gitignore of the project around them', async () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'docs/old/\n',
      'docs/a.md': english,
      'docs/old/a.md': english,
    });
    expect(await pathsOf(['docs'], cwd)).toEqual(['docs/a.md']);
    expect(await pathsOf([], join(cwd, 'docs'))).toEqual(['a.md']);
  });

  it('are not left through symbolic links, nor circled in', async () => {
    const outside = folderWith({ 'secret.md': english });
    const cwd = folderWith({ 'a/x.md': english });
    symlinkSync(outside, join(cwd, 'a/out'));
    symlinkSync(cwd, join(cwd, 'a/loop'));
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'a/link.md'));
    expect(await pathsOf([], cwd)).toEqual(['a/x.md']);
  });

  it('tell of frozen versions in one line, if the live docs are there', async () => {
    const files = {
      'versioned_docs/version-1/a.md': english,
      'versioned_docs/version-2/x/a.md': english,
      'i18n/zh/docusaurus-plugin-content-docs/version-1/a.md': chinese,
      'i18n/zh/docusaurus-plugin-content-docs/current/a.md': chinese,
    };
    const cwd = folderWith({ ...files, 'docs/a.md': english });
    const { files: found, skipped } = await discover([], cwd, {});
    expect(found.map(({ path }) => path)).toEqual([
      'docs/a.md',
      'i18n/zh/docusaurus-plugin-content-docs/current/a.md',
    ]);
    expect(skipped).toEqual([
      {
        path: 'i18n/zh/docusaurus-plugin-content-docs',
        pages: 1,
        reason: 'frozen versions',
      },
      { path: 'versioned_docs', pages: 2, reason: 'frozen versions' },
    ]);
    expect(await pathsOf(['versioned_docs'], cwd)).toContain('versioned_docs/version-1/a.md');
    const frozenOnly = folderWith({ 'versioned_docs/version-1/a.md': english });
    expect(await pathsOf([], frozenOnly)).toEqual(['versioned_docs/version-1/a.md']);
  });

  it('are filtered by include and exclude', async () => {
    const cwd = folderWith({
      'docs/a.md': english,
      'docs/b.md': english,
      'docs/api/c.md': english,
      'blog/d.md': english,
    });
    const config = { include: ['docs/**'], exclude: ['docs/api', '**/b.md'] };
    expect(await pathsOf([], cwd, config)).toEqual(['docs/a.md']);
  });
});

describe('files', () => {
  it('are pages whatever their suffix, each once, backslashes or not', async () => {
    const cwd = folderWith({ 'a/x.txt': english, 'a/y.md': english });
    const given = ['a/x.txt', './a/x.txt', 'a\\x.txt', join(cwd, 'a/x.txt')];
    const { files, named, roots } = await discover(given, cwd, {});
    expect(files.map(({ path }) => path)).toEqual(['a/x.txt']);
    expect({ named, roots }).toEqual({ named: ['a/x.txt'], roots: [] });
  });

  it('may lie outside the working directory', async () => {
    const cwd = folderWith({ 'a/x.md': english, 'b/y.md': english });
    expect(await pathsOf(['../b/y.md'], join(cwd, 'a'))).toEqual(['../b/y.md']);
  });

  it('may have wildcards in their names', async () => {
    const cwd = folderWith({ '[slug].md': english, 's.md': english });
    expect(await pathsOf(['[slug].md'], cwd)).toEqual(['[slug].md']);
  });

  it('keep two Unicode forms of one name apart where the disk does', async () => {
    const cwd = folderWith({ 'caf\u00e9.md': english, 'cafe\u0301.md': chinese });
    const { files } = await discover(['cafe\u0301.md'], cwd, {});
    expect(files.find(({ path }) => path === 'cafe\u0301.md')?.text).toBe(chinese);
  });

  it('keep BOM and line ends in their text', async () => {
    const cwd = folderWith({ 'a.md': '\uFEFF# Title\r\n\r\nText\r' });
    const { files } = await discover(['a.md'], cwd, {});
    expect(files[0]?.text).toBe('\uFEFF# Title\r\n\r\nText\r');
  });

  it('are passed over quietly if the config excludes them', async () => {
    const cwd = folderWith({ 'a.md': english });
    const { files, excluded } = await discover(['a.md'], cwd, { exclude: ['a.md'] });
    expect({ files, excluded }).toEqual({ files: [], excluded: ['a.md'] });
  });

  it.each(['absent.md', 'a/absent.md', 'absent\\x.md', '\\', '\\\\'])(
    'must exist: %s',
    async (path) => {
      const cwd = folderWith({ 'a.md': english });
      await expect(discover([path], cwd, {})).rejects.toThrow(UsageError);
      await expect(discover([path], cwd, {})).rejects.toThrow(`${path}: no such file or folder`);
    },
  );

  it('may be no symbolic links that lead out of the project', async () => {
    const outside = folderWith({ 'secret.md': english });
    const cwd = folderWith({ 'a.md': english });
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'out.md'));
    symlinkSync(join(cwd, 'a.md'), join(cwd, 'in.md'));
    symlinkSync(join(cwd, 'nothing'), join(cwd, 'broken.md'));
    await expect(discover(['out.md'], cwd, {})).rejects.toThrow('leads out of');
    await expect(discover(['broken.md'], cwd, {})).rejects.toThrow('a symbolic link to nothing');
    expect(await pathsOf(['in.md'], cwd)).toEqual(['in.md']);
  });
});

describe('globs', () => {
  it('match below their first folder', async () => {
    const cwd = folderWith({
      'docs/a.md': english,
      'docs/x/b.md': english,
      'docs/c.txt': english,
      'node_modules/d.md': english,
    });
    expect(await pathsOf(['docs/**/*.md'], cwd)).toEqual(['docs/a.md', 'docs/x/b.md']);
    expect(await pathsOf(['docs\\*.md'], cwd)).toEqual(['docs/a.md']);
    expect(await pathsOf(['**/*.{md,txt}'], cwd)).toEqual([
      'docs/a.md',
      'docs/c.txt',
      'docs/x/b.md',
    ]);
    expect(await pathsOf(['docs/*'], cwd)).toEqual(['docs/a.md']);
    expect(await pathsOf(['docs/**'], cwd)).toEqual(['docs/a.md', 'docs/x/b.md']);
  });

  it('must match something', async () => {
    const cwd = folderWith({ 'a.md': english });
    await expect(discover(['docs/*.md'], cwd, {})).rejects.toThrow('docs/*.md: no file matches');
  });
});

describe('what cannot be read', () => {
  it('comes back as such, the rest with it', async () => {
    const cwd = folderWith({
      'a.md': english,
      'latin.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a),
      'utf16.md': Uint8Array.of(0xff, 0xfe, 0x41, 0x00),
    });
    const { files } = await discover([], cwd, {});
    expect(files).toEqual([
      { path: 'a.md', text: english, language: 'en' },
      { path: 'latin.md', text: '', language: 'unknown', unreadable: 'not valid UTF-8' },
      { path: 'utf16.md', text: '', language: 'unknown', unreadable: 'not valid UTF-8' },
    ]);
  });

  it('is no page if it is a folder', async () => {
    const cwd = folderWith({ 'a.md': english });
    mkdirSync(join(cwd, 'folder.md'));
    expect(await pathsOf([], cwd)).toEqual(['a.md']);
  });
});
