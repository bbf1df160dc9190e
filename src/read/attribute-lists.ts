import type { Nodes } from 'mdast';

const value = `=(?:"[^"{}\\r\\n]{0,300}"|'[^'{}\\r\\n]{0,300}'|[^\\s"'{}]{1,300})`;
const item = `(?:#[^\\s{}#"']{1,100}|\\.[\\w.-]{1,100}|[\\w-]{1,100}${value})`;
/** Kramdown's has a colon, and words without a value. */
const marked = `:[ \\t]*(?:${item}|[\\w-]{1,100})(?:[ \\t]+(?:${item}|[\\w-]{1,100})){0,20}`;
const plain = `[ \\t]*${item}(?:[ \\t]+${item}){0,20}`;
const list = `\\{(?:${marked}|${plain})[ \\t]*\\}`;

const first = new RegExp(`^${list}`);
const ownLine = new RegExp(
  `(?<=\\n[ \\t>]{0,40})\\{${marked}[ \\t]*\\}(?=[ \\t]*(?:\\r?\\n|$))`,
  'g',
);
const lineAlone = new RegExp(`^\\{${marked}[ \\t]*\\}(?=[ \\t]*(?:\\r?\\n|$))`);
const last = new RegExp(`(?<![ \\t])[ \\t]*${list}[ \\t]*(?:#+[ \\t]*)?$`);

/** What a list of attributes may stand behind without a blank. */
const holders: ReadonlySet<Nodes['type']> = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'strong',
  'emphasis',
]);

/**
 * Text without the attributes that MkDocs, Kramdown and others take out of it: `{ width="200" }`
 * right behind an image, a link, code or bold text, `{: .note }` on a line of its own.
 *
 * @param text of one node, `previous` the type of the node before it, null where it begins a block
 * @param put what stands in the place of a list
 */
export function withoutAttributes(
  text: string,
  previous: Nodes['type'] | null,
  put: (list: string) => string,
): string {
  if (!text.includes('{')) return text;
  const rest =
    previous === null
      ? text.replace(lineAlone, put)
      : holders.has(previous)
        ? text.replace(first, put)
        : text;
  return rest.replace(ownLine, put);
}

/** Where the attributes at the end of a heading's line begin; null where it has none. */
export function headingAttributes(written: string): number | null {
  return last.exec(written)?.index ?? null;
}

/** Whether a paragraph is one line of attributes, `{: .note }`, which Kramdown gives to the block above it. */
export function isAttributes(written: string): boolean {
  return lineAlone.exec(written)?.[0] === written.trimEnd();
}
