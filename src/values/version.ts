import { type Found, NAME } from './found.ts';

const VERSION =
  /(?<![\d.])(?<v>(?<![A-Za-z])[vV]\s?)?(?<number>\d+(?:\.(?:\d+|[xX*](?![A-Za-z0-9])))*)(?<pre>(?:[-.]?(?:alpha|beta|rc|preview|pre|dev|snapshot|canary|next|nightly)(?:[-.]?\d+)?(?:\.\d+){0,3}|[ab]\d+|(?<=\d\.\d{1,4})\s(?:alpha|beta|rc|preview)[-.\s]?\d{1,2}(?!\.\d))(?![A-Za-z0-9]))?(?!\d)/gi;

/** What stands before the version of something: a word for it, a comparison, a name. */
const BEFORE = new RegExp(
  `(?:(?<![A-Za-z])[Vv]ersions?|(?<![A-Za-z])[Rr]eleases?|版本|发行版|版|[<>=≤≥~^]=?|(?<![A-Za-z])[A-Z][A-Za-z]{2,30}|${NAME})\\s{0,20}$`,
);
const AFTER = /^\s{0,9}(?:版|\.x)/;
/** What makes a decimal number of it, whatever stands before. */
const QUANTITY =
  /^\s{0,9}(?:%|percent|hundred|thousand|million|billion|trillion|[万亿千百倍秒年天个]|ms|s(?![a-z])|sec|min|hour|day|week|month|year|times|x(?![a-z])|[KMGT]i?B|bytes?|毫秒|微秒|分钟|小时|GHz|MHz)/i;
const LIST =
  /^\s{0,20}(?:[,、，;；/&+~–—-]|and|or|to|through|和|与|或|及|以及|至|到|\s){1,4}\s{0,20}$/;
const LOOK_BACK = 40;

/**
 * Versions: three or more parts, a `v`, an `x` or a pre-release tag (`2.2-beta2`, `2.2 Beta 2`); and two-part numbers where the
 * words around say so. Canonical: lower case, without `v`, wildcards as `x` (`1.21.x`), the
 * pre-release behind a hyphen (`1.2.0-rc.1`).
 */
export function findVersions(text: string): Found[] {
  const found: Found[] = [];
  let lastEnd = -1;
  for (const match of text.matchAll(VERSION)) {
    const { v, number = '', pre } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const parts = number.split('.');
    if (parts.length === 1 && v === undefined && pre === undefined) continue;
    const certain =
      parts.length > 2 || v !== undefined || pre !== undefined || /[xX*]$/.test(number);
    if (!certain) {
      const after = text.slice(end, end + LOOK_BACK);
      const before = text.slice(Math.max(0, start - LOOK_BACK), start);
      const listed =
        lastEnd >= 0 && start - lastEnd < LOOK_BACK && LIST.test(text.slice(lastEnd, start));
      if (QUANTITY.test(after) || !(listed || BEFORE.test(before) || AFTER.test(after))) continue;
    }
    lastEnd = end;
    const alone = parts.length === 1;
    found.push({
      type: 'version',
      value: canonical(number, pre),
      strength: alone && pre === undefined && number.length < 2 ? 'weak' : 'strong',
      start,
      end,
    });
  }
  return found;
}

function canonical(number: string, pre: string | undefined): string {
  const digits = number
    .toLowerCase()
    .replaceAll('*', 'x')
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');
  if (pre === undefined) return digits;
  const tag = pre
    .toLowerCase()
    .replace(/^[-.\s]/, '')
    .replace(/^([a-z]+)[-.\s]?(?=\d)/, '$1.');
  return `${digits}-${tag}`;
}
