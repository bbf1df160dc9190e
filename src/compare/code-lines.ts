import { essence, literalEssence } from './code-essence.ts';

/** A line of code and where it stands in its block. */
export interface CodeLine {
  /** As written: prompt, comment and surrounding blanks taken off. */
  readonly code: string;
  /** The same without what changes nothing. */
  readonly compared: string;
  /** 0-based line within the code. */
  readonly line: number;
  /** How many lines it is nested in by its indentation, where indentation means something. */
  readonly depth: number;
  /** What a command printed, not what a reader types. */
  readonly output: boolean;
  /** It has Chinese, another foreign character or `...`: only then may it equal another line. */
  readonly special: boolean;
  /** A comment, of a block whose comments are compared. */
  readonly remark?: true;
}

/** Code as lines, and what stood in its comments. */
export interface CodeText {
  readonly lines: readonly CodeLine[];
  readonly comments: ReadonlySet<string>;
}

const shells = /^(?:(?:ba|z|fi|k)?sh|shell.*|console|terminal|cmd|bat|powershell|ps1?)$/;
const hashed = /^(?:ya?ml|py|python|toml|ini|properties|dockerfile|makefile|ruby|rb|conf|nginx)$/;
const nested = /^(?:ya?ml|py|python)$/;
const hashComment = /(?:^|\s)#.*$/s;
const comment =
  /(?:^|\s)(?:#|\/\/|--\s|;\s|%\s).*$|(?<=[;{}),])\/\/.*$|<!--.{0,400}?-->|(?:^|(?<=[\s;,{}()]))\/\*.{0,400}?\*\/|^\s*\*(?:\s.*|\/)?$/gs;
/** `$ `, `> `, `>>> `, `user@host:~$ `. */
const prompt = /^\s*(?:[\w@.:~/-]{0,60}[$❯]|>{1,3})\s+(?=\S)/;

/** A prompt behind which nothing was typed. */
const bare = /^\s*(?:[\w.-]{1,60}@[\w.:~/-]{1,100}[$#]|[$❯])\s*$/;

/** Whether code in a language is typed into a shell. */
export function isShell(language: string): boolean {
  return shells.test(language);
}

/** The language of a block: what is typed behind a prompt is a shell, whatever it is called. */
export function languageOf(language: string, value: string): string {
  const isTyped = language === '' && /^[ \t]{0,20}\$ [a-z./]/m.test(value);
  return isTyped ? 'shell' : language.toLowerCase();
}

/** Whether blanks at the beginning of a line mean something in a language. */
export function isNested(language: string): boolean {
  return nested.test(language);
}

const special = /[^\u0020-\u007e]|\.{3}/;

/** Whether a language has only `#` for comments: `/*` and `//` are parts of its paths and globs. */
function isHashed(language: string): boolean {
  return isShell(language) || hashed.test(language);
}

/**
 * The lines of a code block that say something. A command that goes on behind `\` is one line,
 * wherever it is broken.
 */
export function codeText(value: string, language: string): CodeText {
  const lines: CodeLine[] = [];
  const comments = new Set<string>();
  const indents: number[] = [];
  const prompted =
    isShell(language) && /^[^\S\r\n\u2028\u2029]*[\w@.:~/-]{0,60}[$❯]\s+\S/m.test(value);
  const strict = isHashed(language) && !isShell(language);
  let open: { text: string; line: number; depth: number } | null = null;
  let inComment = false;
  let heredoc: string | null = null;
  for (const [line, raw] of value
    .replaceAll('\t', '  ')
    .split(/\r\n?|\n/)
    .entries()) {
    if (isShell(language) && bare.test(raw)) continue;
    const typed = prompt.test(raw);
    let text = raw.replace(prompt, '');
    if (!isHashed(language)) {
      [text, inComment] = withoutBlockComment(text, inComment);
      text = text.replace(comment, '');
    } else {
      const remark = hashComment.exec(text)?.[0];
      if (remark !== undefined) comments.add(essence(remark.trim().replace(/^#+\s*/, '')));
      text = text.replace(hashComment, '');
    }
    if (text.trim() === '' && open === null) continue;
    const depth = nested.test(language) && open === null ? depthOf(text, indents) : 0;
    const whole: string = open === null ? text.trim() : `${open.text} ${text.trim()}`.trim();
    const from: { line: number; depth: number } = open ?? { line, depth };
    const output: boolean = prompted && !typed && open === null && heredoc === null;
    if (heredoc !== null && whole === heredoc) heredoc = null;
    else heredoc ??= /<<-?\s*['"]?(\w+)/.exec(whole)?.[1] ?? null;
    if (whole.endsWith('\\')) {
      open = { text: whole.slice(0, -1).trimEnd(), line: from.line, depth: from.depth };
      continue;
    }
    open = null;
    const compared = strict ? withEitherQuotes(language, whole) : comparedIn(language, whole);
    if (compared !== '')
      lines.push({
        code: whole,
        compared,
        ...pickPlace(from),
        output,
        special: special.test(whole),
      });
  }
  if (open !== null && open.text !== '') {
    const { text } = open;
    lines.push({
      code: text,
      compared: comparedIn(language, text),
      ...pickPlace(open),
      output: false,
      special: special.test(text),
    });
  }
  return { lines, comments };
}

/** Languages whose strings are the same in either kind of quotes: a formatter chooses. */
const eitherQuotes =
  /^(?:[cm]?[jt]sx?|javascript|typescript|node|vue|svelte|astro|py|python3?|lua|css|scss|less|html|xml)$/;
/** A command whose last word has a comma, and no piece of JSON. */
const trailingComma = /^[^"'{}:]*\w,$/;

/** A line without what changes nothing in its language. */
function comparedIn(language: string, line: string): string {
  const compared = literalEssence(line, language);
  if (isShell(language)) return trailingComma.test(line) ? `${compared},` : compared;
  return withEitherQuotes(language, compared);
}

function withEitherQuotes(language: string, line: string): string {
  return eitherQuotes.test(language) ? line.replace(/'([^'"\\]*)'/g, '"$1"') : line;
}

function pickPlace({ line, depth }: { readonly line: number; readonly depth: number }) {
  return { line, depth };
}

/** A line without what stands in a comment that began on it or before it. */
function withoutBlockComment(text: string, inComment: boolean): [string, boolean] {
  let rest = text;
  if (inComment) {
    const end = /\*\/|-->/.exec(rest);
    if (end === null) return ['', true];
    rest = rest.slice(end.index + end[0].length);
  }
  // Behind the last closing mark nothing is closed any more; to look ahead from every opening one
  // would take time that grows with the square of the line.
  const block = /(?:^|[\s;,{}()])\/\*/g;
  block.lastIndex = Math.max(0, rest.lastIndexOf('*/') - 2);
  const html = rest.indexOf('<!--', Math.max(0, rest.lastIndexOf('-->') - 3));
  const open = [block.exec(rest)?.index ?? -1, html].filter((index) => index >= 0);
  return open.length === 0 ? [rest, false] : [rest.slice(0, Math.min(...open)), true];
}

/**
 * How many lines a line is nested in: the same for any width of indentation. `- item` is nested in
 * the key above it, whether or not it is indented.
 */
function depthOf(text: string, indents: number[]): number {
  const own = text.search(/\S/);
  const indent = /^\s*-\s/.test(text) ? own + 0.5 : own;
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  indents.push(indent);
  return indents.length;
}
