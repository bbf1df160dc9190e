/**
 * `value` as JSON that any reader takes and any terminal may show. JSON.stringify escapes only C0
 * controls: C1 controls and bidirectional marks act on a terminal, so they are escaped too (they
 * stand only inside strings, where an escape is the same value). Half a surrogate pair is no text:
 * strict readers refuse even its escape, so it becomes U+FFFD.
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(
    value,
    (_, item) => (typeof item === 'string' ? whole(item) : item),
    2,
  );
  return `${json.replace(
    /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;
}

/** `text` with U+FFFD for halves of surrogate pairs. */
export function whole(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
