import { parseTarget } from '../url.ts';
import type { RawFields } from './front-matter.ts';
import { plainAlias } from './front-matter.ts';

const linkFields = [
  'originalurl',
  'original_url',
  'originallink',
  'original_link',
  'original',
  'source_url',
  'sourceurl',
];
const announces =
  /原文(?:链接|地址|网址|出处)?|英文原[文版稿]|译自|翻译自|original (?:article|post|announcement|version|page)|translated from|originally published/i;
const url = /https?:\/\/[^\s<>()"'`\]\u2E80-\uFFEF]+/g;
const linkTarget = /\]\(\s*<?([^)\s>]+)/g;
/** A path within the site; a name alone is one where it is that of a page. */
const withinSite = /^(?:\.{0,2}\/(?!\/)|[^:/#]{1,200}\.(?:md|markdown|mdx)(?:#|$))/i;
/** An original is announced where a page begins or ends. */
const linesLookedAt = 12;

/**
 * Targets that a page names as the original of which it is a translation: in a field such as
 * `originalUrl`, in `author: [name](url)`, or on a line at its beginning or end that says so.
 */
export function originalLinks(fields: RawFields, prose: string): string[] {
  const named = linkFields.flatMap((name) => fields.get(name) ?? []);
  const author = (fields.get('author') ?? []).flatMap(linksIn);
  const lines = prose.split('\n').filter((line) => line.trim() !== '');
  const ends = [
    ...lines.slice(0, linesLookedAt),
    ...lines.slice(linesLookedAt).slice(-linesLookedAt),
  ];
  const announced = ends
    .filter((line) => line.length < 500 && announces.test(line))
    .flatMap(linksIn);
  return [...new Set([...named, ...author, ...announced])];
}

function linksIn(text: string): string[] {
  return [
    ...(text.match(url) ?? []),
    ...[...text.matchAll(linkTarget)].flatMap(([, target = '']) =>
      withinSite.test(target) ? [target] : [],
    ),
  ];
}

/** Segments that name a kind of page, never one page. */
const common =
  /^(?:docs?|blog|news|posts?|releases?|latest|index|readme|en|zh|guide|about|team|home|v?\d+(?:\.\d+|\.x)*)$/;

/**
 * Names by which a link may call a page: the end of its path and of its aliases, `slug` and `url`,
 * in one and in two segments. A name that is common to many pages identifies none: whoever looks it
 * up must see that it has one bearer.
 */
export function namesOf(path: string, fields: RawFields): string[] {
  const addresses = [
    path,
    ...(fields.get('aliases') ?? []),
    ...(fields.get('slug') ?? []),
    ...(fields.get('url') ?? []),
    ...(fields.get('permalink') ?? []),
  ];
  return [...new Set(addresses.flatMap(tailsOf))];
}

/** Whether an address ends in a name that one page may have for itself. */
export function isTelling(address: string): boolean {
  return tailsOf(address).length > 0;
}

/** The names that the target of a link ends in, the longer one first. */
export function tailsOf(address: string): string[] {
  const segments = parseTarget(plainAlias(address.replace(/^[a-z]+:\/\/[^/]*/i, ''))).path;
  const last = segments.at(-1) ?? '';
  if (last.length < 4 || common.test(last)) return [];
  const two = segments.slice(-2).join('/');
  return two === last ? [last] : [two, last];
}
