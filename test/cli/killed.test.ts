import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announceLint, build, program } from './built.ts';

const pages = 120;
const en = '# Lantern\n\nSee [request #44021](https://github.com/lantern/lantern/pull/44021).\n';
const zh = '# 灯笼\n\n参见[请求 #44021](https://github.com/lantern/lantern/pull/44012)。\n';
const right = zh.replace('44012', '44021');

let cwd = '';
beforeAll(() => {
  build();
  cwd = mkdtempSync(join(tmpdir(), 'killed-'));
  for (const lang of ['en', 'zh']) mkdirSync(join(cwd, lang));
}, 120_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Starts `--fix` and kills it once so many things happened in the folder of the translations. */
function killedAfter(events: number): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, '--fix'], { cwd, stdio: 'ignore' });
    let seen = 0;
    const watcher = watch(join(cwd, 'zh'), () => {
      seen += 1;
      if (seen === events) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      watcher.close();
      resolve(signal);
    });
  });
}

const temporary = () => readdirSync(join(cwd, 'zh')).filter((name) => !/^\d+\.md$/.test(name));
const texts = () =>
  Array.from({ length: pages }, (_, page) => readFileSync(join(cwd, 'zh', `${page}.md`), 'utf8'));

describe.skipIf(process.platform === 'win32')('--fix that is killed', () => {
  test.each([1, 2, 20, 90])('at the event %i leaves every page old or new', async (events) => {
    for (let page = 0; page < pages; page++) {
      writeFileSync(join(cwd, 'en', `${page}.md`), en);
      writeFileSync(join(cwd, 'zh', `${page}.md`), zh);
    }
    expect(await killedAfter(events)).toBe('SIGKILL');
    const found = texts();
    expect(new Set(found.map((text) => text === zh || text === right))).toEqual(new Set([true]));
    expect(found).toContain(zh);
    if (events === 90) expect(found).toContain(right);
    const left = temporary();
    expect(left.length).toBeLessThanOrEqual(1);
    // As a kill in the worst moment leaves it, whenever this one came.
    const torn = left[0] ?? '.announce-lint-0123456789ab.tmp';
    writeFileSync(join(cwd, 'zh', torn), '# 灯');
    const seen = await announceLint(['-f', 'json'], cwd);
    expect(JSON.parse(seen.stdout).summary).toMatchObject({ pairs: pages, unpaired: 0 });
    utimesSync(join(cwd, 'zh', torn), 1_700_000_000, 1_700_000_000);
    const again = await announceLint(['--fix'], cwd);
    const count = found.filter((text) => text === zh).length;
    expect(again.stderr).toBe(`Fixed ${count} findings in ${count} files.\n`);
    expect(texts().every((text) => text === right)).toBe(true);
    expect(temporary()).toEqual([]);
  });
});
