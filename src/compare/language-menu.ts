import { detailsOf } from '../aligned.ts';
import { positionAt } from '../lines.ts';
import { holds } from '../sentences.ts';
import type { Block, Detail, Language, LinkDetail, Page, Pair, Span } from '../types.ts';
import { decode, parseTarget } from '../url.ts';
import { once, perPair } from './memo.ts';
import { fileOf, isPath } from './relative-links.ts';

/** What languages are called in English, in Chinese and by those who speak them. */
const names: ReadonlySet<string> = new Set(
  [
    'english chinese japanese korean spanish french german italian russian portuguese turkish arabic vietnamese ukrainian polish dutch indonesian thai persian farsi hindi bengali hebrew czech swedish greek hungarian romanian catalan danish finnish norwegian malay',
    'español castellano français deutsch italiano русский português việt türkçe العربية українська polski nederlands indonesia ไทย فارسی हिन्दी বাংলা עברית čeština svenska ελληνικά magyar română català dansk suomi norsk melayu 日本語 한국어 中文 华语 華語',
    '英文 英语 日文 日语 韩文 韩语 西班牙文 西班牙语 法文 法语 德文 德语 意大利语 俄文 俄语 葡萄牙语 土耳其语 阿拉伯语 越南语 乌克兰语 波兰语 荷兰语 印尼语 泰语 波斯语 印地语 希伯来语 捷克语 瑞典语 希腊语 匈牙利语',
  ].flatMap((list) => list.split(' ')),
);
/** What stands with the name of a language: its writing, its country, that a page is in it. */
const besides =
  /(?<![\p{L}\p{N}])(?:simplified|traditional|brazilian|brasileiro|brasil|european|mexican|bahasa|tiếng(?= việt)|version|docs?|readme)(?![\p{L}\p{N}])|[简簡繁正][体體](?=中文|$)|简中|[简繁](?=中文)|版本?$|(?:说明|說明)?(?:文档|文檔|说明|說明|手册|手冊|介绍|介紹)$/giu;
const region = /^(?:us|gb|uk|cn|tw|hk|br|pt|es|mx|la)$/;
const codes =
  /^(?:en|zh|cn|tw|ja|jp|ko|kr|es|fr|de|it|ru|pt|tr|ar|vi|uk|ua|pl|nl|id|fa|hi)(?:[-_][a-z]{2,4})?$/i;
/** What a menu of one entry says before it. */
const heading =
  /(?<![a-z])(?:read|this|in|other|languages?|translations?|available|also|switch|to|view|ref|see|docs?|documentation|readme)(?![a-z])|其[他它]|参[考见]|文档|语言|版本?|阅读|翻译|切换|查看|也可/gi;

/** So many letters beside the links are still the words of a menu. */
const mostBeside = 60;

/**
 * The links of both pages that lead to other languages. `menu`: an entry of a menu such as `Read this
 * in: [Español](es.md)`. `page`: to the other page of the pair, whatever its text says. Each page
 * leaves itself out of it, and no two of them have the same entries.
 */
export const languageLinks: (pair: Pair) => ReadonlyMap<LinkDetail, 'menu' | 'page'> = perPair(
  ({ source, target }) => new Map([...switchers(source, target), ...switchers(target, source)]),
);

/** Whether a block is links to other languages and nothing else, which some sites have on one page only. */
export function isSwitcher(pair: Pair, { details }: Block): boolean {
  const links = languageLinks(pair);
  const isEntry = (one: Detail) => one.kind === 'link' && links.has(one);
  return details.some(isEntry) && details.every((one) => isEntry(one) || isBadge(pair, one));
}

/** Whether a detail is the image of a link to another language. */
export function isBadge(pair: Pair, { kind, span }: Detail): boolean {
  return kind === 'image' && [...languageLinks(pair).keys()].some((link) => holds(link.span, span));
}

/** Whether a block of the original does no more than send the readers of the translation there. */
export function sendsAcross({ source, target }: Pair, { details }: Block): boolean {
  return (
    details.length > 0 &&
    details.every((one) => one.kind === 'link' && leadsTo(source, one, target)) &&
    !linksToItself(target)
  );
}

/** Whether a span of the source stands in a line with such a link. */
export function isBesideLanguages(pair: Pair, { offset }: Span): boolean {
  return languageLines(pair).has(positionAt(pair.source.lines, offset).line);
}

const languageLines = perPair((pair): ReadonlySet<number> => {
  const { blocks, lines } = pair.source;
  const links = detailsOf(blocks, 'link').filter((link) => languageLinks(pair).has(link));
  return new Set(links.map(({ span }) => positionAt(lines, span.offset).line));
});

