import { distance } from 'fastest-levenshtein';

/** A link target taken apart, in a form in which the two languages' targets can be compared. */
export interface Target {
  readonly scheme: string;
  /** Without `www.` and a language label: `zh.example.org` is `example.org`. */
  readonly host: string;
  /** Decoded path segments without language, `.`, leading `..`, `index` and file endings. */
  readonly path: readonly string[];
  /** The path began with `/` or the target has a host. */
  readonly rooted: boolean;
  /** Without parameters that choose a language or count visitors; names in lower case. */
  readonly query: string;
  /** Decoded; '' where there is none. */
  readonly fragment: string;
  /** It names a language: it leads to a translation. */
  readonly localised: boolean;
  /** The language that the host is labelled with: `zh` in `zh.example.org`; '' without. */
  readonly hostLanguage: string;
}

/**
 * version: the same page of another version, branch or archive. moved: the same page at another
 * path. twin: a site for readers of the other language.
 */
export type TargetDifference =
  | 'same'
  | 'scheme'
  | 'version'
  | 'moved'
  | 'twin'
  | 'fragment'
  | 'different';

const languageSegment =
  /^(?:zh|cn|en|zh[-_](?:cn|tw|hk|hans|hant)|en[-_](?:us|gb)|zh[-_]han[st][-_][a-z]{2})$/i;
const languageSuffix =
  /[._-](?:zh|cn|en|zh[-_](?:cn|tw|hk|hans|hant)|en[-_](?:us|gb))(?=\.(?:mdx?|markdown|html?)$)/i;
const pageEnding = /\.(?:mdx?|markdown|html?)$/i;
const indexName = /^(?:_?index|readme)$/i;
const versionSegment = /^(?:latest|stable|next|current|preliminary|v?\d+(?:\.\d+)+(?:\.x)?|v\d+)$/i;
const shortcode = /\{\{[<%]([^{}]*)[>%]\}\}/g;
const freeParameter = /^(?:hl|lang|locale|language|utm_\w+|spm|gclid|fbclid)=/i;
/** Hosts that serve readers in China. */
const chineseHost =
  /\.cn$|(?:^|\.)(?:qq|weibo|baidu|bilibili|zhihu|gitee|csdn|cnblogs|jianshu|juejin|segmentfault|oschina|aliyun|dingtalk|feishu|yuque|163)\.(?:com|net|im)$/;
const codeHost = /^(?:github|gitlab|gitee)\.com$/;
/** What a code host puts between a repository and a branch. */
const codeView = /^(?:blob|tree|raw|edit|blame|commits)$/;
const movingVersion = /^(?:latest|stable|next|current|main|master|head|trunk|develop|dev)$/i;

/** Takes a target apart. Never throws: what cannot be decoded stays as written. */
export function parseTarget(url: string): Target {
  const plain = url.trim().replace(shortcode, (_, inside: string) => `{{${inside.trim()}}}`);
  const [beforeFragment, fragment] = cut(plain, '#');
  const [address, query] = cut(beforeFragment, '?');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const rest = scheme === '' ? address : address.slice(scheme.length + 1);
  const hasHost = rest.startsWith('//');
  const [host, path] = hasHost ? cutHost(rest.slice(2)) : ['', rest];
  return {
    scheme,
    host: plainHost(host),
    path: plainPath(decode(path)),
    rooted: hasHost || path.startsWith('/'),
    query: query
      .split('&')
      .filter((part) => part !== '' && !freeParameter.test(part))
      .map((part) => part.replace(/^[^=]+/, (name) => name.toLowerCase()))
      .join('&'),
    fragment: decode(fragment),
    hostLanguage: /^(?:zh|cn|en)(?=[-.])/.exec(host.toLowerCase())?.[0] ?? '',
    localised:
      path.split('/').some((segment) => languageSegment.test(segment)) || host !== plainHost(host),
  };
}

