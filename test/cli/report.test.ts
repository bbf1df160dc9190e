import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCase, sayOf } from '../case.ts';
import { announceLint, build } from './built.ts';

const files: Readonly<Record<string, string>> = {
  'en/灯.md':
    '# Lamps\r\n\r\nA 16-lamp relay needs 2.4.1.\r\nSee `relay`.\r\n\r\nThe price is \x1b[31m12 coins.\r\n\r\n```sh\r\nlight --all\r\n```\r\n',
  'zh/灯.md':
    '# Lamps\r\n\r\n16 灯的中继需要 2.4.2。\r\n参见 `relay`。\r\n\r\n价格为 \x1b[31m12 枚硬币。\r\n\r\n```sh\r\nlight --al\r\n```\r\n',
};

let root = '';
beforeAll(() => {
  build();
  root = mkdtempSync(join(tmpdir(), 'announce-lint-report-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

async function fingerprints(): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await announceLint(['-f', 'json'], root);
  const { findings } = JSON.parse(stdout);
  return new Map(
    findings.map(({ rule, fingerprint }: Record<string, string>) => [rule, fingerprint]),
  );
}

test.each(['mismatched-value', 'mismatched-code-block'])(
  'the report on %s is a case that shows it',
  async (rule) => {
    const fingerprint = (await fingerprints()).get(rule) ?? '';
    const { code, stdout, stderr } = await announceLint(['report', fingerprint.slice(0, 8)], root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^# False alarm: ${rule}\n`));
    expect(stdout).toMatch(/^- says: .*(?:2\.4\.2|--al).*$/m);
    expect(stdout).toMatch(/^- announce-lint \d+\.\d+\.\d+, Node v\d+.*; finding [0-9a-f]{16}$/m);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
    const said = await sayOf(readCase(stdout));
    expect(said.map((one) => one.rule)).toEqual([rule]);
  },
);

test.each([
  [['report'], 'report needs the id that stands under a finding'],
  [['report', 'zh/灯.md'], 'report needs the id that stands under a finding'],
  [['report', 'ffff0000'], 'ffff0000: no such finding here'],
  [['report', 'abcd', '--quiet'], '--quiet does not go with report'],
])('%j', async (argv, message) => {
  const ran = await announceLint(argv, root);
  expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
});
