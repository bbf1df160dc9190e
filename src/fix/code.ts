import { squash } from '../compare/code-form.ts';
import { lookAlike } from '../compare/code-slip.ts';
import type { FixSafety, Pair } from '../types.ts';
import { isProvenSlip } from './proof.ts';

/**
 * Whether code of the translation may be replaced by the original's; null where the slip may as well
 * be the original's.
 */
export function codeFixSafety(pair: Pair, expected: string, actual: string): FixSafety | null {
  if (isTypedInChinese(expected, actual) || isProvenSlip(pair, expected, actual)) return 'safe';
  // Editors eat underscores and add none.
  const bare = (code: string) => code.replaceAll('_', '');
  return expected.length > actual.length && bare(expected) === bare(actual) ? 'unsafe' : null;
}

/** An input method typed characters that only look like those of the original. */
function isTypedInChinese(expected: string, actual: string): boolean {
  const odd = (code: string) => [...code].filter((one) => lookAlike(one) !== one);
  if (!odd(actual).some((one) => !expected.includes(one))) return false;
  if (odd(expected).some((one) => !actual.includes(one))) return false;
  return squash(lookAlike(actual)) === squash(lookAlike(expected));
}
