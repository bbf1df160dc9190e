import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { statsText } from '../../src/cli/stats.ts';
import { ruleIds } from '../../src/rule-registry.ts';
import { createStopwatch } from '../../src/stopwatch.ts';
import { announceLint, build } from './built.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A clock that is turned by hand. */
function turnedClock(): { readonly now: () => number; readonly turn: (ms: number) => void } {
  let time = 0;
  return {
    now: () => time,
    turn: (ms) => {
      time += ms;
    },
  };
}

test('stages that come again add up, and rules are a part of theirs', () => {
  const { now, turn } = turnedClock();
  const { observer, times } = createStopwatch(now);
  turn(40);
  for (const _ of [1, 2]) {
    observer.enter('read');
    turn(10);
    observer.enter('check');
    turn(1);
    observer.rule('missing-link');
    turn(3);
    observer.rule('link-text');
    turn(5);
    observer.enter('settle');
    turn(2);
    observer.done('check', 1, 2);
  }
  expect(times()).toEqual({
    stages: new Map([
      ['start', 40],
      ['read', 20],
      ['check', 18],
      ['settle', 4],
    ]),
    rules: new Map([
      ['missing-link', 6],
      ['link-text', 10],
    ]),
    threads: 1,
  });
});

test('what stops in the middle is counted up to then', () => {
  const { now, turn } = turnedClock();
  const { observer, times } = createStopwatch(now);
  observer.enter('check');
  observer.rule('link-text');
  turn(7);
  expect([...times().stages, ...times().rules]).toEqual([
    ['start', 0],
    ['check', 7],
    ['link-text', 7],
  ]);
});

test('the tables, the slowest rule first', () => {
  const text = statsText(
    {
      stages: new Map([
        ['start', 250.04],
        ['check', 749.96],
        ['history', 1000],
      ]),
      rules: new Map([
        ['link-text', 30],
        ['missing-link', 600],
      ]),
      threads: 1,
    },
    'en',
  );
  expect(text).toBe(
    [
      '  Stage                  ms       %',
      '  start               250.0    12.5',
      '  check               750.0    37.5',
      '  history (git)     1,000.0    50.0',
      '  whole run         2,000.0   100.0',
      '',
      '  Rule, in check         ms       %',
      '  missing-link        600.0    30.0',
      '  link-text            30.0     1.5',
      '',
    ].join('\n'),
  );
});

describe('--stats', () => {
  beforeAll(build, 120_000);

  /** Name to milliseconds, of every row. */
  const rowsOf = (text: string) =>
    new Map(
      [...text.matchAll(/^ {2}(\S.*?) +([\d,]+\.\d) +[\d.]+$/gm)].map(([, name = '', ms = '']) => [
        name,
        Number(ms.replaceAll(',', '')),
      ]),
    );

  test('adds up, names every rule, and leaves the report alone', async () => {
    const plain = await announceLint(['corpus', '-f', 'json'], root);
    const { stdout, stderr, code } = await announceLint(['corpus', '-f', 'json', '--stats'], root);
    expect(code).toBe(plain.code);
    expect(stdout).toBe(plain.stdout);
    expect(plain.stderr).toBe('');
    const [stages = '', rules = ''] = stderr.split('\n\n');
    const { 'whole run': whole = 0, ...rest } = Object.fromEntries(rowsOf(stages));
    const expected = ['start', 'discover', 'pair', 'read', 'align', 'learn', 'check', 'settle'];
    expect(Object.keys(rest)).toEqual(expect.arrayContaining([...expected, 'report']));
    const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
    expect(sum(Object.values(rest))).toBeCloseTo(whole, 5);
    expect([...rowsOf(rules).keys()].sort()).toEqual([...ruleIds].sort());
    expect(sum(rowsOf(rules).values())).toBeLessThanOrEqual((rest.check ?? 0) + ruleIds.length);
  });

  test.each([
    [['corpus/handbook', '--changed']],
    [['corpus/handbook', '--fix-dry-run']],
    [['corpus/handbook', '-f', 'html=/dev/null', '--lang', 'zh']],
  ])('goes with %j', async (argv) => {
    const { stderr } = await announceLint([...argv, '--stats'], root);
    expect(stderr).toMatch(/^ {2}(?:whole run|合计) +[\d,]+\.\d {3}100\.0$/m);
  });

  test('is nothing that a subcommand knows', async () => {
    expect((await announceLint(['accepted', '--stats'], root)).code).toBe(2);
  });
});
