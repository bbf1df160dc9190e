/** Neighbouring words of a text in small letters, each Han character a word: `trim the`, `灯 芯`. */
export function wordPairs(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+|\p{Script=Han}/gu) ?? [];
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}
