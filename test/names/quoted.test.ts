import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const said = async (en: string, zh: string) =>
  (await lintTexts(`${en}\n`, `${zh}\n`, { rule: 'dropped-name' })).map(
    ({ severity, source, target }) => [severity, source, target],
  );

test('a name for machines that is translated within its quotation marks', async () => {
  const en = 'The keeper should choose the "stormAtNight" reason when they close the harbor.';
  expect(await said(en, '看守人关闭港口时，应选择原因“夜间风暴”。')).toEqual([
    ['warning', 'stormAtNight', '夜间风暴'],
  ]);
  expect(await said(en, '看守人关闭港口时，应选择原因“stormAtNight”。')).toEqual([]);
});

test('a word counts where the page has it as code', async () => {
  const en = 'The keeper should choose the "drained" reason when they close the harbor.';
  const zh = '看守人关闭港口时，应选择原因“已排空”。';
  expect(await said(en, zh)).toEqual([]);
  expect(
    await said(`# Reasons\n\n- \`drained\`\n\n${en}`, `# 原因\n\n- \`drained\`\n\n${zh}`),
  ).toEqual([['warning', 'drained', '已排空']]);
});

test('nobody can tell which of two phrases it is', async () => {
  const zh = '看守人应从“原因”中选择“夜间风暴”。';
  expect(await said('The keeper should choose the "stormAtNight" reason.', zh)).toEqual([
    ['warning', 'stormAtNight', zh],
  ]);
});

test('silent: the name beside its translation', async () => {
  const zh = '看守人应选择原因“夜间风暴”（stormAtNight）。';
  expect(await said('The keeper should choose the "stormAtNight" reason.', zh)).toEqual([]);
});
