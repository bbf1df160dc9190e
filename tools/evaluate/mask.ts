/** Front matter at the top of a page: everything up to and with its closing line. */
const frontMatter = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n[\s\S]*?\n\1[ \t]*(?:\r?\n|$)/;

/** Where the front matter of a page ends (offset behind its closing line), or 0. */
export function frontMatterEnd(text: string): number {
  return frontMatter.exec(text)?.[0].length ?? 0;
}

/** Hugo shortcodes whose content is code, not Markdown, with that content. */
const codeShortcodes = /\{\{[<%]\s*(text|mermaid|highlight)\b[^}]*[>%]\}\}/g;

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/**
 * The page with its front matter, HTML comments and code shortcodes blanked, so that a Markdown
 * parser sees none of them. Same length, same line ends: offsets stay good.
 */
export function mask(text: string): string {
  const end = frontMatterEnd(text);
  const body = blankComments(blankShortcodes(text.slice(end)));
  const masked = blank(text.slice(0, end)) + body;
  return masked.startsWith('\uFEFF') ? ` ${masked.slice(1)}` : masked;
}

function blankShortcodes(text: string): string {
  let out = '';
  let at = 0;
  for (const open of text.matchAll(codeShortcodes)) {
    if (open.index < at) continue;
    const close = new RegExp(`\\{\\{[<%]\\s*/\\s*${open[1]}\\s*[>%]\\}\\}`, 'g');
    close.lastIndex = open.index;
    const found = close.exec(text);
    if (!found) continue;
    const end = found.index + found[0].length;
    out += text.slice(at, open.index) + blank(text.slice(open.index, end));
    at = end;
  }
  return out + text.slice(at);
}

function blankComments(text: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return out + text.slice(at);
    out += text.slice(at, start) + blank(text.slice(start, end + 3));
    at = end + 3;
  }
}
