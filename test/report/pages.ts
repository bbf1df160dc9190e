import { findingOf, pairOf, placeOf, resultOf } from './results.ts';

const en = 'content/en/lantern-2.4.md';
const zh = 'content/zh/lantern-2.4.md';

/** Two invented pages with all that disturbs columns: CRLF, Han, emoji, escape sequences. */
const texts = {
  [en]: [
    '# Lantern 2.4',
    '',
    'Lantern 2.4 was released on November 20, 2026, and it mends CVE-2026-10001 and CVE-2026-10002, which Ada Byron reported.',
    '',
    '## Known issues {#known-issues}',
    '',
    'The relay loses packets when [the buffer](https://lantern.example/docs/buffer) is full.',
    '',
    '- upgrade the relay first',
    '',
  ].join('\n'),
  [zh]: [
    '# Lantern 2.4',
    '',
    '🎉 Lantern 2.4 已于 2026 年 11 月 21 日发布，修复了 Ada Byron 报告的 CVE-2026-10001。',
    '',
    '\x1b[31m注意\x1b[0m：参见[缓冲区](https://lantern.example/docs/bufer)。',
    '',
  ].join('\r\n'),
};

/** A result with one finding of every shape. */
export const lanternResult = resultOf({
  texts,
  pairs: [
    pairOf({
      sections: { source: 2, target: 1, aligned: 1 },
      details: { compared: 12, matched: 9 },
    }),
  ],
  findings: [
    findingOf({
      text: 'English says November 20, 2026, Chinese says 2026 年 11 月 21 日',
      source: placeOf(texts, en, 'November 20, 2026'),
      target: placeOf(texts, zh, '2026 年 11 月 21 日'),
      evidence: { expected: '2026-11-20', actual: '2026-11-21' },
    }),
    findingOf({
      rule: 'dropped-value',
      text: 'English says CVE-2026-10002, Chinese does not',
      source: placeOf(texts, en, 'CVE-2026-10002'),
      target: placeOf(
        texts,
        zh,
        '🎉 Lantern 2.4 已于 2026 年 11 月 21 日发布，修复了 Ada Byron 报告的 CVE-2026-10001。',
      ),
      confidence: 0.93,
    }),
    findingOf({
      rule: 'missing-heading',
      text: 'The section "Known issues" is missing in Chinese',
      source: placeOf(texts, en, '## Known issues {#known-issues}'),
      target: placeOf(texts, zh, '', 'CVE-2026-10001。'),
      evidence: { absorbed: { 'list-item': 2, link: 1 } },
    }),
    findingOf({
      rule: 'mismatched-url',
      severity: 'warning',
      text: 'English links to https://lantern.example/docs/buffer, Chinese links to https://lantern.example/docs/bufer',
      source: placeOf(texts, en, 'https://lantern.example/docs/buffer'),
      target: placeOf(texts, zh, 'https://lantern.example/docs/bufer'),
      confidence: 0.72,
      stale: true,
    }),
    findingOf({
      rule: 'extra-link',
      severity: 'info',
      text: 'A link\x1b[2J more',
      target: placeOf(texts, zh, '缓冲区'),
    }),
  ],
});
