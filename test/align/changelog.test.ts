import { expect, test } from 'vitest';
import { readPair } from '../../src/pipeline.ts';
import { lintTexts } from '../lint-pair.ts';

const releases = ['3.2.1', '3.2.0', '3.1.4', '3.1.3', '3.1.2', '3.1.1', '3.1.0', '3.0.0'];

/** The entries of a release are much the same everywhere, as those of a change log are. */
function entries(version: string, zh: boolean): string {
  const issue = 1000 + releases.indexOf(version);
  return zh
    ? `- 修复 \`Lamp\` 熄灭的问题。[#${issue}](https://git.example/lantern/${issue})\n- 🛠 \`Rope\` 支持延长。\n`
    : `- Fix \`Lamp\` going out. [#${issue}](https://git.example/lantern/${issue})\n- 🛠 \`Rope\` can be longer.\n`;
}

function changelog(zh: boolean, versions: readonly string[] = releases): string {
  const parts = versions.map(
    (version) =>
      `## ${version}\n\n\`2031-0${1 + (releases.indexOf(version) % 9)}-02\`\n\n${entries(version, zh)}`,
  );
  return `---\ntitle: ${zh ? '更新日志' : 'Change Log'}\n---\n\n${parts.join('\n')}`;
}

function aligned(en: string, zh: string): string[] {
  const { source, target, alignment } = readPair({
    key: 'CHANGELOG',
    source: { path: 'CHANGELOG.en-US.md', text: en, language: 'en' },
    target: { path: 'CHANGELOG.zh-CN.md', text: zh, language: 'zh' },
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
  });
  const title = (page: typeof source, indexes: readonly number[]) =>
    indexes.map((index) => page.sections[index]?.title ?? '').join('+');
  return alignment.sections
    .map((link) => `${title(source, link.source)}=${title(target, link.target)}`)
    .filter((link) => link !== '=');
}

test('all releases of one file are aligned by the version in their headings', () => {
  expect(aligned(changelog(false), changelog(true))).toEqual(
    releases.map((version) => `${version}=${version}`),
  );
});

test('a release that the translation lacks shifts none of the others', async () => {
  const without = releases.filter((version) => version !== '3.1.3');
  const links = aligned(changelog(false), changelog(true, without));
  expect(links.toSorted()).toEqual(
    releases
      .map((version) => (version === '3.1.3' ? '3.1.3=' : `${version}=${version}`))
      .toSorted(),
  );
  const seen = await lintTexts(changelog(false), changelog(true, without));
  expect(seen.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([
    'missing-heading',
  ]);
});

test('releases in another order', () => {
  const links = aligned(changelog(false), changelog(true, [...releases].reverse()));
  expect(links.toSorted()).toEqual(releases.map((version) => `${version}=${version}`).toSorted());
});

test('the parts of a release belong to it, however much those of others look like them', () => {
  const log = (zh: boolean) =>
    ['2.4.0', '2.3.0', '2.2.0', '2.1.0']
      .filter((version) => zh || version !== '2.1.0')
      .map((version, at) => {
        const name = zh && at < 2 ? '🐛 问题修复' : '🐛 Bugfix';
        const item = zh
          ? `修复第 ${at} 盏灯关闭时闪烁的问题。`
          : `Fix lamp ${at} flickering when closed.`;
        return `## ${version}\n\n### ${name}\n\n- ${item}\n`;
      })
      .join('\n');
  expect(aligned(log(false), log(true))).toEqual([
    '2.4.0=2.4.0',
    '🐛 Bugfix=🐛 问题修复',
    '2.3.0=2.3.0',
    '🐛 Bugfix=🐛 问题修复',
    '2.2.0=2.2.0',
    '🐛 Bugfix=🐛 Bugfix',
    '=2.1.0',
    '=🐛 Bugfix',
  ]);
});
