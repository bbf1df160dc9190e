import { wordsIn } from '../lexicon/lexicon.ts';
import { isPinyin, isSurname, usualForms } from './chinese.ts';
import type { Piece } from './identifiers.ts';
import { nameKey } from './name.ts';
import { capitalised, isOrdinary } from './ordinary.ts';
import { usualNames } from './usual.ts';

/** The family name of a Chinese name may stand in capitals, and its given name be two words in one. */
const fullName =
  /(?<![\w.@'’-])\p{Lu}[\p{Ll}'’-]{1,20}(?:\p{Lu}\p{Ll}{1,20})?(?: \p{Lu}\.| \p{Lu}(?= )){0,2}(?: (?:de|van|von|da|del|der|la|bin|al|el)){0,2}(?: (?:\p{Lu}[\p{Ll}'’-]{1,20}(?:\p{Lu}\p{Ll}{1,20})?|\p{Lu}{2,10})){1,2}(?![\w'’-]*[\w@])/gu;
/** Words behind which people are named. */
const before =
  /(?<![A-Za-z])(?:by|thanks? to|thank|thanks|authors?|managers?|maintainers?|contributors?|members?|leads?|congratulat\w{1,6}|welcome|joined|credits?|reported|chaired|says|said)[\s:,]{1,3}$/i;
/** A company, a handle or what somebody does, behind a name. */
const behind =
  /^\s?(?:\((?:@|(?!Optional|Recommended|Required|Deprecated|Experimental|Advanced|Legacy|Preview)\p{Lu}\p{Ll}{3,})|\[?@|(?:from|of) \p{Lu}|at \p{Lu}\p{Ll}{3,}|(?:joins|joined|steps|leads|says|wrote|retires|leaves) )/u;

const article = /(?<![A-Za-z])(?:the|an?)\s$/i;

/** What people do: it stands before a name or behind it, `Staff Engineer`. */
const jobs = new Set(
  (
    'staff senior junior principal chief vice lead head distinguished associate general engineer architect developer ' +
    'director officer president scientist researcher analyst consultant specialist expert designer administrator ' +
    'operator evangelist advocate professor founder fellow manager maintainer contributor committer member intern student'
  ).split(' '),
);

/** Words that no person is called, and that titles are made of. */
const titles = new Set(
  (
    'the a an and or of for in on to with from by at new how why what when release managers team group ' +
    'working committee project api guide docs documentation cloud native security service mesh gateway control plane ' +
    'data open source web server operating system machine learning special interest steering technical oversight ' +
    'virtual private enterprise platform foundation engine studio desktop ' +
    'not no is are be if then than only all any this that these those your our into over under after before'
  ).split(' '),
);

/** Words that people are called by. */
const givenNames = new Set(
  (
    'mark will grace rose jack bill frank art rob pat dean miles chase chance grant hope joy faith summer dawn robin sky rich ' +
    'pierce max gene guy ray chip skip sandy heather violet olive ivy ruby jasmine cliff glen dale wade lance norm nick tony ' +
    'drew bob don ken victor carol penny daisy holly iris lily pearl amber crystal angel christian curt earnest hunter mason'
  ).split(' '),
);

/**
 * People named in an English text: two or three words written as a name, behind or before words
 * that name people, and their neighbours in the same list.
 */
export function findPeople(text: string, ordinary: ReadonlySet<string>): Piece[] {
  const found = namesIn(text).filter((one) => isNameOf(one.text.split(' '), ordinary));
  if (found.length === 0) return [];
  const sure = found.map(
    ({ text: name, at }) =>
      !article.test(text.slice(Math.max(0, at - 6), at)) &&
      (before.test(leadTo(text, at)) ||
        behind.test(text.slice(at + name.length, at + name.length + 30))),
  );
  const linked = (a: Piece, b: Piece): boolean =>
    // The address of a link is blank.
    /^(?: ?\([^()]{1,60}\))? ?(?:,|,? ?and|&) $/.test(
      text.slice(a.at + a.text.length, b.at).replace(/\s+/g, ' '),
    );
  // Full names one after the other, none of them made of words: who took part.
  for (let i = 1; i < found.length; i += 1) {
    const [a, b] = [found[i - 1], found[i]];
    if (a && b && linked(a, b) && isStrange(a.text) && isStrange(b.text)) sure[i] = true;
  }
  for (let i = 1; i < found.length; i += 1) {
    const [a, b] = [found[i - 1], found[i]];
    if (a && b && sure[i - 1] && linked(a, b)) sure[i] = true;
  }
  for (let i = found.length - 1; i > 0; i -= 1) {
    const [a, b] = [found[i - 1], found[i]];
    if (a && b && sure[i] && linked(a, b)) sure[i - 1] = true;
  }
  return found.filter((_, index) => sure[index]);
}

/** Two or three words written as a name each, without what they do. */
function namesIn(text: string): Piece[] {
  const found: Piece[] = [];
  const pattern = new RegExp(fullName);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const parts = match[0].split(' ');
    const [first = ''] = parts;
    // Whose it is ends a name: `by Ann Quay's Lamp team`.
    const owner = parts.findIndex((part) => /['’]s$/.test(part));
    const text = owner < 0 ? match[0] : parts.slice(0, owner + 1).join(' ');
    pattern.lastIndex = match.index + text.length;
    if (jobs.has(first.toLowerCase())) pattern.lastIndex = match.index + first.length;
    else if (owner !== 0) found.push({ text, at: match.index });
  }
  return found;
}

const lastWord = /(?<![A-Za-z])([A-Za-z]{1,40}) $/;

/** What stands before a name, and before what its bearer does. */
function leadTo(text: string, at: number): string {
  let lead = text.slice(Math.max(0, at - 60), at);
  for (let last = lastWord.exec(lead); last !== null; last = lastWord.exec(lead)) {
    const [piece, word = ''] = last;
    if (!/^[A-Z]/.test(word) || !jobs.has(word.toLowerCase())) break;
    lead = lead.slice(0, -piece.length);
  }
  return lead.slice(-24);
}

function isStrange(name: string): boolean {
  return (
    usualForms(nameKey(name)).length === 0 &&
    name.split(' ').every((part) => /^\p{Lu}\p{Ll}+$/u.test(part) && !isOrdinary(part))
  );
}

/** `LampWick`: what a program calls a thing. */
function isOfTwoWords(part: string): boolean {
  const halves = part.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  return halves.length > 1 && halves.join('') === part && halves.every(isOrdinary);
}

/** Ordinary words in a row are a title: `Refreshing Token`. */
function isNameOf(parts: readonly string[], ordinary: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = parts;
  if (!parts.every((part) => mayBeName(part, ordinary))) return false;
  // An abbreviation, and a product with two capitals, are no parts of a name.
  if (/\p{Lu}{2}/u.test(rest.join(' ')) && !rest.every(isShoutedSurname)) return false;
  if (/\p{Ll}\p{Lu}/u.test(first) && !isPinyin(first)) return false;
  if (rest.some(isOfTwoWords)) return false;
  if (givenNames.has(first.toLowerCase())) return true;
  return !parts.every((part) => isOrdinary(part) && wordsIn(part, 'en').length > 0);
}

/** `SITU` of `Fang SITU`: a Chinese family name in capitals, or the part beside one. */
function isShoutedSurname(part: string): boolean {
  return !/\p{Lu}{2}/u.test(part) || isSurname(part) || isPinyin(part);
}

function mayBeName(part: string, ordinary: ReadonlySet<string>): boolean {
  const lower = part.toLowerCase().replace(/\.$/, '');
  if (lower.length <= 1 || /^(?:de|van|von|da|del|der|la|bin|al|el)$/.test(part)) return true;
  return (
    !ordinary.has(lower) &&
    !ordinary.has(lower.replace(/s$/, '')) &&
    !titles.has(lower) &&
    !jobs.has(lower) &&
    !jobs.has(lower.replace(/s$/, '')) &&
    !capitalised.has(lower) &&
    !Object.hasOwn(usualNames, lower)
  );
}
