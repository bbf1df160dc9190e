import { expect, test } from 'vitest';
import { levelOf, withLevels } from '../../src/config/levels.ts';
import type { Config } from '../../src/types.ts';

const config: Config = {
  rules: { 'extra-link': ['warning', { hosts: 3 }], 'link-text': 'off' },
  overrides: [
    { files: ['content/zh/archive/**'], rules: { 'extra-link': 'info', 'link-text': 'error' } },
    { files: ['content/en/archive/old.md'], rules: { 'extra-link': ['off', { hosts: 1 }] } },
  ],
};
const current = ['content/en/a.md', 'content/zh/a.md'];
const archived = ['content/en/archive/a.md', 'content/zh/archive/a.md'];
const old = ['content/en/archive/old.md', 'content/zh/archive/old.md'];

test.each<[rule: string, paths: readonly string[], level: string, options: object]>([
  ['mismatched-url', current, 'error', {}],
  ['extra-link', current, 'warning', { hosts: 3 }],
  ['extra-link', archived, 'info', { hosts: 3 }],
  ['extra-link', old, 'off', { hosts: 1 }],
  ['link-text', current, 'off', {}],
  ['link-text', archived, 'error', {}],
  ['toString', archived, 'error', {}],
])('%s on %s is %s', (rule, paths, level, options) => {
  expect(levelOf(config, rule, 'error', paths)).toEqual({ level, options });
});

test('the command line wins over the config and keeps its options', () => {
  const asked = withLevels(config, { 'extra-link': 'error' });
  expect(levelOf(asked, 'extra-link', 'info', old)).toEqual({
    level: 'error',
    options: { hosts: 1 },
  });
  expect(levelOf(asked, 'extra-link', 'info', current)).toEqual({
    level: 'error',
    options: { hosts: 3 },
  });
  expect(levelOf(asked, 'link-text', 'info', current).level).toBe('off');
});
