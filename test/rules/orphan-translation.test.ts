import { expect, test } from 'vitest';
import { lintSite } from '../lint-site.ts';

const en = (name: string) => `# The ${name}\n\nThe \`${name}\` is on the rock since 1850.\n`;
const zh = (name: string) => `# ${name} 简介\n\n\`${name}\` 自 1850 年起就在礁石上。\n`;

async function said(pages: Readonly<Record<string, string>>) {
  const { findings } = await lintSite(pages, {});
  return findings
    .filter(({ rule }) => rule === 'orphan-translation' || rule === 'missing-translation')
    .map(({ rule, data, source, target, evidence }) => [
      rule,
      data.count,
      source?.path ?? null,
      target?.path ?? null,
      evidence.expected,
    ]);
}

test('the translation of nothing, with the place of its original', async () => {
  expect(
    await said({
      'content/en/docs/lamp.md': en('lamp'),
      'content/zh/docs/lamp.md': zh('lamp'),
      'content/zh/docs/rope.md': zh('rope'),
    }),
  ).toEqual([
    ['orphan-translation', 1, null, 'content/zh/docs/rope.md', 'content/en/docs/rope.md'],
  ]);
});

test('an English page of a site that is written in Chinese first', async () => {
  expect(
    await said({
      'docs/lamp.md': zh('lamp'),
      'i18n/en/docusaurus-plugin-content-docs/current/lamp.md': en('lamp'),
      'i18n/en/docusaurus-plugin-content-docs/current/rope.md': en('rope'),
    }),
  ).toEqual([
    [
      'orphan-translation',
      1,
      null,
      'i18n/en/docusaurus-plugin-content-docs/current/rope.md',
      'docs/rope.md',
    ],
  ]);
});

test('a page that another resembles is none', async () => {
  const long =
    'The `lantern` burns 17 hours on 250 ml of oil, says [the log](https://lantern.example/log). ';
  const lang = '`lantern` 用 250 ml 油可亮 17 小时，见[日志](https://lantern.example/log)。';
  expect(
    await said({
      'content/en/docs/lamp.md': en('lamp'),
      'content/zh/docs/lamp.md': zh('lamp'),
      'content/en/docs/lantern-log.md': `# Log\n\n${long.repeat(4)}\n`,
      'content/zh/docs/rizhi.md': `# 日志\n\n${lang.repeat(4)}\n`,
    }),
  ).toEqual([]);
});
