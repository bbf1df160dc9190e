import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** More bytes than this are no list of patterns. */
const largestIgnore = 1024 * 1024;

/** The rules of the `.gitignore` files that apply in a folder, the innermost first. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore | null;
  readonly outer: IgnoreRules | null;
}

/** Adds the `.gitignore` of `folder`, an absolute path, to the rules of the folders around it. */
export async function enterFolder(folder: string, outer: IgnoreRules | null): Promise<IgnoreRules> {
  const text = await readIgnore(join(folder, '.gitignore'));
  if (text === null) return { folder, rules: null, outer };
  // Git keeps letters apart; to lose a page silently is worse than to read one too many.
  const rules = ignore({ ignorecase: false }).add(text.replace(/^\uFEFF/, ''));
  return { folder, rules, outer };
}

/** A link may come with a stranger's page and lead to a device without end; git follows none here. */
async function readIgnore(path: string): Promise<string | null> {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    const isList = found?.isFile() && found.size <= largestIgnore;
    return isList ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}

/** The rules in force in `folder`, from those of `top`, a folder around it, inwards. */
export async function rulesOf(folder: string, top: string): Promise<IgnoreRules> {
  const isInside = folder !== top && !relative(top, folder).startsWith('..');
  const outer = isInside ? await rulesOf(dirname(folder), top) : null;
  return enterFolder(folder, outer);
}

/** Whether git would ignore the file or folder `path`; the innermost rule that speaks of it wins. */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules | null): boolean {
  for (let level = rules; level; level = level.outer) {
    if (!level.rules) continue;
    const inside = relative(level.folder, path).split(sep).join('/') + (isFolder ? '/' : '');
    const { ignored, unignored } = level.rules.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}
