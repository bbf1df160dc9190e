import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createProgress, showsProgress } from '../../src/cli/progress.ts';
import { announceLint, build } from './built.ts';
import { hasTerminal, inTerminal } from './terminal.ts';

type Variables = Readonly<Record<string, string>>;
const pretty = { format: 'pretty', file: null };
const html = { format: 'html', file: 'report.html' };
const silent = () => {};

test.each<[boolean, Variables, number | null, number | null, (typeof pretty | typeof html)[]]>([
  [true, {}, 80, 80, [pretty]],
  [true, {}, 80, 80, [pretty, html]],
  [true, { CI: 'false' }, 80, 80, [pretty]],
  [true, {}, null, 80, [html]],
  [false, {}, null, 80, [pretty]],
  [false, {}, null, 80, [html, pretty]],
  [false, {}, 80, null, [pretty]],
  [false, { CI: '1' }, 80, 80, [pretty]],
  [false, { TF_BUILD: 'True' }, 80, 80, [pretty]],
  [false, { TERM: 'dumb' }, 80, 80, [pretty]],
])('shown %s: %j, standard output %s and error %s columns, to %j', (...given) => {
  const [shown, variables, columns, errColumns, outputs] = given;
  const rest = { cwd: '/', locale: 'en', out: silent, err: silent };
  const environment = { ...rest, variables, columns, errColumns };
  expect(showsProgress({ outputs, fix: null }, environment)).toBe(shown);
});

describe('the line', () => {
  const begin = (errColumns = 80) => {
    let time = 0;
    const printed: string[] = [];
    const out = (text: string) => printed.push(`out ${text}`);
    const err = (text: string) => printed.push(text);
    const given = { cwd: '/', variables: {}, locale: 'en', columns: 80, errColumns, out, err };
    const progress = createProgress(given, () => time, 'en');
    return {
      ...progress,
      printed,
      at: (ms: number) => {
        time = ms;
      },
    };
  };

  test('waits a second, draws ten times a second and is cleared before anything else', () => {
    const { observer, environment, end, printed, at } = begin();
    observer.done('read', 1, 900);
    at(999);
    observer.done('read', 2, 900);
    expect(printed).toEqual([]);
    at(1000);
    observer.done('read', 600, 900);
    at(1099);
    observer.done('read', 601, 900);
    at(1100);
    observer.done('check', 1, 900);
    expect(printed.splice(0)).toEqual([
      '\r\u001B[KReading pages: 1,200 of 1,800',
      '\r\u001B[KChecking pairs: 1 of 900',
    ]);
    environment.out('report');
    environment.err('note');
    expect(printed.splice(0)).toEqual(['\r\u001B[K', 'out report', 'note']);
    end();
    at(9000);
    observer.done('check', 900, 900);
    expect(printed).toEqual([]);
  });

  test('is drawn while nothing is said', () => {
    vi.useFakeTimers();
    const { observer, end, printed, at } = begin();
    observer.enter('history');
    at(1000);
    vi.advanceTimersByTime(1000);
    end();
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    expect(printed).toEqual(['\r\u001B[KAsking git', '\r\u001B[K']);
  });

  test('is left out where it would wrap', () => {
    const { observer, printed, at } = begin(22);
    at(2000);
    observer.done('check', 10, 10);
    expect(printed).toEqual([]);
  });
});

describe.skipIf(!hasTerminal)('in a terminal', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'progress-'));
  const pairs = 60;
  const plain = { NO_COLOR: '1' };
  beforeAll(() => {
    build();
    for (const lang of ['en', 'zh']) {
      mkdirSync(join(cwd, lang));
      for (let page = 0; page < pairs; page++) {
        const parts = Array.from({ length: 15 }, (_, part) =>
          lang === 'en'
            ? `## Part ${part}\n\nHarbor ${page}.${part} sails from [pier ${part}](https://x.example/${part}) with \`--lantern\`.\n`
            : `## 第 ${part} 部分\n\nHarbor ${page}.${part} 从[${part} 号码头](https://x.example/${part})起航，带上 \`--lantern\`。\n`,
        );
        writeFileSync(join(cwd, lang, `${page}.md`), parts.join('\n'));
      }
    }
  }, 120_000);
  afterAll(() => rmSync(cwd, { recursive: true }));

  const clear = '\r\u001B[K';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  const moving = /\r\u001B\[K[^\r]+/g;

  test('pages and pairs are counted, and nothing of it stays', async () => {
    const printed = await inTerminal([], cwd, plain);
    const drawn = printed.match(moving) ?? [];
    expect(drawn.length).toBeGreaterThan(1);
    for (const text of drawn.slice(0, -1))
      expect(text.slice(clear.length)).toMatch(
        /^(?:Looking for pages|Asking git|Reading pages: \d+ of 120|Checking pairs: \d+ of 60)$/,
      );
    const { stdout } = await announceLint([], cwd, plain);
    const cleared = printed.lastIndexOf(clear) + clear.length;
    expect(printed.slice(cleared)).toBe(stdout);
    expect(printed.startsWith(clear)).toBe(true);
  });

  test('a report to a file leaves an empty terminal behind', async () => {
    const printed = await inTerminal(['-f', 'json=report.json'], cwd, plain);
    expect(printed).toMatch(moving);
    expect(printed.endsWith(clear)).toBe(true);
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).summary.pairs).toBe(pairs);
  });

  test.each<[string, string[], Variables, { out?: string; err?: string }]>([
    ['in CI', [], { CI: 'true' }, {}],
    ['in a dumb terminal', [], { TERM: 'dumb' }, {}],
    ['when standard output goes elsewhere', ['-f', 'json'], {}, { out: join(cwd, 'out') }],
    ['when standard error goes elsewhere', [], {}, { err: join(cwd, 'err') }],
  ])('nothing of it %s', async (_, argv, variables, files) => {
    const printed = await inTerminal(argv, cwd, { ...plain, ...variables }, { files });
    expect(printed).not.toContain(clear);
    if (files.out !== undefined)
      expect(JSON.parse(readFileSync(files.out, 'utf8')).summary.pairs).toBe(pairs);
    if (files.err !== undefined) expect(readFileSync(files.err, 'utf8')).toBe('');
  });
});
