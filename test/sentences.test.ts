import { expect, test } from 'vitest';
import { readPage } from '../src/read/read.ts';
import { sentencesOf } from '../src/sentences.ts';
import type { Language } from '../src/types.ts';

function split(text: string, language: Language): string[] {
  const page = readPage({ path: 'a.md', text, language }, language);
  return page.blocks.flatMap((block) =>
    sentencesOf(block, language).map(({ offset, endOffset }) => text.slice(offset, endOffset)),
  );
}

test.each([
  ['Ends. With! Three?', ['Ends.', 'With!', 'Three?']],
  ['Use 1.2.3 or a.b.c today. Then go.', ['Use 1.2.3 or a.b.c today.', 'Then go.']],
  ['Lamps, e.g. Large ones, i.e. Big ones. End', ['Lamps, e.g. Large ones, i.e. Big ones.', 'End']],
  ['Trim oil, wicks, etc. For new lamps, wait.', ['Trim oil, wicks, etc.', 'For new lamps, wait.']],
  ['Oil, wicks etc. are here. Go.', ['Oil, wicks etc. are here.', 'Go.']],
  ['By J. Keller of Lamps Inc. Today.', ['By J. Keller of Lamps Inc. Today.']],
  ['Run `lamp. Start` now. Wait.', ['Run `lamp. Start` now.', 'Wait.']],
  ['(See above.) It burns.', ['(See above.)', 'It burns.']],
  ['Read [the notes](/a/b.html). Go on.', ['Read [the notes](/a/b.html).', 'Go on.']],
  ['One line\nand the next. End.', ['One line\nand the next.', 'End.']],
  ['...', []],
])('English: %s', (text, sentences) => {
  expect(split(`${text}\n`, 'en')).toEqual(sentences);
});

test.each([
  ['灯亮了。船来了！谁呢？', ['灯亮了。', '船来了！', '谁呢？']],
  ['他说：“灯亮了。”船来了。', ['他说：“灯亮了。”', '船来了。']],
  ['使用 1.2.3 版。然后等待', ['使用 1.2.3 版。', '然后等待']],
  ['运行 `灯。亮` 命令。', ['运行 `灯。亮` 命令。']],
  ['点灯（eg. Lamp one）。船来了', ['点灯（eg. Lamp one）。', '船来了']],
])('Chinese: %s', (text, sentences) => {
  expect(split(`${text}\n`, 'zh')).toEqual(sentences);
});
