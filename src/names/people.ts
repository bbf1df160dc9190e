import { usualForms } from './chinese.ts';
import type { Piece } from './identifiers.ts';
import { nameKey } from './name.ts';
import { capitalised, isOrdinary } from './ordinary.ts';
import { usualNames } from './usual.ts';

const fullName =
  /(?<![\w.@'’-])\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}\.| \p{Lu}(?= )){0,2}(?: (?:de|van|von|da|del|der|la|bin|al|el)){0,2}(?: \p{Lu}[\p{Ll}'’-]{1,20}(?:\p{Lu}\p{Ll}{1,20})?){1,2}(?![\w'’-]*[\w@])/gu;
/** Words behind which people are named. */
const before =
  /(?<![A-Za-z])(?:by|thanks? to|thank|thanks|authors?|managers?|maintainers?|contributors?|members?|leads?|congratulat\w{1,6}|welcome|joined|credits?|reported|chaired|says|said)[\s:,]{1,3}$/i;
/** A company, a handle or what somebody does, behind a name. */
const behind =
  /^\s?(?:\((?:@|\p{Lu}\p{Ll}{3,})|\[?@|(?:from|of) \p{Lu}|at \p{Lu}\p{Ll}{3,}|(?:joins|joined|steps|leads|says|wrote|retires|leaves) )/u;

const article = /(?<![A-Za-z])(?:the|an?)\s$/i;

/** Words that no person is called, and that titles are made of. */
const titles = new Set(
  (
    'the a an and or of for in on to with from by at new how why what when release managers manager team group ' +
    'working committee project api guide docs documentation cloud native security service mesh gateway control plane ' +
    'data open source web server operating system machine learning special interest steering technical oversight ' +
    'virtual private enterprise platform foundation engine studio desktop'
  ).split(' '),
);

/**
 * People named in an English text: two or three words written as a name, behind or before words
 * that name people, and their neighbours in the same list.
 */
export function findPeople(text: string, ordinary: ReadonlySet<string>): Piece[] {
  const found = [...text.matchAll(fullName)]
    .map((match) => ({ text: match[0], at: match.index }))
    .filter((one) => one.text.split(' ').every((part) => mayBeName(part, ordinary)));
  if (found.length === 0) return [];
  const sure = found.map(
    ({ text: name, at }) =>
      !article.test(text.slice(Math.max(0, at - 6), at)) &&
      (before.test(text.slice(Math.max(0, at - 24), at)) ||
        behind.test(text.slice(at + name.length, at + name.length + 30))),
  );
  const linked = (a: Piece, b: Piece): boolean =>
    /^(?:\s?\([^()]{1,60}\))?(?:,| and|, and|\s&)\s$/.test(text.slice(a.at + a.text.length, b.at));
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

function isStrange(name: string): boolean {
  return (
    usualForms(nameKey(name)).length === 0 &&
    name.split(' ').every((part) => /^\p{Lu}\p{Ll}+$/u.test(part) && !isOrdinary(part))
  );
}

function mayBeName(part: string, ordinary: ReadonlySet<string>): boolean {
  const lower = part.toLowerCase().replace(/\.$/, '');
  if (lower.length <= 1 || /^(?:de|van|von|da|del|der|la|bin|al|el)$/.test(part)) return true;
  return (
    !ordinary.has(lower) &&
    !ordinary.has(lower.replace(/s$/, '')) &&
    !titles.has(lower) &&
    !capitalised.has(lower) &&
    !Object.hasOwn(usualNames, lower)
  );
}
