import { expect, test } from 'vitest';
import { readPair } from '../../src/pipeline.ts';
import { pairing } from '../pairs.ts';

const fence = (code: string) => `\`\`\`log\n${code}\n\`\`\``;
const lit = '2021/04/26 18:15:54 harbour.go:143 [W] the lamp of quay 4 was lit by keeper-7';
const out = (line: number) =>
  `2021/10/15 16:05:09 harbour.go:${line} [W] the lamp of quay 5 went out`;

/** The target block of each code block of the source, by what both hold. */
function aligned(en: readonly string[], zh: readonly string[]): (readonly [string, string])[] {
  const { source, target, alignment } = readPair(
    pairing({ name: 'lamp.md', en: `${en.join('\n\n')}\n`, zh: `${zh.join('\n\n')}\n` }),
  );
  return alignment.blocks.flatMap((link) => {
    const [from, to] = [source.blocks[link.source[0] ?? -1], target.blocks[link.target[0] ?? -1]];
    return from?.code !== undefined && to?.code !== undefined
      ? [[from.code.value.trim(), to.code.value.trim()] as const]
      : [];
  });
}

test('a code block keeps to its twin, whatever is left out behind it', () => {
  const pairs = aligned(
    [
      '# Lamps',
      'The log says this of a lamp that was lit:',
      fence(lit),
      fence(out(143)),
      fence(out(155)),
      'Later releases write this line:',
      fence(out(171)),
    ],
    ['# 灯', '日志会在点灯时这样写：', '这时会记录此类信息：', fence(lit)],
  );
  expect(pairs).toContainEqual([lit, lit]);
});

test('code that stands twice is told by its place', () => {
  const pairs = aligned(
    ['# Lamps', 'First:', fence(lit), 'Then:', fence(out(143)), 'Then again:', fence(lit)],
    ['# 灯', '首先：', fence(lit), '然后：', fence(out(143)), '再次：', fence(lit)],
  );
  expect(pairs).toEqual([
    [lit, lit],
    [out(143), out(143)],
    [lit, lit],
  ]);
});
