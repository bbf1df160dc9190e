import { betweenTargets } from '../src/compare/link-report.ts';
import { answeredLinks } from '../src/compare/links.ts';
import { profileOf, treeOf } from '../src/learn.ts';
import { languageCode } from '../src/pair/language-code.ts';
import { climbingLinks } from '../src/site/climbing-links.ts';
import { linkedPages } from '../src/site/linked-pages.ts';
import { isInSite, isRooted, localeOf } from '../src/site/locale-prefix.ts';
import { ownStart } from '../src/site/own-hosts.ts';
import { resolvePage } from '../src/site/resolve.ts';
import type { LinkDetail, Pair, Report, Rule, Site } from '../src/types.ts';

export const linkLocale: Rule = {
  id: 'link-locale',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'A link leads to the page of the other language, against the habit of the site.',
    zh: '链接指向另一种语言的页面，与本站惯例不符。',
  },
  messages: {
    en: {
      bare: '{actual} leads to the {source} page, though there is one in {target}: {expected}',
      other: 'Links of this site begin with /{code}/, this one does not: {actual}',
      doubled: 'This site adds the language to a link by itself: {actual} should be {expected}',
      untranslated: '{actual} leads nowhere: the page exists in {source} only',
    },
    zh: {
      bare: '{actual} 指向{source}页面，而该页已有{target}版：{expected}',
      other: '本站链接以 /{code}/ 开头，此处却是 {actual}',
      doubled: '本站会自动为链接加上语言前缀，{actual} 应写作 {expected}',
      untranslated: '{actual} 无法访问：该页面只有{source}版',
    },
  },
  *check(pair, site) {
    const code = codeOf(pair);
    if (code === null) return;
    for (const { source, target, expected } of climbingLinks(pair, site))
      yield say(pair, site, source, target, 'bare', expected);
    const { localePrefix } = profileOf(site, pair);
    for (const { source, target } of answeredLinks(pair)) {
      if (!isInSite(source) || !isRooted(target) || localeOf(source.url) !== null) continue;
      const locale = localeOf(target.url);
      if (locale === null) continue;
      const page = target.url.slice(locale.length + 1);
      if (localePrefix === 'forbidden')
        yield say(pair, site, source, target, 'doubled', page || '/');
      else if (localePrefix === 'required' && locale !== code)
        yield say(pair, site, source, target, 'other', `/${code}${page}`, code);
    }
    if (localePrefix !== 'forbidden') yield* misled(pair, site, code, localePrefix === 'required');
  },
};

/** How this site's addresses call the language of the translation; null where no folder says it. */
function codeOf({ target }: Pair): string | null {
  const folder = treeOf(target.path).split('/').at(-1) ?? '';
  return languageCode(folder)?.language === target.language ? folder : null;
}

/** Links without the language to a page that has a translation, and with it to one that has none. */
function* misled(pair: Pair, site: Site, code: string, required: boolean): Iterable<Report> {
  for (const { source, target, linked, translated } of linkedPages(pair, site)) {
    const [from, to] = [source, target].map((link) => startOf(site, link));
    if (to == null) continue;
    const rooted = target.url.slice(to.length);
    const locale = localeOf(rooted);
    if (translated !== null) {
      if (!required || locale !== null || (from === null && !isInSite(source))) continue;
      yield say(pair, site, source, target, 'bare', `${to}/${code}${rooted}`);
    } else if (site.whole && locale === code && linked?.language !== pair.target.language) {
      // Which page to link to instead is for people to say.
      yield say(pair, site, source, target, 'untranslated', pageOf(target, code));
    }
  }
}

/** What stands before the rooted path of a link in the site; null where it has none. */
function startOf(site: Site, link: LinkDetail): string | null {
  return isRooted(link) ? '' : ownStart(site, link.url);
}

function pageOf({ url }: LinkDetail, code: string): string {
  return url.slice(code.length + 1);
}

function say(
  pair: Pair,
  site: Site,
  source: LinkDetail,
  target: LinkDetail,
  messageId: string,
  expected: string,
  code = '',
): Report {
  const between = betweenTargets(pair, source, target);
  // How the site writes a path within its folders is not known.
  const isRelative = isInSite(target) && !isRooted(target);
  return {
    ...between,
    messageId,
    data: { expected, code, actual: target.url },
    evidence: { ...between.evidence, expected },
    ...(messageId === 'untranslated' || isRelative ? {} : fixOf(pair, site, target, expected)),
  };
}

/** Sure where the page is known to be there; none where it is known not to be. */
function fixOf(
  pair: Pair,
  site: Site,
  { urlSpan }: LinkDetail,
  expected: string,
): Pick<Report, 'fix' | 'fixSafety'> {
  const path = resolvePage(site, pair.target.path, expected);
  const there = path !== null && site.pages[path]?.language === pair.target.language;
  if (!there && site.whole) return {};
  const edit = { side: 'target' as const, ...urlSpan, text: expected };
  return { fix: [edit], fixSafety: there ? 'safe' : 'unsafe' };
}
