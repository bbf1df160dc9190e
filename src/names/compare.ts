import type { AlignedBlocks } from '../aligned.ts';
import { isEnglish } from '../lexicon/english.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { Pair } from '../types.ts';
import { countEnglish } from '../untranslated.ts';
import { isAbbreviation, isShouted, isSpelledInChinese } from './acronyms.ts';
import { endsTitle, inRun, isBracketed, isCutOut, isListed } from './beside.ts';
import { isUsual, mayBeCharacters, mayNamePerson, usualForms } from './chinese.ts';
import { pageTallies, topicsOf } from './evidence.ts';
import { formsOf, type Names, phrases } from './forms.ts';
import { isBroken } from './gap.ts';
import { isTranslatable } from './humps.ts';
import { plainIdentifier } from './identifiers.ts';
import { findInstead, isNoWordFor } from './instead.ts';
import { goesWithoutSaying, isSpelledOut } from './light.ts';
import { isSaidByHost, isSaidByLink } from './linked.ts';
import { literalTranslations } from './literal.ts';
import { isCamel, type Name, nameKey } from './name.ts';
import { foreignWords, type Near, nearest, otherIdentifier } from './near.ts';
import { interchangeable, isCommon, isOrdinary } from './ordinary.ts';
import { plainText } from './plain-text.ts';
import { isInWords, isMostlySaid, isPutIntoWords, saysIt, saysSlipOf } from './said-otherwise.ts';
import { type Scanned, scanNames, sectionWords, sourceWords } from './scan.ts';
import { wellKnown } from './usual.ts';
import { hasKin, hasSlip, type Words, wordsOf } from './words.ts';

/**
 * Why a name that is not there is missed. person, identifier: by what it is. known: the site or the
 * config says how it is written. usual: it has a Chinese name, which is not there either. page: the
 * rest of the page keeps it. camel: it is written as no ordinary word is. capital: a capital is all
 * that speaks for it.
 */
export type Ground =
  | 'person'
  | 'identifier'
  | 'known'
  | 'usual'
  | 'page'
  | 'camel'
  | 'capital'
  | 'instead';

export interface NameOutcome {
  readonly name: Name;
  readonly blocks: AlignedBlocks;
  readonly ground: Ground;
  /** A name the reader knows the page to be about, or an abbreviation: no great loss. */
  readonly light: boolean;
  /** How often the site keeps it, for a name of the page the page; 0 of 0 where nobody counted. */
  readonly kept: number;
  readonly of: number;
  /** What stands there instead: a near miss, or the literal translation. */
  readonly near?: Near;
  readonly literal?: string;
}

/** A block with more unanswered names than this is not a translation of its counterpart. */
const mostMissing = 40;

/**
 * The names of the source that their aligned blocks, and the section around them, lack.
 *
 * @param known how the site writes its names; null where nobody knows
 */
export function compareNames(pair: Pair, known: Names | null): NameOutcome[] {
  const outcomes: NameOutcome[] = [];
  for (const scanned of scanNames(pair)) {
    const foreign = foreignWords(scanned.blocks.target, sourceWords(pair)).filter(
      ({ text }) => known === null || !Object.hasOwn(known, nameKey(text)),
    );
    const instead = insteadOf(pair, scanned, known);
    if (instead !== null) outcomes.push(instead);
    const missing = unanswered(pair, scanned, known, foreign);
    if (missing.length === 0 || missing.length > mostMissing) continue;
    const said = new Set(instead === null ? [] : instead.name.text.split(' ').map(nameKey));
    for (const name of missing) {
      if (said.has(name.key)) continue;
      const outcome = judge(pair, scanned, name, known, foreign);
      if (outcome === null) continue;
      said.add(name.key);
      outcomes.push(outcome);
    }
  }
  return outcomes;
}

/** Whether a pair lacks words that may be names, which only its site could tell. */
export function hasUnjudgedNames(pair: Pair): boolean {
  return scanNames(pair).some((scanned) =>
    unanswered(pair, scanned, null, []).some(
      ({ kind, initial, text }) =>
        kind === 'word' || (kind === 'proper' && !initial && !isCamel(text) && !isOrdinary(text)),
    ),
  );
}

