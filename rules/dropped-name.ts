import { type AlignedBlocks, leastSure, placeOfLoss, sentenceAround } from '../src/aligned.ts';
import { causeOfLinkAround } from '../src/compare/link-cause.ts';
import { lostSentenceCause } from '../src/compare/loss.ts';
import { namesOf } from '../src/learn.ts';
import type { NameOutcome } from '../src/names/compare.ts';
import { lostNames } from '../src/names/lost-names.ts';
import type { Name } from '../src/names/name.ts';
import { holds } from '../src/sentences.ts';
import type { Block, Pair, Report, Rule, Severity } from '../src/types.ts';

export const droppedName: Rule = {
  id: 'dropped-name',
  severity: 'warning',
  summary: {
    en: 'People, companies, products and identifiers that were lost or changed.',
    zh: '人名、公司名、产品名或标识符丢失或被改写。',
  },
  messages: {
    en: {
      dropped: '{source} says {expected}, {target} does not',
      changed: '{source} says {expected}, {target} says {actual}',
      translated: '{source} says {expected}, {target} translates the name to {actual}',
      kept: '"{expected}" is kept in {kept} of {of} places on this site, here {target} says {actual}',
    },
    zh: {
      dropped: '{source}写有 {expected}，{target}没有',
      changed: '{source}写的是 {expected}，{target}写的是 {actual}',
      translated: '{source}写的是 {expected}，{target}把这个名称译成了“{actual}”',
      kept: '本站 {of} 处“{expected}”中有 {kept} 处保留原文，{target}在此处译成了“{actual}”',
    },
  },
  *check(pair, site) {
    const outcomes = lostNames(pair, namesOf(site, pair));
    const perBlock = new Map<number, number>();
    for (const one of outcomes) {
      if (isLoss(one)) perBlock.set(blockOf(one), (perBlock.get(blockOf(one)) ?? 0) + 1);
    }
    for (const one of outcomes) {
      const together = isLoss(one) && (perBlock.get(blockOf(one)) ?? 0) > 1;
      const cause =
        sentenceOf(pair, one) ??
        (isLoss(one) ? causeOfLinkAround(pair, one.name.span) : undefined) ??
        (together ? `names of ${blockOf(one)}` : undefined);
      yield { ...report(pair, one), ...(cause === undefined ? {} : { cause }) };
    }
  },
};

/** The sentence that is lost with the name in it. */
function sentenceOf(pair: Pair, { name, near, blocks }: NameOutcome): string | undefined {
  const block = near === undefined ? holderOf(name, blocks) : undefined;
  return block === undefined ? undefined : lostSentenceCause(pair, block.index, name.span);
}

/** Several names of one block that are gone were lost together. */
function isLoss({ near, literal, light }: NameOutcome): boolean {
  return near === undefined && literal === undefined && !light;
}

function holderOf({ span }: Name, { source }: AlignedBlocks): Block | undefined {
  return source.find((block) => holds(block.span, span));
}

function blockOf({ blocks }: NameOutcome): number {
  return blocks.link.source[0] ?? 0;
}

function report(pair: Pair, outcome: NameOutcome): Report {
  const { name, blocks, near, literal, kept, of } = outcome;
  const actual = near?.text ?? literal;
  const block = holderOf(name, blocks);
  const messageId = messageOf(outcome);
  return {
    messageId,
    data: {
      expected: name.text,
      ...(actual === undefined ? {} : { actual }),
      // The page by itself would count otherwise than the site.
      ...(messageId === 'kept' ? { kept, of } : {}),
    },
    source: name.span,
    target: near?.span ?? placeOfLoss(blocks),
    evidence: {
      expected: name.text,
      ...(actual === undefined ? {} : { actual }),
      sourceText: block === undefined ? name.text : sentenceAround(pair.source, block, name.span),
      targetText: blocks.target.map((one) => one.text).join(' '),
    },
    confidence: blocks.link.confidence,
    severity: severityOf(outcome),
  };
}

function messageOf({ near, literal, ground, of }: NameOutcome): string {
  if (near !== undefined) return 'changed';
  if (literal === undefined) return 'dropped';
  return ground === 'known' && of > 0 ? 'kept' : 'translated';
}

/** What a page is about may go without saying. */
function severityOf({ light, near, literal, blocks }: NameOutcome): Severity {
  if (blocks.link.confidence < leastSure) return 'info';
  return light && near === undefined && literal === undefined ? 'info' : 'warning';
}
