import { alignedTo, placeFor, quote } from '../src/aligned.ts';
import { bareReport, bareTargets } from '../src/compare/bare-targets.ts';
import { perPair } from '../src/compare/memo.ts';
import { ownMalformedReports } from '../src/compare/own-malformed.ts';
import { malformedLinkFix } from '../src/fix/malformed-link.ts';
import { fieldOf, fieldText } from '../src/front-matter.ts';
import { malformedFieldLinks, malformedLinks } from '../src/malformed-links.ts';
import type { Block, Pair, Rule } from '../src/types.ts';

export const malformedLink: Rule = {
  id: 'malformed-link',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'A link that Markdown does not read as one.',
    zh: 'Markdown 无法识别的链接写法。',
  },
  messages: {
    en: {
      blank: 'Not a link: there is a blank between "]" and "(" in {actual}',
      torn: 'Not a link: there is a blank within the target in {actual}',
      doubled: 'The target of this link has doubled parentheses: {actual}',
      width: 'Not a link: full-width parentheses in {actual}',
      scheme: 'The scheme stands twice in {actual}',
      split: 'Not a link: something stands between "]" and "(" in {actual}',
      bracket: 'Not a link: a square bracket is missing in {actual}',
      unclosed: 'Not a link: nothing closes the parenthesis of {actual}',
      plain: 'Not a link: no square brackets stand before {actual}; {source} links {expected}',
      stray: 'The parenthesis behind this address closes nothing: {actual}',
      swallowed: 'The link target includes full-width punctuation: {actual}',
      own: 'Not a link in {source}: {expected}; {target} has it right: {actual}',
      'own-several':
        'Not links in {source}, {count} on this page; the first: {expected}; {target} has it right: {actual}',
    },
    zh: {
      blank: '链接无效：{actual} 中的“]”与“(”之间有空格',
      torn: '链接无效：{actual} 的目标地址中有空格',
      doubled: '链接目标外多了一层括号：{actual}',
      width: '链接无效：{actual} 使用了全角括号',
      scheme: '{actual} 中的协议写了两次',
      split: '链接无效：{actual} 中的“]”与“(”之间有其他字符',
      bracket: '链接无效：{actual} 缺少方括号',
      unclosed: '链接无效：{actual} 的圆括号没有闭合',
      plain: '链接无效：{actual} 之前缺少方括号，{source}版的链接是 {expected}',
      stray: '网址后的圆括号没有对应的左括号：{actual}',
      swallowed: '链接目标混入了全角标点：{actual}',
      own: '{source}版的 {expected} 不是有效的链接，{target}版写法无误：{actual}',
      'own-several':
        '{source}版此页有 {count} 处链接写法无效，第一处：{expected}；{target}版写法无误：{actual}',
    },
  },
  *check(pair) {
    for (const block of pair.target.blocks) {
      const found = malformedLinks(pair.target, block);
      if (found.length === 0) continue;
      const { source = [], link } = alignedTo(pair).get(block.index) ?? {};
      const before = link === undefined ? brokenAnywhere(pair) : brokenIn(pair, source);
      for (const { id, span } of found) {
        if (before.has(id)) continue;
        const actual = quote(pair.target, span);
        const [first] = source;
        yield {
          messageId: id,
          data: { actual },
          source: first?.span ?? placeFor(pair, 'target', block.index),
          target: span,
          evidence: {
            actual,
            ...(first === undefined ? {} : { sourceText: quote(pair.source, first.span) }),
            targetText: quote(pair.target, block.span, 240),
          },
          confidence: Math.max(0.9, link?.confidence ?? 0),
          cause: `malformed link ${block.index}`,
          // The address before it is a link all the same.
          ...(id === 'stray' ? { severity: 'warning' as const } : {}),
          ...malformedLinkFix(pair.target, { id, span }, source),
        };
      }
    }
    for (const broken of bareTargets(pair, 'target')) yield bareReport(pair, broken);
    yield* ownMalformedReports(pair);
    for (const source of pair.source.frontMatter?.fields ?? []) {
      const target = fieldOf(pair.target, source.name);
      if (target === undefined) continue;
      for (const span of malformedFieldLinks(pair.target, source, target)) {
        const actual = quote(pair.target, span);
        yield {
          messageId: 'bracket',
          data: { actual },
          source: source.valueSpan,
          target: span,
          evidence: {
            actual,
            sourceText: fieldText(source),
            targetText: fieldText(target),
          },
          confidence: 1,
        };
      }
    }
  },
};

/** What is broken in some blocks of the original. */
function brokenIn({ source }: Pair, blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => malformedLinks(source, block)).map(({ id }) => id));
}

const brokenAnywhere = perPair((pair) => brokenIn(pair, pair.source.blocks));
