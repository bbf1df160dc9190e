import { slipDistance } from './code-slip.ts';

/** A letter or two differ and no number: output of another run has other numbers. */
export function isSlip(a: string, b: string): boolean {
  const digits = (code: string) => code.replace(/\D+/g, ' ').trim();
  const far = slipDistance(a, b);
  return far !== null && far * Math.max(a.length, b.length) <= 2 && digits(a) === digits(b);
}

/** Only the words of a quoted sentence differ: nothing that the program looks at. */
export function saidInOtherWords(a: string, b: string): boolean {
  const masked = (code: string) => code.replace(/(["'])(?=[^"' ]* )[^"']*\1/g, '""');
  return a !== b && masked(a) === masked(b) && masked(a) !== a;
}
