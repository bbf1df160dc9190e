import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language.ts';
import { pairFiles } from '../../src/pair/pair.ts';
import { similarity, weighPages } from '../../src/pair/similarity.ts';
import { readTraits } from '../../src/pair/tokens.ts';
import { parses } from '../pace.ts';
import { discovered, shown } from './discovered.ts';
import {
  patchChinese,
  patchEnglish,
  releaseChinese,
  releaseEnglish,
  reviewChinese,
} from './inbox.ts';

const patches = [1, 2, 3, 4, 5, 6];

describe('a flat folder', () => {
  it('is paired by content, and what is no translation is left alone', () => {
    const files = Object.fromEntries([
      ['k7.md', releaseEnglish],
      ['q2.md', releaseChinese],
      ['w9.md', reviewChinese],
      ...patches.map((n) => [`e${(n * 5) % 7}.md`, patchEnglish(n)]),
      ...patches.map((n) => [`z${(n * 3) % 7}.md`, patchChinese(n)]),
    ]);
    const result = pairFiles(discovered(files), {});
    expect(shown(result).sort()).toEqual(
      ['k7.md > q2.md', ...patches.map((n) => `e${(n * 5) % 7}.md > z${(n * 3) % 7}.md`)].sort(),
    );
    for (const { via, confidence } of result.pairings) {
      expect(via).toBe('content');
      expect(confidence).toBeGreaterThan(0.6);
      expect(confidence).toBeLessThan(0.95);
    }
    expect(result.unpaired.map(({ path }) => path)).toEqual(['w9.md']);
  });

  it('leaves a page alone whose translation is not there', () => {
    const files = { 'a.md': releaseEnglish, 'b.md': reviewChinese, 'c.md': patchChinese(3) };
    const { pairings, unpaired } = pairFiles(discovered(files), {});
    expect(pairings).toEqual([]);
    expect(unpaired).toHaveLength(3);
  });

  it('does not take one patch release for another', () => {
    const files = Object.fromEntries([
      ...[1, 3, 5].map((n) => [`e${n}.md`, patchEnglish(n)]),
      ...[2, 4, 6].map((n) => [`z${n}.md`, patchChinese(n)]),
    ]);
    expect(shown(pairFiles(discovered(files), {}))).toEqual([]);
  });

  it('does not choose between two copies of the original', () => {
    const files = { 'a.md': releaseEnglish, 'b.md': releaseEnglish, 'c.md': releaseChinese };
    const { pairings, unpaired } = pairFiles(discovered(files), {});
    expect(pairings).toEqual([]);
    expect(unpaired.find(({ path }) => path === 'c.md')?.reason).toBe(
      'resembles a.md and b.md alike',
    );
    expect(unpaired.find(({ path }) => path === 'a.md')?.reason).toBe(
      'resembles c.md, as does b.md',
    );
  });

  it('takes the program of a page for no prose', () => {
    const program = `<script id="lamp">\n${'const beacon = document.querySelector("lamp");\n'.repeat(40)}</script>\n`;
    const chinese = '网关会一直保留每个事件，直到确认为止。\n\n';
    expect(detectLanguage(chinese + program)).toBe('zh');
    expect(detectLanguage(program + chinese)).toBe('zh');
    expect(detectLanguage(`${chinese}<script>light()</script>\n\n灯塔已经点亮。\n`)).toBe('zh');
    expect(detectLanguage(`Every event stays there.\n\n${program}`)).toBe('en');
  });

  it('says of a short page that it is one', () => {
    const files = {
      'a.md': releaseEnglish,
      'b.md': releaseChinese,
      'c.md': '你好，世界。以后再写。',
    };
    const { unpaired } = pairFiles(discovered(files), {});
    expect(unpaired.map(({ path }) => path)).toEqual(['c.md']);
  });

  it('pairs the same whatever the line ends', () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const files = { 'a.md': crlf(releaseEnglish), 'b.md': crlf(releaseChinese) };
    expect(shown(pairFiles(discovered(files), {}))).toEqual(['a.md > b.md']);
  });
});

