import type { Pair, Side } from '../types.ts';
import { doubledChinese } from './chinese.ts';
import type { Doubled } from './doubled.ts';
import { doubledEnglish } from './english.ts';
import { type Passage, passagesOf } from './passages.ts';

/** A doubled word of a page, and the passage that it stands in. */
export interface Found extends Doubled {
  readonly passage: Passage;
}

/** The doubled words of one page, each once with all of its places, in order; the sure ones apart. */
export function repeatedWords(pair: Pair, side: Side): readonly (readonly Found[])[] {
  const { language, text } = pair[side];
  const found = new Map<string, Found[]>();
  for (const passage of passagesOf(pair, side)) {
    const { span, beside } = passage;
    const doubled =
      language === 'zh'
        ? doubledChinese(passage.text, beside?.text)
        : doubledEnglish(passage, text.slice(span.offset, span.endOffset));
    for (const one of doubled) {
      const key = `${one.grade} ${one.word}`;
      const same = found.get(key) ?? [];
      same.push({ ...one, passage });
      found.set(key, same);
    }
  }
  return [...found.values()];
}
