import { namesOf } from '../src/learn.ts';
import type { NameOutcome } from '../src/names/compare.ts';
import { lostNames } from '../src/names/lost-names.ts';
import { nameReports } from '../src/names/lost-together.ts';
import { namesInOtherCase } from '../src/names/other-case.ts';
import { caseReport, slipReport } from '../src/names/report.ts';
import { findSlips, type Slip } from '../src/names/slips.ts';
import { holds } from '../src/sentences.ts';
import type { Rule } from '../src/types.ts';

export const droppedName: Rule = {
  id: 'dropped-name',
  severity: 'warning',
  summary: {
    en: 'People, companies, products and identifiers that were lost or changed.',
    zh: '人名、公司名、产品名或标识符丢失或被改写。',
  },
  messages: {
    en: {
      dropped: '{source} says {expected}, {target} does not',
      places: '{source} says {expected} in {count} blocks, in lines {lines}, {target} does not',
      changed: '{source} says {expected}, {target} says {actual}',
      replaced: '{source} says {expected}, {target} says {actual} in {count} places',
      translated: '{source} says {expected}, {target} translates the name to {actual}',
      kept: '"{expected}" is kept in {kept} of {of} places on this site, here {target} says {actual}',
      slip: '{target} misspells {expected} as {actual}, {source} has it right',
      'own-slip': '{source} misspells {actual} as {expected}, {target} has it right',
      'page-slip': '{target} misspells {expected} as {actual} here, elsewhere it has it right',
      case: '{source} writes {expected}, {target} {actual}',
      cases: '{source} writes {expected}, {target} {actual} in {count} blocks',
    },
    zh: {
      dropped: '{source}写有 {expected}，{target}没有',
      places: '{source}有 {count} 处写有 {expected}（第 {lines} 行），{target}没有',
      changed: '{source}写的是 {expected}，{target}写的是 {actual}',
      replaced: '{source}写的是 {expected}，{target}有 {count} 处写成了 {actual}',
      translated: '{source}写的是 {expected}，{target}把这个名称译成了“{actual}”',
      kept: '本站 {of} 处“{expected}”中有 {kept} 处保留原文，{target}在此处译成了“{actual}”',
      slip: '{target}把 {expected} 误写为 {actual}，{source}写法无误',
      'own-slip': '{source}把 {actual} 误写为 {expected}，{target}写法无误',
      'page-slip': '{target}在此处把 {expected} 误写为 {actual}，其他各处写法无误',
      case: '{source}写作 {expected}，{target}写作 {actual}',
      cases: '{source}写作 {expected}，{target}有 {count} 处写作 {actual}',
    },
  },
  *check(pair, site) {
    const names = namesOf(site, pair);
    const slips = findSlips(pair, names);
    const outcomes = lostNames(pair, names).filter((one) => !slips.some(tells(one)));
    yield* nameReports(pair, outcomes);
    for (const slip of slips) yield slipReport(pair, slip);
    for (const one of namesInOtherCase(pair)) yield caseReport(pair, one);
  },
};

/** Whether a slip is in a name, or in what stands for it. */
function tells({ name: { span }, near }: NameOutcome): (slip: Slip) => boolean {
  return ({ source, target }) =>
    near?.span.offset === target.offset ||
    (source !== undefined && holds(span, source) && source.endOffset <= span.endOffset);
}
