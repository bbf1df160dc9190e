import { fieldItems, fieldText } from '../front-matter.ts';
import { hasHan } from '../han.ts';
import { languageSuffix } from '../pair/language-code.ts';
import type { Field, FieldValue } from '../types.ts';
import { parseTarget } from '../url.ts';
import { sameImage } from './images.ts';
import { compareTargets } from './targets.ts';

export interface FieldDifference {
  readonly messageId: 'different' | 'entry' | 'value';
  readonly expected: string;
  readonly actual: string;
}

/**
 * How a copied field differs; null where it does not. Lists are compared as sets; a localised field
 * holds paths of the page, compared without language.
 */
export function compareField(
  source: Field,
  target: Field,
  localised: boolean,
): FieldDifference | null {
  const [from, to] = [fieldItems(source), fieldItems(target)];
  const equal = localised ? samePath : sameText;
  const same = addressFields.has(source.name.toLowerCase())
    ? (a: string, b: string) => equal(a, b) || equal(withoutLanguage(a), withoutLanguage(b))
    : equal;
  const lost = from.filter((item) => !to.some((other) => same(item, other)));
  if (lost.length === 0) return null;
  if (from.length > 1 && lost.length < from.length) {
    return { messageId: 'entry', expected: lost.join(', '), actual: fieldText(target) };
  }
  return { messageId: 'different', expected: fieldText(source), actual: fieldText(target) };
}

function samePath(a: string, b: string): boolean {
  // A path made of a translated title is the page's own.
  return hasHan(a) !== hasHan(b) || compareTargets(parseTarget(a), parseTarget(b)) === 'same';
}

/** What a page is called in addresses: two pages of one folder cannot share it. */
const addressFields: ReadonlySet<string> = new Set(['slug', 'permalink', 'url', 'id']);

/** `release-2-zh` and `/release-2_cn/` without their language. */
function withoutLanguage(address: string): string {
  const [, name = '', ending = ''] = /^(.*?)((?:\.html?)?\/?)$/s.exec(address.trim()) ?? [];
  return `${languageSuffix(name)?.stem ?? name}${ending}`;
}

/** Equal up to blanks, letter case, a time behind a date, and the words of a version range. */
function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim());
  if (day?.[1] !== undefined) return day[1];
  const tokens = text.toLowerCase().match(/[a-z]*\d[\w.:/-]*|[a-z]+/g) ?? [];
  const facts = tokens.filter((token) => /\d/.test(token));
  return facts.length > 0 ? facts.join(' ') : text.trim().toLowerCase();
}

const address = /^https?:\/\/\S+$/;
const picture = /\.(?:png|jpe?g|gif|svg|webp)$/i;
const version = /^v?\d+(?:\.\d+)+(?:-[\w.]+)?$/;

/**
 * Compares the addresses and versions that two fields hold under the same keys, whatever the field
 * is called; null where all agree or nothing else is there.
 */
export function compareFacts(source: Field, target: Field): FieldDifference | null {
  const there = new Map(leaves(target.value));
  for (const [key, expected] of leaves(source.value)) {
    const actual = there.get(key);
    if (actual === undefined || actual === expected) continue;
    const addresses = address.test(expected) && address.test(actual);
    if (addresses && picture.test(expected) && sameImage({ url: expected }, { url: actual }))
      continue;
    const difference = addresses
      ? compareTargets(parseTarget(expected), parseTarget(actual))
      : 'same';
    const versions = version.test(expected) && version.test(actual);
    if (versions || difference === 'different' || difference === 'fragment') {
      return { messageId: 'different', expected, actual };
    }
  }
  return null;
}

function leaves(value: FieldValue, key = ''): (readonly [string, string])[] {
  if (value === null) return [];
  if (typeof value === 'string') return [[key, value.trim()]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${key}.${name}`));
}
