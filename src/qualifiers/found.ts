/** The first match of a global pattern in a text; null where there is none. */
export function firstOf(text: string, pattern: RegExp): RegExpExecArray | null {
  // `matchAll` makes a new pattern each time; these are tried on every sentence of a site.
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}

/** The only match of a global pattern in a text; null where there is none, or more than one. */
export function soleOf(text: string, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  const isSole = match !== null && pattern.exec(text) === null;
  pattern.lastIndex = 0;
  return isSole ? match : null;
}

/** Whether a global pattern is found in a text. */
export function has(text: string, pattern: RegExp): boolean {
  return firstOf(text, pattern) !== null;
}
