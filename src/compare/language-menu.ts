import { detailsOf } from '../aligned.ts';
import { positionAt } from '../lines.ts';
import type { Language, LinkDetail, Page } from '../types.ts';
import { parseTarget } from '../url.ts';
import { once } from './memo.ts';

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
  /(?<![\p{L}\p{N}])(?:simplified|traditional|brazilian|brasileiro|brasil|european|mexican|bahasa|tiếng(?= việt)|version|docs?|readme)(?![\p{L}\p{N}])|[简簡繁正][体體](?=中文|$)|简中|[简繁](?=中文)|版本?$|文档$/giu;
const region = /^(?:us|gb|uk|cn|tw|hk|br|pt|es|mx|la)$/;
const codes =
  /^(?:en|zh|cn|tw|ja|jp|ko|kr|es|fr|de|it|ru|pt|tr|ar|vi|uk|ua|pl|nl|id|fa|hi)(?:[-_][a-z]{2,4})?$/i;
/** What a menu of one entry says before it. */
const heading =
  /(?<![a-z])(?:read|this|in|other|languages?|translations?|available|also|switch|to|view)(?![a-z])|其[他它]|语言|版本?|阅读|翻译|切换|查看|也可/gi;

/** So many letters beside the links are still the words of a menu. */
const mostBeside = 60;

/**
 * Whether a link is an entry of a menu of languages, such as `Read this in: [Español](es.md)`. Each
 * page leaves itself out of it, and no two of them have the same entries.
 */
export function isInLanguageMenu(page: Page, link: LinkDetail): boolean {
  return entries(page).has(link);
}

const entries = once((page: Page): ReadonlySet<LinkDetail> => {
  const lines = new Map<number, LinkDetail[]>();
  for (const link of detailsOf(page.blocks, 'link')) {
    const { line } = positionAt(page.lines, link.span.offset);
    const links = lines.get(line);
    if (links === undefined) lines.set(line, [link]);
    else links.push(link);
  }
  const found = [...lines].filter(([line, links]) => isMenu(page, line, links));
  return new Set(found.flatMap(([, links]) => links));
});

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
function isMenu({ text, lines }: Page, line: number, links: readonly LinkDetail[]): boolean {
  const [only, ...more] = links.map((link) => link.text.trim());
  if (only === undefined || (more.length === 0 && codes.test(only))) return false;
  if (![only, ...more].every((name) => codes.test(name) || isLanguage(name))) return false;
  let at = lines[line - 1] ?? 0;
  let beside = '';
  for (const { span } of links) {
    beside += `${text.slice(at, span.offset)} `;
    at = span.endOffset;
  }
  beside = lettersOf(beside + text.slice(at, lines[line]));
  if (links.length > 1) return beside.length <= mostBeside;
  return beside === '' || isLanguage(beside) || lettersOf(beside.replace(heading, ' ')) === '';
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
    words.every((word) => names.has(word) || region.test(word))
  );
}
