import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openEntries } from '../../src/cache/entries.ts';
import { removeUnused } from '../../src/cache/unused.ts';

const root = mkdtempSync(join(tmpdir(), 'cache-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
const fresh = () => {
  made += 1;
  return join(root, String(made));
};

/** Files of a cache, without what git reads. */
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[\\/]/.test(name))
    .map((name) => join(folder, name));

const text = '灯塔 \u{1F3EE} "\\ \u2028\r\n and more';

test('what was put is there, for another run too, and only under its key', () => {
  const folder = fresh();
  const entries = openEntries(folder);
  expect(entries.get('lamp')).toBeNull();
  entries.put('lamp', text);
  expect(entries.get('lamp')).toBe(text);
  expect(openEntries(folder).get('lamp')).toBe(text);
  expect(entries.get('lamp ')).toBeNull();
  entries.put('lamp', 'another');
  expect(openEntries(folder).get('lamp')).toBe('another');
  expect(entries.failure()).toBeNull();
});

test('git sees nothing of it', () => {
  const folder = fresh();
  openEntries(folder).put('lamp', text);
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
});

test.each<[string, (whole: string) => string]>([
  ['cut off', (whole) => whole.slice(0, -1)],
  ['empty', () => ''],
  ['with one letter changed', (whole) => whole.replace('more', 'mare')],
  ['of zeros', (whole) => '\0'.repeat(whole.length)],
  ['without its hash', (whole) => whole.slice(whole.indexOf('\n') + 1)],
])('an entry %s is none, and is written again', (_, damage) => {
  const folder = fresh();
  openEntries(folder).put('lamp', text);
  const [file = ''] = files(folder);
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  const entries = openEntries(folder);
  expect(entries.get('lamp')).toBeNull();
  entries.put('lamp', text);
  expect(entries.get('lamp')).toBe(text);
});

test('what a killed run left behind is no entry, and is removed in time', () => {
  const folder = fresh();
  openEntries(folder).put('lamp', text);
  const [file = ''] = files(folder);
  const left = `${file}.4f0e.tmp`;
  writeFileSync(left, 'half of');
  expect(openEntries(folder).get('lamp')).toBe(text);
  age(left, 31);
  age(join(folder, '.gitignore'), 2);
  removeUnused(folder);
  expect(files(folder)).toEqual([file]);
});

test('what no run has used for a month is removed, and looked for once a day', () => {
  const folder = fresh();
  const entries = openEntries(folder);
  for (const key of ['old', 'used', 'young']) entries.put(key, key);
  for (const file of files(folder))
    age(file, readFileSync(file, 'utf8').endsWith('young') ? 3 : 40);
  entries.get('used');
  removeUnused(folder);
  expect(files(folder)).toHaveLength(3);
  age(join(folder, '.gitignore'), 2);
  removeUnused(folder);
  expect(['old', 'used', 'young'].map((key) => entries.get(key))).toEqual([null, 'used', 'young']);
});

test('a folder that is not there has nothing to remove', () => {
  const folder = fresh();
  removeUnused(folder);
  expect(() => statSync(folder)).toThrow();
});

test('a folder that is a file fails once, and says so', () => {
  const folder = fresh();
  writeFileSync(folder, '');
  const entries = openEntries(folder);
  entries.put('lamp', text);
  expect(entries.failure()).toMatch(/^E[A-Z]+$/);
  expect(entries.get('lamp')).toBeNull();
});

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that may only be read is read',
  () => {
    const folder = fresh();
    openEntries(folder).put('lamp', text);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o500);
    chmodSync(folder, 0o500);
    const entries = openEntries(folder);
    expect(entries.get('lamp')).toBe(text);
    entries.put('wick', text);
    expect(entries.failure()).toBe('EACCES');
    chmodSync(folder, 0o700);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o700);
  },
);

function age(file: string, days: number): void {
  const time = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  utimesSync(file, time, time);
}
