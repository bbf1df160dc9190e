import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/types.ts';
import { fixSite } from './site.ts';

interface Case {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  /** The translation afterwards; as before where left out. */
  readonly right?: string;
  readonly unsafe?: boolean;
  readonly config?: Config;
}

const explicit: Config = { profile: { headingIds: 'explicit', slugs: 'github' } };
const prose = '灯笼在夜里亮起，为归航的船只指明方向。';
const english = 'The lantern lights up at night and shows returning ships the way.';

const prosePair = [english, prose];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'heading-anchor': [
    {
      name: 'an id and the links of the page to it',
      en: `# Lantern 2.4\n\nSee [thanks](#thanks) and [again](#thanks).\n\n## Thanks {#thanks}\n\n${english}\n`,
      zh: `# 灯笼 2.4 {#lantern-24}\n\n参见[致谢](#thank)和[又一次](#thank)。\n\n## 致谢 {#thank}\n\n${prose}\n`,
      right: `# 灯笼 2.4 {#lantern-24}\n\n参见[致谢](#thanks)和[又一次](#thanks)。\n\n## 致谢 {#thanks}\n\n${prose}\n`,
      config: explicit,
    },
    {
      name: 'an id that is missing, in the form of the page',
      en: `## Thanks\n\n${english}\n\n## News\n\n${english}\n`,
      zh: `## 致谢{#thanks}\n\n${prose}\n\n## 新闻\n\n${prose}\n`,
      right: `## 致谢{#thanks}\n\n${prose}\n\n## 新闻{#news}\n\n${prose}\n`,
      config: explicit,
    },
    {
      name: 'an id of which a shortcode is part: nobody knows it',
      en: `## Thanks\n\n${english}\n\n## Installing with {{< tool >}}\n\n${english}\n`,
      zh: `## 致谢{#thanks}\n\n${prose}\n\n## 使用 {{< tool >}} 安装{#install}\n\n${prose}\n`,
      unsafe: true,
      config: explicit,
    },
    {
      name: 'an id where most translations have none: the choice of its writer',
      en: `## Thanks\n\n${english}\n\n## News today\n\n${english}\n`,
      zh: `## 致谢{#thanks}\n\n${prose}\n\n## 今日新闻{#news}\n\n${prose}\n`,
      config: { profile: { headingIds: 'mixed', slugs: 'github' } },
    },
  ],
  'mismatched-url': [
    {
      name: 'a number that the text of the link contradicts',
      en: 'See [#44021](https://github.com/lantern/lantern/pull/44021) for the relay.\n',
      zh: '中继详见 [#44021](https://github.com/lantern/lantern/pull/44012)。\n',
      right: '中继详见 [#44021](https://github.com/lantern/lantern/pull/44021)。\n',
    },
    {
      name: 'a slip that may be the original’s',
      en: 'The lantern is described in [the handbook](https://lantern.example/docs/relay).\n',
      zh: '灯笼的说明见[手册](https://lantern.example/docs/relai)。\n',
      unsafe: true,
    },
    {
      name: 'another address',
      en: 'The lantern is described in [the handbook](https://lantern.example/docs/relay).\n',
      zh: '灯笼的说明见[手册](https://lantern.example/manual/old-page)。\n',
      right: '灯笼的说明见[手册](https://lantern.example/docs/relay)。\n',
      unsafe: true,
    },
  ],
  'malformed-link': [
    {
      name: 'full-width parentheses and a blank',
      en: 'See [the relay](https://lantern.example/relay) and [the mast](https://lantern.example/mast).\n',
      zh: '参见[中继]（https://lantern.example/relay）和[桅杆] (https://lantern.example/mast)。\n',
      right: '参见[中继](https://lantern.example/relay)和[桅杆](https://lantern.example/mast)。\n',
    },
    {
      name: 'doubled parentheses and a doubled scheme',
      en: 'See [the relay](https://lantern.example/relay) and [the mast](https://lantern.example/mast).\n',
      zh: '参见[中继]((https://lantern.example/relay))和[桅杆](https://https://lantern.example/mast)。\n',
      right: '参见[中继](https://lantern.example/relay)和[桅杆](https://lantern.example/mast)。\n',
    },
    {
      name: 'punctuation in the address',
      en: 'See [the relay](https://lantern.example/relay) for more.\n',
      zh: '详见[中继](https://lantern.example/relay。)\n',
      right: '详见[中继](https://lantern.example/relay)。\n',
    },
    {
      name: 'a bare address, linked in a way that MDX knows too',
      en: 'More at https://lantern.example/relay.\n',
      zh: '详见 https://lantern.example/relay。\n',
      right: '详见 [https://lantern.example/relay](https://lantern.example/relay)。\n',
    },
    {
      name: 'a bare address on a page with pointed brackets',
      en: 'The mast: <https://lantern.example/mast>\n\nMore at https://lantern.example/relay.\n',
      zh: '桅杆：<https://lantern.example/mast>\n\n详见 https://lantern.example/relay。\n',
      right: '桅杆：<https://lantern.example/mast>\n\n详见 <https://lantern.example/relay>。\n',
    },
    {
      name: 'an address that the original does not have',
      en: 'See [the relay](https://lantern.example/relay) for more.\n',
      zh: '详见[中继]（https://mirror.example/relay）。\n',
    },
  ],
  'malformed-markup': [
    {
      name: 'bold that cannot end behind punctuation, code inside kept',
      en: '**Note on `lit`:** the harbour closes at night.\n',
      zh: '**关于 `lit` 注意：**港口夜间关闭。\n',
      right: '**关于 `lit` 注意**：港口夜间关闭。\n',
    },
    {
      name: 'bold that ends with a quotation mark',
      en: 'The **"harbour"** closes at night.\n',
      zh: '这座**“港口”**夜间关闭。\n',
      right: '这座 **“港口”** 夜间关闭。\n',
      unsafe: true,
    },
    {
      name: 'a heading behind an ideographic space',
      en: `# Lantern\n\n${english}\n\n## Thanks\n\n${english}\n`,
      zh: `# 灯笼\n\n${prose}\n\n##　致谢\n\n${prose}\n`,
      right: `# 灯笼\n\n${prose}\n\n## 致谢\n\n${prose}\n`,
      config: { profile: { headingIds: 'positional' } },
    },
    {
      name: 'zero-width characters all over, in one finding',
      en: `${english} Run \`lantern on\`.\n\n${english}\n`,
      zh: `灯笼\u200B在夜里亮起，为归航的船只指明方向。运行 \`lantern\u200B on\`。\n\n${prose}\n`,
      right: `灯笼在夜里亮起，为归航的船只指明方向。运行 \`lantern on\`。\n\n${prose}\n`,
    },
    {
      name: 'full-width colons of a date',
      en: `---\ntitle: Lantern\ndate: 2026-11-20T13:00:00\n---\n\n${english}\n`,
      zh: `---\ntitle: 灯笼\ndate: 2026-11-20T13：00：00\n---\n\n${prose}\n`,
      right: `---\ntitle: 灯笼\ndate: 2026-11-20T13:00:00\n---\n\n${prose}\n`,
    },
  ],
  'mismatched-code': [
    {
      name: 'a full-width colon',
      en: 'Set `mode: lit` in the lantern.\n',
      zh: '在灯笼中设置 `mode：lit`。\n',
      right: '在灯笼中设置 `mode: lit`。\n',
    },
    {
      name: 'a slip, where the right form stands twice',
      en: 'Set `lantern_brightness` at night.\n\nUnset `lantern_brightness` by day.\n',
      zh: '夜间设置 `lantern_brightness`。\n\n白天取消 `lantern_brigthness`。\n',
      right: '夜间设置 `lantern_brightness`。\n\n白天取消 `lantern_brightness`。\n',
    },
    {
      name: 'a slip that may be the original’s',
      en: 'Set `lantern_brigthness` at night.\n',
      zh: '夜间设置 `lantern_brightness`。\n',
      unsafe: true,
    },
  ],
  'front-matter': [
    {
      name: 'copied fields that are missing, in their place',
      en: `---\ntitle: Lantern\nrelease: 2.4.1\npublishdate: 2026-11-20\nweight: 3\n---\n\n${english}\n`,
      zh: `---\ntitle: 灯笼\nweight: 3\n---\n\n${prose}\n`,
      right: `---\ntitle: 灯笼\nrelease: 2.4.1\npublishdate: 2026-11-20\nweight: 3\n---\n\n${prose}\n`,
    },
    {
      name: 'a release that the page itself contradicts',
      en: `---\ntitle: Lantern\nrelease: 2.4.1\n---\n\nLantern 2.4.1 is here. ${english}\n`,
      zh: `---\ntitle: 灯笼\nrelease: 2.4.0\n---\n\n灯笼 2.4.1 已发布。${prose}\n`,
      right: `---\ntitle: 灯笼\nrelease: 2.4.1\n---\n\n灯笼 2.4.1 已发布。${prose}\n`,
    },
    {
      name: 'a date that may be meant',
      en: `---\ntitle: Lantern\npublishdate: 2026-11-20\n---\n\n${english}\n`,
      zh: `---\ntitle: 灯笼\npublishdate: 2026-11-21\n---\n\n${prose}\n`,
    },
  ],
};

