import { expect, test } from 'vitest';
import { annotate, type Remark, type Spot } from '../../src/report/annotations.ts';
import { reportGithub } from '../../src/report/github.ts';
import { withoutCommands } from '../../src/report/workflow-command.ts';
import type { Severity } from '../../src/types.ts';
import { hostileResult } from './hostile.ts';
import { lanternResult } from './pages.ts';
import { contextOf } from './results.ts';
import { commandsIn } from './workflow-commands.ts';

test('an annotation: place, both sides, title', () => {
  const [first] = commandsIn(reportGithub(lanternResult, contextOf()));
  expect(first).toEqual({
    name: 'error',
    properties: {
      file: 'content/zh/lantern-2.4.md',
      line: '3',
      endLine: '3',
      col: '19',
      endColumn: '34',
      title: 'announce-lint: mismatched-value',
    },
    message: [
      'content/zh/lantern-2.4.md:3:19 English says November 20, 2026, Chinese says 2026 年 11 月 21 日',
      'English content/en/lantern-2.4.md:3:29 “November 20, 2026”',
      'Chinese content/zh/lantern-2.4.md:3:19 “2026 年 11 月 21 日”',
    ].join('\n'),
  });
});

test('in Chinese', () => {
  const report = reportGithub(lanternResult, contextOf({ lang: 'zh' }));
  expect(report).toContain('%0A英文 content/en/lantern-2.4.md:3:29 “November 20, 2026”');
});

test('paths are from the root of the repository', () => {
  const report = reportGithub(lanternResult, contextOf({ folder: 'web site/' }));
  expect(commandsIn(report)[0]?.properties.file).toBe('web site/content/zh/lantern-2.4.md');
});

test('infos when verbose, nothing when nothing is found', () => {
  expect(reportGithub(lanternResult, contextOf())).not.toContain('extra-link');
  expect(
    commandsIn(reportGithub(lanternResult, contextOf({ verbose: true }))).at(-1),
  ).toMatchObject({ name: 'notice', properties: { file: 'content/zh/lantern-2.4.md' } });
  expect(reportGithub({ ...lanternResult, findings: [] }, contextOf())).toBe('');
});

test('10,000 hostile findings are ten of each severity, each on one line', () => {
  const report = reportGithub(hostileResult(10_000), contextOf({ verbose: true }));
  const commands = commandsIn(report);
  const count = (name: string) => commands.filter((command) => command.name === name).length;
  expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
  expect(commands.at(-1)?.message).toMatch(/^9,971 more findings: /);
  expect(commands.flatMap(({ message }) => message.match(/\p{Cc}/gu) ?? [])).toEqual(
    commands.flatMap(({ message }) => message.match(/\n/g) ?? []),
  );
});

function remark(severity: Severity, line: number, confidence = 1): Remark {
  const spot = (path: string, language: 'en' | 'zh'): Spot => {
    return { path, language, line, column: 1, endLine: line, endColumn: 3, text: 'text' };
  };
  const message = `${severity} ${line}`;
  const sides = { source: spot('en.md', 'en'), target: spot('zh.md', 'zh') };
  return { rule: 'a-rule', severity, message, confidence, ...sides };
}

test('changed lines first, then the surest; on the page that was changed', () => {
  const remarks = [
    ...Array.from({ length: 20 }, (_, index) => remark('error', index + 1, 0.5 + index / 100)),
    remark('warning', 50),
  ];
  const isChanged = ({ path, line }: Spot) => path === 'en.md' && line <= 2;
  const commands = commandsIn(annotate(remarks, 'en', isChanged, 'summary'));
  expect(commands.slice(0, 3).map(({ properties: { file, line } }) => [file, line])).toEqual([
    ['en.md', '2'],
    ['en.md', '1'],
    ['zh.md', '20'],
  ]);
  expect(commands.map(({ name }) => name)).toEqual([
    ...Array.from({ length: 10 }, () => 'error'),
    'warning',
    'notice',
  ]);
  expect(commands.at(-1)?.message).toMatch(/^10 more findings: .+ job summary/);
});

test('several lines have no columns; a line end at the end is not a line', () => {
  const one = remark('error', 3);
  const target = { ...remark('error', 3).target, endLine: 6, endColumn: 1 } as Spot;
  const [command] = commandsIn(annotate([{ ...one, target }], 'en'));
  expect(command?.properties).toEqual({
    file: 'zh.md',
    line: '3',
    endLine: '5',
    title: 'announce-lint: a-rule',
  });
});

test.each([
  ['::error::x', ': :error::x'],
  ['a\n  ::warning file=a::x\nb', 'a\n  : :warning file=a::x\nb'],
  ['a ##[error]b', 'a # #[error]b'],
  ['a:: b\n## [c]\n', 'a:: b\n## [c]\n'],
  [':::tip', ': ::tip'],
])('%j holds no command for the runner', (text, expected) => {
  expect(withoutCommands(text)).toBe(expected);
});
