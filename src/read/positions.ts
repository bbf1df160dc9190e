import type { Nodes, Parents, Root } from 'mdast';

/**
 * The parser finds bare addresses behind an open bracket only afterwards, and leaves them and the
 * text around them without a position. This gives them theirs, so that every node has one.
 */
export function placeNodes(tree: Root, text: string): void {
  // By hand: `visit` keeps the ancestors of each node, and takes many times as long.
  const open: Parents[] = [tree];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    if (parent.children.some(({ position }) => position === undefined)) placeChildren(parent, text);
    for (const child of parent.children) if ('children' in child) open.push(child);
  }
}

function placeChildren(parent: Parents, text: string): void {
  const children: readonly Nodes[] = parent.children;
  const last = parent.position?.end.offset ?? text.length;
  let at = parent.position?.start.offset ?? 0;
  for (const [index, child] of children.entries()) {
    if (child.position === undefined) {
      const limit = children.slice(index + 1).find(({ position }) => position !== undefined);
      place(child, children[index + 1], at, limit?.position?.start.offset ?? last, text);
    }
    at = child.position?.end.offset ?? at;
  }
}

/** Sets the position of one node; what is not written as it reads reaches up to the next one. */
function place(
  node: Nodes,
  next: Nodes | undefined,
  at: number,
  limit: number,
  text: string,
): void {
  const value = wordsOf(node);
  const room = text.slice(at, limit);
  const found = room.indexOf(value);
  if (value !== '' && found >= 0) {
    setPosition(node, at + found, at + found + value.length);
    return;
  }
  const behind = next === undefined ? -1 : room.indexOf(wordsOf(next));
  setPosition(node, at, behind < 0 ? limit : at + behind);
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const [only] = node.type === 'link' ? node.children : [];
  return only?.type === 'text' ? only.value : '';
}

/** Lines and columns are not read anywhere: offsets are. */
function setPosition(node: Nodes, from: number, to: number): void {
  node.position = {
    start: { line: 1, column: 1, offset: from },
    end: { line: 1, column: 1, offset: to },
  };
}
