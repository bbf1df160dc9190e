import { notChecked } from '../not-checked.ts';
import { truncationOf } from '../truncation.ts';
import type { Pair, Site } from '../types.ts';
import { verdictOf } from '../verdict.ts';

/**
 * Whether silence of a rule on a pair means that there is nothing to say: it was on, knew what it
 * needs of the site, and the page can be compared to its end. '' asks for all rules at once.
 */
export function whoSpoke(
  pair: Pair,
  site: Site,
  isOn: (rule: string) => boolean,
): (rule: string) => boolean {
  let silent: ReadonlySet<string> | null | undefined;
  const silentRules = (): ReadonlySet<string> | null => {
    if (silent === undefined) {
      const cut = verdictOf(pair) !== null || truncationOf(pair) !== null || isBroken(pair);
      silent = cut ? null : new Set(notChecked([pair], site).map(({ rule }) => rule));
    }
    return silent;
  };
  return (rule) => {
    const rules = silentRules();
    if (rules === null) return false;
    return rule === '' ? rules.size === 0 : isOn(rule) && !rules.has(rule);
  };
}

const breaks = new Set([
  'unreadable',
  'not-utf8',
  'unclosed-fence',
  'front-matter-syntax',
  'front-matter-colon',
]);

function isBroken({ source, target }: Pair): boolean {
  return [...source.problems, ...target.problems].some(({ id }) => breaks.has(id));
}