describe.each(Object.keys(cases))('%s', (rule) => {
  const own = cases[rule] ?? [];
  test.each(own)('$name', async ({ en, zh, right = zh, unsafe = false, config = {} }) => {
    const before = { 'en/a.md': en, 'zh/a.md': zh };
    const { fixed, pages } = await fixSite(before, { unsafe, config });
    expect(pages).toEqual({ 'en/a.md': en, 'zh/a.md': right });
    const left = fixed.result.findings.filter((finding) => finding.rule === rule);
    expect(left.length > 0).toBe(right === zh);
    const again = await fixSite(pages, { unsafe, config });
    expect(again.fixed.changes).toEqual([]);
  });

  test.each(own)('$name, with Windows line ends', async (one) => {
    const { en, zh, right = zh, unsafe = false, config = {} } = one;
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const before = { 'en/a.md': en, 'zh/a.md': crlf(zh) };
    const { pages } = await fixSite(before, { unsafe, config });
    expect(pages['zh/a.md']).toBe(crlf(right));
  });
});

const wide = {
  'content/en/a.md': `# Lantern\n\n${english}\n\n## Thanks\n\n${english}\n`,
  'content/zh/a.md': `# 灯笼 {#lantern}\n\n${prose}\n\n## 致谢 {#thank}\n\n${prose}\n`,
  'content/en/b.md': `# Relay\n\nSee [thanks](a.md#thanks) and [thanks](/a/#thanks).\n`,
  'content/zh/b.md': '# 中继 {#relay}\n\n参见[致谢](a.md#thank)和[致谢](/zh/a/#thank)。\n',
  'content/zh/alone.md':
    '# 独白\n\n参见[致谢](/zh/a/#thank)，另见[别处](https://x.example/a#thank)。\n',
};

