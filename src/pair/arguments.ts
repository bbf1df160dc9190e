import type { Language, SourceFile } from '../types.ts';
import { languageCode } from './language-code.ts';
import { sharedSegments } from './layout.ts';
import { foldPath, readPath } from './page-path.ts';
import type { Run } from './run.ts';

/** Two files that the command line puts together. */
export interface ArgumentPair {
  readonly english: SourceFile;
  readonly chinese: SourceFile;
  /** The path below its root that the two have in common. */
  readonly name?: string;
}

/** Folders by which one root may be deeper than the other: `site/docs/x.md` beside `x.md`. */
const deepestPrefix = 3;

/**
 * Pairs what the arguments put together: two folders whose pages have the same relative path (one
 * may keep them in a folder more, found by counting), or two files in different languages. Two
 * named files whose paths lead elsewhere are no pair: a commit hook passes any two changed files.
 */
export function pairByArguments(run: Run, files: readonly SourceFile[]): ArgumentPair[] {
  const { named, roots } = run.discovery;
  const [first, second] = named.flatMap((path) => files.filter((file) => file.path === path));
  if (named.length === 2 && roots.length === 0 && first && second) {
    const together = pairTwo(first, second, run);
    return together ? [together] : [];
  }
  const [one, other] = roots;
  if (named.length > 0 || roots.length !== 2 || one === undefined || other === undefined) return [];
  const [a, b] = [`${run.absolute(one)}/`, `${run.absolute(other)}/`];
  const filesOf = (root: string, inner: string): Root =>
    rootOf(root, root !== inner && inner.startsWith(root) ? inner : null, files, run);
  return pairRoots(filesOf(a, b), filesOf(b, a), run);
}

function pairTwo(first: SourceFile, second: SourceFile, run: Run): ArgumentPair | null {
  const paths = [first.path, second.path];
  for (const [chinesePath, pair] of run.layout) {
    const english = run.relative(pair.english);
    if (!paths.includes(english) && !paths.includes(chinesePath)) continue;
    if (!paths.includes(english) || !paths.includes(chinesePath)) return null;
    const ordered = first.path === english ? [first, second] : [second, first];
    return named(ordered);
  }
  if (areSiblings(paths.map(run.absolute))) return null;
  const languages = [run.languageOf(first), run.languageOf(second)];
  if (languages[0] === languages[1]) return null;
  const isEnglishFirst = languages[0] === 'en' || languages[1] === 'zh';
  return named(isEnglishFirst ? [first, second] : [second, first]);
}

function named([english, chinese]: readonly SourceFile[]): ArgumentPair | null {
  return english && chinese ? { english, chinese } : null;
}

/** Whether both paths are marked in one place and yet name two pages. */
function areSiblings(paths: readonly string[]): boolean {
  const shared = sharedSegments(paths);
  const [first = [], second = []] = paths.map((path) => readPath(path, shared).readings);
  return first.some((one) =>
    second.some(
      (other) =>
        one.style === other.style &&
        one.code.language !== other.code.language &&
        (one.style === 'suffix' || one.before === other.before),
    ),
  );
}

interface Root {
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** The files below `root` that are not below `inner`, a root inside it, by their path in it. */
function rootOf(root: string, inner: string | null, files: readonly SourceFile[], run: Run): Root {
  const inside = files.flatMap((file): [string, SourceFile][] => {
    const path = run.absolute(file.path);
    if (!path.startsWith(root) || (inner !== null && path.startsWith(inner))) return [];
    return [[path.slice(root.length), file]];
  });
  return { files: new Map(inside) };
}

function pairRoots(one: Root, other: Root, run: Run): ArgumentPair[] {
  const languages = [one, other].map((root) =>
    majority([...root.files.values()].map(run.languageOf)),
  );
  if (languages[0] === languages[1] || languages.includes('unknown')) return [];
  const [english, chinese] = languages[0] === 'en' ? [one, other] : [other, one];
  const { cutEnglish, cutChinese } = offsets(english, chinese);
  const targets = new Map<string, SourceFile>();
  for (const [path, file] of chinese.files) {
    if (!path.startsWith(cutChinese)) continue;
    const key = sharedPath(path.slice(cutChinese.length));
    // Of several variants of Chinese in one root the simplified one is the translation.
    if (!targets.has(key) || !isTraditional(path)) targets.set(key, file);
  }
  const pairs: ArgumentPair[] = [];
  for (const [path, file] of english.files) {
    if (!path.startsWith(cutEnglish)) continue;
    const name = path.slice(cutEnglish.length);
    const target = targets.get(sharedPath(name));
    if (!target) continue;
    targets.delete(sharedPath(name));
    pairs.push({ english: file, chinese: target, name });
  }
  return pairs;
}

/** A path below a root as both roots have it: a folder may name the language of its root. */
function sharedPath(path: string): string {
  const segments = path.split('/');
  const last = segments.length - 1;
  return foldPath(
    segments
      .map((segment, at) => (at < last && languageCode(segment) !== null ? '{lang}' : segment))
      .join('/'),
  );
}

function isTraditional(path: string): boolean {
  return path.split('/').some((segment) => languageCode(segment)?.traditional === true);
}

function majority(languages: readonly (Language | 'unknown')[]): Language | 'unknown' {
  const english = languages.filter((language) => language === 'en').length;
  const chinese = languages.filter((language) => language === 'zh').length;
  if (english === chinese) return 'unknown';
  return english > chinese ? 'en' : 'zh';
}

/** The folders to leave out at the beginning of either side so that most paths are the same. */
function offsets(english: Root, chinese: Root): { cutEnglish: string; cutChinese: string } {
  const [inEnglish, inChinese] = [bestCut(english, chinese), bestCut(chinese, english)];
  return inEnglish.count >= inChinese.count
    ? { cutEnglish: inEnglish.cut, cutChinese: '' }
    : { cutEnglish: '', cutChinese: inChinese.cut };
}

function bestCut(deep: Root, shallow: Root): { cut: string; count: number } {
  const known = new Set([...shallow.files.keys()].map(sharedPath));
  const counts = new Map<string, number>([['', 0]]);
  for (const path of deep.files.keys()) {
    const segments = path.split('/');
    for (let depth = 0; depth <= Math.min(deepestPrefix, segments.length - 1); depth++) {
      if (!known.has(sharedPath(segments.slice(depth).join('/')))) continue;
      const cut = segments
        .slice(0, depth)
        .map((segment) => `${segment}/`)
        .join('');
      counts.set(cut, (counts.get(cut) ?? 0) + 1);
    }
  }
  let best = { cut: '', count: counts.get('') ?? 0 };
  for (const [cut, count] of counts) if (count > best.count) best = { cut, count };
  return best;
}
