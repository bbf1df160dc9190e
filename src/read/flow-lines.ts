/** `key: [` and `key: {` at the margin, with nothing but a comment or values behind. */
const opening = /^[A-Za-z_][\w-]{0,60}[ \t]{0,8}:[ \t]{1,8}(?=[[{])/gm;

/**
 * YAML with the lines of the lists and maps in brackets at its margin joined, length kept. Their items
 * may stand at the margin for Hugo, js-yaml and PyYAML, but not for the parser that reads the fields.
 */
export function joinFlowLines(yaml: string): string {
  let joined = '';
  let from = 0;
  for (const { index, 0: key } of yaml.matchAll(opening)) {
    const start = index + key.length;
    if (start < from) continue;
    const end = closeOf(yaml, start);
    if (end === null) return yaml;
    joined += yaml.slice(from, start) + yaml.slice(start, end).replace(/[\r\n]/g, ' ');
    from = end;
  }
  return joined + yaml.slice(from);
}

/** Behind the bracket that closes the one at `start`; null where a comment or a field comes before. */
function closeOf(yaml: string, start: number): number | null {
  const open: string[] = [];
  let quoted = '';
  for (let at = start; at < yaml.length; at += 1) {
    const sign = yaml[at] ?? '';
    if (quoted !== '') {
      if (sign === '\\' && quoted === '"') at += 1;
      else if (sign === quoted) quoted = '';
    } else if ((sign === '"' || sign === "'") && /[\s,:[{]/.test(yaml[at - 1] ?? '')) quoted = sign;
    else if (sign === '#' && /\s/.test(yaml[at - 1] ?? '')) return null;
    else if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
    else if ((sign === ']' || sign === '}') && open.pop() !== sign) return null;
    if (quoted === '' && open.length === 0) return at + 1;
  }
  return null;
}
