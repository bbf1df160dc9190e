import { countHan } from '../han.ts';
import { targetKey } from '../url.ts';
import { splitRaw } from './raw-text.ts';

/** What is left of a page when everything that a translation changes is taken away. */
export interface Traits {
  /** Token to the weight of its kind. Kinds: `l:` link, `c:` code, `v:` version, `i:` id, `n:` number, `w:` word. */
  readonly tokens: ReadonlyMap<string, number>;
  readonly versions: ReadonlySet<string>;
  /** What names one thing and no other: `CVE-2031-0042`. */
  readonly ids: ReadonlySet<string>;
  /** Numbers of three digits and more. */
  readonly numbers: ReadonlySet<string>;
  /** Length of prose and code, a Han character of the prose counted three times. */
  readonly size: number;
  readonly han: number;
  readonly headings: number;
  readonly links: number;
  readonly codeBlocks: number;
}

const weights = {
  link: 3,
  code: 2,
  version: 2,
  identifier: 2,
  number: 1,
  word: 1,
  field: 1,
} as const;

const inlineLink = /\]\(\s*<?([^)\s>]+)/g;
const definition = /^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]*<?([^\s>]+)/gm;
const bareUrl = /https?:\/\/[^\s<>()"'`\u2E80-\uFFEF]+/g;
const inlineCode = /`([^`\n]{1,120})`/g;
const version =
  /(?<![A-Za-z0-9_.])[vV]?(\d+(?:\.\d+)+(?:-(?:alpha|beta|rc|pre|preview|p|m)\.?\d*(?:\.\d+)*)?)/gi;
const integer = /(?<![A-Za-z0-9_.,])\d{2,}(?:,\d{3})*(?![A-Za-z0-9_]|[.,]\d)/g;
const word = /[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*/g;
const identifier = /-\d{3,}$/;
const heading = /^[ \t]{0,3}#{1,6}[ \t]/gm;

/** Reads the traits of a page from its raw text without front matter, in one pass per kind. */
export function readTraits(text: string): Traits {
  const { prose, code, codeBlocks } = splitRaw(text);
  const tokens = new Map<string, number>();
  const add = (token: string, weight: number) => tokens.set(token, weight);
  let links = 0;
  for (const pattern of [inlineLink, definition]) {
    for (const [, target = ''] of prose.matchAll(pattern)) {
      links += 1;
      if (!target.startsWith('#')) add(`l:${targetKey(target)}`, weights.link);
    }
  }
  const withoutTargets = prose.replace(inlineLink, '](').replace(definition, ' ');
  for (const [target] of withoutTargets.matchAll(bareUrl)) {
    links += 1;
    add(`l:${targetKey(target.replace(/(?<![.,;:!?])[.,;:!?]+$/, ''))}`, weights.link);
  }
  const visible = withoutTargets.replace(bareUrl, ' ');
  for (const [, span = ''] of visible.matchAll(inlineCode)) {
    add(`c:${span.trim()}`, weights.code);
  }
  const [versions, ids, numbers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const part of [visible, code]) {
    for (const [, value = ''] of part.matchAll(version)) versions.add(value.toLowerCase());
    for (const [value] of part.matchAll(integer)) {
      add(`n:${value.replaceAll(',', '')}`, weights.number);
      if (value.length > 2) numbers.add(value.replaceAll(',', ''));
    }
    for (const [value] of part.matchAll(word)) {
      if (identifier.test(value)) ids.add(value.toLowerCase());
      else if (value.length > 2) add(`w:${value.toLowerCase()}`, weights.word);
    }
  }
  for (const value of versions) add(`v:${value}`, weights.version);
  for (const value of ids) add(`i:${value}`, weights.identifier);
  const han = countHan(visible);
  return {
    tokens,
    versions,
    ids,
    numbers,
    size: visible.length + 2 * han + code.length,
    han,
    headings: visible.match(heading)?.length ?? 0,
    links,
    codeBlocks,
  };
}
