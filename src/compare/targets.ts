import { distance } from 'fastest-levenshtein';
import { countHan } from '../han.ts';
import type { Target } from '../url.ts';

/**
 * version: the same page of another version, branch or archive. moved: a page of the same name at
 * another path. twin: a site for readers of the other language.
 */
export type TargetDifference =
  | 'same'
  | 'scheme'
  | 'version'
  | 'moved'
  | 'twin'
  | 'fragment'
  | 'different';

const versionSegment = /^(?:latest|stable|next|current|preliminary|v?\d+(?:\.\d+)+(?:\.x)?|v\d+)$/i;
/** Versions and branches that are another state of the page tomorrow. */
const movingVersion = /^(?:latest|stable|next|current|main|master|head|trunk|develop|dev)$/i;
/** How code hosts show a file, behind owner and repository and before the branch. */
const codeView = /^(?:blob|tree|raw|edit|blame|commits)$/;
/** What every repository has directly behind its name. */
const repositoryPage = /^(?:issues|pulls|releases|tags|discussions|wiki|actions)$/;
/** Hosts that serve readers in China. */
const chineseHost =
  /\.cn$|(?:^|\.)(?:qq|baidu|bilibili|zhihu|weibo|gitee|csdn|cnblogs|jianshu|segmentfault|oschina|aliyun|dingtalk|yuque|163)\.(?:com|net)$|docschina|(?:^|[.-])(?:china|chinese)(?=[.-])/;

/** How the target of the translation differs from the original's, languages left aside. */
export function compareTargets(a: Target, b: Target): TargetDifference {
  const place = comparePlace(a, b);
  if (place === 'twin') return place;
  if (place === 'different' || a.query !== b.query) return 'different';
  if (place !== 'same') return place;
  if (a.fragment !== b.fragment) return isTranslatedFragment(a, b) ? 'same' : 'fragment';
  return a.host !== '' && b.host !== '' && a.scheme !== b.scheme ? 'scheme' : 'same';
}

function comparePlace(a: Target, b: Target): Exclude<TargetDifference, 'scheme' | 'fragment'> {
  if (a.host === '' && b.host === '') {
    if (a.scheme !== b.scheme) return 'different';
    if (a.rooted === b.rooted) {
      if (samePath(a.path, b.path) || isTranslatedName(a, b)) return 'same';
      const versions = compareVersions(a, b);
      return versions === 'different' && a.rooted && isRefiled(a, b) ? 'moved' : versions;
    }
    const [rooted, relative] = a.rooted ? [a, b] : [b, a];
    return endsWith(rooted.path, relative.path) ? 'same' : 'different';
  }
  if (a.host !== '' && b.host !== '') {
    if (a.host === b.host && samePath(a.path, b.path)) return 'same';
    if (a.host === b.host && (isOwnTree(a, b) || isTranslatedName(a, b))) return 'same';
    if (a.host === b.host && isOwnEdition(a, b)) return 'twin';
    // Such as two Wikipedias, each with titles in its own language.
    if (a.hostLanguage !== '' && b.hostLanguage !== '' && a.hostLanguage !== b.hostLanguage)
      return 'same';
    if (a.host === b.host && isChineseTitle(a, b)) return 'twin';
    const isMisspelt = topLevel(a.host) === topLevel(b.host) && isSlip(a.host, b.host);
    if (chineseHost.test(a.host) !== chineseHost.test(b.host) && !isMisspelt) return 'twin';
    if (!areRelated(a.host, b.host)) return 'different';
    const versions = compareVersions(a, b);
    return versions === 'different' && (isTwin(a, b) || isRenamed(a, b)) ? 'moved' : versions;
  }
  const [absolute, local] = a.host === '' ? [b, a] : [a, b];
  if (!local.rooted && local.path.length === 0)
    return isOwnReadme(absolute, local) ? 'twin' : 'different';
  if (samePath(absolute.path, local.path)) return 'same';
  const [first = '', ...tail] = absolute.path;
  const matches = local.rooted ? samePath(tail, local.path) : endsWith(absolute.path, local.path);
  if (!matches) return compareVersions(absolute, local);
  return /^(?:latest|stable|current)$/i.test(first) || !versionSegment.test(first)
    ? 'same'
    : 'version';
}

