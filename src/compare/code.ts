import { distance } from 'fastest-levenshtein';
import { type AlignedBlocks, detailsOf } from '../aligned.ts';
import type { CodeDetail, Pair } from '../types.ts';
import { countEnglish } from '../untranslated.ts';
import { type Comparison, compareDetails, type Matching } from './details.ts';
import { perPair } from './memo.ts';

/** The inline code of a pair, compared once for all rules about code. */
export const compareCode: (pair: Pair) => Comparison<CodeDetail> = perPair((pair) =>
  compareDetails(
    pair,
    (blocks) => detailsOf(blocks, 'code').filter((code) => code.text.trim() !== ''),
    (source, target, blocks) => matchCode(source, target, blocks),
    (a, b) => looseForm(a.text) === looseForm(b.text),
  ),
);

/** Code as compared: blanks folded, full stop and comma moved out, width and API plural ignored. */
function looseForm(code: string): string {
  const plain = code
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  return /^[A-Z][A-Za-z]+$/.test(plain)
    ? plain.replace(/ies$/, 'y').replace(/(?<=[a-z])s$/, '')
    : plain;
}

/**
 * Code that must survive as it is: a placeholder in angle brackets and prose set as code (a time, a
 * phrase in a table cell) are translated rightly.
 */
function isVerbatim(code: string): boolean {
  if (/^[<[{][^<>]*\s[^<>]*[>\]}]$/.test(code)) return false;
  const english = countEnglish(code);
  if (/[_=(){}/\\$|:-]|--/.test(code)) return true;
  return !/\s/.test(code) || english.function === 0;
}

function matchCode(
  source: readonly CodeDetail[],
  target: readonly CodeDetail[],
  blocks: AlignedBlocks,
): Matching<CodeDetail> {
  const matched: [CodeDetail, CodeDetail][] = [];
  const different: [CodeDetail, CodeDetail][] = [];
  const forms = new Map<string, CodeDetail[]>();
  for (const code of target) {
    const list = forms.get(looseForm(code.text));
    if (list === undefined) forms.set(looseForm(code.text), [code]);
    else list.push(code);
  }
  const used = new Set<CodeDetail>();
  let lost: CodeDetail[] = [];
  for (const code of source) {
    const same = forms.get(looseForm(code.text));
    if (same === undefined) {
      lost.push(code);
      continue;
    }
    for (const one of same) used.add(one);
    matched.push([code, same[0] ?? code]);
  }
  let found = target.filter((code) => !used.has(code));
  lost = lost.filter((code) => {
    // Code that is nothing but a value is compared as one.
    const value = isValue(code.text) ? found.findIndex((one) => isValue(one.text)) : -1;
    if (value >= 0) {
      found = found.toSpliced(value, 1);
      return false;
    }
    const at = found.findIndex((one) => nearMiss(code.text, one.text));
    const near = found[at];
    if (near === undefined) return true;
    different.push([code, near]);
    found = found.toSpliced(at, 1);
    return false;
  });
  const translated = found.filter(
    (code) => /[\u3400-\u9FFF]/.test(code.text) || !isVerbatim(code.text),
  ).length;
  let allowance = translated;
  const said = new Set(different.map(([code]) => looseForm(code.text)));
  const missing = lost.filter((code) => {
    const form = looseForm(code.text);
    if (said.has(form)) return false;
    said.add(form);
    if (isVerbatim(code.text) && /^[\w.-]+$/.test(code.text)) return true;
    allowance -= 1;
    return allowance < 0 && isVerbatim(code.text);
  });
  return { matched, different, missing, extra: blocks.source.length > 0 ? found : [] };
}

function isValue(code: string): boolean {
  return /^v?\d+(?:\.\d+){0,2}(?:\.x)?%?$/.test(code);
}

/** The same code with a slip: case, blanks, width, lost underscores, a letter or two. */
function nearMiss(a: string, b: string): boolean {
  const [x, y] = [squash(a), squash(b)];
  if (x === y) return x.length > 0;
  const longest = Math.max(x.length, y.length);
  if (longest < 5 || longest > 300) return false;
  return distance(x, y) <= Math.max(1, Math.floor(longest * 0.2));
}

function squash(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** Whether the text of some blocks has this code, with or without backticks. */
export function standsIn(text: string, code: string): boolean {
  const form = looseForm(code);
  let at = text.indexOf(form);
  while (at >= 0) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + form.length] ?? ' ';
    const open = !/[\w]/.test(form[0] ?? '') || !/[A-Za-z0-9_]/.test(before);
    const closed = !/[\w]/.test(form.at(-1) ?? '') || !/[A-Za-z0-9_]/.test(after);
    if (open && closed) return true;
    at = text.indexOf(form, at + 1);
  }
  return false;
}
