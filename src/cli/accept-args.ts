import { UsageError } from '../errors.ts';
import type { AcceptCommand, AcceptedCommand, ReopenCommand } from './commands.ts';

export const acceptSubcommands = ['accept', 'reopen', 'accepted'] as const;
type AcceptSubcommand = (typeof acceptSubcommands)[number];

interface Values {
  readonly config?: string | undefined;
  readonly local?: boolean | undefined;
  readonly prune?: boolean | undefined;
  readonly reason?: string | undefined;
}

const always = ['lang', 'color', 'no-color', 'help', 'config'];
const own: Readonly<Record<AcceptSubcommand, readonly string[]>> = {
  accept: ['reason', 'local'],
  reopen: [],
  accepted: ['prune'],
};

/** What names a finding: its fingerprint or the beginning of it, at least four characters. */
const id = /^[0-9a-f]{4,16}$/i;

/**
 * Reads the rest of a command line that begins with `accept`, `reopen` or `accepted`.
 *
 * @param given the names of the options that were given
 * @throws UsageError in one line
 */
export function readAcceptance(
  name: AcceptSubcommand,
  given: readonly string[],
  words: readonly string[],
  values: Values,
): AcceptCommand | ReopenCommand | AcceptedCommand {
  const other = given.find((option) => ![...always, ...own[name]].includes(option));
  if (other !== undefined) throw new UsageError(`--${other} does not go with ${name}`);
  const config = values.config ?? null;
  if (name === 'accepted')
    return { kind: name, paths: words, prune: values.prune ?? false, config };
  const ids = words.filter((word) => id.test(word)).map((word) => word.toLowerCase());
  const rest = words.filter((word) => !id.test(word));
  if (ids.length === 0) {
    const usage = name === 'accept' ? 'accept ID... --reason TEXT' : 'reopen ID...';
    throw new UsageError(
      `${name} needs the id that stands under a finding, four characters of it or more: announce-lint ${usage}`,
    );
  }
  if (name === 'reopen') {
    if (rest[0] !== undefined) throw new UsageError(`"${rest[0]}" is not the id of a finding`);
    return { kind: name, ids, config };
  }
  const reason = oneLine(values.reason ?? '');
  if (reason === '') throw new UsageError('accept needs a reason: --reason "why it may differ"');
  return { kind: name, ids, paths: rest, reason, local: values.local ?? false, config };
}

/** A reason as the store writes it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
