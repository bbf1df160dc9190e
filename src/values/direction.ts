import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import type { Block, CodeDetail, Language, Pair, Span, ValueDetail } from '../types.ts';
import { exactKey } from './same.ts';

/** Two values or names of which the second follows the first: from 4096 to 1024. */
interface Step {
  readonly from: string;
  readonly to: string;
  /** From the first to the end of the second. */
  readonly span: Span;
}

/** A step that the other side says the other way round. */
export interface TurnedStep {
  readonly source: Step;
  readonly target: Step;
  readonly blocks: AlignedBlocks;
}

/** What joins the two: the text before the first, and between them. */
interface Joint {
  readonly before?: RegExp;
  readonly between: RegExp;
  /** The first takes the place of the second: 1024 instead of 4096. */
  readonly turned?: true;
}

const leadEn = '(?:(?:the|a|an|version|v|type)\\s){0,2}[`v"]?';
const toEn = new RegExp(
  `^[-A-Za-z]{0,8}[\`"]?\\s(?:[A-Za-z]{1,12}\\s){0,3}(?:to|into)\\s${leadEn}$`,
  'i',
);
const wordsEn = '[-A-Za-z]{0,8}[`"]?(?:\\s[A-Za-z]{1,12}){0,3}';

const joints: Readonly<Record<Language, readonly Joint[]>> = {
  en: [
    { before: new RegExp(`(?<![A-Za-z])(?:from|between)\\s${leadEn}$`, 'i'), between: toEn },
    {
      before:
        /(?<![A-Za-z])(?:convert|chang|upgrad|migrat|quantiz|cast|renam|increas|decreas|reduc)[a-z]{0,8}\s(?:[A-Za-z]{1,12}\s){0,3}[`v"]?$/i,
      between: toEn,
    },
    {
      before: new RegExp(`(?<![A-Za-z])replac(?:es?|ed|ing)\\s${leadEn}$`, 'i'),
      between: new RegExp(`^${wordsEn}\\s(?:with|by)\\s${leadEn}$`, 'i'),
    },
    {
      between: new RegExp(
        `^${wordsEn},?\\s(?:instead of|rather than|in place of)\\s${leadEn}$`,
        'i',
      ),
      turned: true,
    },
  ],
  zh: [
    {
      before: /(?:从|由)\s?(?:版本)?\s?[`v“"]?$/,
      between: /^[^，。；、,;]{0,12}(?:到|至|为|成)了?\s?(?:版本)?\s?[`v“"]?$/,
    },
    {
      between:
        /^[^，。；、,;\d]{0,8}(?:转换?|升级?|迁移|量化|更?改|重命名|调整|降低?|提[升高]|减少|增加|缩短|延长|替换)[到至为成]了?\s?(?:版本)?\s?[`v“"]?$/,
    },
    {
      between:
        /^[^，。；、,;\d]{0,8}，?(?:而不再?是|而非|来?(?:代替|取代|替换)了?)[^，。；、,;\d]{0,4}[`v“"]?$/,
      turned: true,
    },
    {
      before: /不再?是\s?[`v“"]?$/,
      between: /^[^，。；、,;\d]{0,8}，?而是[^，。；、,;\d]{0,4}[`v“"]?$/,
    },
  ],
};

/** Steps of aligned blocks that are turned round, each told once. */
export function turnedSteps(pair: Pair): TurnedStep[] {
  return alignedBlocks(pair).flatMap((blocks) => {
    const there = blocks.target.flatMap((block) => stepsOf(block, pair.target.language));
    if (there.length === 0) return [];
    const here = blocks.source.flatMap((block) => stepsOf(block, pair.source.language));
    return here.flatMap((source): TurnedStep[] => {
      if (there.some((one) => one.from === source.from && one.to === source.to)) return [];
      const target = there.find((one) => one.from === source.to && one.to === source.from);
      return target === undefined ? [] : [{ source, target, blocks }];
    });
  });
}

function stepsOf({ prose, details, span }: Block, language: Language): Step[] {
  const found = details
    .filter((one): one is ValueDetail | CodeDetail => one.kind === 'code' || isNumber(one))
    .sort((a, b) => a.span.offset - b.span.offset);
  return found.flatMap((first, i): Step[] => {
    const second = found[i + 1];
    if (second === undefined) return [];
    const [from, to] = [nameOf(first), nameOf(second)];
    const start = first.span.offset - span.offset;
    const [end, next] = [first.span.endOffset - span.offset, second.span.offset - span.offset];
    const before = prose.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' ');
    const between = prose.slice(end, next).replace(/\s+/g, ' ');
    if (from === to || between.length > 60) return [];
    const joint = joints[language].find(
      (one) => one.before?.test(before) !== false && one.between.test(between),
    );
    if (joint === undefined) return [];
    const step = joint.turned === true ? { from: to, to: from } : { from, to };
    return [{ ...step, span: { offset: first.span.offset, endOffset: second.span.endOffset } }];
  });
}

function isNumber(detail: Block['details'][number]): detail is ValueDetail {
  return (
    detail.kind === 'value' &&
    !detail.inCode &&
    (detail.type === 'number' || detail.type === 'version' || detail.type === 'percent')
  );
}

function nameOf(detail: ValueDetail | CodeDetail): string {
  return detail.kind === 'code'
    ? detail.text
    : exactKey(detail).replace(/^(?:version|number) /, '');
}