/** A heading of a repository's first page by its whole address, and one of the translation's own headings. */
function isOwnReadme({ host, path, fragment }: Target, own: Target): boolean {
  const isRepository = /^(?:github|gitlab|gitee)\.com$/.test(host) && path.length === 2;
  return isRepository && fragment !== '' && own.fragment !== '';
}

/** Fewer folders tell too little of which page it is. */
const fewestFolders = 3;

/**
 * A page that somebody chose for the readers of the other language on a site that files each language
 * by itself: documents with numbers of their own, or the first page of the translation.
 */
function isOwnEdition(a: Target, b: Target): boolean {
  if (a.pathLanguage === b.pathLanguage) return false;
  if (a.pathLanguage === '' || b.pathLanguage === '')
    return (a.pathLanguage === '' ? b : a).path.length === 0;
  return a.path.every((segment, index) => segment === b.path[index] || isSerial(segment));
}

/** `/docs/x` and `/cn/x`: the folder of the originals has a name of its own. */
function isOwnTree(a: Target, b: Target): boolean {
  if ((a.pathLanguage === '') === (b.pathLanguage === '')) return false;
  const [plain, other] = a.pathLanguage === '' ? [a, b] : [b, a];
  return (
    other.path.length > 0 &&
    /^docs?$/.test(plain.path[0] ?? '') &&
    samePath(plain.path.slice(1), other.path)
  );
}

/** `blog/en/trimming-wicks.md` and `blog/zh/修剪灯芯.md`: the file is named in its own language. */
function isTranslatedName(a: Target, b: Target): boolean {
  const [han, other] = countHan(a.path.at(-1) ?? '') > 0 ? [a, b] : [b, a];
  return (
    han.pathLanguage === 'zh' &&
    other.pathLanguage !== 'zh' &&
    countHan(han.path.at(-1) ?? '') > 0 &&
    countHan(other.path.at(-1) ?? '') === 0 &&
    samePath(a.path.slice(0, -1), b.path.slice(0, -1))
  );
}

/** Beside one another on one host, and of one the address is in Chinese or says that it is. */
function isChineseTitle(a: Target, b: Target): boolean {
  const isChinese = ({ path }: Target) =>
    countHan(path.at(-1) ?? '') > 1 || /(?:^|[-_.])s?chinese(?=[-_.]|$)/i.test(path.at(-1) ?? '');
  return isChinese(a) !== isChinese(b) && a.path.length > 1 && a.path[0] === b.path[0];
}

/** `EDOC1100088647`, `426cffd9`: what a machine named. */
function isSerial(segment: string): boolean {
  return /^(?=.*\d{2})[\w-]{6,}$/.test(segment) && !/[a-z]{5}/i.test(segment);
}

/**
 * A page of the own site that was put into more folders, as the translation knows already: the rest
 * of its path stays in order. The other way round the translation is behind.
 */
function isRefiled({ path: short }: Target, { path: long }: Target): boolean {
  if (short.length < fewestFolders || short.length >= long.length) return false;
  let at = 0;
  for (const segment of long) if (segment === short[at]) at += 1;
  return at === short.length && short.at(-1) === long.at(-1) && short[0] === long[0];
}

/**
 * Equal but for the version in the path, the branch of a repository or an archive host: an old page
 * that was repaired later.
 */
function compareVersions(a: Target, b: Target): 'version' | 'different' {
  const [x, y] = [splitVersion(a), splitVersion(b)];
  if (!samePath(x.bare, y.bare) || x.bare.length === 0) return 'different';
  return mayBeOneVersion(x, y) ? 'version' : 'different';
}

