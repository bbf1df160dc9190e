import { expect, test } from 'vitest';
import { checks, readOptions, usage } from '../../tools/evaluate/options.ts';
import { share, table } from '../../tools/evaluate/table.ts';

test('no word means every check, a sample alone none', () => {
  expect(readOptions([])).toMatchObject({ checks });
  expect(readOptions(['all'])).toMatchObject({ checks });
  expect(readOptions(['--sample', 'missing-link', '25'])).toMatchObject({
    checks: [],
    sample: { rule: 'missing-link', size: 25 },
  });
});

test('the plants of one kind', () => {
  expect(readOptions(['plants', '--kind', 'drop-name'])).toMatchObject({ kind: 'drop-name' });
  expect(readOptions(['plants'])).not.toHaveProperty('kind');
});

test('words and numbers that mean nothing are refused', () => {
  expect(() => readOptions(['plant'])).toThrow(/unknown check "plant"/);
  expect(() => readOptions(['--seed', 'x'])).toThrow(/--seed/);
});

test('a table is as wide as its widest cells, Han counting two', () => {
  expect(
    table(
      ['规则', 'n'],
      [
        ['link', 5],
        ['标题', 12],
      ],
    ),
  ).toBe('规则   n\nlink   5\n标题  12');
  expect(share(3, 4)).toBe('0.750 (3/4)');
});

test('the help names every check', () => {
  expect(readOptions(['--help'])).toBe('help');
  expect(checks.filter((check) => !usage.includes(`\n  ${check} `))).toEqual([]);
});
