import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { lineIndex, positionAt } from '../lines.ts';
import type { Config } from '../types.ts';
import { type Issue, validateConfig } from './validate.ts';

export type ParsedConfig =
  | { readonly kind: 'config'; readonly config: Config }
  /** Lines of the form `line:column: what is wrong`. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  /** The file has no such key. */
  | { readonly kind: 'absent' };

/** Where in a file the config stands, and whether comments and trailing commas are allowed there. */
export interface ConfigSyntax {
  readonly comments: boolean;
  /** Top-level key that holds the config; the whole file where left out. */
  readonly key?: string;
}

/** Reads and validates the text of a config file. */
export function parseConfig(
  text: string,
  syntax: ConfigSyntax,
  ruleIds: readonly string[],
): ParsedConfig {
  const errors: ParseError[] = [];
  // jsonc-parser takes a BOM for a symbol; a blank keeps the offsets.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, {
    disallowComments: !syntax.comments,
    allowTrailingComma: syntax.comments,
  });
  const lines = lineIndex(text);
  const at = (offset: number, message: string) => {
    const { line, column } = positionAt(lines, offset);
    return `${line}:${column}: ${message}`;
  };
  const first = errors[0];
  if (first || !root) {
    return { kind: 'problems', problems: [at(first?.offset ?? 0, syntaxMessage(first))] };
  }
  const keyPath = syntax.key === undefined ? [] : [syntax.key];
  const node = findNodeAtLocation(root, keyPath);
  if (!node) return { kind: 'absent' };
  const value = plainValue(node);
  const problems = [
    ...repeatedKeys(node).map((key) => at(key.offset, `"${key.value}" is written twice`)),
    ...validateConfig(value, ruleIds).map((issue) => at(offsetOf(node, issue), phrase(issue))),
  ];
  // Validated just now, which the type system cannot follow.
  return problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'config', config: value as Config };
}

/** Whether a file seems to be worth parsing for its top-level `key`. */
export function mentionsKey(text: string, key: string): boolean {
  return text.includes(JSON.stringify(key));
}

function syntaxMessage(error: ParseError | undefined): string {
  if (!error) return 'the file is empty';
  const words = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words === 'invalid comment token' ? 'comments need a .jsonc file' : `not JSON: ${words}`;
}

function phrase(issue: Issue): string {
  const path = issue.atKey ? issue.path.slice(0, -1) : issue.path;
  const where = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
  if (where === '') return issue.path.length > 0 ? issue.message : `the config ${issue.message}`;
  return issue.atKey ? `${issue.message} (in ${where})` : `${where} ${issue.message}`;
}

function offsetOf(root: Node, issue: Issue): number {
  const node = findNodeAtLocation(root, [...issue.path]) ?? root;
  return (issue.atKey ? node.parent?.children?.[0] : node)?.offset ?? node.offset;
}

/** The node's value; unlike `getNodeValue` it keeps a key named `__proto__` as a key. */
function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    properties(node).map(({ key, value }) => [key.value, value && plainValue(value)]),
  );
}

function repeatedKeys(node: Node): Node[] {
  if (node.type === 'array') return (node.children ?? []).flatMap(repeatedKeys);
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return properties(node).flatMap(({ key, value }) => {
    const repeated = seen.has(key.value) ? [key] : [];
    seen.add(key.value);
    return [...repeated, ...(value ? repeatedKeys(value) : [])];
  });
}

function properties(node: Node): { key: Node; value: Node | undefined }[] {
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    return key ? [{ key, value }] : [];
  });
}
