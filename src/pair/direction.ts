import { posix } from 'node:path';
import type { SourceFile } from '../types.ts';
import { readFields } from './front-matter.ts';
import { originalLinks } from './original-link.ts';
import { frontMatterOf, splitRaw } from './raw-text.ts';

/** Fields that only a translation has: which state of its original it was made from. */
const pins = ['default_lang_commit', 'source_commit', 'sourcecommit', 'original_commit'];

/** A line of its own such as "Translated by … from Chinese" or "Auto translated by …". */
const credit =
  /^[\s>*_(]{0,8}(?:(?:auto(?:matically)?|machine)[- ])?translated? (?:by|with|from) [^\n]{1,60}$|^[\s>*_(（]{0,8}(?:译者|翻译)\s?[:：]/i;
/** Few pages have such a line anywhere; only these are looked into. */
const mayCredit = new RegExp(credit.source, 'im');
/** A credit stands among so many lines at the top of a page, or at its end; elsewhere it is told of others. */
const [fromTop, fromEnd] = [15, 8];

/**
 * Whether the Chinese page of a pair is the original, by what the two say of themselves: a field
 * that only translations have, a link that one names as its original, or a credit of the translator.
 * Null where neither page says it, or both do.
 */
export function isChineseOriginal(english: SourceFile, chinese: SourceFile): boolean | null {
  const isTranslated = [translates(english, chinese), translates(chinese, english)];
  if (isTranslated[0] === isTranslated[1]) return null;
  return isTranslated[0] === true;
}

function translates(page: SourceFile, other: SourceFile): boolean {
  const fields = readFields(frontMatterOf(page.text));
  if (pins.some((name) => fields.has(name))) return true;
  if (mayCredit.test(page.text) && hasCredit(splitRaw(page.text).prose)) return true;
  // Pages of one name in two folders: a link to that name may lead to the page itself.
  if (nameOf(page.path) === nameOf(other.path)) return false;
  return originalLinks(fields, splitRaw(page.text).prose).some(
    (link) => nameOf(link) === nameOf(other.path),
  );
}

function hasCredit(prose: string): boolean {
  const lines = prose.split('\n').filter((line) => line.trim() !== '');
  return lines.some(
    (line, at) => (at < fromTop || at >= lines.length - fromEnd) && credit.test(line),
  );
}

/** The file name at the end of a path or an address. */
function nameOf(address: string): string {
  return posix.basename(address.split(/[?#]/)[0] ?? '').toLowerCase();
}
