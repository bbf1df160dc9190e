import type { Answered } from '../compare/details.ts';
import { compareLinks } from '../compare/links.ts';
import { once } from '../compare/memo.ts';
import type { LinkDetail, Pair, Site } from '../types.ts';
import { parseTarget } from '../url.ts';

/** As many links must show that a host is the site's own, on as many pages. */
const fewestLinks = 3;
const fewestPages = 2;
/** Code hosts and the like serve pages of everybody. */
const shared = /(?:^|\.)(?:github|gitlab|gitee|bitbucket)\.com$/;
const version = /^(?:latest|stable|next|current|preliminary|v?\d+(?:\.\d+)*(?:\.x)?)$/i;
/** Of these the pages at hand are the state. */
const living = /^(?:latest|stable|next|current)$/i;

/**
 * Hosts that one side of a pair names before a path that the other writes from the root of the
 * site, each as often as it does.
 */
export function seeHosts(pair: Pair): readonly string[] {
  const { answered, outcomes } = compareLinks(pair);
  return [...answered, ...outcomes].flatMap(({ source, target }) => {
    const host = source && target ? hostOf(source, target) : null;
    return host === null || shared.test(host) ? [] : [host];
  });
}

/** How often the pairs of a tree name each host so, where more than one does. */
export function countHosts(
  shown: readonly (readonly string[])[],
): Readonly<Record<string, number>> {
  const links = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const hosts of shown) {
    for (const host of hosts) links.set(host, (links.get(host) ?? 0) + 1);
    for (const host of new Set(hosts)) pairs.set(host, (pairs.get(host) ?? 0) + 1);
  }
  const often = [...links].filter(([host]) => (pairs.get(host) ?? 0) >= fewestPages);
  return Object.freeze(Object.fromEntries(often.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/**
 * The host of the one link, where the other is rooted and has the same path, versions aside. Every
 * site has a `/blog/` and a `/community/`: one segment shows nothing.
 */
function hostOf(source: LinkDetail, target: LinkDetail): string | null {
  const [a, b] = [parseTarget(source.url), parseTarget(target.url)];
  if ((a.host === '') === (b.host === '')) return null;
  const [absolute, local] = a.host === '' ? [b, a] : [a, b];
  if (!local.rooted || local.path.length < 2) return null;
  const bare = version.test(absolute.path[0] ?? '') ? absolute.path.slice(1) : absolute.path;
  return bare.join('/') === local.path.join('/') ? absolute.host : null;
}

/** The hosts that the counts show to be the site's own. */
export function hostsFrom(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([host, count]) => (count >= fewestLinks ? [host] : []));
}

/** Links of which the one is rooted in the site and the other names a host before the same path. */
export function halfHosted(pair: Pair): readonly (Answered<LinkDetail> & { host: string })[] {
  return compareLinks(pair).answered.flatMap((link) => {
    const [a, b] = [parseTarget(link.source.url), parseTarget(link.target.url)];
    const [absolute, local] = a.host === '' ? [b, a] : [a, b];
    const isHalf = absolute.host !== '' && local.host === '' && local.rooted;
    return isHalf && local.path.length > 0 ? [{ ...link, host: absolute.host }] : [];
  });
}

/**
 * Of these the links to another site: its own hosts are known, and the one that is named is none of
 * them, nor of their domains.
 *
 * @param hosts of the profile
 */
export function linksElsewhere(
  pair: Pair,
  hosts: readonly string[],
): readonly Answered<LinkDetail>[] {
  if (hosts.length === 0) return [];
  const own = new Set(hosts.map(domain));
  return halfHosted(pair).filter(({ host }) => !own.has(domain(host)));
}

function domain(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/**
 * An address from the root of the site: as written, or what stands behind an own host and a version
 * that the pages at hand are. Null where it leads elsewhere.
 */
export function rootedAddress(site: Site, url: string): string | null {
  if (/^\/(?!\/)/.test(url)) return url;
  const start = ownStart(site, url);
  return start === null ? null : url.slice(start.length);
}

/** What stands before the path of an address on an own host, `https://lantern.example/latest`. */
export function ownStart(site: Site, url: string): string | null {
  const [origin, host] = /^(?:https?:)?\/\/([^/?#]+)/i.exec(url) ?? [];
  if (origin === undefined || host === undefined) return null;
  if (!hostsOf(site).has(parseTarget(`//${host}`).host)) return null;
  const rest = url.slice(origin.length);
  const [first = ''] = /^\/[^/?#]+/.exec(rest) ?? [];
  const isVersion = version.test(first.slice(1));
  if (isVersion && !living.test(first.slice(1))) return null;
  const start = isVersion ? origin + first : origin;
  return url[start.length] === '/' ? start : null;
}

const hostsOf = once(
  ({ profiles }: Site) => new Set(Object.values(profiles).flatMap(({ hosts }) => hosts)),
);
