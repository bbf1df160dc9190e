/** Shorter words differ in a letter because they are two words. */
const shortest = 4;
/** What makes another form of a word, or another word on purpose. */
const ending = /^[sdreynx]$/;

/**
 * Whether one word is the other but for a letter too many, too few or wrong, or two letters that
 * changed places, as fingers slip. Another form or another spelling of a word is no slip of it.
 */
export function isSlip(one: string, other: string): boolean {
  // Asked of each word with all of the other side.
  if (Math.abs(one.length - other.length) > 1) return false;
  if (one.length < shortest || other.length < shortest) return false;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a[0] !== b[0] && a[0] !== b[1]) return false;
  return a !== b && isStep(a, b) && spelling(a) !== spelling(b);
}

/** Whether two words differ in their last letter, and neither's is an ending that makes another form. */
export function isOtherEnd(a: string, b: string): boolean {
  if (a.length !== b.length || a.length <= shortest || a.slice(0, -1) !== b.slice(0, -1))
    return false;
  return a !== b && !(ending.test(a.slice(-1)) && ending.test(b.slice(-1)));
}

function isStep(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const less = short.slice(start, short.length - end);
  const more = long.slice(start, long.length - end);
  if (less.length === 2) return less[0] === more[1] && less[1] === more[0] && more.length === 2;
  // Prefixes and endings make other words: `sync` and `async`, `keeper` and `keepers`.
  if (start === 0 || more.length !== 1) return false;
  if (less === '') return end > 0 || !ending.test(more);
  return end > 0 && !isEndingVowel(less + more, end);
}

/** `adaptor` and `adapter`, `dependant` and `dependent`. */
function isEndingVowel(letters: string, end: number): boolean {
  return end <= 2 && /^[aeiou]{2}$/.test(letters);
}

/** What British and American spelling have in common. */
function spelling(word: string): string {
  return (
    word
      .replace(/ou(?=r(?:s|ed|ing|ite|ites|able|hood|ly|al|less|ful|er|ers)?$|l[dt])/g, 'o')
      .replace(/ogue/g, 'og')
      .replace(/ae|oe/g, 'e')
      .replace(/c(?=e)/g, 'z')
      // `ageing`, `cueing`, `bingeing`; `sizeable`; `judgement`.
      .replace(/(?<=^ag|u|ing|rout)e(?=ing)|(?<=[^ceg])e(?=able)|(?<=dg)e(?=ment)/g, '')
      .replace(/([lmpst])\1(?=ed|ing|er|or)|(l)l(?=ment|ful|$)/g, '$1$2')
      .replace(/re$/, 'er')
      .replace(/que$|k$/, 'c')
      .replace(/s/g, 'z')
  );
}
