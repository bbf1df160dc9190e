import type { AlignedBlocks } from '../aligned.ts';
import { malformedCause } from '../malformed-links.ts';
import { holds } from '../sentences.ts';
import type { LinkDetail, Pair, Span } from '../types.ts';
import { parseTarget } from '../url.ts';
import type { Outcome } from './details.ts';
import { compareLinks } from './links.ts';
import { lossCause } from './loss.ts';
import { perPair } from './memo.ts';

/**
 * The cause that a mismatched link shares with what else is wrong for the same reason: a malformed
 * link, another release of all files, one word replaced in many addresses, or the link itself, whose text says another number too.
 */
export function linkCause(
  pair: Pair,
  { source, target, blocks }: Outcome<LinkDetail>,
): string | undefined {
  if (source === undefined || target === undefined) return undefined;
  return (
    malformedCause(pair.target, blocks.target, { span: target.span }) ??
    otherRelease(source.url, target.url) ??
    replacedWord(source.url, target.url) ??
    `link ${source.span.offset}`
  );
}

/** The cause of a lost link: the sentence lost with it, or the link itself, with what its text says. */
export function lostLinkCause(pair: Pair, blocks: AlignedBlocks, link: LinkDetail): string {
  const section = blocks.source[0]?.section ?? '';
  // Two blocks of a section that lose the same link lose one.
  return (
    lossCause(pair, blocks, link) ??
    creditsCause(pair, link) ??
    `link ${link.url} of section ${section}`
  );
}

/** A page that leaves out who did what does so everywhere: three credits or more are one finding. */
const fewestCredits = 3;

function creditsCause(pair: Pair, link: LinkDetail): string | undefined {
  return isCredit(link) && lostCredits(pair) >= fewestCredits ? 'lost credits' : undefined;
}

const lostCredits = perPair(
  (pair) =>
    compareLinks(pair).outcomes.filter(
      ({ kind, source }) => kind === 'missing' && source !== undefined && isCredit(source),
    ).length,
);

/** `@keeper`, which leads to the account of that name. */
function isCredit({ text, url }: LinkDetail): boolean {
  const { host, path } = parseTarget(url);
  const name = /^@?([\w-]{1,39})$/.exec(text)?.[1];
  return host !== '' && path.length === 1 && path[0]?.toLowerCase() === name?.toLowerCase();
}

/** The cause that what stands in the text of a lost link shares with the link; undefined elsewhere. */
export function causeOfLinkAround(pair: Pair, span: Span): string | undefined {
  const lost = compareLinks(pair).outcomes.find(
    ({ kind, source }) => kind === 'missing' && source !== undefined && holds(source.span, span),
  );
  return lost?.source === undefined ? undefined : lostLinkCause(pair, lost.blocks, lost.source);
}

/** The files of one repository, of another release: a translation of an older state has many of them. */
function otherRelease(from: string, to: string): string | undefined {
  const [a, b] = [parseTarget(from), parseTarget(to)];
  const [here, there] = [version.exec(a.path.join('/'))?.[0], version.exec(b.path.join('/'))?.[0]];
  if (here === undefined || there === undefined || here === there) return undefined;
  const ofOne = a.host !== '' && a.host === b.host && a.path[0] === b.path[0];
  return ofOne ? `release ${here} -> ${there} of ${a.host}/${a.path[0]}` : undefined;
}

const version = /(?<![\d.])\d{1,4}(?:\.\d{1,4}){1,3}/;

/** One replaced word in many addresses, such as a project's new name, is one cause. */
function replacedWord(from: string, to: string): string | undefined {
  const [a, b] = [parseTarget(from), parseTarget(to)];
  if (a.path.length !== b.path.length) return undefined;
  const there = [b.host, ...b.path];
  const changed = [a.host, ...a.path].flatMap((word, index) => {
    const other = there[index];
    return word === other || other === undefined ? [] : [[word, other] as const];
  });
  const [only] = changed;
  if (changed.length !== 1 || only === undefined || /\d/.test(only[0])) return undefined;
  return `address ${only[0]} -> ${only[1]}`;
}
