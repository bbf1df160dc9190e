const scripts = /\.[cm]?[jt]s$/i;

/**
 * A config file's text without its comments: what is commented out is not said. JavaScript and
 * TypeScript have theirs behind slashes, the others behind `#` at the beginning of a line.
 */
export function withoutComments(name: string, text: string): string {
  if (name.endsWith('.json')) return text;
  if (!scripts.test(name)) return text.replace(/^[ \t]*#.*$/gm, '');
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '"' || mark === "'" || mark === '`') at = endOfString(text, at, mark);
    else if (mark === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      parts.push(text.slice(from, at));
      at = endOfComment(text, at);
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].join('\n');
}

/** Index of the quote that closes a string, or of the line's end where it is not closed. */
function endOfString(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === quote || (mark === '\n' && quote !== '`')) return at;
  }
  return text.length;
}

/** Index of the last character of a comment. */
function endOfComment(text: string, start: number): number {
  const isLine = text[start + 1] === '/';
  const end = text.indexOf(isLine ? '\n' : '*/', start + 2);
  return end < 0 ? text.length : isLine ? end : end + 1;
}
