import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/report/cells.ts';
import { surestFindings } from '../../src/report/overview.ts';
import { reportPretty } from '../../src/report/pretty.ts';
import type { Finding, Result } from '../../src/types.ts';
import { lanternResult } from './pages.ts';
import { contextOf, findingOf, pairOf, resultOf } from './results.ts';

const english = `lantern-2.4  1/2 sections, 9/12 details

error    English says November 20, 2026, Chinese says 2026 年 11 月 21 日
         mismatched-value
  ┌ EN content/en/lantern-2.4.md:3:29
  │ Lantern 2.4 was released on November 20, 2026, and it mends CVE-2026-10001 …
  │                             ^^^^^^^^^^^^^^^^^
  ├ ZH content/zh/lantern-2.4.md:3:19
  │ 🎉 Lantern 2.4 已于 2026 年 11 月 21 日发布，修复了 Ada Byron 报告的 CVE-20…
  │                     ^^^^^^^^^^^^^^^^^^^
  └ 01234567

error    English says CVE-2026-10002, Chinese does not  dropped-value
  ┌ EN content/en/lantern-2.4.md:3:80
  │ …026, and it mends CVE-2026-10001 and CVE-2026-10002, which Ada Byron repor…
  │                                       ^^^^^^^^^^^^^^
  ├ ZH content/zh/lantern-2.4.md:3:1
  ┃ 🎉 Lantern 2.4 已于 2026 年 11 月 21 日发布，修复了 Ada Byron 报告的
  ┃ CVE-2026-10001。
  └ 01234567

error    The section "Known issues" is missing in Chinese  missing-heading
  ┌ EN content/en/lantern-2.4.md:5:1
  ┃ ## Known issues {#known-issues}
  ├ ZH content/zh/lantern-2.4.md:3:71
  │ …2.4 已于 2026 年 11 月 21 日发布，修复了 Ada Byron 报告的 CVE-2026-10001。
  │                                                        no counterpart here ^
  └ with 2 list items, 1 link · 01234567

warning  English links to https://lantern.example/docs/buffer, Chinese links to
         https://lantern.example/docs/bufer  mismatched-url
  ┌ EN content/en/lantern-2.4.md:7:43
  │ …ses packets when [the buffer](https://lantern.example/docs/buffer) is full.
  │                                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^~~
  ├ ZH content/zh/lantern-2.4.md:5:21
  │ ␛[31m注意␛[0m：参见[缓冲区](https://lantern.example/docs/bufer)。
  │                             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^~~
  └ the English page changed after it was translated · confidence 72% · 01234567

1 pair, 12 details compared, 9 matched
3 errors, 1 warning on 1 page (1 info)

Next
  announce-lint --explain mismatched-value      what a rule checks and why
  announce-lint accept 01234567 --reason "..."  hide a difference that is meant
  announce-lint --verbose                       infos and every pair
`;

const chinese = `lantern-2.4  小节 1/2，细节 9/12

错误  English says November 20, 2026, Chinese says
      2026 年 11 月 21 日  mismatched-value
  ┌ 英 content/en/lantern-2.4.md:3:29
  │ … was released on November 20, 2026, and it m…
  │                   ^^^^^^^^^^^^^^^^^
  ├ 中 content/zh/lantern-2.4.md:3:19
  │ …antern 2.4 已于 2026 年 11 月 21 日发布，修…
  │                  ^^^^^^^^^^^^^^^^^^^
  └ 01234567

错误  English says CVE-2026-10002, Chinese does
      not  dropped-value
  ┌ 英 content/en/lantern-2.4.md:3:80
  │ …CVE-2026-10001 and CVE-2026-10002, which Ada…
  │                     ^^^^^^^^^^^^^^
  ├ 中 content/zh/lantern-2.4.md:3:1
  ┃ 🎉 Lantern 2.4 已于 2026 年 11 月 21 日发布，
  ┃ 修复了 Ada Byron 报告的 CVE-2026-10001。
  └ 01234567

错误  The section "Known issues" is missing in
      Chinese  missing-heading
  ┌ 英 content/en/lantern-2.4.md:5:1
  ┃ ## Known issues {#known-issues}
  ├ 中 content/zh/lantern-2.4.md:3:71
  │ …布，修复了 Ada Byron 报告的 CVE-2026-10001。
  │                             此处没有对应内容 ^
  └ 其中包括 2 个列表项、1 个链接 · 01234567

警告  English links to
      https://lantern.example/docs/buffer, Chinese
      links to https://lantern.example/docs/bufer
      mismatched-url
  ┌ 英 content/en/lantern-2.4.md:7:43
  │ …ffer](https://lantern.example/docs/buffer) i…
  │        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^~~
  ├ 中 content/zh/lantern-2.4.md:5:21
  │ …缓冲区](https://lantern.example/docs/bufer)。
  │          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^~~
  └ 英文页面在翻译之后有改动 · 置信度 72% ·
    01234567

共 1 对页面，比对 12 处细节，9 处一致
3 个错误、1 个警告，涉及 1 个页面（1 条提示）

接下来
  announce-lint --explain mismatched-value
      查看规则的检查内容与理由
  announce-lint accept 01234567 --reason "..."
      隐藏有意为之的差异
  announce-lint --verbose
      列出提示和每一对页面
`;

