import { alignedBlocks, detailsOf, quote } from '../aligned.ts';
import { type MalformedLink, malformedLinks } from '../malformed-links.ts';
import { holds } from '../sentences.ts';
import type { Block, LinkDetail, Pair, Report, Span } from '../types.ts';
import { targetKey } from '../url.ts';
import { bareTargets } from './bare-targets.ts';
import { compareLinks } from './links.ts';
import { perPair } from './memo.ts';

/** What was meant as a link in the original and is none, where the translation has the link. */
export interface OwnMalformed {
  readonly block: Block;
  readonly span: Span;
  readonly target: LinkDetail;
  readonly confidence: number;
}

/** These are links all the same, with something more in them. */
const linked: ReadonlySet<MalformedLink['id']> = new Set(['swallowed', 'stray', 'scheme']);

/** The broken links of the original, each with a link that only the translation has. */
const ownMalformed: (pair: Pair) => readonly OwnMalformed[] = perPair((pair) => {
  const found: OwnMalformed[] = [];
  for (const { kind, target, blocks } of compareLinks(pair).outcomes) {
    if (kind !== 'extra' || target === undefined) continue;
    const broken = blocks.source
      .flatMap((block) => malformedLinks(pair.source, block).map((one) => ({ ...one, block })))
      .find(
        ({ id, span }) => !linked.has(id) && !found.some((one) => one.span.offset === span.offset),
      );
    if (broken === undefined) continue;
    const { block, span } = broken;
    found.push({ block, span, target, confidence: blocks.link.confidence });
  }
  const bare = bareTargets(pair, 'source')
    .filter(({ link }) => !found.some(({ target }) => target === link))
    .map(({ block, span, link, blocks }) => {
      return { block, span, target: link, confidence: blocks.link.confidence };
    });
  return [...found, ...bare, ...printedLinks(pair)];
});

/**
 * `[text] (https://…)`, `[text](https://… …)`: the address, or what stands before its blank, is a link by
 * itself, and the rest prints.
 */
function printedLinks(pair: Pair): OwnMalformed[] {
  const { text } = pair.source;
  if (!/\][ \t]+\(https?:|\]\(https?:[^\s()]{1,400}[ \t]/.test(text)) return [];
  return alignedBlocks(pair).flatMap(({ source, target, link: { confidence } }) =>
    source.flatMap((block) =>
      malformedLinks(pair.source, block).flatMap(({ id, span }): OwnMalformed[] => {
        if (id !== 'blank' && id !== 'torn') return [];
        const from = text.lastIndexOf('(', span.endOffset) + 1;
        const address = text.slice(from, span.endOffset - 1).replace(/\s+/g, '');
        const whole = detailsOf(target, 'link').find(
          (one) => one.text !== one.url && targetKey(one.url) === targetKey(address),
        );
        const isBare = detailsOf([block], 'link').some((one) => holds(span, one.span));
        return whole === undefined || !isBare ? [] : [{ block, span, target: whole, confidence }];
      }),
    ),
  );
}

/** The cause that a broken link of the original shares with what is told of its text or counterpart. */
export function ownMalformedCause(pair: Pair, about: Span | LinkDetail): string | undefined {
  const found = ownMalformed(pair).find(({ span, target }) =>
    'kind' in about ? target === about : holds(span, about),
  );
  return found && causeOf(pair, found);
}

/** So many broken links of one page are a habit of its writer, or of the tool that made it. */
const fewestHabit = 3;

function causeOf(pair: Pair, { span }: OwnMalformed): string {
  const isHabit = ownMalformed(pair).length >= fewestHabit;
  return isHabit ? 'broken links of the original' : `broken link of the original ${span.offset}`;
}

/** What is said of the broken links of the original: of each, or once where there are many. */
export function ownMalformedReports(pair: Pair): Report[] {
  const found = [...ownMalformed(pair)].sort((a, b) => a.span.offset - b.span.offset);
  const told = found.length < fewestHabit ? found : found.slice(0, 1);
  return told.map((broken): Report => {
    const { block, span, target, confidence } = broken;
    const [expected, actual] = [quote(pair.source, span), quote(pair.target, target.span)];
    return {
      messageId: told === found ? 'own' : 'own-several',
      data: { expected, actual, count: found.length },
      source: span,
      target: target.span,
      evidence: { expected, actual, sourceText: quote(pair.source, block.span, 240) },
      confidence,
      severity: 'warning',
      cause: causeOf(pair, broken),
    };
  });
}
