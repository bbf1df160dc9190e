import { type AlignedBlocks, alignedBlocks, quote } from '../src/aligned.ts';
import { fieldOf, fieldText } from '../src/front-matter.ts';
import { countHan } from '../src/han.ts';
import { loneBlocks } from '../src/lone-blocks.ts';
import { ordinaryWordsOf } from '../src/pages-english.ts';
import type { Block, Language, Pair, Report, Rule } from '../src/types.ts';
import { countEnglish, isPhrase, isUntranslated, proseOf } from '../src/untranslated.ts';

const translatedFields = ['title', 'description', 'subtitle', 'summary', 'linktitle'];

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
      beside: 'The {source} text is left beside its translation: "{text}"',
      sentence: 'A sentence is still in {source}: "{text}"',
      field: 'The front matter field "{field}" is still in {source}: "{text}"',
    },
    zh: {
      block: '这段文字仍是{source}：“{text}”',
      heading: '这个标题仍是{source}：“{text}”',
      beside: '{source}原文残留在译文旁边：“{text}”',
      sentence: '这句话仍是{source}：“{text}”',
      field: 'front matter 字段“{field}”仍是{source}：“{text}”',
    },
  },
  *check(pair) {
    yield* fields(pair);
    let last = -9;
    let run = -1;
    for (const blocks of alignedBlocks(pair)) {
      for (const block of blocks.target) {
        const found = leftOver(pair, blocks, block);
        if (found === null) continue;
        if (block.index > last + 3) run = block.index;
        last = block.index;
        yield { ...found, cause: `untranslated run ${run}` };
      }
    }
    yield* besideTranslation(pair);
  },
};

/** The original, kept as a block of its own next to its translation. */
function* besideTranslation(pair: Pair): Iterable<Report> {
  const originals = new Map(pair.source.blocks.map((block) => [plain(block.text), block]));
  for (const { blocks } of loneBlocks(pair, 'target')) {
    for (const block of blocks) {
      const source = originals.get(plain(block.text));
      if (source === undefined || !isUntranslated(block, pair.target.language)) continue;
      yield say(pair, source, block, 'beside', block.text);
    }
  }
}

function leftOver(pair: Pair, blocks: AlignedBlocks, block: Block): Report | null {
  const [source] = blocks.source;
  if (source === undefined) return null;
  const same = blocks.source.some((one) => plain(one.text) === plain(block.text));
  if (block.kind === 'heading') {
    if (!same) return null;
    if (pair.target.language === 'en')
      return block.han >= 2 ? say(pair, source, block, 'heading', block.text) : null;
    return isPhrase(proseOf(block), ordinaryWordsOf(pair))
      ? say(pair, source, block, 'heading', block.text)
      : null;
  }
  if (isUntranslated(block, pair.target.language)) {
    if (!same && sharedWords(source.text, block.text) < 0.6) return null;
    return say(pair, source, block, 'block', block.text);
  }
  if (block.prose === '') return null;
  const sentence = leftSentence(blocks, block, pair.target.language);
  return sentence === null ? null : say(pair, source, block, 'sentence', sentence);
}

/** A run of the other language that stands word for word in the original. */
function leftSentence(blocks: AlignedBlocks, block: Block, language: Language): string | null {
  if (language === 'en') {
    const there = blocks.source.map((one) => one.text).join(' ');
    const runs =
      block.text.match(
        /[\u3400-\u9FFF](?:[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]|[\w .%-]{1,20}(?=[\u3400-\u9FFF])){7,}/g,
      ) ?? [];
    return runs.find((run) => there.includes(run)) ?? null;
  }
  const original = plain(blocks.source.map((one) => one.text).join(' '));
  for (const run of block.text.split(/[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF“”]+/)) {
    const english = countEnglish(run);
    if (english.words < 7 || english.function < 2) continue;
    if (original.includes(plain(run))) return run.replace(/[\s—–-]+$/, '').trim();
  }
  return null;
}

function* fields(pair: Pair): Iterable<Report> {
  for (const field of translatedFields) {
    const source = fieldOf(pair.source, field);
    const target = fieldOf(pair.target, field);
    if (source === undefined || target === undefined) continue;
    const [from, to] = [fieldText(source), fieldText(target)];
    if (plain(from) !== plain(to)) continue;
    const english = countEnglish(to);
    const left =
      pair.target.language === 'en' ? countHan(to) >= 2 : isPhrase(to, ordinaryWordsOf(pair));
    if (!left) continue;
    yield {
      messageId: 'field',
      data: { field, text: to.slice(0, 120) },
      source: source.valueSpan,
      target: target.valueSpan,
      evidence: { expected: from, actual: to, sourceText: from, targetText: to },
      ...(pair.target.language === 'zh' && english.words < 4 && field !== 'title'
        ? { severity: 'info' as const }
        : {}),
    };
  }
}

function say(pair: Pair, source: Block, block: Block, messageId: string, text: string): Report {
  const at = messageId === 'sentence' ? pair.target.text.indexOf(text, block.span.offset) : -1;
  const found =
    at >= 0 && at < block.span.endOffset ? { offset: at, endOffset: at + text.length } : block.span;
  return {
    messageId,
    data: { text: text.length > 120 ? `${text.slice(0, 119)}…` : text },
    source: source.span,
    target: found,
    evidence: {
      actual: text,
      sourceText: quote(pair.source, source.span),
      targetText: quote(pair.target, block.span),
    },
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9FFF]+/g, ' ')
    .trim();
}

/** Share of the words of the second text that the first has too. */
function sharedWords(a: string, b: string): number {
  const known = new Set(plain(a).split(' '));
  const words = plain(b).split(' ');
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}
