import { compareFacts, compareField } from '../src/compare/fields.ts';
import { translatedKeys } from '../src/compare/translated-keys.ts';
import { contradictions, differing, keysInChinese, lackingFields } from '../src/field-reports.ts';
import {
  copiedFields,
  graveFields,
  isDateOfFile,
  isRepublished,
  localisedFields,
  mayBeLeftOut,
  translatedFields,
} from '../src/field-treatment.ts';
import { fieldFix, missingFieldsFix } from '../src/fix/front-matter.ts';
import { fieldOf, fieldText } from '../src/front-matter.ts';
import { profileOf } from '../src/learn.ts';
import type { Field, Pair, Profile, Report, Rule } from '../src/types.ts';

export const frontMatter: Rule = {
  id: 'front-matter',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'A front matter field that must be equal differs or is missing.',
    zh: '应与原文一致的 front matter 字段不同或缺失。',
  },
  messages: {
    en: {
      different: 'The field "{field}" is {expected} in {source} and {actual} in {target}',
      entry: 'The field "{field}" has {expected} in {source}, which {target} lacks',
      missing: '{target} lacks front matter fields of {source}: {fields}',
      keys: 'Front matter keys are put into {target}: {actual}; {source} has {expected}',
      value: 'The field "{field}" says {expected} in {source} and {actual} in {target}',
    },
    zh: {
      different: '字段“{field}”在{source}版中为 {expected}，在{target}版中为 {actual}',
      entry: '字段“{field}”在{source}版中含有 {expected}，{target}版没有',
      missing: '{target}版的 front matter 缺少{source}版中的字段：{fields}',
      keys: 'front matter 的字段名译成了{target}：{actual}；{source}版为 {expected}',
      value: '字段“{field}”在{source}版中写的是 {expected}，在{target}版中写的是 {actual}',
    },
  },
  *check(pair, site) {
    if (pair.source.frontMatter === null || pair.target.frontMatter === null) return;
    // TOML is stepped over, not read: what is not read cannot be missing.
    if (pair.target.frontMatter.fields.length === 0) return;
    if (pair.target.problems.some((problem) => problem.id.startsWith('front-matter'))) return;
    const treated = profileOf(site, pair).frontMatter;
    const keys = translatedKeys(pair, treated);
    if (keys !== null) yield keysInChinese(keys);
    const own = keys === null && !isRepublished(pair);
    const lacking: Field[] = [];
    const names = own
      ? namesTreated(
          treated,
          ['copy', 'localise'],
          [...graveFields, ...copiedFields, ...localisedFields],
        )
      : graveFields.filter((name) => treated[name] !== 'ignore');
    for (const name of names) {
      const source = fieldOf(pair.source, name);
      const target = fieldOf(pair.target, name);
      if (source === undefined || fieldText(source) === '') continue;
      if (target === undefined) {
        if (own && (treated[name] !== undefined || !mayBeLeftOut(name, pair.target.path)))
          lacking.push(source);
        continue;
      }
      const localised =
        treated[name] === undefined ? localisedFields.includes(name) : treated[name] === 'localise';
      const difference = compareField(source, target, localised);
      if (difference === null || (name === 'date' && isDateOfFile(pair))) continue;
      const fix = localised ? {} : fieldFix(pair, source, target, difference);
      yield { ...differing(source, target, difference), ...fix };
    }
    const ignored = Object.keys(treated).filter((name) => treated[name] === 'ignore');
    const known = [...names, ...ignored];
    if (own) lacking.push(...otherMissing(pair, known));
    if (lacking.length > 0) {
      const isCopied = (name: string) =>
        treated[name] === undefined
          ? graveFields.includes(name) || copiedFields.includes(name)
          : treated[name] === 'copy';
      yield { ...lackingFields(pair, lacking), ...missingFieldsFix(pair, lacking, isCopied) };
    }
    yield* otherFacts(pair, known);
    for (const name of namesTreated(treated, ['translate'], translatedFields))
      yield* contradictions(pair, name);
  },
};

/** The usual names that the site does not treat otherwise, and its own of these treatments. */
function namesTreated(
  treated: Profile['frontMatter'],
  treatments: readonly string[],
  usual: readonly string[],
): readonly string[] {
  const kept = usual.filter((name) => treatments.includes(treated[name] ?? treatments[0] ?? ''));
  const more = Object.entries(treated).filter(([, how]) => treatments.includes(how));
  return [...new Set([...kept, ...more.map(([name]) => name)])];
}

function otherMissing(pair: Pair, known: readonly string[]): Field[] {
  return (pair.source.frontMatter?.fields ?? []).filter(
    (field) =>
      !known.includes(field.name) &&
      !mayBeLeftOut(field.name, pair.target.path) &&
      fieldText(field) !== '' &&
      fieldOf(pair.target, field.name) === undefined,
  );
}

/** Facts in any other field, at any depth: an address or a version is the same in every language. */
function* otherFacts(pair: Pair, known: readonly string[]): Iterable<Report> {
  for (const source of pair.source.frontMatter?.fields ?? []) {
    if (known.includes(source.name) || translatedFields.includes(source.name)) continue;
    const target = fieldOf(pair.target, source.name);
    const difference = target === undefined ? null : compareFacts(source, target);
    if (target !== undefined && difference !== null) yield differing(source, target, difference);
  }
}
