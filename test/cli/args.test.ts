import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/args.ts';
import type { LintCommand } from '../../src/cli/commands.ts';
import { UsageError } from '../../src/errors.ts';

const known = { formats: ['pretty', 'compact', 'json'], rules: ['mismatched-url', 'extra-link'] };
const read = (...argv: string[]) => readArguments(argv, known);

const plain: LintCommand = {
  kind: 'lint',
  paths: [],
  outputs: [{ format: 'pretty', file: null }],
  config: null,
  levels: {},
  failOn: 'error',
  maxWarnings: null,
  since: null,
  quiet: false,
  verbose: false,
  all: false,
  cache: null,
  stats: false,
  threads: 'auto',
  fix: null,
};

test.each<[argv: string, changes: Partial<LintCommand>]>([
  ['', {}],
  ['docs README.md', { paths: ['docs', 'README.md'] }],
  ['./align', { paths: ['./align'] }],
  ['-- align', { paths: ['align'] }],
  ['-- --quiet', { paths: ['--quiet'] }],
  ['docs align', { paths: ['docs', 'align'] }],
  ['docs init', { paths: ['docs', 'init'] }],
  ['--format json', { outputs: [{ format: 'json', file: null }] }],
  ['-fjson', { outputs: [{ format: 'json', file: null }] }],
  ['--format=json=a=b.json', { outputs: [{ format: 'json', file: 'a=b.json' }] }],
  [
    '--format pretty --format json=out.json',
    {
      outputs: [
        { format: 'pretty', file: null },
        { format: 'json', file: 'out.json' },
      ],
    },
  ],
  ['--output out.txt', { outputs: [{ format: 'pretty', file: 'out.txt' }] }],
  ['-f json -o out.json', { outputs: [{ format: 'json', file: 'out.json' }] }],
  ['--config=lint.json', { config: 'lint.json' }],
  [
    '--rule extra-link=off --rule mismatched-url=warning',
    { levels: { 'extra-link': 'off', 'mismatched-url': 'warning' } },
  ],
  ['--fail-on never --max-warnings 0', { failOn: 'never', maxWarnings: 0 }],
  ['--quiet --verbose --all', { quiet: true, verbose: true, all: true }],
  ['--quiet docs', { quiet: true, paths: ['docs'] }],
])('announce-lint %s', (argv, changes) => {
  const { command } = read(...argv.split(' ').filter((word) => word !== ''));
  expect(command).toEqual({ ...plain, ...changes });
});

test.each<[argv: string, command: object]>([
  ['--help', { kind: 'help' }],
  ['-h', { kind: 'help' }],
  ['align --help', { kind: 'help' }],
  ['-v', { kind: 'version' }],
  ['--list-rules', { kind: 'list-rules' }],
  ['init', { kind: 'init', paths: [], baseline: null, workflow: false }],
  ['init docs', { kind: 'init', paths: ['docs'], baseline: null, workflow: false }],
  [
    'init --baseline',
    { kind: 'init', paths: [], baseline: { local: false, reason: null }, workflow: false },
  ],
  [
    'init --baseline --local --reason old docs',
    { kind: 'init', paths: ['docs'], baseline: { local: true, reason: 'old' }, workflow: false },
  ],
  [
    'accept 3F2a --reason house-style 0123456789abcdef docs',
    {
      kind: 'accept',
      ids: ['3f2a', '0123456789abcdef'],
      paths: ['docs'],
      reason: 'house-style',
      local: false,
      config: null,
    },
  ],
  ['reopen 3f2a -c a.json', { kind: 'reopen', ids: ['3f2a'], config: 'a.json' }],
  ['accepted', { kind: 'accepted', paths: [], prune: false, config: null }],
  ['accepted docs --prune', { kind: 'accepted', paths: ['docs'], prune: true, config: null }],
  [
    '--print-config docs -c a.json',
    { kind: 'print-config', paths: ['docs'], config: 'a.json', levels: {} },
  ],
  ['--explain extra-link', { kind: 'explain', rule: 'extra-link' }],
  ['align a.md b.md', { kind: 'align', source: 'a.md', target: 'b.md', format: 'text' }],
  [
    '--format json align a.md b.md',
    { kind: 'align', source: 'a.md', target: 'b.md', format: 'json' },
  ],
])('announce-lint %s', (argv, command) => {
  expect(read(...argv.split(' ')).command).toEqual(command);
});

