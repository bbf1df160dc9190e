import type { Outcome } from '../src/compare/details.ts';
import { imageReports } from '../src/compare/image-reports.ts';
import { linkCause } from '../src/compare/link-cause.ts';
import { betweenTargets, goesOn } from '../src/compare/link-report.ts';
import { findSwapped, isSureSwap } from '../src/compare/link-swaps.ts';
import { compareLinks, differ } from '../src/compare/links.ts';
import { ownMalformedCause } from '../src/compare/own-malformed.ts';
import { urlFix } from '../src/fix/url.ts';
import { profileOf } from '../src/learn.ts';
import { leadToOnePage } from '../src/site/linked-pages.ts';
import { linksElsewhere } from '../src/site/own-hosts.ts';
import type { LinkDetail, Pair, Report, Rule, Severity } from '../src/types.ts';

/** What is no error, by message. */
const milder: Readonly<Record<string, Severity>> = {
  fragment: 'warning',
  depth: 'warning',
  version: 'info',
  moved: 'info',
  twin: 'info',
  scheme: 'info',
};

/** What can be put right by writing the original's target. */
const fixed: ReadonlySet<string> = new Set(['different', 'fragment', 'depth', 'scheme']);

export const mismatchedUrl: Rule = {
  id: 'mismatched-url',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'A link or image leads elsewhere than in the original.',
    zh: '链接或图片的目标与原文不同。',
  },
  messages: {
    en: {
      different: '{source} links to {expected}, {target} links to {actual}',
      fragment:
        '{source} links to {expected}, {target} to another place of the same page: {actual}',
      depth: '{source} links to {expected}, {target} to {actual}, which is in another folder',
      version: '{source} links to {expected}, {target} to another version of it: {actual}',
      twin: '{source} links to {expected}, {target} to a site in its own language: {actual}',
      moved: '{source} links to {expected}, {target} to the same at another path: {actual}',
      scheme: '{source} links to {expected}, {target} to {actual}',
      swapped: 'Two targets are swapped: {source} has {expected} first, {target} has {actual}',
      image: '{source} shows the image {expected}, {target} shows {actual}',
      uploads:
        'Each page has its own files for {count} images; the first is {expected} and {actual}',
    },
    zh: {
      different: '{source}链接到 {expected}，{target}链接到 {actual}',
      fragment: '{source}链接到 {expected}，{target}链接到同一页的另一处：{actual}',
      depth: '{source}链接到 {expected}，{target}链接到 {actual}，所在目录不同',
      version: '{source}链接到 {expected}，{target}链接到该页的另一版本：{actual}',
      twin: '{source}链接到 {expected}，{target}链接到本语言的网站：{actual}',
      moved: '{source}链接到 {expected}，{target}链接到同一内容的另一路径：{actual}',
      scheme: '{source}链接到 {expected}，{target}链接到 {actual}',
      swapped: '两个链接的目标互换了：{source}此处为 {expected}，{target}为 {actual}',
      image: '{source}的图片是 {expected}，{target}的图片是 {actual}',
      uploads: '两页的 {count} 张图片各用各的文件，第一张分别是 {expected} 和 {actual}',
    },
  },
  *check(pair, site) {
    const links = compareLinks(pair).outcomes.filter((outcome) => outcome.kind === 'different');
    const difference = differ(pair);
    const swapped = findSwapped(links, difference);
    for (const outcome of links) {
      const { source, target } = outcome;
      if (source === undefined || target === undefined) continue;
      // The address of the original breaks off where its link is broken, which malformed-link says.
      if (ownMalformedCause(pair, target) !== undefined) continue;
      const partner = swapped.get(outcome);
      if (partner !== undefined && links.indexOf(partner) < links.indexOf(outcome)) continue;
      const found = difference(source, target);
      // Two addresses of one page, such as the alias that it had before it was moved.
      if (found === 'different' && !partner && leadToOnePage(pair, site, source, target)) continue;
      const how = partner !== undefined ? 'swapped' : found === 'same' ? 'different' : found;
      const cause = how === 'swapped' ? undefined : linkCause(pair, outcome);
      const sure = partner === undefined || isSureSwap(outcome, partner);
      yield {
        ...report(pair, outcome, source, target, how),
        ...(fixed.has(how) ? urlFix(pair, site, source, target) : {}),
        ...(sure ? {} : { severity: 'warning' as const }),
        ...(cause === undefined ? {} : { cause }),
      };
    }
    for (const { source, target } of linksElsewhere(pair, profileOf(site, pair).hosts)) {
      yield {
        ...betweenTargets(pair, source, target),
        messageId: 'different',
        data: { expected: source.url, actual: target.url },
        severity: 'warning',
      };
    }
    yield* imageReports(pair);
  },
};

function report(
  pair: Pair,
  outcome: Outcome<LinkDetail>,
  source: LinkDetail,
  target: LinkDetail,
  messageId: string,
): Report {
  const isGoneOn = messageId === 'different' && goesOn(source.url, target.url);
  const severity = milder[messageId] ?? (isGoneOn ? 'warning' : undefined);
  return {
    ...betweenTargets(pair, source, target),
    messageId,
    data: { expected: source.url, actual: target.url },
    confidence: outcome.blocks.link.confidence,
    ...(severity === undefined ? {} : { severity }),
  };
}