test('80 columns, English', () => {
  expect(reportPretty(lanternResult, contextOf())).toBe(english);
});

test('50 columns, Chinese', () => {
  expect(reportPretty(lanternResult, contextOf({ width: 50, lang: 'zh' }))).toBe(chinese);
});

test('colour changes no column, and nothing else of the page reaches the terminal', () => {
  const painted = reportPretty(lanternResult, contextOf({ color: true }));
  expect(painted).not.toBe(english);
  expect(stripVTControlCharacters(painted)).toBe(english);
  const [first = '', ...painting] = painted.split('\x1b');
  for (const piece of painting) expect(piece).toMatch(/^\[\d+m/);
  expect(first + painting.join('')).not.toMatch(/[^\P{Cc}\n]/u);
});

test.each([40, 50, 79, 80, 81, 120, 200])('no row but a path is wider than %i columns', (width) => {
  for (const lang of ['en', 'zh'] as const) {
    const report = reportPretty(lanternResult, contextOf({ width, lang, verbose: true }));
    for (const row of report.split('\n')) {
      if (!/^ {2}[┌├] |announce-lint|^- lantern/.test(row))
        expect(widthOf(row)).toBeLessThanOrEqual(width);
    }
  }
});

describe('a narrow terminal', () => {
  const [finding] = lanternResult.findings;
  const result: Result = {
    ...lanternResult,
    pairs: [pairOf({ verdict: 'diverged' }), pairOf({ target: 'zh/harbor.md' })],
    unpaired: [
      { path: 'inbox/note.md', language: 'en', reason: 'no page\x07 like it', looksLike: null },
    ],
  };

  test('puts below what has no room beside', () => {
    const report = reportPretty(result, contextOf({ width: 44, verbose: true }));
    expect(report).toMatch(
      /^lantern-2\.4 {2}9\/9 sections, 41\/42 details\n {2}the two pages have diverged\n\n/,
    );
    expect(report).toContain('✓ harbor       9/9 sections  41/42 details\n');
    expect(report).toContain('  inbox/note.md  no page␇ like it\n');
    const narrower = reportPretty(result, contextOf({ width: 40, verbose: true }));
    expect(narrower).toContain('✓ harbor\n  9/9 sections  41/42 details\n');
  });

  test('has a table of rules without pages', () => {
    const findings = Array.from({ length: 60 }, () => finding ?? findingOf());
    const many = { ...result, findings };
    const tableAt = (width: number) => reportPretty(many, contextOf({ width })).split('\n\n')[1];
    expect(tableAt(33)).toBe(
      '  rule              errors  pages\n  mismatched-value      60      1',
    );
    expect(tableAt(32)).toBe('  rule              errors\n  mismatched-value      60');
  });
});

test('what --fix would mend is offered where there is any', () => {
  const fix = [{ side: 'target', offset: 0, endOffset: 1, text: 'x' }] as const;
  const offered = (findings: readonly Finding[]) =>
    /--fix-dry-run\s+(.+)/.exec(reportPretty(resultOf({ findings }), contextOf()))?.[1];
  expect(offered([findingOf({ fix }), findingOf({ fix }), findingOf()])).toBe(
    'what --fix would mend (2 findings)',
  );
  expect(offered([findingOf({ fix, fixSafety: 'unsafe' }), findingOf()])).toBeUndefined();
});

describe('hyperlinks', () => {
  const links = {
    page: (path: string, line: number) => `file://harbor/${path}#${line}`,
    rule: (id: string) => `file://harbor/rules/${id}.md`,
  };
  const linked = reportPretty(lanternResult, contextOf({ links }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  const each = /\u001B\]8;;([\x21-\x7e]*)\u001B\\/g;

  test('open the page at its line and the documentation of the rule, and change no column', () => {
    const addresses = [...linked.matchAll(each)].map(([, address]) => address);
    expect(addresses.slice(0, 6)).toEqual([
      'file://harbor/rules/mismatched-value.md',
      '',
      'file://harbor/content/en/lantern-2.4.md#3',
      '',
      'file://harbor/content/zh/lantern-2.4.md#3',
      '',
    ]);
    expect(linked.replaceAll(each, '')).toBe(english);
  });

  test('end in the row where they begin', () => {
    for (const row of linked.split('\n')) {
      const open = [...row.matchAll(each)].map(([, address]) => address !== '');
      expect(open).toEqual(open.map((_, index) => index % 2 === 0));
      expect(open.length % 2).toBe(0);
    }
  });

  test('are left out where an address could end its sequence', () => {
    const nasty = { page: () => 'file:///a\u001B\\b', rule: () => 'file:///\u009Cc d' };
    expect(reportPretty(lanternResult, contextOf({ links: nasty }))).toBe(english);
  });

  test('have no page text but what is shown', () => {
    const path = 'zh/a\u001B]8;;evil\u0007\u001B\\\u009C.md';
    const findings = lanternResult.findings.map((finding): Finding => {
      const target = finding.target && { ...finding.target, path };
      return { ...finding, target };
    });
    const report = reportPretty({ ...lanternResult, findings }, contextOf({ links }));
    expect(report.replaceAll(each, '')).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

test('infos only when verbose, with every scorecard', () => {
  const report = reportPretty(lanternResult, contextOf({ verbose: true }));
  expect(report).toContain('info     A link␛[2J more  extra-link');
  expect(report).toContain('- lantern-2.4  1/2 sections  9/12 details');
  expect(report).not.toContain('(1 info)');
});

describe('a clean run', () => {
  const pairs = [
    pairOf({ target: 'content/zh/announcing-1.28.md' }),
    pairOf({
      target: 'content/zh/灯笼/index.md',
      sections: { source: 10, target: 10, aligned: 10 },
      details: { compared: 142, matched: 142 },
    }),
    pairOf({ target: 'content/zh/plan.md', verdict: 'untranslated' }),
  ];

  test('prints the scorecard', () => {
    expect(reportPretty(resultOf({ pairs }), contextOf())).toBe(
      [
        '✓ announcing-1.28    9/9 sections    41/42 details',
        '✓ 灯笼             10/10 sections  142/142 details',
        '- plan               9/9 sections    41/42 details  not translated',
        '',
        '3 pairs, 226 details compared, 224 matched',
        'No errors, no warnings',
        '',
      ].join('\n'),
    );
  });

  test('of very many pairs prints totals', () => {
    const many = Array.from({ length: 1012 }, (_, index) =>
      pairOf({ target: `content/zh/page-${index}.md` }),
    );
    expect(reportPretty(resultOf({ pairs: many }), contextOf())).toBe(
      '1,012 pairs, 42,504 details compared, 41,492 matched\nNo errors, no warnings\n',
    );
    const verbose = reportPretty(resultOf({ pairs: many }), contextOf({ verbose: true }));
    expect(verbose.match(/^✓ page-/gm)).toHaveLength(1012);
  });

  test('says what it left out', () => {
    const result = resultOf({
      pairs: [pairOf()],
      findings: [findingOf({ severity: 'info' })],
      suppressed: (['accepted', 'directive', 'accepted'] as const).map((by) => ({
        ...findingOf(),
        by,
        reason: null,
      })),
    });
    expect(reportPretty(result, contextOf())).toContain(
      'No errors, no warnings (1 info, 2 accepted, 1 disabled by comments)\n',
    );
    expect(reportPretty(result, contextOf({ quiet: true }))).toContain('No errors (1 info');
  });

  test('pages that share a name go by their path', () => {
    const twins = ['a', 'b'].map((folder) => pairOf({ target: `zh/${folder}/news.md` }));
    const report = reportPretty(resultOf({ pairs: twins }), contextOf());
    expect(report).toContain('✓ zh/a/news.md');
    expect(report).toContain('✓ zh/b/news.md');
  });
});

describe('pages without counterpart', () => {
  const unpaired = (path: string, looksLike: string | null = null) =>
    ({ path, language: 'en', reason: 'no page at content/zh', looksLike }) as const;

  test('are named when they are few', () => {
    const result = resultOf({ unpaired: [unpaired('a.md'), unpaired('b.md', 'c\x07.md')] });
    expect(reportPretty(result, contextOf())).toBe(
      [
        '2 pages without counterpart',
        '  a.md  no page at content/zh',
        '  b.md  looks like the translation of c␇.md',
        '',
      ].join('\n'),
    );
  });

  test('are counted per folder when they are many', () => {
    const folders = ['docs/', 'docs/', 'docs/', '', 'a/', 'b/', 'c/', 'd/', 'e/', '博客/', '博客/'];
    const result = resultOf({
      pairs: [pairOf()],
      unpaired: folders.map((folder, index) => unpaired(`${folder}${index}.md`)),
    });
    expect(reportPretty(result, contextOf())).toContain(
      [
        '11 pages without counterpart',
        '  docs/   3',
        '  博客/   2',
        '  (here)  1',
        '  a/      1',
        '  b/      1',
        '  and 3 more folders',
        '',
      ].join('\n'),
    );
  });
});

test('what was not checked is said once per reason', () => {
  const notChecked = ['broken-link', 'link-locale'].map((rule) => ({
    rule,
    reason: 'needs a site',
  }));
  const report = reportPretty(resultOf({ pairs: [pairOf()], notChecked }), contextOf());
  expect(report).toContain('Not checked in full: broken-link, link-locale (needs a site)\n');
});

describe('more than fifty findings', () => {
  const many: Result = {
    ...lanternResult,
    findings: Array.from({ length: 40 }, (_, index) =>
      lanternResult.findings.map((finding): Finding => ({ ...finding, pair: `page-${index}` })),
    ).flat(),
  };
  const context = contextOf({
    width: 100,
    command: 'announce-lint docs',
    summaries: { 'missing-heading': 'A section is missing.', 'dropped-value': 'x'.repeat(90) },
  });
  const report = reportPretty(many, context);

  test('begin with totals and a table of rules', () => {
    expect(report.split('\n').slice(0, 8)).toEqual([
      '1 pair, 12 details compared, 9 matched; 120 errors, 40 warnings on 40 pages (40 infos)',
      '',
      '  rule              errors  warnings  pages',
      '  mismatched-value      40               40',
      '  dropped-value         40               40',
      '  missing-heading       40               40  A section is missing.',
      '  mismatched-url                  40     40',
      '',
    ]);
  });

  test('show the ten surest in full', () => {
    expect(report).toContain('The 10 surest of 160 findings\n');
    expect(report.match(/^ {2}┌/gm)).toHaveLength(10);
  });

  test('end with what to run next', () => {
    expect(report.split('\n').slice(-6)).toEqual([
      'Next',
      '  announce-lint docs --all                  every finding',
      '  announce-lint content/zh/lantern-2.4.md   one page (160 findings)',
      '  announce-lint --explain mismatched-value  what a rule checks and why',
      '  announce-lint init --baseline             accept what is there, report what is new',
      '',
    ]);
  });

  test('are all there when asked for', () => {
    const all = reportPretty(many, { ...context, all: true });
    expect(all.match(/^ {2}└/gm)).toHaveLength(160);
    expect(all.match(/^lantern-2\.4 {2}1\/2 sections/gm)).toHaveLength(40);
  });

  test('suggest no page whose path a shell would take apart', () => {
    const hostile = many.findings.map((finding): Finding => {
      const target = finding.target && { ...finding.target, path: 'zh/$(reboot).md' };
      return { ...finding, target };
    });
    expect(reportPretty({ ...many, findings: hostile }, context).split('Next')[1]).not.toContain(
      'reboot',
    );
  });
});

test('exactly fifty findings are shown in full', () => {
  const findings = Array.from({ length: 50 }, () => findingOf());
  expect(reportPretty(resultOf({ findings }), contextOf())).not.toContain('surest');
  const more = reportPretty(resultOf({ findings: [...findings, findingOf()] }), contextOf());
  expect(more).toContain('surest');
});

test('the surest: errors first, then confidence, three of a rule while there are others', () => {
  const of = (rule: string, severity: Finding['severity'], confidence: number) =>
    findingOf({ rule, severity, confidence });
  const findings = [
    of('a', 'warning', 1),
    ...[0.5, 0.9, 0.8, 0.7].map((confidence) => of('b', 'error', confidence)),
    of('c', 'error', 0.6),
  ];
  expect(surestFindings(findings).map(({ rule, confidence }) => `${rule} ${confidence}`)).toEqual([
    'b 0.9',
    'b 0.8',
    'b 0.7',
    'c 0.6',
    'a 1',
    'b 0.5',
  ]);
});