function mayBeOneVersion(a: Versioned, b: Versioned): boolean {
  // `mian` is no branch.
  if (isNoBranch(a.version ?? '', b.version ?? '')) return false;
  const movable = ({ version }: Versioned) => version === undefined || movingVersion.test(version);
  return a.version === b.version || movable(a) || movable(b);
}

interface Versioned {
  /** The path without its version. */
  readonly bare: readonly string[];
  readonly version: string | undefined;
}

function splitVersion({ host, path }: Target): Versioned {
  if (host !== '' && codeView.test(path[2] ?? '') && path.length > 3)
    return { bare: [...path.slice(0, 2), ...path.slice(4)], version: path[3] };
  return {
    bare: path.filter((segment) => !versionSegment.test(segment)),
    version: path.find((segment) => versionSegment.test(segment)),
  };
}

/** The translation of the same page on another's site, which may lie elsewhere in its tree by now. */
function isTwin(a: Target, b: Target): boolean {
  const last = a.path.at(-1) ?? '';
  return a.localised !== b.localised && last.length >= 6 && last === b.path.at(-1);
}

/** On a page in Chinese, the heading that a link leads to has its id from its Chinese text. */
function isTranslatedFragment(a: Target, b: Target): boolean {
  const [han, other] = countHan(a.fragment) > 0 ? [a, b] : [b, a];
  return (
    han.host !== '' &&
    han.localised &&
    other.fragment !== '' &&
    countHan(han.fragment) > 0 &&
    countHan(other.fragment) === 0
  );
}

/**
 * A place in a repository that got a new owner or name: all behind these two is the same. The bare
 * repository is known only where it became one of its own, such as `lantern/lantern`.
 */
function isRenamed(a: Target, b: Target): boolean {
  const [x, y] = [splitVersion(a), splitVersion(b)];
  // Of `lantern/lantern`, as of every folder's page of one name, one was kept.
  const [owner = '', name = owner, ...rest] = x.bare;
  const [newOwner = '', newName = newOwner, ...newRest] = y.bare;
  if (a.host !== b.host || distance(owner, newOwner) <= 3 || !samePath(rest, newRest)) return false;
  if (!mayBeOneVersion(x, y)) return false;
  if (rest.length === 0 || (rest.length === 1 && repositoryPage.test(rest[0] ?? '')))
    return owner !== '' && name === newName && (owner === name || newOwner === name);
  return (
    rest.length > 1 &&
    (name === newName || (rest[0] === 'issues' && /^\d{3,}$/.test(rest[1] ?? '')))
  );
}

/** Two hosts of one domain, such as its archive; not one of them with a slip in it. */
function areRelated(a: string, b: string): boolean {
  if (a === b) return true;
  if (domain(a) !== domain(b)) return false;
  const [from, to] = [a.split('.'), b.split('.')];
  if (from.length !== to.length) return true;
  return from.every((label, index) => !isSlip(label, to[index] ?? ''));
}

/** One of two names of branches is a usual one, and the other has its letters in another order. */
function isNoBranch(a: string, b: string): boolean {
  if (a === b || (!movingVersion.test(a) && !movingVersion.test(b))) return false;
  const letters = (name: string) => [...name].sort().join('');
  return letters(a) === letters(b) || (a.length >= 5 && b.length >= 5 && isSlip(a, b));
}

/** One letter or two neighbours are wrong; a plural and a number are meant. */
function isSlip(label: string, other: string): boolean {
  if (label === other || `${label}s` === other || `${other}s` === label) return false;
  if (/\d/.test(label + other)) return false;
  return distance(label, other) <= 2;
}

function topLevel(host: string): string {
  return host.slice(host.lastIndexOf('.') + 1);
}

function domain(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((segment, index) => segment === b[index]);
}

function endsWith(path: readonly string[], tail: readonly string[]): boolean {
  return tail.length > 0 && tail.length <= path.length && samePath(path.slice(-tail.length), tail);
}
