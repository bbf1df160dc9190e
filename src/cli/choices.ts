import { didYouMean } from '../config/closest.ts';
import { UsageError } from '../errors.ts';

/**
 * The value of an option that takes one of a few.
 *
 * @throws UsageError with the nearest of them, or all
 */
export function choice<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const chosen = choices.find((candidate) => candidate === text);
  if (chosen !== undefined) return chosen;
  const hint = didYouMean(text, choices) || `; it is one of ${choices.join(', ')}`;
  throw new UsageError(`--${option} cannot be "${text}"${hint}`);
}

/**
 * A name that must be known.
 *
 * @param what the kind of name, for the error
 * @throws UsageError with the nearest known name
 */
export function knownName(what: string, name: string, names: readonly string[]): string {
  if (names.includes(name)) return name;
  const hint = didYouMean(name, names);
  const list = hint === '' && what === 'format' ? `; it is one of ${names.join(', ')}` : hint;
  const more = hint === '' && what === 'rule' ? '; --list-rules shows them' : '';
  throw new UsageError(`unknown ${what} "${name}"${list}${more}`);
}