test('links of other translated pages follow an id, those of the original do not', async () => {
  const { pages } = await fixSite(wide, { config: explicit });
  expect(pages).toEqual({
    ...wide,
    'content/zh/a.md': wide['content/zh/a.md'].replace('#thank}', '#thanks}'),
    'content/zh/b.md': '# 中继 {#relay}\n\n参见[致谢](a.md#thanks)和[致谢](/zh/a/#thanks)。\n',
    'content/zh/alone.md': wide['content/zh/alone.md'].replace('/zh/a/#thank', '/zh/a/#thanks'),
  });
});

test('an id stays where a page that is not looked at links to it', async () => {
  const text = '参见[致谢](/zh/a/#thank)。\n';
  const others = [{ path: 'content/zh/c.md', text, language: 'zh' as const }];
  const paths = ['content/zh/a.md'];
  const { fixed } = await fixSite(wide, { config: explicit, paths, others });
  expect([fixed.changes, fixed.held]).toEqual([[], 1]);
});

test('links name the language as the site does', async () => {
  const link = (url: string) => `参见[中继](${url})。${prose}\n`;
  const pages = {
    'content/en/a.md': `See [the relay](/b/). ${english}\n`,
    'content/zh/a.md': link('/b/'),
    'content/en/b.md': `${english}\n`,
    'content/zh/b.md': `${prose}\n`,
  };
  const config: Config = { profile: { localePrefix: 'required' } };
  const fixed = await fixSite(pages, { config });
  expect(fixed.pages['content/zh/a.md']).toBe(link('/zh/b/'));
});

