import { h } from './dom.ts';

/** Characters that print nothing, or turn the direction of what follows. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;
const each =
  /[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]+|[\t\n\r]+|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
const pictograph = /\p{Extended_Pictographic}/u;

/** A text in which what cannot be seen is named, so that a reviewer sees what the page holds. */
export function hiddenShown(text: string): (Node | string)[] {
  if (!unprintable.test(text)) return [text];
  const joined = pictograph.test(text);
  return (text.match(each) ?? []).map((part) => {
    const plain =
      !unprintable.test(part) || /^[\t\n\r]/.test(part) || (joined && part === '\u200D');
    if (plain) return part;
    const code = part.codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return h('span', { class: 'unprintable' }, name);
  });
}
