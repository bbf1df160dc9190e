/** A link target taken apart, in a form in which the two languages' targets can be compared. */
export interface Target {
  readonly scheme: string;
  /** Without `www.` and a language label: `zh.example.org` is `example.org`. */
  readonly host: string;
  /** Decoded path segments without language, `.`, leading `..`, `index` and file endings. */
  readonly path: readonly string[];
  /** The path began with `/` or the target has a host. */
  readonly rooted: boolean;
  /** How many folders above the page's own a relative path begins: 2 in `../../x`. */
  readonly up: number;
  /** Without parameters that choose a language or count visitors; their names in small letters. */
  readonly query: string;
  /** Decoded; '' where there is none. */
  readonly fragment: string;
  /** It names a language: it leads to a translation. */
  readonly localised: boolean;
  /** The language that its path names: `zh` in `/lang/zh-CN/`; '' without. */
  readonly pathLanguage: string;
  /** The language that the host is labelled with: `zh` in `zh.example.org`; '' without. */
  readonly hostLanguage: string;
}

const languageSegment =
  /^(?:zh|cn|en|zh[-_](?:cn|tw|hk|hans|hant)|en[-_](?:us|gb)|zh[-_]han[st][-_][a-z]{2})$/i;
const languageSuffix =
  /[._-](?:zh|cn|en|zh[-_](?:cn|tw|hk|hans|hant)|en[-_](?:us|gb))(?=\.(?:mdx?|markdown|html?)$)/i;
/** A folder for each language: `server-en`, `docs_zh`. */
const folderSuffix = /(?<=[a-z])[-_](?:zh|cn|en|zh[-_]cn|en[-_]us)$/i;
const pageEnding = /\.(?:mdx?|markdown|html?)$/i;
const indexName = /^(?:_?index|readme)$/i;
const shortcode = /\{\{[<%]([^{}]*)[>%]\}\}/g;
/** Hugo finds a page by what `ref` or `relref` is given, however it is written. */
const reference = /^\{\{[<%]\s*(?:rel)?ref\s+(?:path=)?["'`]?([^\s"'`{}]+)["'`]?\s*[>%]\}\}/;
const languageLabel = /^(?:zh|cn|en|zh-(?:cn|hans|tw|hant))$/;
/** Of the query: what chooses a language, and where a reader came from. */
const freeParameter = /^(?:hl|lang|locale|language|utm_\w+|spm|gclid|fbclid)(?:=|$)/;

/** The id of a heading, which is no number. */
const docsifyHeading = /^id=(?=[^&=\d]*[^&=\d\s])([^&=]+)$/;

/** More addresses than this are not remembered at a time. */
const mostKnown = 20_000;
const known = new Map<string, Target>();

/** Takes a target apart. Never throws: what cannot be decoded stays as written. */
export function parseTarget(url: string): Target {
  // Every page of a site has the same links, and alignment and rules ask for each of them.
  const found = known.get(url);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const target = takeApart(url);
  known.set(url, target);
  return target;
}

function takeApart(url: string): Target {
  // A browser reads the backslash of a Windows path as a slash.
  const plain = url
    .trim()
    .replaceAll('\\', '/')
    .replace(reference, '$1')
    .replace(shortcode, (_, inside: string) => `{{${inside.trim()}}}`);
  const [beforeFragment, anchor] = cut(plain, '#');
  const [address, parameters] = cut(beforeFragment, '?');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const rest = scheme === '' ? address : address.slice(scheme.length + 1);
  const hasHost = rest.startsWith('//');
  // Docsify leads to a heading by a parameter; on another host it may be the id of anything.
  const heading = anchor === '' && !hasHost ? docsifyHeading.exec(parameters)?.[1] : undefined;
  const [query, fragment] = heading === undefined ? [parameters, anchor] : ['', heading];
  const [host, path] = hasHost ? cutHost(rest.slice(2)) : ['', rest];
  const named = path.split('/').find((segment) => languageSegment.test(segment)) ?? '';
  const pathLanguage = named.slice(0, 2).toLowerCase().replace('cn', 'zh');
  return {
    scheme,
    host: plainHost(host),
    ...plainPath(decode(path)),
    rooted: hasHost || path.startsWith('/'),
    query: query
      .split('&')
      .map((part) => part.replace(/^[^=]*/, (name) => name.toLowerCase()))
      .filter((part) => part !== '' && !freeParameter.test(part))
      .join('&'),
    fragment: decode(withoutLanguage(fragment)),
    hostLanguage: languageOfHost(host),
    localised: pathLanguage !== '' || host !== plainHost(host),
    pathLanguage,
  };
}

/** The language of a page that a script shows by its fragment: `#/en/data`. */
function withoutLanguage(fragment: string): string {
  const [first = '', language = '', ...rest] = fragment.split('/');
  return first === '' && languageSegment.test(language) ? ['', ...rest].join('/') : fragment;
}

function cut(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function cutHost(text: string): readonly [string, string] {
  const at = text.indexOf('/');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** A text without percent-encoding; as written where it cannot be decoded. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function plainHost(host: string): string {
  const labels = host.toLowerCase().split('.');
  const domain = labels.length - 2;
  return labels
    .filter((label, index) => index >= domain || !(label === 'www' || languageLabel.test(label)))
    .join('.');
}

/** `zh` in `zh.example.org`, `v2.zh.example.org` and `zh-docs.example.org`. */
function languageOfHost(host: string): string {
  const labels = host.toLowerCase().split('.');
  const label = labels.slice(0, -2).find((one) => languageLabel.test(one)) ?? labels[0] ?? '';
  return /^(?:zh|cn|en)(?=-|$)/.exec(label)?.[0] ?? '';
}

function plainPath(path: string): Pick<Target, 'path' | 'up'> {
  const segments: string[] = [];
  let up = 0;
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (languageSegment.test(segment)) {
      if (/^(?:lang|languages?|locales?|i18n)$/i.test(segments.at(-1) ?? '')) segments.pop();
      continue;
    }
    if (segment !== '..') segments.push(segment.replace(folderSuffix, ''));
    else if (segments.pop() === undefined) up += 1;
  }
  const last = segments.pop();
  if (last === undefined) return { path: segments, up };
  const name = last
    .replace(languageSuffix, '')
    .replace(pageEnding, '')
    .replace(/(?<=\w)[-_](?:cn|zh|zh[-_]cn)$/i, '');
  // A code host leads on from the one to the other.
  if (/^\d+$/.test(name) && segments.at(-1) === 'pull') segments.splice(-1, 1, 'issues');
  // `faq/index` and, for Docusaurus, `faq/faq` are the page `faq/`.
  const isIndex = indexName.test(name) || name === segments.at(-1);
  return { path: isIndex ? segments : [...segments, name], up };
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