function switchers(page: Page, other: Page): (readonly [LinkDetail, 'menu' | 'page'])[] {
  return [...linksByLine(page)].flatMap(([line, links]) => {
    const isEntry = isMenu(page, line, links);
    if (!isEntry && !leadsAcross(page, other, line, links)) return [];
    return links.map((link) => [link, isEntry ? 'menu' : 'page'] as const);
  });
}

const linksByLine = once((page: Page): ReadonlyMap<number, LinkDetail[]> => {
  const lines = new Map<number, LinkDetail[]>();
  for (const link of detailsOf(page.blocks, 'link')) {
    const { line } = positionAt(page.lines, link.span.offset);
    const links = lines.get(line);
    if (links === undefined) lines.set(line, [link]);
    else links.push(link);
  }
  return lines;
});

/**
 * A short line whose only link leads to the other page as a whole. Where that page links to itself,
 * the link was just not localised.
 */
function leadsAcross(
  page: Page,
  other: Page,
  line: number,
  [only, ...more]: readonly LinkDetail[],
): boolean {
  if (only === undefined || more.length > 0 || !leadsTo(page, only, other)) return false;
  if (textBeside(page, line, [only]).length > mostBeside) return false;
  return !linksToItself(other);
}

const linksToItself = once((page: Page) =>
  detailsOf(page.blocks, 'link').some((link) => leadsTo(page, link, page)),
);

function leadsTo(from: Page, { url }: LinkDetail, to: Page): boolean {
  if (url.includes('#')) return false;
  const file = fileOf(from.path, url);
  return file === null ? isAddressOf(url, to, from) : isPath(file, to.path);
}

/** An address from the root of the site that is the end of the one path and not of the other. */
function isAddressOf(url: string, to: Page, from: Page): boolean {
  const address = withoutEnding(decode(url).replace(/\?.*$/s, ''));
  const isEnd = ({ path }: Page) => `/${withoutEnding(path)}`.endsWith(address);
  return /^\/[^/]/.test(address) && isEnd(to) && !isEnd(from);
}

function withoutEnding(path: string): string {
  return path.replace(/(?:\.(?:mdx?|markdown|html?)|\/)$/, '');
}

/**
 * The hosts of a site by language, where the page links both by the names of their languages:
 * `[English](https://lamps.example/) · [中文文档](https://lamps-zh.example/)`.
 */
export const hostsByLanguage: (page: Page) => Readonly<Record<Language, string>> | null = once(
  (page) => {
    const hosts = { en: '', zh: '' };
    for (const { text, url } of detailsOf(page.blocks, 'link')) {
      const { host } = parseTarget(url);
      if (host === '' || !isLanguage(text)) continue;
      if (/english|英[文语]/i.test(text)) hosts.en ||= host;
      else if (/chinese|中文/i.test(text)) hosts.zh ||= host;
    }
    return hosts.en === '' || hosts.zh === '' || hosts.en === hosts.zh ? null : hosts;
  },
);

/** @param line its number, from 1 */
function isMenu(page: Page, line: number, links: readonly LinkDetail[]): boolean {
  const [only, ...more] = links.map((link) => (link.text.trim() || badgeOf(page, link)).trim());
  if (only === undefined || (more.length === 0 && codes.test(only))) return false;
  if (![only, ...more].every((name) => codes.test(name) || isLanguage(name))) return false;
  const beside = textBeside(page, line, links);
  if (links.length > 1) return beside.length <= mostBeside;
  return beside === '' || isLanguage(beside) || lettersOf(beside.replace(heading, ' ')) === '';
}

/** What the image of a link is called: `[![English](en.svg)](README.md)`. */
function badgeOf({ blocks }: Page, { span }: LinkDetail): string {
  return detailsOf(blocks, 'image').find((image) => holds(span, image.span))?.alt ?? '';
}

/** The letters of a line outside of its links. */
function textBeside({ text, lines }: Page, line: number, links: readonly LinkDetail[]): string {
  let at = lines[line - 1] ?? 0;
  let beside = '';
  for (const { span } of links) {
    beside += `${text.slice(at, span.offset)} `;
    at = span.endOffset;
  }
  beside += text.slice(at, lines[line]);
  return lettersOf(beside.replace(/!\[([^\][]{0,80})\]\([^()\s]{0,400}\)/g, ' $1 '));
}

function lettersOf(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

function isLanguage(text: string): boolean {
  const words = lettersOf(text.replace(besides, ' ')).toLowerCase().split(' ');
  return (
    words.some((word) => names.has(word)) &&
    words.every((word) => names.has(word) || region.test(word) || codes.test(word))
  );
}
