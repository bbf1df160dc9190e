import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTargets, type TargetDifference } from '../src/compare/targets.ts';
import { parseTarget, targetKey } from '../src/url.ts';

function compare(a: string, b: string): TargetDifference {
  return compareTargets(parseTarget(a), parseTarget(b));
}

const h = 'https://harborline.example.org';

test.each<[difference: TargetDifference, a: string, b: string]>([
  ['same', '/docs/x/', '/zh/docs/x/'],
  ['same', '/docs/x/', '/zh-cn/docs/x'],
  ['same', '/docs/x/', '/zh_CN/docs/x'],
  ['same', '/en/docs/x/', '/zh/docs/x/'],
  ['same', '/docs/x', '/docs/x/index.md'],
  ['same', '/docs/x', '/docs/x/README.md'],
  ['same', 'x.md', './x.mdx'],
  ['same', '../x.md', 'x.zh-CN.md'],
  ['same', '../../x.md', '../../../../x.md'],
  ['same', '/docs/deep/x/', '../deep/x.md'],
  ['same', `${h}/docs/x/`, '/zh/docs/x/'],
  ['same', `${h}/latest/docs/x/`, '/zh/docs/x/'],
  ['same', `${h}/docs/x/`, 'https://zh.harborline.example.org/docs/x/'],
  ['same', 'https://example.org/docs/x', 'https://www.example.org/zh/docs/x'],
  ['same', 'https://example.org/docs/x', 'https://cn.example.org/docs/x/'],
  ['same', `${h}/x?hl=en`, `${h}/x?hl=zh-cn`],
  ['same', '{{< ref quay.md >}}', '{{% ref quay %}}'],
  ['same', '{{< relref "/quay.md" >}}', '{{< ref "/quay" >}}'],
  ['same', '{{% ref "quay.md#oil" %}}', "{{< ref 'quay#oil' >}}"],
  ['same', '#a', '#a'],
  ['same', `${h}/lamp-en/x`, `${h}/lamp-zh/x`],
  ['fragment', `${h}/lamp-en/x#oil`, `${h}/lamp-zh/x#灯油`],
  ['different', `${h}/lamp-en/x`, `${h}/boat-zh/x`],
  ['same', '/a%20b/', '/a b/'],
  ['same', `${h}`, `${h}/`],
  ['same', 'HTTPS://Harborline.Example.org/x', `${h}/x`],
  ['same', 'mailto:crew@example.org', 'mailto:crew@example.org'],

  ['same', `${h}/x?id=1&utm_source=letter`, `${h}/x?ID=1`],
  ['same', '../images/quay.png', '..\\images\\quay.png'],
  [
    'same',
    'https://github.com/harborline/harborline/pull/2841',
    'https://github.com/harborline/harborline/issues/2841',
  ],

  ['scheme', 'http://example.org/x', 'https://example.org/x'],

  ['twin', `${h}/docs/x/`, 'https://harborline.example.cn/docs/x/'],
  ['twin', 'https://video.example.org/watch?v=1', 'https://www.bilibili.com/video/2'],
  ['twin', `${h}/news/`, 'https://harborline-china.example.org/news/1'],

  [
    'moved',
    'https://github.com/OldHarborCompany/lantern/pull/6098',
    'https://github.com/lantern/lantern/pull/6098',
  ],
  ['moved', 'https://github.com/OldHarborCompany/lantern', 'https://github.com/lantern/lantern'],
  [
    'moved',
    'https://github.com/harborline/lantern/blob/main/docs/x.md',
    'https://github.com/quayside-labs/lantern/blob/main/docs/x.md',
  ],

  [
    'moved',
    'https://github.com/harborline/lantern/tree/dev/docs/x.md',
    'https://github.com/quayside-labs/lantern/tree/3.x/docs/x.zh-CN.md',
  ],
  [
    'moved',
    'https://github.com/OldHarborCompany/lantern/issues',
    'https://github.com/lantern/lantern/issues',
  ],

  ['same', 'https://v2.example.org/docs/x/', 'https://v2.zh.example.org/docs/x/'],
  [
    'same',
    `${h}/docs/x/#Fair-Wind`,
    'https://zh.harborline.example.org/docs/x/#%E9%A1%BA%E9%A3%8E',
  ],
  ['same', `${h}/en/x/#fair-wind`, `${h}/zh/x/#顺风`],
  ['fragment', `${h}/en/x/#fair-wind`, `${h}/zh/x/#foul-wind`],
  ['fragment', `${h}/x/#fair-wind`, `${h}/x/#顺风`],
  ['fragment', `${h}/en/x/`, `${h}/zh/x/#顺风`],
  ['fragment', '/docs/x/#fair-wind', '/zh/docs/x/#顺风'],

  ['fragment', '/docs/x/#a', '/zh/docs/x/#b'],
  ['fragment', '#a', '#b'],
  ['fragment', '/docs/x/#a', '/zh/docs/x/'],

  ['version', `${h}/latest/docs/x/`, `${h}/v2.3/docs/x/`],
  ['version', `${h}/docs/x/`, `${h}/2.3/docs/x/`],
  ['version', `${h}/docs/x/`, 'https://archive.harborline.example.org/v2.3/docs/x/'],

  [
    'version',
    'https://github.com/harborline/harborline/tree/main/docs/x',
    'https://github.com/harborline/harborline/blob/0a1b2c3/docs/x',
  ],
  [
    'version',
    'https://archive.harborline.example.org/v2.3/docs/x/',
    'https://harborline.example.org/v2.3/docs/x/',
  ],

  ['different', '{{< ref quay.md >}}', '{{% ref boat %}}'],
  ['different', '/docs/x/', '/docs/y/'],
  ['different', 'https://docs.example.org/x', 'https://dosc.example.org/x'],
  ['different', 'https://forum.example.org/x', 'https://forumm.example.org/x'],
  ['different', 'https://github.com/harborline/lantern', 'https://github.com/quayside/lantern'],
  [
    'different',
    'https://github.com/harborline/lantern/pull/6098',
    'https://github.com/habrorline/lantern/pull/6098',
  ],
  [
    'different',
    'https://github.com/harborline/lantern/issues',
    'https://github.com/quayside-labs/lantern/issues',
  ],
  [
    'different',
    'https://github.com/harborline/lantern/tree/v2.3/docs/x.md',
    'https://github.com/quayside-labs/lantern/tree/v2.4/docs/x.md',
  ],
  ['different', '/docs/x/', '/docs/deep/x/'],
  ['different', `${h}/v2.4/docs/x/`, `${h}/v2.3/docs/x/`],
  ['different', 'https://example.org/x', 'https://example.net/x'],
  ['different', `${h}/x?id=1`, `${h}/x?id=2`],
  [
    'different',
    'https://github.com/harborline/harborline/pull/2841',
    'https://github.com/harborline/harborline/pull/2814',
  ],
  ['different', '/docs/x/', '#x'],
  ['different', `${h}/docs/x/`, '#x'],
  ['different', 'mailto:crew@example.org', 'mailto:captain@example.org'],
  ['different', '/news/2026/', '/news/2025/'],
  ['different', 'https://evil.example/docs/x/', `${h}/docs/x/`],
  ['different', '/docs/X/', '/docs/y/'],
])('%s: %s and %s', (difference, a, b) => {
  expect(compare(a, b)).toBe(difference);
  expect(compare(b, a)).toBe(difference);
});

