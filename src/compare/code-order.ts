import type { CodeLine } from './code-lines.ts';

const imports = /^\s*(?:import|from|use|using|#include|require)\b/;
/** Not an item of a list; only where the nesting of a language is read is a key one of its parent. */
const keys = /^[\w."'-]+\s*:/;

/** Whether both have the same lines below the same lines, in whatever order. */
export function samePaths(left: readonly CodeLine[], right: readonly CodeLine[]): boolean {
  return left.length === right.length && pathsOf(left).join('\n') === pathsOf(right).join('\n');
}

function pathsOf(lines: readonly CodeLine[]): readonly string[] {
  const above: CodeLine[] = [];
  return lines
    .map((line) => {
      while ((above.at(-1)?.depth ?? -1) >= line.depth) above.pop();
      above.push(line);
      return above.map(({ compared }) => compared).join('\t');
    })
    .sort();
}

/** Whether it changes nothing where these lines stand among their like: imports, keys of YAML. */
export function standAnywhere(lines: readonly CodeLine[], language: string): boolean {
  const pattern = /^ya?ml$/.test(language) ? keys : imports;
  return lines.every(({ code }) => pattern.test(code));
}
