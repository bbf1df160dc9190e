import { expect, test } from 'vitest';
import { readPair } from '../../src/pipeline.ts';
import { viewOf } from '../../src/view/view.ts';

const now = '## Lamps\n\nThe lamp has 14 sides.\n\n## Ropes\n\nThe rope has 7 strands.\n';
const zh = '## 灯\n\n灯有 12 个面。\n\n## 绳\n\n绳由 7 股拧成。\n';

test('what changed in the original since is shown at its piece', () => {
  const file = (path: string, text: string, language: 'en' | 'zh') => ({ path, text, language });
  const pair = readPair({
    key: 'lamps',
    source: file('en.md', now, 'en'),
    target: file('zh.md', zh, 'zh'),
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'arguments',
    confidence: 1,
    pin: {
      file: file('en.md', now.replace('14', '12'), 'en'),
      commit: 'a'.repeat(40),
      later: null,
    },
  });
  const { drift } = pair;
  if (drift === undefined) throw new Error('no drift');
  const view = viewOf({ ...pair, source: drift.page }, drift);
  const [changed, ...more] = view.changed ?? [];
  expect(more).toEqual([]);
  const [from = 0, to = 0] = view.source.pieces[changed?.piece ?? -1]?.at ?? [];
  expect(now.slice(from, to)).toBe('The lamp has 14 sides.');
  expect(changed?.parts).toContainEqual({ kind: 'removed', text: '12' });
  expect(viewOf(pair).changed).toBeUndefined();
});