test.each([
  '%',
  '%E4%A',
  'http://',
  '://',
  '#',
  '?',
  '',
  '[',
  '\uD800',
  'javascript:alert(1)',
  'a'.repeat(10_000),
])('never throws: %s', (url) => {
  expect(() => parseTarget(url)).not.toThrow();
  expect(compare(url, url)).toBe('same');
});

const written = fc
  .array(
    fc.constantFrom(
      'http://',
      'https://',
      '/',
      '//',
      '..',
      '.',
      'zh',
      'docs',
      'x.md',
      '#',
      '?',
      'a=1',
      '&',
      '%20',
      '%',
      '港',
      'v2.3',
      'latest',
      'index.md',
      'example.org',
      ':',
      ' ',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('a target is the same as itself, and the order of the two does not matter', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      expect(compare(a, a)).toBe('same');
      expect(compare(a, b)).toBe(compare(b, a));
      expect(compare(a, b)).toMatch(/^(?:same|scheme|version|moved|twin|fragment|different)$/);
    }),
    { numRuns: 500 },
  );
});

test('alignment knows one page by one key, however it is written', () => {
  const keys = [
    '/docs/deep/x/',
    '/zh/docs/deep/x',
    '../../deep/x.md',
    `${h}/latest/zh/docs/deep/x/`,
    '/docs/deep/x/index.md',
  ];
  expect(new Set(keys.map(targetKey)).size).toBe(1);
  expect(targetKey('#a')).not.toBe(targetKey('#b'));
});