describe('where paths pair the pages', () => {
  const tree = {
    'content/en/a.md': patchEnglish(1),
    'content/zh/a.md': patchChinese(1),
    'content/en/b.md': releaseEnglish,
    'content/zh/another.md': releaseChinese,
  };

  it('content only suggests', () => {
    const { pairings, unpaired } = pairFiles(discovered(tree), {});
    expect(pairings.map(({ via }) => via)).toEqual(['layout']);
    expect(unpaired).toEqual([
      {
        path: 'content/en/b.md',
        language: 'en',
        reason: 'no Chinese page at content/zh/b.md',
        looksLike: 'content/zh/another.md',
        expected: 'content/zh/b.md',
      },
      {
        path: 'content/zh/another.md',
        language: 'zh',
        reason: 'no English page at content/en/another.md',
        looksLike: 'content/en/b.md',
        expected: 'content/en/another.md',
      },
    ]);
  });

  it('content decides for the files that are named', () => {
    const named = ['content/en/b.md', 'content/zh/another.md', 'content/zh/a.md'];
    const result = pairFiles(
      discovered(tree, { named, roots: [], counterparts: ['content/en/a.md'] }),
      {},
    );
    expect(shown(result)).toContain('content/en/b.md > content/zh/another.md');
  });

  it('content still decides in a flat folder beside the trees', () => {
    const files = { ...tree, 'inbox/x.md': patchEnglish(5), 'inbox/y.md': patchChinese(5) };
    expect(shown(pairFiles(discovered(files), {}))).toContain('inbox/x.md > inbox/y.md');
  });
});

describe('the score of a pair', () => {
  const words = ['control', 'plane', 'service', 'network', 'policy', 'region', 'window', 'storage'];
  const page = (path: string, text: string) => ({ path, traits: readTraits(text) });
  const story = page('e', words.map((one) => `The ${one} of the port, any ${one}.`).join(' '));
  const english = page('a', `${words.join(' ')} Brightwater and Tidewheel, Greta Olsen.`);
  const chinese = page('b', 'Brightwater 与 Tidewheel，Greta Olsen。');
  const scoreAmong = (others: readonly ReturnType<typeof page>[]) => {
    const weighed = weighPages([english, story, story, story], [chinese, ...others]);
    const [one] = weighed.english;
    const [other] = weighed.chinese;
    return one && other ? similarity(one, other) : 0;
  };

  it('hardly falls where its ordinary words stand in some other page', () => {
    const alone = scoreAmong([page('c', '说明文字。')]);
    const among = scoreAmong([page('c', `教程：${words.join('，')}`)]);
    expect(among).toBeLessThan(alone);
    expect(among).toBeGreaterThan(alone * 0.8);
  });

  it('is 1 at most', () => {
    const weighed = weighPages([english], [page('z', `${english.traits.size}`), english]);
    for (const one of weighed.english)
      for (const other of weighed.chinese) expect(similarity(one, other)).toBeLessThanOrEqual(1);
  });
});

describe('time', () => {
  /** Processor time for `count` pairs of pages that share most of their words, in milliseconds. */
  function timeOf(count: number): number {
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        [`e${n}.md`, patchEnglish(n * 3)],
        [`z${n}.md`, patchChinese(n * 3)],
      ]).flat(),
    );
    const discovery = discovered(files);
    const start = process.cpuUsage();
    expect(pairFiles(discovery, {}).pairings.length).toBeGreaterThan(count * 0.9);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }

  it('does not explode on any text', async () => {
    const parts = [
      '](',
      '[x]: ',
      '1.',
      '11',
      '1,111',
      'a-',
      '`',
      '--- ',
      '\n- ',
      'a: [',
      '/',
      'https://',
    ];
    for (const part of parts) {
      const text = `---\nx: ${part.repeat(50_000)}\n---\n${part.repeat(50_000)}原文`;
      const files = discovered({ 'a.md': text, 'b.md': `网关会一直保留每个事件。${text}` });
      expect(await parses(() => pairFiles(files, {})), part).toBeLessThan(250);
    }
  });

  it('grows with the number of pages, not with its square', () => {
    timeOf(200);
    const ratios = [1, 2, 3].map(() => timeOf(1600) / timeOf(400));
    // Four times the pages: 4 if linear, 16 if quadratic; the machine may be busy.
    expect(Math.min(...ratios)).toBeLessThan(8);
  });
});
