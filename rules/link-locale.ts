import { quote } from '../src/aligned.ts';
import { compareLinks } from '../src/compare/links.ts';
import { profileOf, treeOf } from '../src/learn.ts';
import { languageCode } from '../src/pair/language-code.ts';
import { linkedPages } from '../src/site/linked-pages.ts';
import { isRooted, localeOf } from '../src/site/locale-prefix.ts';
import type { LinkDetail, Pair, Report, Rule, Site } from '../src/types.ts';

export const linkLocale: Rule = {
  id: 'link-locale',
  severity: 'warning',
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
    const { localePrefix } = profileOf(site, pair);
    if (code === null) return;
    for (const { source, target } of compareLinks(pair).answered) {
      if (!isRooted(source) || !isRooted(target) || localeOf(source.url) !== null) continue;
      const locale = localeOf(target.url);
      if (locale === null || locale === code) continue;
      const expected = target.url.replace(
        `/${locale}`,
        localePrefix === 'forbidden' ? '' : `/${code}`,
      );
      if (localePrefix === 'required') yield say(pair, source, target, 'other', { expected, code });
    }
    if (localePrefix === 'forbidden') yield* doubled(pair, code);
    if (localePrefix === 'required') yield* bare(pair, site, code);
    if (site.whole && localePrefix !== 'forbidden') yield* untranslated(pair, site, code);
  },
};

/** How this site's addresses call the language of the translation; null where no folder says it. */
function codeOf({ target }: Pair): string | null {
  const folder = treeOf(target.path).split('/').at(-1) ?? '';
  return languageCode(folder)?.language === target.language ? folder : null;
}

function* doubled(pair: Pair, code: string): Iterable<Report> {
  for (const { source, target } of compareLinks(pair).answered) {
    if (!isRooted(target) || !isRooted(source) || localeOf(source.url) !== null) continue;
    const locale = localeOf(target.url);
    if (locale === null) continue;
    const expected = target.url.slice(locale.length + 1) || '/';
    yield say(pair, source, target, 'doubled', { expected, code });
  }
}

function* bare(pair: Pair, site: Site, code: string): Iterable<Report> {
  for (const { source, target, translated } of linkedPages(pair, site)) {
    if (!isRooted(source) || !isRooted(target) || translated === null) continue;
    if (localeOf(target.url) !== null) continue;
    yield say(pair, source, target, 'bare', { expected: `/${code}${target.url}`, code });
  }
}

function* untranslated(pair: Pair, site: Site, code: string): Iterable<Report> {
  for (const { source, target, linked, translated } of linkedPages(pair, site)) {
    if (translated !== null || linked?.language === pair.target.language) continue;
    if (localeOf(target.url) !== code) continue;
    const expected = target.url.slice(code.length + 1);
    yield { ...say(pair, source, target, 'untranslated', { expected, code }), fix: [] };
  }
}

function say(
  pair: Pair,
  source: LinkDetail,
  target: LinkDetail,
  messageId: string,
  data: { readonly expected: string; readonly code: string },
): Report {
  return {
    messageId,
    data: { ...data, actual: target.url },
    source: source.urlSpan,
    target: target.urlSpan,
    evidence: {
      expected: data.expected,
      actual: target.url,
      sourceText: quote(pair.source, source.span),
      targetText: quote(pair.target, target.span),
    },
    fix: [{ side: 'target', ...target.urlSpan, text: data.expected }],
  };
}
