/**
 * Length of a bare address's ASCII part, without a closing parenthesis that the Chinese behind it cut
 * loose.
 */
export function asciiLength(written: string): number {
  const ascii = /^[\x21-\x7E]*/.exec(written)?.[0] ?? '';
  if (ascii.length === written.length) return ascii.length;
  let length = ascii.length;
  const count = (mark: string) => ascii.slice(0, length).split(mark).length - 1;
  while (ascii[length - 1] === ')' && count(')') > count('(')) length -= 1;
  return length;
}
