import { sentences } from './sentences-zh.ts';

interface Sentence {
  /** What stands between the placeholders, in English. */
  readonly parts: readonly string[];
  readonly names: readonly string[];
  readonly chinese: string;
}

const known: readonly Sentence[] = Object.entries(sentences).map(([english, chinese]) => ({
  parts: english.split(/\{\w+\}/),
  names: (english.match(/\{\w+\}/g) ?? []).map((name) => name.slice(1, -1)),
  chinese,
}));

/**
 * The Chinese of a sentence that stages and errors say in English: why a page is in no pair, why a
 * rule was not checked, what is wrong with a command line or a config. The English one is its id, as
 * programs read it in the JSON; what it quotes is found by what stands around it. A sentence that
 * has no Chinese comes back as it is.
 */
export function chineseOf(english: string): string {
  for (const { parts, names, chinese } of known) {
    const values = valuesIn(english, parts);
    if (values === null) continue;
    return chinese.replace(/\{(\w+)\}/g, (_, name: string) =>
      chineseOf(values[names.indexOf(name)] ?? ''),
    );
  }
  return english;
}

/** What stands in the place of the placeholders; null where the text is another one. */
function valuesIn(text: string, parts: readonly string[]): readonly string[] | null {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first ? [] : null;
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const values: string[] = [];
  let at = first.length;
  for (const part of rest) {
    const next = text.indexOf(part, at + 1);
    if (next < 0) return null;
    values.push(text.slice(at, next));
    at = next + part.length;
  }
  const end = text.length - last.length;
  return at < end ? [...values, text.slice(at, end)] : null;
}
