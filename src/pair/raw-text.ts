/** A page cut into what pairing looks at, without parsing it as Markdown. */
export interface RawText {
  /** Between its `---` or `+++` lines; '' where there is none. */
  readonly frontMatter: string;
  /** Everything else but comments and code blocks. */
  readonly prose: string;
  /** The contents of the code blocks. */
  readonly code: string;
  /** Fences and shortcodes that hold code, and the programs and styles of the page itself. */
  readonly codeBlocks: number;
}

const frontMatterStart = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/;
const fenceLine = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/s;
const shortcodeStart = /^[ \t]*\{\{<\s*text\b/;
const shortcodeEnd = /\{\{<\s*\/\s*text\s*>\}\}/;
const programStart = /^[ \t]*<(script|style)(?=[\s>])/i;

/**
 * Cuts a page into front matter, prose and code in one pass over its lines. HTML comments are left
 * out: some sites keep the whole original in them. A fence that is never closed runs to the end.
 */
export function splitRaw(text: string): RawText {
  const { frontMatter, body } = splitFrontMatter(text);
  const prose: string[] = [];
  const code: string[] = [];
  let codeBlocks = 0;
  let closes: ((line: string) => boolean) | null = null;
  for (const line of withoutComments(body).split(/\r\n|\n|\r/)) {
    if (closes) {
      if (closes(line)) closes = null;
      else code.push(line);
      continue;
    }
    closes = opening(line);
    if (closes) codeBlocks += 1;
    else prose.push(line);
  }
  return { frontMatter, prose: prose.join('\n'), code: code.join('\n'), codeBlocks };
}

function opening(line: string): ((line: string) => boolean) | null {
  const [, fence, info = ''] = fenceLine.exec(line) ?? [];
  if (fence !== undefined && !(fence.startsWith('`') && info.includes('`'))) {
    return (later) => {
      const [, end, rest] = fenceLine.exec(later) ?? [];
      return end?.startsWith(fence) === true && rest?.trim() === '';
    };
  }
  if (shortcodeStart.test(line) && !shortcodeEnd.test(line)) {
    return (later) => shortcodeEnd.test(later);
  }
  const [, name] = programStart.exec(line) ?? [];
  if (name !== undefined) {
    const end = `</${name.toLowerCase()}`;
    if (!line.toLowerCase().includes(end)) return (later) => later.toLowerCase().includes(end);
  }
  return null;
}

/** The front matter of a page between its marks; '' where there is none. */
export function frontMatterOf(text: string): string {
  return splitFrontMatter(text).frontMatter;
}

function splitFrontMatter(text: string): { frontMatter: string; body: string } {
  const [start, mark] = frontMatterStart.exec(text) ?? [];
  if (start === undefined || mark === undefined) return { frontMatter: '', body: text };
  const end = mark === '---' ? /^---[ \t]*$/m : /^\+\+\+[ \t]*$/m;
  const rest = text.slice(start.length);
  const close = end.exec(rest);
  // An unclosed front matter must not swallow the page.
  if (!close) return { frontMatter: '', body: text };
  return {
    frontMatter: rest.slice(0, close.index),
    body: rest.slice(close.index + close[0].length),
  };
}

function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) break;
    parts.push(text.slice(from, start));
    from = end + 3;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
