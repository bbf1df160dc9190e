import { betweenTargets } from '../src/compare/link-report.ts';
import { urlFix } from '../src/fix/url.ts';
import { profileOf } from '../src/learn.ts';
import { type LinkedPage, linkedPages } from '../src/site/linked-pages.ts';
import { type LostFile, lostFiles } from '../src/site/lost-files.ts';
import { lostFragment, ownFragment } from '../src/site/lost-fragments.ts';
import type { LinkDetail, Pair, Profile, Report, Rule, Severity, Site } from '../src/types.ts';
import { parseTarget } from '../src/url.ts';

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'A link or image within the site that works in the original leads nowhere in the translation.',
    zh: '站内链接或图片在原文中有效，在译文中却无法到达。',
  },
  messages: {
    en: {
      page: '{actual} leads to no page; in {source}, {expected} leads to {page}',
      file: '{actual} leads to no file; in {source}, {expected} leads to {file}',
      fragment: '{page} has no #{fragment} in {target}, though it has one in {source}',
      renamed: '{page} has no #{fragment}: in {target} this heading is #{id}',
      own: '{page} has no #{fragment}, to which this link of {source} leads; that of {target} works',
    },
    zh: {
      page: '{actual} 找不到对应页面；{source}版的 {expected} 指向 {page}',
      file: '{actual} 找不到对应文件；{source}版的 {expected} 指向 {file}',
      fragment: '{target}版的 {page} 没有 #{fragment}，而{source}版有',
      renamed: '{page} 没有 #{fragment}，该标题在{target}版中为 #{id}',
      own: '{source}版的这个链接指向 #{fragment}，但 {page} 没有该锚点；{target}版的链接有效',
    },
  },
  *check(pair, site) {
    if (!site.whole) return;
    const gone = lostFiles(pair, site);
    for (const lost of gone) yield noFile(pair, lost);
    const { headingIds, slugs } = profileOf(site, pair);
    for (const link of linkedPages(pair, site)) {
      const { source, target, linked, translated } = link;
      if (translated === null) continue;
      if (linked === null) {
        const isTold = gone.some((one) => one.target === target);
        if (isRelative(source) && isRelative(target) && !isTold) yield noPage(pair, site, link);
        continue;
      }
      const own = ownFragment(link);
      if (own !== null) yield ownReport(pair, link, own);
      const lost = lostFragment(link);
      if (lost === null) continue;
      const { fragment } = parseTarget(source.url);
      const known = translated.answers[fragment];
      // Where translations write ids down, the heading without the right one is reported itself.
      const writes = headingIds === 'explicit' || headingIds === 'unknown';
      const here = translated.path === pair.target.path;
      if (writes && (here || (known !== undefined && lost === fragment))) continue;
      yield noFragment(pair, link, lost, known, { headingIds, slugs });
    }
  },
};

/** Where an address with a scheme leads is nothing that the site knows. */
function isRelative({ url }: LinkDetail): boolean {
  return !/^(?:[/#]|[a-z][a-z\d+.-]{1,20}:)/i.test(url);
}

function ownReport(pair: Pair, { source, target, original }: LinkedPage, fragment: string): Report {
  return {
    ...betweenTargets(pair, source, target),
    messageId: 'own',
    data: { page: original.path, fragment },
    severity: 'info',
  };
}

function noPage(pair: Pair, site: Site, { source, target, found }: LinkedPage): Report {
  const data = { actual: target.url, expected: source.url, page: found.path };
  return {
    ...betweenTargets(pair, source, target),
    messageId: 'page',
    data,
    ...urlFix(pair, site, source, target),
  };
}

function noFile(pair: Pair, { source, target, path, expected }: LostFile): Report {
  return {
    ...betweenTargets(pair, source, target),
    messageId: 'file',
    data: { actual: target.url, expected: source.url, file: path },
    ...(expected && { fix: [{ side: 'target', ...target.urlSpan, text: expected }] }),
  };
}

function noFragment(
  pair: Pair,
  { source, target, translated }: LinkedPage,
  fragment: string,
  id: string | undefined,
  { headingIds, slugs }: Pick<Profile, 'headingIds' | 'slugs'>,
): Report {
  const page = translated?.path ?? '';
  // A code host finds a heading in any case; which sites are read there nobody says.
  const isCase = slugs === 'unknown' && id?.toLowerCase() === fragment.toLowerCase();
  const severity: Severity = headingIds === 'mixed' || isCase ? 'info' : 'warning';
  const base = { ...betweenTargets(pair, source, target), severity };
  if (id === undefined) return { ...base, messageId: 'fragment', data: { page, fragment } };
  const text = `${target.url.split('#')[0] ?? ''}#${id}`;
  return {
    ...base,
    messageId: 'renamed',
    data: { page, fragment, id },
    fix: [{ side: 'target', ...target.urlSpan, text }],
    // Another generator than GitHub's makes other ids.
    fixSafety: slugs === 'github' && severity !== 'info' ? 'safe' : 'unsafe',
  };
}
