import { expect, test } from 'vitest';
import { covered } from '../src/covered.ts';

const at = (offset: number, endOffset: number) => ({ offset, endOffset });

test.each([
  ['nothing to cover', 10, [], 'lanterns'],
  ['two places in the wrong order', 10, [at(16, 18), at(10, 12)], '##nter##'],
  ['one within another', 10, [at(11, 15), at(12, 14)], 'l####rns'],
  ['one over the end', 10, [at(16, 30)], 'lanter##'],
  ['one before the beginning', 10, [at(2, 12)], '##nterns'],
] as const)('%s', (_, base, spans, expected) => {
  expect(covered('lanterns', base, spans, '#')).toBe(expected);
});
