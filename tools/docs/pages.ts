import { splitDoc } from '../../src/cli/rules.ts';
import { wordsIn } from '../../src/report/words.ts';
import type { Language, Rule } from '../../src/types.ts';
import { accuracyOf } from './accuracy.ts';
import { advice } from './advice.ts';
import { texts } from './texts.ts';

/** A rule with its doc. */
export interface Documented {
  readonly rule: Rule;
  readonly doc: string;
}

const sides: Readonly<Record<Language, readonly [source: string, target: string]>> = {
  en: ['English', 'Chinese'],
  zh: ['英文', '中文'],
};

/** The page that tells what each rule says and what to do about it. */
export function whatItSays(rules: readonly Documented[], lang: Language): string {
  const { title, intro } = texts[lang];
  const parts = rules.map(({ rule, doc }) => sectionOf(rule, doc, lang));
  return `# ${title}\n\n${generated}\n\n${intro}\n\n${parts.join('\n')}`;
}

const generated = '<!-- Made by `npm run docs` from rules/. -->';

function sectionOf(rule: Rule, doc: string, lang: Language): string {
  const { colon, doc: more, todo } = texts[lang];
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')'];
  const told = advice[rule.id];
  if (told === undefined) throw new Error(`tools/docs/advice.ts says nothing of ${rule.id}`);
  const messages = Object.values(rule.messages[lang]).map((text) => `- ${shown(text, lang)}`);
  return [
    `## ${rule.id}`,
    '',
    `${wordsIn(lang).severity[rule.severity]}${colon}${firstParagraph(doc, lang)}${open}[${more}](../rules/${rule.id}.md)${close}`,
    '',
    ...messages,
    '',
    `**${todo}**${colon}${told[lang]}`,
    '',
  ].join('\n');
}

function firstParagraph(doc: string, lang: Language): string {
  const { inChinese, rest } = splitDoc(doc);
  const paragraph = lang === 'zh' ? inChinese : (rest.split('\n\n')[0] ?? '');
  return paragraph.replace(/\n/g, ' ').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}

function shown(message: string, lang: Language): string {
  const [source, target] = sides[lang];
  return message
    .replaceAll('{source}', source)
    .replaceAll('{target}', target)
    .replace(/\{\w+\}/g, (hole) => `\`${hole}\``)
    .replace(/[<*_]/g, (mark) => `\\${mark}`);
}

/** The table of how often each rule is right, and the rules that are not in it. */
export function howOftenRight(rules: readonly Documented[], lang: Language): string {
  const { columns, nothingSaid, share } = texts[lang];
  const { severity: levels } = wordsIn(lang);
  const rows = rules.flatMap(({ rule, doc }) =>
    accuracyOf(rule.id, doc).map(({ severity, said, judged, right }) => {
      const counts = [...new Set(right)].map((count) => share(count, judged)).join(' / ');
      return `| [\`${rule.id}\`](../rules/${rule.id}.md) | ${levels[severity]} | ${said} | ${judged} | ${counts} |`;
    }),
  );
  const silent = rules
    .filter(({ rule, doc }) => accuracyOf(rule.id, doc).length === 0)
    .map(({ rule }) => `\`${rule.id}\``);
  return [
    `| ${columns.join(' | ')} |`,
    `| --- | --- | ---: | ---: | --- |`,
    ...rows,
    '',
    `${nothingSaid} ${silent.join(', ')}`,
  ].join('\n');
}

const begin = '<!-- Made by `npm run docs` from rules/, down to the next comment. -->\n';
const end = '<!-- The end of it. -->';

/**
 * Puts the table into a page that is otherwise written by hand.
 *
 * @throws Error where the page does not mark its place.
 */
export function withTable(page: string, table: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('The page does not mark the place of the table');
  return `${page.slice(0, from + begin.length)}\n${table}\n\n${page.slice(to)}`;
}