function cut(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function cutHost(text: string): readonly [string, string] {
  const at = text.indexOf('/');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function plainHost(host: string): string {
  const labels = host.toLowerCase().split('.');
  while (labels.length > 2 && /^(?:www|zh|cn|en|zh-(?:cn|hans|tw|hant))$/.test(labels[0] ?? '')) {
    labels.shift();
  }
  return labels.join('.');
}

function plainPath(path: string): readonly string[] {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (languageSegment.test(segment)) {
      if (/^(?:lang|languages?|locales?|i18n)$/i.test(segments.at(-1) ?? '')) segments.pop();
      continue;
    }
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  const last = segments.pop();
  if (last === undefined) return segments;
  const name = last
    .replace(languageSuffix, '')
    .replace(pageEnding, '')
    .replace(/(?<=\w)[-_](?:cn|zh|zh[-_]cn)$/i, '');
  // `faq/index` and, for Docusaurus, `faq/faq` are the page `faq/`.
  return indexName.test(name) || name === segments.at(-1) ? segments : [...segments, name];
}

/** How the target of the translation differs from the original's, languages left aside. */
export function compareTargets(a: Target, b: Target): TargetDifference {
  const place = comparePlace(a, b);
  if (place === 'different' || a.query !== b.query) return 'different';
  if (place !== 'same') return place;
  if (a.fragment !== b.fragment) return 'fragment';
  return a.host !== '' && b.host !== '' && a.scheme !== b.scheme ? 'scheme' : 'same';
}

type PlaceDifference = Exclude<TargetDifference, 'scheme' | 'fragment'>;

function comparePlace(a: Target, b: Target): PlaceDifference {
  if (a.host === '' && b.host === '') {
    if (a.scheme !== b.scheme) return 'different';
    if (a.rooted === b.rooted) return samePath(a.path, b.path) ? 'same' : compareVersions(a, b);
    const [rooted, relative] = a.rooted ? [a, b] : [b, a];
    return endsWith(rooted.path, relative.path) ? 'same' : 'different';
  }
  if (a.host !== '' && b.host !== '') return compareSites(a, b);
  const [absolute, local] = a.host === '' ? [b, a] : [a, b];
  if (!local.rooted && local.path.length === 0) return 'different';
  if (samePath(absolute.path, local.path)) return 'same';
  const [first = '', ...tail] = absolute.path;
  const matches = local.rooted ? samePath(tail, local.path) : endsWith(absolute.path, local.path);
  if (!matches) return compareVersions(absolute, local);
  return /^(?:latest|stable|current)$/i.test(first) || !versionSegment.test(first)
    ? 'same'
    : 'version';
}

function compareSites(a: Target, b: Target): PlaceDifference {
  if (a.host === b.host && samePath(a.path, b.path)) return 'same';
  // Such as two Wikipedias, each with titles in its own language.
  if (a.hostLanguage !== '' && b.hostLanguage !== '' && a.hostLanguage !== b.hostLanguage)
    return 'same';
  if (chineseHost.test(a.host) !== chineseHost.test(b.host)) return 'twin';
  if (!areRelated(a.host, b.host)) return 'different';
  const versions = compareVersions(a, b);
  return versions === 'different' && (isTwin(a, b) || hasNewOwner(a, b)) ? 'moved' : versions;
}

/** Equal but for the version or branch in the path, or an archive host: an old page that was repaired later. */
function compareVersions(a: Target, b: Target): 'version' | 'different' {
  const [x, y] = [splitVersion(a), splitVersion(b)];
  if (!samePath(x.path, y.path) || x.path.length === 0) return 'different';
  const moves = (version: string | undefined) =>
    version === undefined || movingVersion.test(version);
  return moves(x.version) || moves(y.version) ? 'version' : 'different';
}

/** A path and the version or branch that was in it. */
function splitVersion({ host, path }: Target): {
  readonly path: readonly string[];
  readonly version: string | undefined;
} {
  if (codeHost.test(host) && codeView.test(path[2] ?? ''))
    return { path: [...path.slice(0, 2), ...path.slice(4)], version: path[3] };
  return {
    path: path.filter((segment) => !versionSegment.test(segment)),
    version: path.find((segment) => versionSegment.test(segment)),
  };
}

/** The translation of the same page on another's site, which may lie elsewhere in its tree by now. */
function isTwin(a: Target, b: Target): boolean {
  const last = a.path.at(-1) ?? '';
  return a.localised !== b.localised && last.length >= 6 && last === b.path.at(-1);
}

/** A repository that went to another account: code hosts lead on from the old address. */
function hasNewOwner(a: Target, b: Target): boolean {
  return (
    codeHost.test(a.host) &&
    a.path.length > 2 &&
    samePath(a.path.slice(1), b.path.slice(1)) &&
    distance(a.path[0] ?? '', b.path[0] ?? '') > mostSlip
  );
}

/** Letters by which a slip in a name differs from it. */
const mostSlip = 2;

/** Whether two hosts are of one domain, and not one of them a slip in the other. */
function areRelated(a: string, b: string): boolean {
  if (domain(a) !== domain(b)) return false;
  const [from, to] = [a.split('.'), b.split('.')];
  if (from.length !== to.length) return true;
  return from.every((label, index) => {
    const other = to[index] ?? '';
    return label === other || /\d/.test(label + other) || distance(label, other) > mostSlip;
  });
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

/**
 * What alignment knows a link by: the end of its path, so that a page may write it relative,
 * rooted or absolute; the host where there is no path.
 */
export function targetKey(url: string): string {
  const target = parseTarget(url);
  const tail = target.path.slice(-2).join('/').toLowerCase();
  if (tail === '' && target.host === '') return `#${target.fragment.toLowerCase()}`;
  return tail === '' ? target.host : tail;
}
