import { align } from '../../src/align/align.ts';
import { readPage } from '../../src/read/read.ts';
import type { Alignment, Link, Page } from '../../src/types.ts';

/** One block in both languages. */
export interface Piece {
  readonly key: string;
  readonly en: string;
  readonly zh: string;
}

/** A page as a list of blocks, headings among them; a piece may be left out, doubled, moved. */
export type Draft = readonly Piece[];

function piece(key: string, en: string, zh: string): Piece {
  return { key, en, zh };
}

/** Six sections of an announcement: some blocks full of details, some without any. */
export const harbor: Draft = [
  piece(
    'intro',
    'Harborline 2.4 is out. It took us 14 weeks and 318 pull requests.',
    'Harborline 2.4 现已发布。我们为此花费了 14 周，合并了 318 个 PR。',
  ),
  piece(
    'thanks',
    'Many thanks to everybody who has tried the release candidates.',
    '感谢每一位试用候选版本的朋友。',
  ),

  piece('drain', '## Draining lanterns', '## 排空灯笼'),
  piece(
    'drain-why',
    'A lantern that is switched off while it serves ships loses their signals.',
    '如果灯笼在为船只服务时被关闭，信号就会丢失。',
  ),
  piece(
    'drain-how',
    'Run `harborctl drain` first, and read the [guide](/docs/drain/) for details.',
    '请先运行 `harborctl drain`，详情请阅读[指南](/zh/docs/drain/)。',
  ),
  piece(
    'drain-code',
    '```bash\nharborctl drain --timeout 30s\n```',
    '```bash\nharborctl drain --timeout 30s\n```',
  ),
  piece(
    'drain-end',
    'Nothing has to be changed for lanterns that stand on land.',
    '立在陆地上的灯笼无需任何更改。',
  ),

  piece('quay', '## A faster quay', '## 更快的码头'),
  piece(
    'quay-numbers',
    'Loading a ship takes 12 minutes instead of 47, measured with 2,500 crates.',
    '装满一艘船的时间从 47 分钟缩短到 12 分钟，测试使用了 2,500 个货箱。',
  ),
  piece(
    'quay-item1',
    '- The `crane` process starts before the tide table is read.',
    '- `crane` 进程会在读取潮汐表之前启动。',
  ),
  piece(
    'quay-item2',
    '- Crates are sorted by weight, as [proposed by the crew](https://github.com/harborline/harborline/issues/2207).',
    '- 货箱按重量排序，正如[船员所提议](https://github.com/harborline/harborline/issues/2207)的那样。',
  ),
  piece('quay-item3', '- The old `--slow` flag is gone.', '- 旧的 `--slow` 参数已被移除。'),
  piece(
    'quay-end',
    'We are curious to hear how this works on smaller quays.',
    '我们很想知道这在较小的码头上效果如何。',
  ),

  piece('security', '## Security', '## 安全'),
  piece(
    'security-cve',
    'This release fixes CVE-2026-1187, found by Nadia Okafor of Saltmarsh Labs.',
    '此版本修复了由 Saltmarsh Labs 的 Nadia Okafor 发现的 CVE-2026-1187。',
  ),
  piece(
    'security-who',
    'Only harbors with `signals.public: true` are affected.',
    '只有设置了 `signals.public: true` 的港口会受影响。',
  ),

  piece('removed', '## Removed features', '## 已移除的特性'),
  piece(
    'removed-fog',
    'The `FogHorn` API v1beta1 is no longer served. Use v1 instead.',
    '不再提供 `FogHorn` API v1beta1，请改用 v1。',
  ),
  piece(
    'removed-list',
    'See the [whole list](/docs/removed/2.4/) of what has been removed.',
    '请参阅[完整列表](/zh/docs/removed/2.4/)，了解移除了哪些内容。',
  ),

  piece('next', '## What is next', '## 后续计划'),
  piece(
    'next-plan',
    'We will work on tides in the coming months.',
    '接下来的几个月里，我们会致力于潮汐功能。',
  ),
  piece(
    'next-date',
    'Harborline 2.5 is planned for March 2027. Join `#harborline` to take part.',
    'Harborline 2.5 计划于 2027 年 3 月发布。欢迎加入 `#harborline` 参与其中。',
  ),
];

/** A draft without the pieces of the given keys. */
export function without(draft: Draft, ...keys: readonly string[]): Draft {
  return draft.filter(({ key }) => !keys.includes(key));
}

/** The piece of a key. */
export function pieceOf(key: string): Piece {
  const found = harbor.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no piece ${key}`);
  return found;
}

/** The heading of a key and what stands under it. */
export function section(key: string): Draft {
  const from = harbor.findIndex((one) => one.key === key);
  const to = harbor.findIndex((one, index) => index > from && one.en.startsWith('## '));
  return harbor.slice(from, to < 0 ? harbor.length : to);
}

export interface Aligned {
  readonly source: Page;
  readonly target: Page;
  readonly alignment: Alignment;
  /** `a=a` for blocks that were aligned, `a=` for a missing one, `=a` for an extra one. */
  readonly links: readonly string[];
  /** The kind of the link of a source block. */
  kindOf(key: string): Link['kind'] | undefined;
}

/** Reads and aligns the English of one draft with the Chinese of another. */
export function alignDrafts(from: Draft, to: Draft): Aligned {
  const source = pageOf(from, 'en');
  const target = pageOf(to, 'zh');
  const alignment = align(source, target);
  const keys = (draft: Draft, indexes: readonly number[]) =>
    indexes.map((index) => draft[index]?.key ?? '?').join('+');
  return {
    source,
    target,
    alignment,
    links: alignment.blocks.map((link) => `${keys(from, link.source)}=${keys(to, link.target)}`),
    kindOf: (key) =>
      alignment.blocks.find((link) => link.source.some((index) => from[index]?.key === key))?.kind,
  };
}

function pageOf(draft: Draft, language: 'en' | 'zh'): Page {
  const text = `${draft.map((one) => one[language]).join('\n\n')}\n`;
  const page = readPage({ path: `${language}.md`, text, language }, language);
  if (page.blocks.length !== draft.length) throw new Error('a piece must be one block');
  return page;
}

/** What is wrong with an alignment whatever it says: a block twice or never, a confidence outside 0 to 1. */
export function faults({
  source,
  target,
  alignment,
}: Pick<Aligned, 'source' | 'target' | 'alignment'>): string[] {
  const found: string[] = [];
  for (const [what, links, lengths] of [
    ['block', alignment.blocks, { source: source.blocks.length, target: target.blocks.length }],
    [
      'section',
      alignment.sections,
      { source: source.sections.length, target: target.sections.length },
    ],
  ] as const) {
    for (const side of ['source', 'target'] as const) {
      const seen = links.flatMap((link) => link[side]).toSorted((a, b) => a - b);
      const wanted = Array.from({ length: lengths[side] }, (_, index) => index);
      if (seen.join() !== wanted.join()) found.push(`${side} ${what}s: ${seen.join()}`);
    }
    for (const { confidence, source: a, target: b, kind } of links) {
      if (!(confidence >= 0 && confidence <= 1)) found.push(`${what} confidence ${confidence}`);
      if (a.length === 0 && b.length === 0) found.push(`an empty ${what} link`);
      if ((kind === 'missing') !== (b.length === 0)) found.push(`${what} kind ${kind}`);
      if ((kind === 'extra') !== (a.length === 0)) found.push(`${what} kind ${kind}`);
    }
  }
  return found;
}
