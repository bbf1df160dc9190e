import { perPair } from '../compare/memo.ts';
import type { Block, Pair } from '../types.ts';
import { plain } from './left.ts';

/** How compilers and shells begin; a note of the page begins with a capital (`Warning: …`). */
const beginning =
  /^(?:[\w@./\\-]{1,200}(?::\d{1,6}){1,2}:?\s|[\w./-]{1,40}: )?(?:(?:fatal|internal|syntax|runtime) )?(?:error|warning|fatal|panic)(?:\[\w{1,20}\]| [A-Z]{1,5}-?\d{1,6})?: \S|^[\w.]{0,80}[a-z](?:Error|Exception|Warning): \S|^npm (?:ERR!|WARN) /;
/** A message of which the text before has said that it is one: `报错：Cannot find …`. */
const announced = /(?:错误|报错|异常|警告|提示|[Ee]rror|[Ww]arning)[^。；;：:]{0,8}[：:]\s*$/;
const message =
  /^(?:could not|couldn't|cannot|can't|can not|unable to|failed to|no such|unexpected|invalid|undefined|uncaught|unknown|missing|permission denied|access denied|module not found)(?![\w'])/i;

/** What failed and how, in small letters: `read: connection reset`. */
const failure = /^[a-z][\w.-]{1,30}: [a-z]/;
/** So many of the messages that a title lists must have the form of one. */
const fewestMessages = 2;

const kinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'quote', 'heading']);

/** Whether a block is what a program printed, word for word as in the original. */
export function isMessage(pair: Pair, { kind, text }: Block): boolean {
  if (!kinds.has(kind)) return false;
  const isTitle = kind === 'heading' && (listsMessages(text) || isQuoted(text));
  if (!says(text.trim()) && !isTitle) return false;
  return textsOf(pair).has(plain(text));
}

/** Whether a title is a list of messages: `read: connection reset? / dial: connection refused`. */
function listsMessages(title: string): boolean {
  const parts = title.split(' / ').map((part) => part.trim());
  return parts.filter((part) => failure.test(part) || says(part)).length >= fewestMessages;
}

/** Whether a title is nothing but what a program says, in quotation marks: `"Click failed", "Type failed"`. */
function isQuoted(title: string): boolean {
  // A question in quotation marks is what a reader asks.
  const rest = title.replace(/"[^"?]{1,100}"|“[^“”?]{1,100}”/g, '');
  return rest !== title && /^(?:[\s,，、/]|and|or|和|或)*$/.test(rest);
}

/** Whether a run of a text is what a program printed, as the text before it says. */
export function isAnnouncedMessage(text: string, run: string, at: number): boolean {
  const lead = /^[\s:]*/.exec(run)?.[0] ?? '';
  const rest = run.slice(lead.length);
  const before = text.slice(Math.max(0, at - 30), at) + lead;
  return says(rest) || (announced.test(before) && isOfProgram(rest));
}

/** It begins as messages do, or with a file or an identifier. */
function isOfProgram(text: string): boolean {
  const [, first = ''] = /^["'`“‘]?([\w./@-]{2,200})["'`”’]?[: ]/.exec(text) ?? [];
  return message.test(text) || /[./_]\w/.test(first);
}

function says(text: string): boolean {
  const [, rest] = /^(?:Uncaught )?Error: (.*)$/s.exec(text) ?? [];
  return beginning.test(text) || (rest !== undefined && isOfProgram(rest));
}

const textsOf = perPair(({ source }) => new Set(source.blocks.map(({ text }) => plain(text))));
