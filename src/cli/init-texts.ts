import type { Language, Profile, ProfileEvidence } from '../types.ts';

/** What `init` says and writes, in one language. */
export interface InitTexts {
  tree(source: string, target: string, pairs: number): string;
  headingIds(habit: string, counts: ProfileEvidence['headings']): string;
  slugs(habit: string, counts: ProfileEvidence['slugs'], config: string | null): string;
  localePrefix(habit: string, counts: ProfileEvidence['links']): string;
  frontMatter(fields: Profile['frontMatter']): readonly string[];
  hosts(hosts: readonly string[]): string;
  unpaired(pages: number): string;
  wrote(file: string): string;
  readonly comments: Readonly<Record<string, string>>;
}

const n = (count: number) => count.toLocaleString('en-US');

/** The fields of each treatment in one row; none where there are none. */
function fieldRows(
  fields: Profile['frontMatter'],
  head: string,
  comma: string,
  colon: string,
): string[] {
  const parts = (['copy', 'localise', 'translate', 'ignore'] as const).flatMap((how) => {
    const names = Object.keys(fields).filter((name) => fields[name] === how);
    return names.length === 0 ? [] : [`${how}${colon}${names.join(comma)}`];
  });
  return parts.length === 0 ? [] : [head + parts.join(comma === ', ' ? '; ' : '；')];
}

export const initTexts: Readonly<Record<Language, InitTexts>> = {
  en: {
    tree: (source, target, pairs) =>
      `${source} ↔ ${target}: ${n(pairs)} ${pairs === 1 ? 'pair' : 'pairs'}`,
    headingIds: (habit, { explicit, all }) =>
      `  heading ids     ${habit}: ${n(explicit)} of ${n(all)} translated headings write theirs`,
    slugs: (habit, { github, vitepress }, config) =>
      config !== null
        ? `  ids are made    ${habit}: says ${config}`
        : `  ids are made    ${habit}: as GitHub ${n(github)}, as VitePress ${n(vitepress)}`,
    localePrefix: (habit, { named, bare }) =>
      `  language in links  ${habit}: with ${n(named)}, without ${n(bare)}`,
    frontMatter: (fields) => fieldRows(fields, '  front matter    ', ', ', ': '),
    hosts: (hosts) => `  own hosts       ${hosts.join(', ')}`,
    unpaired: (pages) =>
      `${n(pages)} ${pages === 1 ? 'page has' : 'pages have'} no counterpart; --verbose lists them`,
    wrote: (file) => `Wrote ${file}. Now run announce-lint.`,
    comments: {
      profile: 'The habits of this site, as its pages show them.',
      headingIds: 'Do translated headings write their ids? explicit, positional or mixed',
      slugs: 'How ids are made of headings: github, github-ascii, blackfriday, vitepress, mkdocs …',
      localePrefix: 'Do links name the language, as /zh/docs/? required, forbidden or free',
      frontMatter: 'What a translation does with a field: copy, localise, translate or ignore',
      hosts: 'Hosts of this site: links to them are links within the site',
      none: 'Too few pages to tell: headingIds, slugs, localePrefix',
      rules: 'Levels by rule: off, info, warning or error. announce-lint --list-rules shows them.',
      exclude: 'Globs of pages to leave out.',
    },
  },
  zh: {
    tree: (source, target, pairs) => `${source} ↔ ${target}：${n(pairs)} 对页面`,
    headingIds: (habit, { explicit, all }) =>
      `  标题 ID      ${habit}：${n(all)} 个译文标题中有 ${n(explicit)} 个写明 ID`,
    slugs: (habit, { github, vitepress }, config) =>
      config !== null
        ? `  ID 生成方式  ${habit}：由 ${config} 得知`
        : `  ID 生成方式  ${habit}：GitHub 式 ${n(github)} 个，VitePress 式 ${n(vitepress)} 个`,
    localePrefix: (habit, { named, bare }) =>
      `  链接语言前缀 ${habit}：带前缀 ${n(named)} 个，不带 ${n(bare)} 个`,
    frontMatter: (fields) => fieldRows(fields, '  front matter ', '、', '：'),
    hosts: (hosts) => `  本站域名     ${hosts.join('、')}`,
    unpaired: (pages) => `${n(pages)} 个页面没有对应页面，可用 --verbose 查看`,
    wrote: (file) => `已写入 ${file}，现在可以运行 announce-lint。`,
    comments: {
      profile: '本站的惯例，由页面统计得出。',
      headingIds: '译文标题是否写明 ID：explicit（写明）、positional（不写）或 mixed（不一）',
      slugs: '标题 ID 的生成方式：github、github-ascii、blackfriday、vitepress、mkdocs 等',
      localePrefix: '站内链接是否带语言前缀（如 /zh/docs/）：required、forbidden 或 free',
      frontMatter:
        'front matter 字段的处理方式：copy（照抄）、localise（改语言前缀）、translate（翻译）或 ignore（不检查）',
      hosts: '本站域名：指向这些域名的链接视为站内链接',
      none: '页面太少，无法判断：headingIds、slugs、localePrefix',
      rules: '各规则的级别：off、info、warning 或 error，可用 announce-lint --list-rules 查看。',
      exclude: '不检查的页面（glob）。',
    },
  },
};
