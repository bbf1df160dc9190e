import type { Found } from './found.ts';

const ADVISORY =
  /(?<![A-Za-z0-9_-])(?:CVE[-\s](\d{4})-(\d{4,9})|GHSA((?:-[0-9a-z]{4}){3})|([A-Z]+(?:-[A-Z]+)*)-(\d{4})[-:](\d{3,9}))(?![A-Za-z0-9_])/g;

/**
 * Ids of vulnerabilities and advisories: `CVE-2022-1234`, `GHSA-xxxx-xxxx-xxxx`, and whatever else
 * has the shape LETTERS-YYYY-NNN.
 */
export function findAdvisories(text: string): Found[] {
  return Array.from(text.matchAll(ADVISORY), (match) => {
    const [whole, year, number, ghsa, letters, otherYear, otherNumber] = match;
    const value =
      ghsa !== undefined
        ? `GHSA${ghsa}`
        : letters === undefined
          ? `CVE-${year}-${number}`
          : `${letters}-${otherYear}-${otherNumber}`;
    return {
      type: 'cve',
      value,
      strength: 'strong',
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

const HASH =
  /(?<![&A-Za-z0-9_])(?:[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100})?#(\d{1,9})(?![A-Za-z0-9_])/g;
const WORD =
  /(?<![A-Za-z])(?:(?:PRs?|[Pp]ull [Rr]equests?|[Ii]ssues?)|拉取请求|合并请求|议题|工单|GH)(?:\s{0,5}|-)(#?)(\d{1,9})(?![A-Za-z0-9_%]|[.,:]\d)/g;

/** Below this many digits a bare number after "issue" counts issues, and `#1` ranks. */
const ID_DIGITS = 3;

/** Keys of issue trackers: `QUAY-1234`. */
const KEY =
  /(?<![A-Za-z0-9_./:@+-])([A-Z][A-Z0-9]{1,9})-(\d{3,7})(?![A-Za-z0-9_]|[.:/@+-][A-Za-z0-9_])/g;
/** Names of standards, algorithms and things that have a number in just that form. */
const NO_TRACKER =
  /^(?:PR|GH|UTF|UCS|CP|GB|GBK|BIG|ISO|IEC|IEEE|IETF|RFC|ANSI|DIN|EN|FIPS|SHA\d?|MD|CRC|AES|RSA|DSA|ECDSA|HMAC|ES|HS|RS|PS|CWE|TLS|HTTP|HTTPS|GPT|GLM|BERT|LLAMA|QWEN|RTX|GTX|USB|MP|PCI|DDR|SF|TOP)$/;

/**
 * Issue and pull request numbers: `#12345`, `owner/repo#12`, `PR 38604`, `拉取请求 38604`, `QUAY-1234`.
 */
export function findIssues(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(KEY)) {
    const [whole, tracker = ''] = match;
    if (NO_TRACKER.test(tracker)) continue;
    const start = match.index;
    found.push({
      type: 'issue',
      value: whole,
      strength: 'strong',
      start,
      end: start + whole.length,
    });
  }
  for (const match of text.matchAll(WORD)) {
    const [whole, hash, digits = ''] = match;
    if (hash === '' && digits.length < ID_DIGITS) continue;
    found.push(issue(digits, match.index, whole));
  }
  if (!text.includes('#')) return found;
  for (const match of text.matchAll(HASH)) {
    const [whole, digits = ''] = match;
    found.push(issue(digits, match.index, whole));
  }
  return found;
}

function issue(digits: string, start: number, whole: string): Found {
  return {
    type: 'issue',
    value: digits.replace(/^0+(?=\d)/, ''),
    strength: digits.length < ID_DIGITS ? 'weak' : 'strong',
    start,
    end: start + whole.length,
  };
}
