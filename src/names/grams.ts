/** No Chinese form of a name that is learned has more characters. */
const longest = 5;

/** Two Han characters that stand side by side in a text, as a number; -1 where they do not. */
export function bigramAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!(first >= 0x4e00 && first <= 0x9fff)) return -1;
  const second = text.charCodeAt(at + 1);
  return second >= 0x4e00 && second <= 0x9fff ? first * 0x10000 + second : -1;
}

/**
 * The runs of two to five Han characters of a text that begin with a bigram as given, and whose
 * further bigrams are as `inside` says.
 */
export function gramsOf(
  text: string,
  begins: (bigram: number) => boolean,
  inside: (bigram: number) => boolean = () => true,
): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < text.length - 1; at += 1) {
    let bigram = bigramAt(text, at);
    if (bigram < 0 || !begins(bigram)) continue;
    for (let end = at + 2; end - at <= longest; end += 1) {
      found.add(text.slice(at, end));
      bigram = bigramAt(text, end - 1);
      if (bigram < 0 || !inside(bigram)) break;
    }
  }
  return found;
}

/**
 * The runs of two to five Han characters that at least so many of the texts have, with how many do.
 * Such a run is made of bigrams that as many have, so all others are left alone.
 */
export function sharedGrams(texts: readonly string[], least: number): Map<string, number> {
  const bigrams = new Map<number, number>();
  for (const text of texts) for (const one of bigramsOf(text)) increase(bigrams, one);
  const often = (bigram: number) => (bigrams.get(bigram) ?? 0) >= least;
  const shared = new Map<string, number>();
  if (![...bigrams.values()].some((count) => count >= least)) return shared;
  for (const text of texts) for (const gram of gramsOf(text, often, often)) increase(shared, gram);
  for (const [gram, count] of shared) if (count < least) shared.delete(gram);
  return shared;
}

function bigramsOf(text: string): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < text.length - 1; at += 1) {
    const bigram = bigramAt(text, at);
    if (bigram >= 0) found.add(bigram);
  }
  return found;
}

function increase<T>(counts: Map<T, number>, one: T): void {
  counts.set(one, (counts.get(one) ?? 0) + 1);
}