test.each([
  ['another page', './wick.md', './wick.md'],
  ['the page itself', './lamp.md', './oil.md'],
])('a dead link whose original leads to %s', async (_, url, right) => {
  const { pages } = await fixSite({
    'docs/en/lamp.md': `# Lamp 2.4\n\n${english} See [the handbook of 12 wicks](${url}).\n`,
    'docs/zh/lamp.md': `# 灯笼 2.4\n\n${prose}参见[12 根灯芯的手册](./oil.md)。\n`,
    'docs/en/wick.md': `# Wick 2.4\n\n${english}\n`,
    'docs/zh/wick.md': `# 灯芯 2.4\n\n${prose}\n`,
  });
  expect(pages['docs/zh/lamp.md']).toContain(`](${right})`);
});

test('a page with a parse error and a rule that is off are left alone', async () => {
  const [one] = cases['malformed-link'] ?? [];
  if (one === undefined) throw new Error('no case');
  const broken = { 'en/a.md': one.en, 'zh/a.md': `---\ntitle: [\n---\n\n${one.zh}` };
  expect((await fixSite(broken)).fixed.changes).toEqual([]);
  const config: Config = { rules: { 'malformed-link': 'off' } };
  const off = await fixSite({ 'en/a.md': one.en, 'zh/a.md': one.zh }, { config });
  expect(off.fixed.changes).toEqual([]);
});

test('what a fix uncovers is fixed in the next pass', async () => {
  // With its blank the line is a heading, and that lacks its id.
  const pages = {
    'en/a.md': `## News\n\n${english}\n\n## Thanks\n\n${english}\n`,
    'zh/a.md': `## 新闻 {#news}\n\n${prose}\n\n##　致谢\n\n${prose}\n`,
  };
  const { fixed, pages: after } = await fixSite(pages, { config: explicit });
  expect(after['zh/a.md']).toContain('## 致谢 {#thanks}');
  expect(fixed.result.findings).toEqual([]);
});

test('what a mended list brings to light is no harm', async () => {
  const { fixed } = await fixSite({
    'en/a.md': `## Quay\n\n${prosePair[0]}\n\n1. Trim the lamps\n2. Oil the hinges\n\n## Bell\n\n${english}\n`,
    'zh/a.md': `## 码头\n\n${prosePair[1]}\n\n1.修剪灯芯\n2.给铰链上油\n3.更明亮的灯塔\n\n## 钟\n\n${prose}\n`,
  });
  expect(fixed.changes).toMatchObject([
    { after: expect.stringContaining('1. 修剪灯芯\n2. 给铰链上油\n3. 更明亮的灯塔\n') },
  ]);
});

test('a fix that would bring about another finding is taken back', async () => {
  const pages = {
    'en/a.md': `## News\n\n${english}\n\n## Thanks\n\n${english}\n`,
    'zh/a.md': `## 新闻 {#news}\n\n${prose}\n\n##　致谢\n\n${prose}\n`,
  };
  // Where ids may not be added, the heading would be left without one.
  const config: Config = { profile: { headingIds: 'mixed', slugs: 'github' } };
  const { fixed, pages: after } = await fixSite(pages, { config });
  expect(fixed.changes).toEqual([]);
  expect(after).toEqual(pages);
});
