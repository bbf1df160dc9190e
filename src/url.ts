/** A link target taken apart, in a form in which the two languages' targets can be compared. */
export interface Target {
  readonly scheme: string;
  /** Without `www.` and a language label: `zh.example.org` is `example.org`. */
  readonly host: string;
  /** Decoded path segments without language, `.`, leading `..`, `index` and file endings. */
  readonly path: readonly string[];
  /** The path began with `/` or the target has a host. */
  readonly rooted: boolean;
  /** Without parameters that choose a language. */
  readonly query: string;
  /** Decoded; '' where there is none. */
  readonly fragment: string;
  /** It names a language: it leads to a translation. */
  readonly localised: boolean;
  /** The language that the host is labelled with: `zh` in `zh.example.org`; '' without. */
  readonly hostLanguage: string;
}

export type TargetDifference = 'same' | 'scheme' | 'version' | 'moved' | 'fragment' | 'different';

const languageSegment =
  /^(?:zh|cn|en|zh[-_](?:cn|tw|hk|hans|hant)|en[-_](?:us|gb)|zh[-_]han[st][-_][a-z]{2})$/i;
const languageSuffix =
  /[._-](?:zh|cn|en|zh[-_](?:cn|tw|hk|hans|hant)|en[-_](?:us|gb))(?=\.(?:mdx?|markdown|html?)$)/i;
const pageEnding = /\.(?:mdx?|markdown|html?)$/i;
const indexName = /^(?:_?index|readme)$/i;
const versionSegment = /^(?:latest|stable|next|current|preliminary|v?\d+(?:\.\d+)+(?:\.x)?|v\d+)$/i;
const shortcode = /\{\{[<%]([^{}]*)[>%]\}\}/g;
const languageParameter = /^(?:hl|lang|locale|language)=/i;

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
      .filter((part) => part !== '' && !languageParameter.test(part))
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

function comparePlace(a: Target, b: Target): 'same' | 'version' | 'moved' | 'different' {
  if (a.host === '' && b.host === '') {
    if (a.scheme !== b.scheme) return 'different';
    if (a.rooted === b.rooted) return samePath(a.path, b.path) ? 'same' : compareVersions(a, b);
    const [rooted, relative] = a.rooted ? [a, b] : [b, a];
    return endsWith(rooted.path, relative.path) ? 'same' : 'different';
  }
  if (a.host !== '' && b.host !== '') {
    if (a.host === b.host && samePath(a.path, b.path)) return 'same';
    // Such as two Wikipedias, each with titles in its own language.
    if (a.hostLanguage !== '' && b.hostLanguage !== '' && a.hostLanguage !== b.hostLanguage)
      return 'same';
    const related = a.host === b.host || domain(a.host) === domain(b.host);
    if (!related) return 'different';
    const versions = compareVersions(a, b);
    return versions === 'different' && isTwin(a, b) ? 'moved' : versions;
  }
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

/** Equal but for the version in the path or an archive host: an old page that was repaired later. */
function compareVersions(a: Target, b: Target): 'version' | 'different' {
  const bare = (target: Target) => target.path.filter((segment) => !versionSegment.test(segment));
  const versions = (target: Target) =>
    target.path.filter((segment) => versionSegment.test(segment));
  if (!samePath(bare(a), bare(b)) || bare(a).length === 0) return 'different';
  const movable = (target: Target) =>
    versions(target).length === 0 ||
    /^(?:latest|stable|next|current)$/i.test(versions(target)[0] ?? '');
  return movable(a) || movable(b) ? 'version' : 'different';
}

/** The translation of the same page on another's site, which may lie elsewhere in its tree by now. */
function isTwin(a: Target, b: Target): boolean {
  const last = a.path.at(-1) ?? '';
  return a.localised !== b.localised && last.length >= 6 && last === b.path.at(-1);
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
