import type { Form } from './form.ts';
import { turnedRound } from './negation.ts';

/** What may stand between the word and its value: `version`, a name, a currency sign. */
const name =
  '(?:(?:the|an?|all|any|its|versions?|releases?|[A-Z][\\w.-]{0,30})\\s){0,4}(?:version\\s)?[$€£v]?';
const unit = '(?:%|[-\\s]?[A-Za-z]{1,12}){0,2}';
/** An action between the word and the version that it leads to. */
const towards =
  '(?:[a-z]{1,12}\\s){0,2}(?:upgrad|updat|mov|switch|migrat|downgrad)[a-z]{1,3}\\s(?:[\\w.-]{1,30}\\s){0,6}to';

function before(words: string): RegExp {
  return new RegExp(`(?<![A-Za-z-])(?:${eitherCase(words)})\\s${name}$`);
}
function after(words: string): RegExp {
  return new RegExp(`^(?:\\.x)?[)]?(?:${words})(?! than)(?![A-Za-z])`);
}
/** A word may begin a sentence; names between it and the value keep their capitals. */
function eitherCase(words: string): string {
  return words.replace(
    /(^|\||:)([a-z])/g,
    (_, lead: string, letter: string) => `${lead}[${letter}${letter.toUpperCase()}]`,
  );
}
function sign(words: string): RegExp {
  return new RegExp(`(?<![-=<>\\w"'/])(?:${words})\\s?v?$`);
}

const over = '(?:more|greater|higher|larger|longer) than|exceed(?:s|ed|ing)?';
const under = '(?:less|fewer|lower|smaller|shorter) than';
const starting = 'starting (?:with|from|in)|beginning with';
const joined = `${unit}\\s?,?\\s?(?:or|and|and all|and any|or any)\\s`;

const time =
  '(?:ms|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)(?![A-Za-z])';
/** Words before which "over 3 days" is more than them, not while they pass. */
const lasting =
  '(?:for|(?:take|last|wait)(?:s|n|ed|ing)?|took|is|was|are|were|be|been|has|have|had|of|by|after|in|spent|well|just|slightly|little) ';

/** What stands before and behind an amount, and bounds nothing: "over a 5 minute average". */
export const noBounds: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  {
    before: /(?<![A-Za-z-])[Oo]ver (?:an?|the|each|every|any|its|this|that) (?:[a-z]{1,12} )?$/,
    after: new RegExp(`^[-\\s]?${time}`),
  },
  {
    before: new RegExp(`(?<![A-Za-z-])(?<!(?<![A-Za-z])${lasting})[Oo]ver $`),
    after: new RegExp(`^[-\\s]?${time}`),
  },
  // "It has 5 lamps and more oil": of something else.
  { before: /$/, after: /^ [A-Za-z]{1,12} (?:and|or) (?:more|less|fewer|higher|lower) [a-z]/ },
  // "It has 5 lamps and more": and other things.
  { before: /$/, after: /^(?: [A-Za-z]{1,12}){0,3} and (?:more|less|fewer)(?! than)(?![A-Za-z])/ },
];

/** Words beside a value in English; the first that fits is taken. */
export const englishForms: readonly Form[] = [
  { bound: 'under', action: true, before: before(`(?:before|prior to) ${towards}`) },
  { bound: 'over', action: true, before: before(`after ${towards}`) },
  {
    bound: 'most',
    before: before(`${turnedRound.en}(?:${over}|(?:later|newer) than)`),
  },
  {
    bound: 'least',
    before: before(`${turnedRound.en}(?:${under}|(?:earlier|older) than)`),
  },
  { bound: 'most', before: before('up to and including|at most|(?:a )?maximum of') },
  { bound: 'most', loose: true, before: before('up to|as (?:many|much|high) as|through') },
  {
    bound: 'least',
    before: before('at least|(?:a )?minimum of'),
  },
  { bound: 'least', of: 'point', before: before(starting) },
  { bound: 'least', loose: true, of: 'amount', before: before(starting) },
  {
    bound: 'least',
    before: before('(?:at least|at (?:a |the )?minimum,?) (?:[a-z]{1,12} ){1,3}to'),
  },
  {
    bound: 'under',
    order: true,
    of: 'point',
    before: before('before|prior to|(?:earlier|older) than'),
  },
  // Their age bounds other things from below: "older than 30 days".
  { bound: 'under', order: true, before: before('(?:versions?|releases?) (?:earlier|older) than') },
  { bound: 'over', order: true, before: before('(?:versions?|releases?) (?:later|newer) than') },
  { bound: 'under', before: before(under) },
  // "Under Windows 10" is where, not below what.
  { bound: 'under', loose: true, before: before('below|under(?! [A-Z])') },
  { bound: 'under', loose: true, of: 'amount', before: before('nearly|almost|just under') },
  { bound: 'over', order: true, of: 'point', before: before('(?:later|newer) than') },
  { bound: 'over', before: before(over) },
  { bound: 'over', loose: true, of: 'amount', before: before('over|above|upwards of') },
  { bound: 'over', loose: true, of: 'point', before: before('above|after') },
  { bound: 'least', before: sign('>=|≥') },
  { bound: 'most', before: sign('<=|≤') },
  { bound: 'over', loose: true, before: sign('>|＞') },
  { bound: 'under', before: sign('<|＜') },
  {
    bound: 'most',
    order: true,
    after: after(`${joined}(?:(?:all )?(?:earlier|older|prior|previous)|before)`),
  },
  { bound: 'most', after: after(`${joined}(?:below|lower|less|fewer)`) },
  { bound: 'most', after: after(`${unit} (?:max(?:imum)?|at most|tops)`) },
  {
    bound: 'least',
    order: true,
    after: after(`${joined}(?:later|newer|after|onwards?|beyond)`),
  },
  { bound: 'least', after: after(`${joined}(?:above|higher|greater|more|up|upwards?)`) },
  { bound: 'least', after: after('\\+(?!\\w)|\\sonwards?|\\sat least') },
  { bound: 'least', loose: true, of: 'point', before: before('as of|since|from') },
];