test('language and colour', () => {
  expect(read('--lang', 'zh', '--no-color')).toMatchObject({ lang: 'zh', color: false });
  expect(read('--color')).toMatchObject({ lang: null, color: true });
  expect(read()).toMatchObject({ lang: null, color: null });
});

describe('usage errors', () => {
  test.each<[argv: string, says: string]>([
    ['--formt json', 'unknown option --formt; did you mean --format?'],
    ['--workers 4', 'unknown option --workers'],
    ['--threads 0', '--threads needs a number from 1 to 99, not "0"'],
    ['--threads two', '--threads needs a number from 1 to 99, not "two"'],
    ['--threads 1e3', '--threads needs a number from 1 to 99, not "1e3"'],
    ['--threads=', '--threads needs a value'],
    ['accepted --threads 2', '--threads does not go with accepted'],
    ['--prune', '--prune does not go with a check'],
    ['--reason why docs', '--reason does not go with a check'],
    ['init --local', '--local goes with init --baseline'],
    ['init --prune', '--prune does not go with init'],
    [
      'accept --reason why',
      'accept needs the id that stands under a finding, four characters of it or more: announce-lint accept ID... --reason TEXT',
    ],
    [
      'accept 3f2 --reason why',
      'accept needs the id that stands under a finding, four characters of it or more: announce-lint accept ID... --reason TEXT',
    ],
    ['accept 3f2a', 'accept needs a reason: --reason "why it may differ"'],
    ['accept 3f2a --prune', '--prune does not go with accept'],
    ['reopen 3f2a docs', '"docs" is not the id of a finding'],
    ['accepted --local', '--local does not go with accepted'],
    ['-x', 'unknown option -x'],
    ['--format', '--format needs a value'],
    ['--format --quiet', '--format needs a value'],
    ['--config=', '--config needs a value'],
    ['--quiet=yes', '--quiet takes no value'],
    ['--format jsno', 'unknown format "jsno"; did you mean "json"?'],
    ['--format xml', 'unknown format "xml"; it is one of pretty, compact, json'],
    ['--format json=', '--format json= names no file'],
    ['-f json -f pretty', 'json and pretty cannot share standard output; write --format NAME=FILE'],
    ['-f json=a -f pretty=a', 'two formats cannot share the file a'],
    [
      '-f json -f pretty=a -o b',
      '--output goes with exactly one --format; write --format NAME=FILE',
    ],
    ['-f json=a -o b', '--output goes with exactly one --format; write --format NAME=FILE'],
    ['--rule extra-link', '--rule extra-link needs a level: --rule extra-link=warning'],
    ['--rule extra-links=off', 'unknown rule "extra-links"; did you mean "extra-link"?'],
    ['--rule grammar=off', 'unknown rule "grammar"; --list-rules shows them'],
    ['--rule extra-link=warn', '--rule extra-link cannot be "warn"; did you mean "warning"?'],
    ['--explain extralink', 'unknown rule "extralink"; did you mean "extra-link"?'],
    ['--fail-on info', '--fail-on cannot be "info"; it is one of error, warning, never'],
    ['--max-warnings -1', '--max-warnings needs a value'],
    ['--max-warnings=-1', '--max-warnings needs a number, not "-1"'],
    ['--lang fr', '--lang cannot be "fr"; it is one of en, zh'],
    ['align a.md', 'align needs two pages: announce-lint align SOURCE TARGET'],
    ['align a.md b.md c.md', 'align needs two pages: announce-lint align SOURCE TARGET'],
    ['align a.md b.md --quiet', '--quiet does not go with align'],
    ['align a.md b.md -f xml', '--format cannot be "xml"; it is one of text, json'],
  ])('announce-lint %s', (argv, says) => {
    expect(() => read(...argv.split(' '))).toThrow(new UsageError(says));
  });
});
