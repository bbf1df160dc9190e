import { expect, test } from 'vitest';
import { hasGap } from '../../src/names/gap.ts';

test.each([
  '这些灯由  点亮。',
  '守灯人（）点亮了灯。',
  '支持灯塔、、码头和港口。',
  '感谢守灯人、港务长和。',
  '灯笼可以与一起使用。',
  '这些灯由维护。',
  '这些规则都写在中。',
  '移除对的依赖。',
  '的码头在夜里开放。',
  '来自的守灯人。',
  '守灯人：张三,',
  '您可以使用、灯笼。',
  '它基于、灯笼和提灯。',
  '这盏灯由添加，以后还会改。',
  '支持多种光源，包括、灯笼。',
  '它把灯作为，供守灯人使用。',
])('a word is missing: %s', (text) => {
  expect(hasGap(text)).toBe(true);
});

test.each([
  '码头的路由由守灯人维护，灯的总和，都存在的。',
  '守灯人在中国，正在的，目的的确如此。',
  '例如，灯笼、提灯等都可以参与，以及其他（例如）。',
  '如何使用，请参见 `light()` 和 `quay(1)`。',
  '灯在中午点亮，在中等亮度下，在里程碑之后。',
  '守灯人自助使用、轻松点亮，安装、使用、维护都很方便。',
  '对的，的确是这样，这些是好的。',
  '由开发者决定，由维护者点亮，例如，灯笼。',
  'The quay opens (at noon), and the lamps burn,',
])('nothing is missing: %s', (text) => {
  expect(hasGap(text.replace(/,$/, '.'))).toBe(false);
});
