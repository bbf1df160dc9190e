import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announceLint, build } from '../cli/built.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpora = join(root, '../shared/corpora');
const scratch = mkdtempSync(join(tmpdir(), 'threads-'));

beforeAll(build, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What a run says in one thread, which it must say in three as well. */
async function alike(argv: readonly string[], cwd: string) {
  const one = await announceLint([...argv, '--threads', '1'], cwd);
  expect(await announceLint([...argv, '--threads', '3'], cwd)).toEqual(one);
  return one;
}

describe('one thread and many say the same', () => {
  test.each([
    [['corpus', '-f', 'json']],
    [['corpus', '--all', '--verbose', '--lang', 'zh']],
    [['corpus/docs-site', '-f', 'html']],
    [['corpus/handbook', '-f', 'compact', '--rule', 'extra-link=error']],
    [['corpus/docs-site', '--fix-dry-run']],
  ])('announce-lint %j', async (argv) => {
    expect((await alike(argv, root)).stdout.length).toBeGreaterThan(500);
  });

  test('of a page with an odd name, a broken one, and one that no decoder takes', async () => {
    const folder = join(scratch, 'odd');
    const names = ['constructor', '__proto__', '港口', 'toString', 'a', 'b'];
    for (const language of ['en', 'zh']) mkdirSync(join(folder, language), { recursive: true });
    for (const name of names) {
      const link = names.map((other) => `[${other}](${other}.md#valueOf)`).join('\r\n');
      writeFileSync(
        join(folder, 'en', `${name}.md`),
        `# Harbor\r\n\r\nVersion 2.4 of Lanternd.\r\n\r\n## __proto__\r\n\r\n${link}\r\n`,
      );
      writeFileSync(
        join(folder, 'zh', `${name}.md`),
        `# 港口\r\n\r\nLanternd 的 2.5 版。\r\n\r\n## 原型\r\n\r\n${link}\r\n`,
      );
    }
    writeFileSync(join(folder, 'zh/a.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]));
    writeFileSync(join(folder, 'zh/b.md'), '---\ntitle: [\n---\n\n```\n港口');
    const { stdout, code } = await alike(['-f', 'json'], folder);
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout);
    const rules = findings.map(({ rule }: { readonly rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['parse-error', 'mismatched-value']));
  });

  test('with a cache, cold and warm, whoever filled it', async () => {
    const argv = ['corpus/docs-site', '-f', 'json'];
    const plain = await announceLint([...argv, '--threads', '1'], root);
    for (const [cold, warm] of [
      ['1', '3'],
      ['3', '1'],
    ] as const) {
      const location = join(scratch, `cache-${cold}`);
      for (const more of [
        [],
        // Another result, of the same pages.
        ['--rule', 'extra-link=info'],
      ])
        for (const threads of [cold, warm])
          expect(
            await announceLint(
              [...argv, ...more, '--threads', threads, '--cache-location', location],
              root,
            ),
          ).toEqual(plain);
    }
  });

  test('of a cache that no thread can write', async () => {
    const folder = join(scratch, 'full');
    cpSync(join(root, 'corpus/handbook'), folder, { recursive: true });
    writeFileSync(join(folder, 'taken'), '');
    const { stderr } = await alike(['-f', 'compact', '--cache-location', 'taken/in'], folder);
    expect(stderr).toMatch(
      /^announce-lint: the cache in taken\/in cannot be written \(E[A-Z]+\)\n$/,
    );
  });

  test.skipIf(!existsSync(corpora)).each([['openkruise', ['-f', 'json']]])(
    'of %s (left out where ../shared is not there)',
    async (name, argv) => {
      expect((await alike(argv, join(corpora, name))).stdout.length).toBeGreaterThan(1_000);
    },
  );
});

test('--stats adds up what all threads took, and says so', async () => {
  const argv = ['corpus/docs-site', '-f', 'json', '--stats', '--threads'];
  const { stdout, stderr } = await announceLint([...argv, '3'], root);
  expect(stdout).toBe((await announceLint(['corpus/docs-site', '-f', 'json'], root)).stdout);
  expect(stderr).toMatch(/^ {2}The times of 3 threads that work at once, added up\n {2}Stage /);
  for (const row of ['read', 'waiting for threads', 'check', 'missing-link'])
    expect(stderr).toMatch(new RegExp(`^  ${row} +[\\d,]+\\.\\d`, 'm'));
  const one = await announceLint([...argv, '1', '--lang', 'zh'], root);
  expect(one.stderr).toMatch(/^ {2}阶段 /);
  const two = await announceLint([...argv, '2', '--lang', 'zh'], root);
  expect(two.stderr).toMatch(/^ {2}以下为 2 个并行线程用时之和\n {2}阶段 /);
});

test('more threads than pairs are as many as there are pairs', async () => {
  const pages = ['corpus/inbox', '--stats', '--threads', '99', '-f', 'json'];
  const { stdout, stderr, code } = await announceLint(pages, root);
  expect(code).not.toBe(2);
  const { pairs } = JSON.parse(stdout);
  expect(stderr).toContain(`The times of ${pairs.length} threads`);
});
