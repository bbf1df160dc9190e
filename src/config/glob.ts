/** Brace groups beyond this many alternatives are taken literally: `{a,b}` repeated is exponential. */
const maxAlternatives = 256;

/**
 * A glob over POSIX paths, split at `/`: one list of segments for every alternative of its braces.
 * `**` stands for any number of folders, `*`, `?` and `[a-z]` for characters of one name.
 */
export type Glob = readonly (readonly string[])[];

/** Reads a glob. One that does not end in `*` also stands for everything below that folder. */
export function parseGlob(pattern: string): Glob {
  return expandBraces(pattern).map((alternative) => {
    const segments = alternative.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.at(-1)?.endsWith('*') ? segments : [...segments, '**'];
  });
}

/** Whether `path` (POSIX separators) is one that the glob stands for. */
export function matchesGlob(glob: Glob, path: string): boolean {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  return glob.some((segments) =>
    matchWildcards(segments, names, (segment) => segment === '**', matchesName),
  );
}

/** Whether one segment of a glob stands for the file or folder name. */
export function matchesName(segment: string, name: string): boolean {
  if (segment === '**') return true;
  const tokens = segment.match(/\[!?[^[\]]+\]|./gsu) ?? [];
  return matchWildcards(tokens, [...name], (token) => token === '*', matchesCharacter);
}

function matchesCharacter(token: string, character: string): boolean {
  if (token === '?') return true;
  if (token.length < 3 || !token.startsWith('[')) return token === character;
  const negated = token.startsWith('[!');
  const members = [...token.slice(negated ? 2 : 1, -1)];
  let found = false;
  for (let i = 0; i < members.length; i++) {
    const first = members[i] ?? '';
    const last = members[i + 1] === '-' ? members[i + 2] : undefined;
    if (last === undefined) found ||= character === first;
    else {
      found ||= first <= character && character <= last;
      i += 2;
    }
  }
  return found !== negated;
}

/**
 * Matches items against a pattern in which some elements stand for any number of items. Going back
 * to the last such element only is enough, so the time is at most pattern length x item count.
 */
function matchWildcards<T>(
  pattern: readonly string[],
  items: readonly T[],
  isStar: (element: string) => boolean,
  matchesOne: (element: string, item: T) => boolean,
): boolean {
  let p = 0;
  let i = 0;
  let star = -1;
  let retry = 0;
  while (i < items.length) {
    const element = pattern[p];
    const item = items[i];
    if (element !== undefined && isStar(element)) {
      star = p++;
      retry = i;
    } else if (element !== undefined && item !== undefined && matchesOne(element, item)) {
      p++;
      i++;
    } else if (star >= 0) {
      p = star + 1;
      i = ++retry;
    } else return false;
  }
  return pattern.slice(p).every(isStar);
}

function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const group = choiceGroup(text);
    if (group === null) done.push(text);
    else {
      const before = text.slice(0, group.index);
      const after = text.slice(group.index + group[0].length);
      for (const choice of group[1].split(',')) open.push(before + choice + after);
    }
    if (done.length + open.length > maxAlternatives) return [pattern];
  }
  return [...new Set(done)];
}

/** The first `{a,b}` that holds no braces itself. */
function choiceGroup(text: string): { 0: string; 1: string; index: number } | null {
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    const inside = match[1] ?? '';
    if (inside.includes(',')) return { 0: match[0], 1: inside, index: match.index };
  }
  return null;
}
