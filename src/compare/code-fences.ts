import { alignedBlocks } from '../aligned.ts';
import type { Block, Page, Pair, Span } from '../types.ts';

/** What stands behind the marks that open a block of code. */
interface Fence {
  readonly language: string;
  /** Shown above the code: `title="harbor.yaml"`. */
  readonly title: string;
  readonly span: Span;
}

/** What one block of code shows of itself and its counterpart does not. */
export interface FenceDifference {
  readonly kind: 'language' | 'unmarked' | 'title' | 'untitled';
  readonly expected: string;
  readonly actual: string;
  readonly source: Fence;
  readonly target: Fence;
}

/** Names by which one highlighter knows a language. */
const families: ReadonlyMap<string, string> = new Map(
  [
    'shell sh bash zsh console shell-session shellsession terminal cmd bat batch powershell ps1',
    'yaml yml',
    'json json5 jsonc',
    'javascript js jsx mjs cjs node',
    'typescript ts tsx mts cts',
    'vue html xml svg vue-html',
    'go golang',
    'python py python3 pycon',
    'ruby rb',
    'rust rs',
    'cpp c++ c h hpp cc',
    'csharp c# cs',
    'dockerfile docker',
    'makefile make',
    'markdown md mdx',
    'protobuf proto',
    'kotlin kt kts',
    'ini properties conf cfg toml env dotenv',
    'diff patch',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].map((name): [string, string] => [name, first]);
  }),
);
/** Not highlighted at all. */
const plain = /^(?:|te?xt|plain|plain_?text|none|output|log)$/;

/** How the marks of aligned blocks of code differ; only what the original has can be lost. */
export function compareFences(pair: Pair): FenceDifference[] {
  return alignedBlocks(pair).flatMap(({ source, target }) => {
    const [a, b] = [source[0], target[0]];
    if (source.length !== 1 || target.length !== 1 || a === undefined || b === undefined) return [];
    const [from, to] = [fenceOf(pair.source, a), fenceOf(pair.target, b)];
    return from === null || to === null ? [] : [...differences(from, to)];
  });
}

function* differences(source: Fence, target: Fence): Generator<FenceDifference> {
  const [a, b] = [familyOf(source.language), familyOf(target.language)];
  const [expected, actual] = [source.language, target.language];
  if (!plain.test(a) && a !== b)
    yield { kind: plain.test(b) ? 'unmarked' : 'language', expected, actual, source, target };
  if (source.title === '' || source.title === target.title) return;
  const titles = { expected: source.title, actual: target.title, source, target };
  if (target.title === '') yield { kind: 'untitled', ...titles };
  else if (isFile(source.title)) yield { kind: 'title', ...titles };
}

/** Another title may be its translation. */
function isFile(title: string): boolean {
  return /^[\w@./-]+\.\w+$/.test(title);
}

function familyOf(language: string): string {
  const name = language.toLowerCase();
  return families.get(name) ?? name;
}

/** The mark of a fenced block; null for code that is set off by other means. */
function fenceOf(page: Page, block: Block): Fence | null {
  if (block.kind !== 'code-block') return null;
  const { offset } = block.span;
  const [line, info = ''] =
    /^[`~]{3,}([^\r\n]{0,300})/.exec(page.text.slice(offset, offset + 400)) ?? [];
  if (line === undefined) return null;
  const [, title = ''] = /\btitle=["']([^"']{1,200})["']/.exec(info) ?? [];
  const [language = ''] = /^[^\s{[,:]*/.exec(info.trim()) ?? [];
  return { language, title, span: { offset, endOffset: offset + line.trimEnd().length } };
}

/** `{important}` of a fence that MyST reads as a directive; '' for code. */
export function directiveOf({ code }: Block): string {
  const name = /^\{[a-z][\w:-]*\}/i.exec(code?.language ?? '')?.[0] ?? '';
  return /^\{(?:code|sourcecode)/.test(name) ? '' : name;
}
