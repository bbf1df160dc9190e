import { type AlignedBlocks, detailsOf, textOfBlocks } from '../aligned.ts';
import { countHan, hasHan } from '../han.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import type { CodeDetail, ValueDetail } from '../types.ts';
import { countEnglish, proseOf } from '../untranslated.ts';
import { looseForm, singular } from './code-form.ts';
import { usualChinese } from './code-words.ts';

const joined = /^[A-Za-z]?[a-z]+(?:[ -][A-Za-z]?[a-z]+){0,9}$/;
const capitals = /^[A-Z]{2,}$/;

/**
 * Whether the translation says in Chinese what the original sets as code: `Pseudo-Cluster` as 伪集群,
 * `NULL` as 空. Words that the original says beside the code too prove nothing about it.
 */
export function isSaidInChinese(code: string, { source, target }: AlignedBlocks): boolean {
  const text = code.trim();
  if (!joined.test(text) && !capitals.test(text)) return false;
  const there = textOfBlocks(target);
  if (countHan(there) === 0) return false;
  const beside = new Set(
    source
      .flatMap(
        (block) =>
          proseOf(block)
            .toLowerCase()
            .match(/[a-z]+/g) ?? [],
      )
      .map(singular),
  );
  const words = text.toLowerCase().split(/[ -]/);
  const content = words.filter((word) => countEnglish(word).function === 0);
  if (content.length > 0 && content.every((word) => beside.has(singular(word)))) return false;
  const said = saidIn(there, 'zh');
  return words.every(
    (word) =>
      usualChinese(word)?.some((form) => there.includes(form)) === true ||
      wordsIn(word, 'en').some((known) => said.has(known)),
  );
}

/**
 * Whether the translation sets a name and its value as two codes: `lamp: 'lit'` as `lamp` 为 `'lit'`.
 */
export function isSaidInParts(code: string, { target }: AlignedBlocks): boolean {
  const [, name, value] = /^([\w.$-]+)\s?(?::|=)\s?([^=\s][^=:]*)$/.exec(code.trim()) ?? [];
  if (name === undefined || value === undefined) return false;
  const there = new Set(detailsOf(target, 'code').map(({ text }) => looseForm(text)));
  return there.has(looseForm(name)) && there.has(looseForm(value));
}

/**
 * Whether the translation has the end of a command without the program that runs it, or a field
 * without its value: `format` of `lampctl format`, `--lit` of `lampctl run --lit`, `lamp.oil` of
 * `lamp.oil: whale`.
 */
export function isShortened(code: string, { source, target }: AlignedBlocks): boolean {
  const [, field] = /^([\w./-]{3,}): \S/.exec(code.trim()) ?? [];
  const parts = new Set([...endsOf(code.trim()), ...(field === undefined ? [] : [field])]);
  const had = new Set(detailsOf(source, 'code').map(({ text }) => text.trim()));
  return detailsOf(target, 'code').some(
    ({ text }) => parts.has(text.trim()) && !had.has(text.trim()),
  );
}

/** What follows the program of a command, from each of its words on. */
function endsOf(command: string): string[] {
  if (!/^[a-z][\w-]*(?: -{0,2}[a-z][\w-]*){1,4}$/.test(command)) return [];
  return [...command.matchAll(/ /g)].map(({ index }) => command.slice(index + 1));
}

const quotation = /["“「『]/g;

/**
 * Whether words that the original sets as code were translated in quotation marks: `` `只换灯芯` ``
 * as "Only Change the Wick", `` `trim` `` as “修剪”. Only where the translation has more of those marks.
 */
export function isSaidInQuotes(code: string, blocks: AlignedBlocks): boolean {
  if (!hasHan(code)) return isQuotedInChinese(code, blocks);
  if (/[A-Za-z0-9]/.test(code)) return false;
  const marksIn = (side: AlignedBlocks['target']) =>
    textOfBlocks(side).match(quotation)?.length ?? 0;
  return marksIn(blocks.target) > marksIn(blocks.source);
}

/** Words of an interface: `trim`, `Keep lit`, `lit_by Lumi`; an underscore alone makes an identifier. */
const label = /^[A-Za-z]?[a-z]+$|^[A-Za-z_]+(?: [A-Za-z_]+){1,5}$/;
const inQuotes = /"([^"\n]{1,40})"|“([^“”\n]{1,40})”|「([^「」\n]{1,40})」|『([^『』\n]{1,40})』/g;

