import { compareTargets } from './compare/targets.ts';
import type { LinkDetail } from './types.ts';
import { parseTarget } from './url.ts';

/** What the text of a link names, and what its target names in its place. */
export interface Disagreement {
  readonly text: string;
  readonly target: string;
}

/** A kind of number that both the text and the address of a link may have. */
interface Naming {
  readonly inText: RegExp;
  /** The number is the first group. */
  readonly inTarget: RegExp;
}

const namings: readonly Naming[] = [
  {
    inText: /(?:(?<![\w/])#|\b(?:issue|pull request|pull|pr)[ -])(\d{1,7})(?!\w)/gi,
    inTarget: /\/(?:issues?|pulls?|discussions|merge_requests)\/(\d{1,7})(?=[/?#]|$)/g,
  },
  { inText: /(?<![A-Za-z])(CVE-\d{4}-\d{4,7})/gi, inTarget: /(CVE-\d{4}-\d{4,7})/gi },
  {
    inText: /(?<![A-Za-z])(GHSA(?:-[0-9a-z]{4}){3})/gi,
    inTarget: /(GHSA(?:-[0-9a-z]{4}){3})/gi,
  },
  {
    inText: /(?<![\w.-])v?(\d{1,4}\.\d{1,4}\.\d{1,4})(?![\w.-]*\w)/g,
    inTarget:
      /\/(?:tag|tags|releases?|changelog|announcing)[/-](?:[\w.]+\/)?[\w-]*?v?(\d{1,4}\.\d{1,4}\.\d{1,4})(?=[/?#]|$)/gi,
  },
];

/** A whole address: none that was shortened, or took in the Chinese behind it. */
const address = /^https?:\/\/[!-~]{4,300}(?<!\.)$/;

/** A file with its version: `lantern-8.0.25.zip`. */
const file = /^[A-Za-z][\w+-]{0,60}[-_]v?\d{1,4}\.\d{1,4}[\w.+-]{0,60}$/;

/**
 * Where the text of a link names one number of a kind and its target names another one: `[#12](…/13)`;
 * or where it is itself the address of another place, or a file of another version. Null where they agree, or either names none or several.
 */
export function linkTextDisagreement({ text, url }: LinkDetail): Disagreement | null {
  for (const { inText, inTarget } of namings) {
    const said = only(text, inText);
    const meant = only(url, inTarget);
    if (said === null || meant === null) continue;
    if (said.toLowerCase() !== meant.toLowerCase()) return { text: said, target: meant };
  }
  const linked = fileOf(url);
  if (file.test(text) && file.test(linked))
    return text !== linked && kindOf(text) === kindOf(linked) ? { text, target: linked } : null;
  if (!address.test(text) || !/^https?:/.test(url)) return null;
  const difference = compareTargets(parseTarget(text), parseTarget(url));
  return difference === 'different' || difference === 'twin' ? { text, target: url } : null;
}

/** The last part of the path of an address. */
function fileOf(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file name whatever its numbers. */
function kindOf(name: string): string {
  return name.toLowerCase().replace(/\d+/g, '0');
}

function only(text: string, pattern: RegExp): string | null {
  const found = new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}
