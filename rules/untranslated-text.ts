import { alignedBlocks, quote, spanOver } from '../src/aligned.ts';
import type { Pair, Report, Rule } from '../src/types.ts';
import { originalsBeside } from '../src/untranslated/beside.ts';
import { leftInBlock } from '../src/untranslated/blocks.ts';
import { leftFields } from '../src/untranslated/fields.ts';
import { type Left, plain } from '../src/untranslated/left.ts';
import { leftInOriginal } from '../src/untranslated/original.ts';

/** As much of a text as a message shows. */
const shown = 120;
/** Blocks so near to each other were left together. */
const nearby = 3;

export const untranslatedText: Rule = {
  id: 'untranslated-text',
  severity: 'warning',
  summary: {
    en: 'Text left in the language of the original.',
    zh: '译文中残留未翻译的原文。',
  },
  messages: {
    en: {
      block: 'This text is still in {source}: "{text}"',
      heading: 'This heading is still in {source}: "{text}"',
      cell: 'This table cell is still in {source}: "{text}"',
      label: 'The label is still in {source}: "{text}"',
      link: 'The text of this link is still in {source}: "{text}"',
      word: 'A word is still in {source}: "{text}"',
      beside: 'The {source} text is left beside its translation: "{text}"',
      sentence: 'A sentence is still in {source}: "{text}"',
      original: 'The original in {source} has {target} in its text, to be mended there: "{text}"',
      field: 'The front matter field "{field}" is still in {source}: "{text}"',
    },
    zh: {
      block: '这段文字仍是{source}：“{text}”',
      heading: '这个标题仍是{source}：“{text}”',
      cell: '这个单元格仍是{source}：“{text}”',
      label: '这个提示标签仍是{source}：“{text}”',
      link: '这个链接的文字仍是{source}：“{text}”',
      word: '有一个词仍是{source}：“{text}”',
      beside: '{source}原文残留在译文旁边：“{text}”',
      sentence: '这句话仍是{source}：“{text}”',
      original: '{source}原文中夹有{target}文字，应在原文中修改：“{text}”',
      field: 'front matter 字段“{field}”仍是{source}：“{text}”',
    },
  },
  *check(pair) {
    for (const { name, text, source, target, severity } of leftFields(pair)) {
      yield {
        messageId: 'field',
        data: { field: name, text: cut(text) },
        source: source.valueSpan,
        target: target.valueSpan,
        evidence: { expected: text, actual: text, sourceText: text, targetText: text },
        severity,
      };
    }
    let last = Number.NEGATIVE_INFINITY;
    let run = -1;
    // What is left at several places is told once.
    const causes = new Map<string, string>();
    for (const blocks of alignedBlocks(pair)) {
      for (const block of blocks.target) {
        const found = leftInBlock(pair, blocks, block);
        if (found.length === 0) continue;
        if (block.index > last + nearby) run = block.index;
        last = block.index;
        for (const left of found) {
          const how = left.messageId === 'beside' ? 'copy' : 'untranslated';
          const key = `${left.messageId} ${left.severity} ${plain(left.text)}`;
          const cause = left.severity === 'info' ? key : `${how} run ${run}`;
          if (!causes.has(key)) causes.set(key, cause);
          yield say(pair, left, causes.get(key));
        }
      }
    }
    for (const left of originalsBeside(pair)) yield say(pair, left);
    for (const { text, source, blocks, span } of leftInOriginal(pair)) {
      const target = spanOver(blocks.target);
      yield {
        messageId: 'original',
        data: { text: cut(text) },
        source: span,
        ...(target === undefined ? {} : { target }),
        evidence: {
          actual: text,
          sourceText: quote(pair.source, source.span),
          ...(target === undefined ? {} : { targetText: quote(pair.target, target) }),
        },
        cause: `original ${plain(text)}`,
      };
    }
  },
};

function say(pair: Pair, left: Left, cause?: string): Report {
  return {
    messageId: left.messageId,
    data: { text: cut(left.text) },
    source: left.source.span,
    target: left.span,
    evidence: {
      actual: left.text,
      sourceText: quote(pair.source, left.source.span),
      targetText: quote(pair.target, left.target.span),
    },
    severity: left.severity,
    ...(cause === undefined ? {} : { cause }),
  };
}

function cut(text: string): string {
  return text.length > shown ? `${text.slice(0, shown - 1)}…` : text;
}
