import { hasHan } from '../han.ts';
import type { CodeLine } from './code-lines.ts';
import { lookAlike } from './code-slip.ts';

const chinese = /[\u3000-\u9FFF\uFF00-\uFFEF]/;

/** Equal, or equal up to what one side shortened or has in Chinese. */
export function sameLine(a: CodeLine, b: CodeLine): boolean {
  if (a.compared === b.compared) return true;
  if (!a.special && !b.special) return false;
  if (elides(a.code, b.code) || elides(b.code, a.code)) return true;
  if (!hasHan(a.code) && !hasHan(b.code)) return false;
  if (hasForeignMark(a.code, b.code) || hasForeignMark(b.code, a.code)) return false;
  if (skeleton(a.compared) === skeleton(b.compared)) return true;
  if (hasHan(a.code) === hasHan(b.code)) return false;
  const [x, y] = hasHan(b.code) ? [a.compared, b.compared] : [b.compared, a.compared];
  const before = y.slice(0, y.search(chinese)).replace(/(?<!["'<\s])["'<\s]+$/, '');
  return x.startsWith(before);
}

/** The line without strings, placeholders and Chinese, which are translated. */
function skeleton(code: string): string {
  return code
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|<[^<>]*>|“[^”]{0,400}”/g, '""')
    .replace(/[\u3000-\u9FFF\uFF00-\uFFEF]+/g, '')
    .replace(/\s+/g, ' ');
}

/** Whether the second line is the first with parts left out, each marked by `...`. */
function elides(whole: string, short: string): boolean {
  if (!/\.{3}|…/.test(short)) return false;
  const parts = short
    .split(/\.{3,}|…+/)
    .map((part) => part.replace(/(?<![\s,"'}\])])[\s,"'}\])]+$/, '').trim());
  const [first = ''] = parts;
  if (first === '' || !whole.startsWith(first)) return false;
  let at = 0;
  for (const part of parts) {
    if (part === '') continue;
    at = whole.indexOf(part, at);
    if (at < 0) return false;
    at += part.length;
  }
  return true;
}

/** Whether `b` has a full-width mark or a curly quote where `a` has the mark that the code needs. */
function hasForeignMark(a: string, b: string): boolean {
  const at = b.search(/[^\u0020-\u007e]/);
  const mark = b[at];
  if (at < 0 || mark === undefined || !/[：＝；，（）｛｝［］“”‘’｜＂＇]/.test(mark)) return false;
  return a.slice(0, at) === b.slice(0, at) && a[at] === lookAlike(mark);
}

/** Whether two lines differ only in characters that look alike: “ for ", ： for a colon. */
export function isLookAlike(a: string, b: string): boolean {
  if (hasForeignMark(a, b) || hasForeignMark(b, a)) return true;
  return (
    a !== b &&
    lookAlike(a).replace(/\s+/g, '') === lookAlike(b).replace(/\s+/g, '') &&
    lookAlike(a + b) !== a + b
  );
}
