import { expect, test } from 'vitest';
import { helpText } from '../../src/cli/help.ts';

/** Commands and flags, as often as each is named. */
function named(text: string, pattern: RegExp): string[] {
  return (text.match(pattern) ?? []).sort();
}

test('both languages name the same commands and flags', () => {
  for (const pattern of [/^ {2}announce-lint [a-z]+/gm, /--[a-z][a-z-]+/g]) {
    const english = new Set(named(helpText.en, pattern));
    expect(english.size).toBeGreaterThan(5);
    expect(new Set(named(helpText.zh, pattern))).toEqual(english);
  }
  const usage = (text: string) => named(text, /^ {2}announce-lint [^\n]+/gm).length;
  expect(usage(helpText.zh)).toBe(usage(helpText.en));
});