/** The names of a block that nothing in its counterpart or its section answers. */
function unanswered(
  pair: Pair,
  { blocks, names, words }: Scanned,
  known: Names | null,
  foreign: readonly Near[],
): Name[] {
  const text = () => plainText(pair)(blocks);
  const section = blocks.source[0]?.section ?? 0;
  let beside: Words | undefined;
  const keys = () => {
    beside ??= wordsOf(blocks.source);
    return beside;
  };
  return names.filter((name, index) => {
    const { kind, key } = name;
    if (kind === 'identifier') {
      const written = plainIdentifier(name.text).toLowerCase();
      return !text().here.includes(written) && !text().around.includes(written);
    }
    if (kind === 'person')
      return !personThere(name, words) && !personThere(name, sectionWords(pair)(section));
    // A word in small letters counts only where a dictionary translates it by mistake.
    if (kind === 'word' && literalTranslations(key).length === 0) return false;
    if (key.length < 2 || words.has(key)) return false;
    if (kind === 'proper' && nearest(name, foreign) !== null) return true;
    // Said elsewhere in the section, it may go unsaid here; but not where a dictionary translated it or
    // it was cut out, nor in a list of names.
    if (
      sectionWords(pair)(section).has(key) &&
      !literalTranslations(key).some((form) => text().here.includes(form)) &&
      !isBroken(pair, blocks) &&
      !isListed(pair, names, name, words, text().here)
    )
      return false;
    if (hasKin(words, name, blocks.source)) return false;
    // The original has a slip in the name, and the translation the name.
    if (hasSlip(words, key, keys(), sourceWords(pair))) return false;
    const forms = phrases(names, index).flatMap((one) => [
      ...usualForms(one),
      ...formsOf(known, one),
    ]);
    return !forms.some((form) => {
      const lower = form.toLowerCase();
      return text().here.includes(lower) || text().around.includes(lower);
    });
  });
}

/** One name in the place of another, whether or not the section says that one too. */
function insteadOf(pair: Pair, scanned: Scanned, known: Names | null): NameOutcome | null {
  const { blocks, names, words } = scanned;
  const there = plainText(pair)(blocks).here;
  const found = findInstead(scanned, ordinaryWordsOf(pair), (name) => {
    const { kind, key, text } = name;
    if (kind !== 'proper' || words.has(key) || interchangeable.has(text.toLowerCase()))
      return false;
    if (hasKin(words, name, blocks.source)) return false;
    const page = pageTallies(pair).get(key);
    if (page !== undefined && page.kept === 0 && page.of >= 2) return false;
    const at = names.indexOf(name);
    return !phrases(names, at)
      .flatMap((one) => [...usualForms(one), ...formsOf(known, one)])
      .some((form) => there.includes(form.toLowerCase()));
  });
  const [first, last] = [found?.names[0], found?.names.at(-1)];
  if (!found || !first || !last) return null;
  const isAbout = found.names.some(({ key }) => topicsOf(pair).has(key));
  if (isAbout && !isNoWordFor(first.text, found.near.text)) return null;
  const span = { offset: first.span.offset, endOffset: last.span.endOffset };
  const text = pair.source.text.slice(span.offset, span.endOffset);
  const name = { ...first, text, span, key: nameKey(text) };
  return { name, blocks, kept: 0, of: 0, light: false, ground: 'instead', near: found.near };
}

function personThere({ text }: Name, words: ReadonlySet<string>): boolean {
  const parts = text.split(/[ .-]/).filter((part) => part.length > 2);
  return parts.every((part) => words.has(nameKey(part)));
}

