import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { announceLint, build } from './built.ts';
import { hasTerminal, inTerminal } from './terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = 'corpus/website/content/zh/news/releases/1.10.x/announcing-1.10.md';
const kitty = { TERM: 'xterm-kitty' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const link = /\u001B\]8;;([^\u001B]*)\u001B\\/g;
const addressesIn = (text: string) =>
  [...text.matchAll(link)].flatMap(([, address]) => (address ? [address] : []));

beforeAll(build, 120_000);

describe.skipIf(!hasTerminal)('hyperlinks', () => {
  test('lead to pages and rules in a terminal that shows them', async () => {
    const addresses = addressesIn(await inTerminal([page], root, kitty));
    expect(addresses).toContainEqual(
      expect.stringMatching(/^file:.*\/rules\/missing-heading\.md$/),
    );
    expect(addresses).toContainEqual(
      expect.stringMatching(/^file:.*\/content\/en\/.*announcing-1\.10\.md#30$/),
    );
  });

  test.each([
    ['without colour', [], { ...kitty, NO_COLOR: '1' }, true],
    ['with --no-color', ['--no-color'], kitty, true],
    ['in another terminal', [], {}, false],
    ['in a dumb one', [], { TERM: 'dumb', VTE_VERSION: '7600' }, false],
    ['when forced', [], { FORCE_HYPERLINK: '1' }, true],
    ['when forced off', [], { ...kitty, FORCE_HYPERLINK: '0' }, false],
    ['of a format for machines', ['--format', 'json'], kitty, false],
  ])('%s', async (_, argv, variables, shown) => {
    const printed = await inTerminal([page, ...argv], root, variables);
    expect(printed).toContain('missing-heading');
    expect(addressesIn(printed).length > 0).toBe(shown);
  });

  test('are not in a pipe', async () => {
    const { stdout } = await announceLint([page], root, kitty);
    expect(stdout).toContain('missing-heading');
    expect(stdout).not.toContain('\u001B');
  });
});
