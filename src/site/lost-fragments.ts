import { parseTarget } from '../url.ts';
import type { LinkedPage } from './linked-pages.ts';

/** The fragment that the original's link finds in its page and the translation's link does not. */
export function lostFragment({ source, target, original, translated }: LinkedPage): string | null {
  const [from, to] = [parseTarget(source.url).fragment, parseTarget(target.url).fragment];
  if (to === '' || original.ids === null || translated?.ids == null) return null;
  if (!original.ids.includes(from)) return null;
  return translated.ids.includes(to) || translated.otherIds.includes(to) ? null : to;
}

/** The fragment that the original's own link does not find, where the translation's link does. */
export function ownFragment({ source, target, original, translated }: LinkedPage): string | null {
  const [from, to] = [parseTarget(source.url).fragment, parseTarget(target.url).fragment];
  if (from === '' || original.ids === null || translated?.ids == null) return null;
  // A code host finds a heading in any case; of another generator's pages one finding is missed.
  const folded = from.toLowerCase();
  if ([...original.ids, ...original.otherIds].some((id) => id.toLowerCase() === folded))
    return null;
  return translated.ids.includes(to) ? from : null;
}