function judge(
  pair: Pair,
  { blocks, names, words }: Scanned,
  name: Name,
  known: Names | null,
  foreign: readonly Near[],
): NameOutcome | null {
  const { kind, key, text } = name;
  const near = kind === 'word' ? null : nearestOf(name, foreign);
  const base = { name, blocks, kept: 0, of: 0, light: false, ...(near ? { near } : {}) };
  const there = blocks.target.map((block) => block.text).join(' ');
  if (kind === 'identifier') {
    const here = blocks.source.map((block) => block.text).join(' ');
    if (isPutIntoWords(text, here, there)) return null;
    const light =
      (/^[a-z]+[A-Z]/.test(text) && isTranslatable(text, ordinaryWordsOf(pair), null)) ||
      isInWords(text, there) ||
      isMostlySaid(text, there);
    const other = near === null ? otherIdentifier(name, blocks.target, pair.source.text) : null;
    return { ...base, ground: 'identifier', light, ...(other ? { near: other } : {}) };
  }
  if (kind === 'person') {
    if (near === null && mayNamePerson(text, there) && !isCutOut(pair, names, name, there))
      return null;
    return { ...base, ground: 'person' };
  }
  if (interchangeable.has(text.toLowerCase()) || countEnglish(text).function > 0) return null;
  if (isSpelledInChinese(text, there)) return null;
  const site = known !== null && Object.hasOwn(known, key) ? known[key] : undefined;
  const page = pageTallies(pair).get(key) ?? { kept: 0, of: 0, capital: 0 };
  const literal = literalTranslations(key).find((form) => there.includes(form));
  const ordinary = ordinaryWordsOf(pair).has(text.toLowerCase());
  const hole = isBroken(pair, blocks);
  const capital =
    kind === 'proper' &&
    (!name.initial ||
      isCamel(text) ||
      (!ordinary &&
        (site !== undefined ||
          page.capital > 0 ||
          wellKnown.has(key) ||
          (hole && isBracketed(pair, name)))));
  if (literal !== undefined && (site !== undefined || page.kept > 0 || capital)) {
    const { kept, of } = site ?? { kept: 0, of: 0 };
    return { ...base, literal, ground: site === undefined ? 'page' : 'known', kept, of };
  }
  if (!capital) return null;
  const light =
    isSpelledOut(names, name, there, hole) ||
    isSaidByLink(blocks, name) ||
    (!hole &&
      // Beside it stands another, kept as it is.
      !isListed(pair, names, name, words, there) &&
      (isSaidByHost(blocks, name) ||
        goesWithoutSaying(pair, name, known, without(blocks, name), there) ||
        (site === undefined && !wellKnown.has(key) && writesChinese(names, words, known, there))));
  const shared = { ...base, light };
  if (site !== undefined) return { ...shared, ground: 'known', kept: site.kept, of: site.of };
  if (isUsual(text) || wellKnown.has(key)) return { ...shared, ground: 'usual' };
  // A name that no block keeps has another name in this translation.
  if (page.kept === 0 && page.of >= 2 && !hole) return null;
  if (
    page.kept >= (isOrdinary(text) || isEnglish(text) ? 10 : 2) &&
    page.kept >= (page.of - 1) * 0.9 &&
    page.capital * 2 >= page.of
  )
    return { ...shared, ground: 'page', kept: page.kept, of: page.of };
  if (!isShouted(text) && mayBeCharacters(text)) return null;
  if (isCamel(text)) return { ...shared, ground: 'camel' };
  if (
    (hole && ((!ordinary && !isCommon(text)) || inRun(names, name)) && !saysIt(text, there)) ||
    isListed(pair, names, name, words, there)
  )
    return { ...shared, ground: 'capital' };
  if (isShouted(text) && !isCommon(text) && !saysIt(text, there))
    return { ...base, ground: 'capital' };
  if (isAbbreviation(text) && !saysIt(text, there))
    return { ...base, light: true, ground: 'capital' };
  // A capital alone speaks for a name only where the word is none of English.
  if (ordinary || isOrdinary(text) || isEnglish(text)) return null;
  if (near !== null) return { ...shared, ground: 'capital' };
  const strange = /^[A-Z][a-z]{3,}$/.test(text) && !name.initial && !saysIt(text, there);
  return strange && !saysSlipOf(text, there) && !inRun(names, name) && !endsTitle(pair, names, name)
    ? { ...shared, ground: 'capital' }
    : null;
}

/** The original without a name. */
function without({ source }: AlignedBlocks, { text }: Name): string {
  return source.map((block) => block.text.split(text).join(' ')).join(' ');
}

function nearestOf(name: Name, foreign: readonly Near[]): Near | null {
  if (name.kind !== 'person') return nearest(name, foreign);
  for (const part of name.text.split(' ')) {
    const found = nearest({ ...name, text: part, key: nameKey(part) }, foreign);
    if (found !== null) return found;
  }
  return null;
}

/** The block has another name in Chinese: then this one may be, though nobody knows its form. */
function writesChinese(
  names: readonly Name[],
  words: Words,
  known: Names | null,
  there: string,
): boolean {
  return names.some(
    ({ kind, key }) =>
      kind === 'proper' &&
      !words.has(key) &&
      [...usualForms(key), ...formsOf(known, key)].some((form) => there.includes(form)),
  );
}
