import { expect, test } from 'vitest';
import { readPage } from '../../src/read/read.ts';
import type { Section } from '../../src/types.ts';

function sections(text: string): readonly Section[] {
  return readPage({ path: 'zh.md', text, language: 'zh' }, 'zh').sections.filter(
    ({ heading }) => heading !== null,
  );
}

/** Id, title, and what the id's span marks. */
function see(line: string) {
  const text = `Before.\n\n${line}\n\nBehind.\n`;
  const [section] = sections(text);
  const anchor = section?.anchor;
  if (section === undefined || anchor === null || anchor === undefined)
    throw new Error('no heading');
  const { idSpan, explicit, malformed, id } = anchor;
  const marked = idSpan === null ? null : text.slice(idSpan.offset, idSpan.endOffset);
  return { title: section.title, level: section.level, id, explicit, malformed, marked };
}

test.each([
  ['a blank before it', '## 创建灯笼 {#create-a-lantern}', 'create-a-lantern'],
  ['several blanks', '### 创建灯笼   {#create-a-lantern}', 'create-a-lantern'],
  ['none', '## 创建灯笼{#create-a-lantern}', 'create-a-lantern'],
  ['blanks behind it', '## 创建灯笼 {#create-a-lantern}  ', 'create-a-lantern'],
  ['closing marks', '## 创建灯笼 {#create-a-lantern} ##', 'create-a-lantern'],
  ['a class beside it', '## 创建灯笼 {#create-a-lantern .note}', 'create-a-lantern'],
  ['an attribute beside it', '## 创建灯笼 {#create-a-lantern lang=en}', 'create-a-lantern'],
  ['a comment of MDX', '## 创建灯笼 {/*create-a-lantern*/}', 'create-a-lantern'],
  ['a comment of MDX with a mark', '## 创建灯笼 {/* #create-a-lantern */}', 'create-a-lantern'],
  ['dots and digits', '## 创建灯笼 {#v1.28.0}', 'v1.28.0'],
  ['capitals', '## 创建灯笼 {#Create_A_Lantern}', 'Create_A_Lantern'],
  ['Chinese', '## 创建灯笼 {#创建}', '创建'],
])('an explicit id: %s', (_, line, id) => {
  expect(see(line)).toMatchObject({
    title: '创建灯笼',
    id,
    explicit: id,
    malformed: null,
    marked: id,
  });
});

test.each([
  ['no mark', '## 摘要 {summary}', '{summary}', '摘要'],
  ['hyphens and no mark', '## 标题{option-2-quay}', '{option-2-quay}', '标题'],
  ['the mark before the brace', '## 变动#{changes}', '#{changes}', '变动'],
  ['two marks', '## 遥测 {##telemetry}', '{##telemetry}', '遥测'],
  [
    'a question mark',
    '## 为何不用灯塔？ {#why-not-beacons?}',
    '{#why-not-beacons?}',
    '为何不用灯塔？',
  ],
  [
    'blanks',
    '## 设置网络 {#set-the-network for quay1}',
    '{#set-the-network for quay1}',
    '设置网络',
  ],
  ['a blank behind the mark', '## 检查流量 {: # verify }', '{: # verify }', '检查流量'],
  [
    'backticks',
    '## 检查流量 {#verify-traffic-in-`quay1`}',
    '{#verify-traffic-in-`quay1`}',
    '检查流量',
  ],
])('an attempt that no generator understands: %s', (_, line, malformed, title) => {
  expect(see(line)).toMatchObject({ title, explicit: null, malformed, marked: malformed });
});

test.each([
  ['none at all', '## 创建灯笼', '创建灯笼', '创建灯笼'],
  ['a class only', '## 创建灯笼 {.note}', '创建灯笼', '创建灯笼'],
  ['a placeholder in the text', '## The `{name}` field', 'The {name} field', 'the-name-field'],
  ['code at the end', '## 字段 `{name}`', '字段 {name}', '字段-name'],
  ['code in the text', '## `harborctl drain` 命令', 'harborctl drain 命令', 'harborctl-drain-命令'],
  ['a link in the text', '## [灯笼](/zh/lanterns/)指南', '灯笼指南', '灯笼指南'],
  ['full-width punctuation', '## 安装（可选）：第一步', '安装（可选）：第一步', '安装可选第一步'],
])('no explicit id: %s', (_, line, title, slug) => {
  expect(see(line)).toMatchObject({
    title,
    id: slug,
    explicit: null,
    malformed: null,
    marked: null,
  });
});

test('equal headings get numbers, and an explicit id takes none', () => {
  const found = sections(
    '## Notes\n\na\n\n## Notes\n\nb\n\n## Notes {#own}\n\nc\n\n## Notes\n\nd\n',
  );
  expect(found.map(({ anchor }) => anchor?.id)).toEqual([
    'notes',
    'notes-1',
    'own',
    expect.stringMatching(/^notes-[23]$/),
  ]);
});

test('a heading underlined', () => {
  const text = '创建灯笼 {#create}\n----\n\na\n';
  const [section] = sections(text);
  expect(section).toMatchObject({ title: '创建灯笼', level: 2, anchor: { explicit: 'create' } });
  const span = section?.anchor?.idSpan;
  expect(text.slice(span?.offset, span?.endOffset)).toBe('create');
});

test.each([
  ['inside the heading', '## <a id="create"></a>创建灯笼\n\na\n'],
  ['with a name', '## <a name="create"></a>创建灯笼\n\na\n'],
  ['on the line before', '<a id="create"></a>\n\n## 创建灯笼\n\na\n'],
])('an HTML anchor is an explicit id: %s', (_, text) => {
  const [section] = sections(text);
  expect(section).toMatchObject({
    title: '创建灯笼',
    anchor: { id: 'create', explicit: 'create', malformed: null },
  });
});

test('positions hold behind CRLF, BOM and emoji', () => {
  const text = '\uFEFF🎉 前言。\r\n\r\n## 🎉 创建灯笼 {#create}\r\n\r\n后文。\r\n';
  const [section] = sections(text);
  const span = section?.anchor?.idSpan;
  expect(text.slice(span?.offset, span?.endOffset)).toBe('create');
  expect(section?.title).toBe('🎉 创建灯笼');
});

test('a heading in code or in a comment is none', () => {
  expect(sections('```\n# a {#a}\n```\n\n<!--\n## b {#b}\n-->\n\ntext\n')).toEqual([]);
});
