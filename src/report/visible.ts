const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const hiddenEach = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const pictograph = /\p{Extended_Pictographic}/u;
const zeroWidthJoiner = '\u200D';

/**
 * Page text for a terminal: control characters, escape sequences, bidirectional marks and other
 * characters that print nothing become visible symbols, so that no page can move the cursor, hide
 * text or forge output. Nothing of the text but tabs (two blanks) and emoji joiners stays invisible.
 */
export function visible(text: string): string {
  if (!hidden.test(text)) return text;
  const joined = pictograph.test(text);
  return text.replace(hiddenEach, (character) =>
    joined && character === zeroWidthJoiner ? character : symbolFor(character),
  );
}

function symbolFor(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 9) return '  ';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
