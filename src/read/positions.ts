import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Gives a place to the nodes that the parser leaves without one: where it finds a bare address only
 * after parsing (`[text(https://…)`, a bracket that was never closed), it replaces the text around
 * it by new nodes that have no position (mdast-util-gfm-autolink-literal).
 *
 * @param text what was parsed; the tree is changed in place
 */
export function restorePositions(tree: Root, text: string): void {
  visit(tree, (node) => {
    if ('children' in node) restoreChildren(node, text);
  });
}

function restoreChildren(parent: Parents, text: string): void {
  const { children } = parent;
  if (children.every((child) => child.position !== undefined)) return;
  let at = parent.position?.start.offset ?? 0;
  const end = parent.position?.end.offset ?? text.length;
  for (const child of children as Nodes[]) {
    if (child.position === undefined) {
      const written = writtenAs(child);
      const found = written === '' ? -1 : text.indexOf(written, at);
      const offset = found < 0 || found + written.length > end ? at : found;
      const endOffset = found === offset ? offset + written.length : offset;
      child.position = { start: point(offset), end: point(endOffset) };
    }
    at = child.position.end.offset ?? at;
  }
}

/** The text of a bare address or of the text around it; escapes in it are not found again. */
function writtenAs(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'link') return node.children.map(writtenAs).join('');
  return '';
}

/** Only offsets are read from a position. */
function point(offset: number) {
  return { line: 1, column: 1, offset };
}
