import { describe, expect, test } from 'vitest';
import { lineIndex } from '../../src/lines.ts';
import { plantKinds } from '../../tools/evaluate/plants/index.ts';
import { plantDefect } from '../../tools/evaluate/plants/kind.ts';
import { random } from '../../tools/evaluate/random.ts';
import { twin } from '../../tools/evaluate/twin.ts';
import { chinese, english } from './pages.ts';

const pages = twin({ text: english, language: 'en' }, { text: chinese, language: 'zh' });

function plant(id: string, seed = 'test') {
  const kind = plantKinds.find((one) => one.id === id);
  if (!kind || !pages) throw new Error(`no kind ${id}, or the pages do not run alike`);
  return plantDefect(kind, pages, random(seed));
}

/** Lines of `a` that `b` does not have, and the reverse. */
function changedLines(a: string, b: string): { readonly gone: string[]; readonly come: string[] } {
  const [before, after] = [a.split('\n'), b.split('\n')];
  return {
    gone: before.filter((line) => line !== '' && !after.includes(line)),
    come: after.filter((line) => line !== '' && !before.includes(line)),
  };
}

describe('every kind of plant', () => {
  // No date in ISO form stands in the running text of the pages, nor two steps that hold no more.
  const absent = ['change-iso-date', 'exchange-steps', 'unnumber-item'];

  test.each(plantKinds.map(({ id }) => id))('%s changes the page where it says', (id) => {
    const planted = plant(id);
    if (absent.includes(id)) {
      expect(planted).toBeNull();
      return;
    }
    if (!planted) throw new Error(`${id} found no place`);
    expect(planted.text).not.toBe(chinese);
    const lines = lineIndex(planted.text).length;
    for (const [first, last] of planted.targetLines) {
      expect(first).toBeGreaterThanOrEqual(1);
      expect(last).toBeGreaterThanOrEqual(first);
      expect(last).toBeLessThanOrEqual(lines);
    }
    expect(planted.sourceLines?.[0] ?? 1).toBeGreaterThanOrEqual(1);
  });

  test('the same seed plants the same defect, another seed another somewhere', () => {
    const ids = plantKinds.map(({ id }) => id);
    expect(ids.map((id) => plant(id)?.text)).toEqual(ids.map((id) => plant(id)?.text));
    expect(ids.map((id) => plant(id, 'a')?.text)).not.toEqual(
      ids.map((id) => plant(id, 'b')?.text),
    );
  });

  test('ids are unique and every kind names a rule', () => {
    expect(new Set(plantKinds.map(({ id }) => id)).size).toBe(plantKinds.length);
    for (const { rules } of plantKinds) expect(rules.length).toBeGreaterThan(0);
  });
});

describe('single kinds', () => {
  test('drop-heading takes one heading line and keeps its section', () => {
    const planted = plant('drop-heading');
    const { gone, come } = changedLines(chinese, planted?.text ?? '');
    expect(gone).toHaveLength(1);
    expect(gone[0]).toMatch(/^#{2,3} /);
    expect(come).toEqual([]);
    const heading = english.split('\n')[(planted?.sourceLines?.[0] ?? 0) - 1];
    expect(heading?.match(/\{#.+\}/)?.[0]).toBe(gone[0]?.match(/\{#.+\}/)?.[0]);
  });

  test('move-section loses no line', () => {
    const planted = plant('move-section');
    const sorted = (text: string) => text.split('\n').filter(Boolean).sort();
    expect(sorted(planted?.text ?? '')).toEqual(sorted(chinese));
  });

  test('drop-anchor leaves the heading without id', () => {
    const { gone, come } = changedLines(chinese, plant('drop-anchor')?.text ?? '');
    expect(gone[0]).toMatch(/\{#[\w-]+\}$/);
    expect(come).toEqual([gone[0]?.replace(/\{#.*/, '')]);
  });

  test('unlink keeps the text of the link', () => {
    const { gone, come } = changedLines(chinese, plant('unlink')?.text ?? '');
    expect(gone[0]?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')).toBe(
      come[0]?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
    );
  });

  test('swap-targets exchanges two targets of one section', () => {
    const targets = (text: string) => [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, url]) => url);
    const after = targets(plant('swap-targets')?.text ?? '');
    expect([...after].sort()).toEqual([...targets(chinese)].sort());
    expect(after).not.toEqual(targets(chinese));
  });

  test('change-issue contradicts the target of its own link', () => {
    expect(plant('change-issue')?.text).toContain(
      '[#4812](https://github.com/lighthouse/lighthouse/pull/4821)',
    );
  });

  test('drop-plain-sentence takes a sentence without digit, code, link or Latin word', () => {
    const planted = plant('drop-plain-sentence');
    expect(planted?.text).toBe(chinese.replace('信标缓存的体积缩小到原来的三分之一。', ''));
    expect(planted?.sourceLines).toEqual([7, 7]);
  });

  test('change-qualifier turns a bound round', () => {
    expect(plant('change-qualifier')?.text).toContain('Lighthouse 2.4 最多需要 512 MB');
  });

  test('break-flanking puts the colon inside the bold text', () => {
    expect(plant('break-flanking')?.text).toMatch(/\*\*[^*\n]+：\*\*[^*\n]/);
  });

  test('leave-heading keeps the id and the level', () => {
    const { come } = changedLines(chinese, plant('leave-heading')?.text ?? '');
    expect(come[0]).toMatch(/^##+ [A-Z][a-z]+ .+ \{#[\w-]+\}$/);
  });

  test('drop-field and change-field touch only a copied field', () => {
    expect(changedLines(chinese, plant('drop-field')?.text ?? '').gone[0]).toMatch(
      /^(?:publishdate|release):/,
    );
    expect(changedLines(chinese, plant('change-field')?.text ?? '').come[0]).toMatch(
      /^(?:publishdate|release):/,
    );
  });
});

test('pages whose headings run differently are no twin', () => {
  const other = chinese.replace('### 配置文件', '## 配置文件');
  expect(twin({ text: english, language: 'en' }, { text: other, language: 'zh' })).toBeNull();
});

test('a name that is taken out leaves no blanks behind, and is none that the title says', () => {
  const page = (text: string) => `# LumiGrid\n\n## A\n\n${text}\n`;
  const both = twin(
    {
      text: page('All lamps of the quay are lit by Wyckham and LumiGrid tonight.'),
      language: 'en',
    },
    { text: page('码头上的所有的灯今晚都由 Wyckham 和 LumiGrid 点亮。'), language: 'zh' },
  );
  const kind = plantKinds.find(({ id }) => id === 'drop-name');
  if (!kind || !both) throw new Error('no place');
  for (const seed of ['a', 'b', 'c', 'd']) {
    expect(plantDefect(kind, both, random(seed))?.text).toBe(
      page('码头上的所有的灯今晚都由和 LumiGrid 点亮。'),
    );
  }
});