/** Whether Chinese in quotation marks says one of the words, and each label that went has such marks. */
function isQuotedInChinese(code: string, { source, target }: AlignedBlocks): boolean {
  if (!label.test(code.trim())) return false;
  const quoted = quotedIn(target).filter(hasHan);
  if (quoted.length === 0) return false;
  const kept = new Set(detailsOf(target, 'code').map(({ text }) => looseForm(text)));
  const gone = detailsOf(source, 'code').filter(
    ({ text }) => label.test(text.trim()) && !kept.has(looseForm(text)),
  );
  if (quoted.length < gone.length + quotedIn(source).length) return false;
  const words = code.toLowerCase().match(/[a-z]+/g) ?? [];
  return quoted.some((text) => {
    const said = saidIn(text, 'zh');
    const latin = new Set(text.toLowerCase().match(/[a-z]+/g));
    return words.some(
      (word) =>
        latin.has(word) ||
        usualChinese(word)?.some((form) => text.includes(form)) === true ||
        wordsIn(word, 'en').some((known) => said.has(known)),
    );
  });
}

function quotedIn(blocks: AlignedBlocks['target']): string[] {
  return [...textOfBlocks(blocks).matchAll(inQuotes)].map((found) => found.slice(1).join(''));
}

/** As far behind the code as one word and a blank take. */
const reach = 8;

/**
 * Whether the translation keeps the name in code and says what it is right behind it:
 * `` `lamp-controller` `` as `` `lamp` `` 控制器.
 *
 * @param found code of one of the blocks
 */
export function saysRestBehind(
  code: CodeDetail,
  found: CodeDetail,
  blocks: AlignedBlocks['target'],
): boolean {
  const [a, b] = [code.text.trim(), found.text.trim()];
  const rest = a.startsWith(b) ? /^[-_ ]([A-Za-z]{3,})$/.exec(a.slice(b.length))?.[1] : undefined;
  const block = blocks.find((one) => one.details.includes(found));
  if (rest === undefined || block === undefined) return false;
  const from = found.span.endOffset - block.span.offset;
  const said = saidIn(block.prose.slice(from, from + reach), 'zh');
  return wordsIn(rest, 'en').some((word) => said.has(word));
}

/** By what they count; 一 stands everywhere. */
const numerals = '零一二三四五六七八九';

/**
 * Whether code is an amount that the translation has in its own way: `1hour` as 1 小时, `1:N` as 一对多,
 * `0` as 零.
 */
export function isAmountSaid(code: CodeDetail, { source, target }: AlignedBlocks): boolean {
  const numeral = /^[02-9]$/.test(code.text.trim()) ? numerals[Number(code.text)] : undefined;
  if (numeral !== undefined && textOfBlocks(target).includes(numeral)) return true;
  const [, one, other] = /^([1nm*])\s?[:：]\s?([1nm*])$/i.exec(code.text.trim()) ?? [];
  const many = (side: string) => (side === '1' ? '一' : '多');
  if (one !== undefined && other !== undefined)
    return textOfBlocks(target).includes(`${many(one)}对${many(other)}`);
  const amount = measured(source.flatMap((block) => block.details)).find(
    ({ span, measure }) =>
      span.offset > code.span.offset &&
      span.endOffset < code.span.endOffset &&
      measure?.text === code.text.trim(),
  )?.measure;
  return measured(target.flatMap((block) => block.details)).some(
    ({ measure }) => measure?.of === amount?.of && measure?.amount === amount?.amount,
  );
}

function measured(details: AlignedBlocks['source'][number]['details']): ValueDetail[] {
  return details.filter(
    (detail): detail is ValueDetail => detail.kind === 'value' && detail.measure !== undefined,
  );
}
