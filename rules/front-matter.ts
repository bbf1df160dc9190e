import { compareFacts, compareField, type FieldDifference } from '../src/compare/fields.ts';
import { fieldFix, missingFieldsFix } from '../src/fix/front-matter.ts';
import { fieldOf, fieldText } from '../src/front-matter.ts';
import type { Field, Page, Pair, Report, Rule } from '../src/types.ts';
import { matchValues } from '../src/values/match.ts';
import { readValues } from '../src/values/read.ts';

/** Wrong here, a reader acts on the wrong release or misses an advisory. */
const grave = ['release', 'version', 'cves', 'cve', 'cvss', 'vector', 'releases'];
/** Copied as they are. */
const copied = [
  'publishdate',
  'date',
  'weight',
  'slug',
  'layout',
  'release_date',
  'expiryDate',
  'sidebar_position',
];
const localised = ['aliases'];
const spoken = ['title', 'linktitle', 'description', 'subtitle'];

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
      value: 'The field "{field}" says {expected} in {source} and {actual} in {target}',
    },
    zh: {
      different: '字段“{field}”在{source}版中为 {expected}，在{target}版中为 {actual}',
      entry: '字段“{field}”在{source}版中含有 {expected}，{target}版没有',
      missing: '{target}版的 front matter 缺少{source}版中的字段：{fields}',
      value: '字段“{field}”在{source}版中写的是 {expected}，在{target}版中写的是 {actual}',
    },
  },
  *check(pair) {
    if (pair.source.frontMatter === null || pair.target.frontMatter === null) return;
    // TOML is stepped over, not read: what is not read cannot be missing.
    if (pair.target.frontMatter.fields.length === 0) return;
    if (pair.target.problems.some((problem) => problem.id.startsWith('front-matter'))) return;
    const own = !isRepublished(pair);
    const lacking: Field[] = [];
    const names = own ? [...grave, ...copied, ...localised] : grave;
    for (const name of names) {
      const source = fieldOf(pair.source, name);
      const target = fieldOf(pair.target, name);
      if (source === undefined || fieldText(source) === '') continue;
      if (target === undefined) {
        if (own && !isOptional(name)) lacking.push(source);
        continue;
      }
      const difference = compareField(source, target, localised.includes(name));
      if (difference === null) continue;
      const fix = localised.includes(name) ? {} : fieldFix(pair, source, target, difference);
      yield { ...say(source, target, difference), ...fix };
    }
    if (own) lacking.push(...otherMissing(pair, names));
    if (lacking.length > 0) yield missing(pair, lacking);
    yield* otherFacts(pair, names);
    for (const name of spoken) yield* values(pair, name);
  },
};

/** Another site has fields of its own and few of the original's: what both have is compared. */
function isRepublished(pair: Pair): boolean {
  const names = (page: Page) => new Set(page.frontMatter?.fields.map((field) => field.name));
  const [from, to] = [names(pair.source), names(pair.target)];
  const shared = [...from].filter((name) => to.has(name)).length;
  return shared * 2 < from.size && to.size - shared >= 2;
}

/** Fields that a translation may leave to the site's default. */
function isOptional(name: string): boolean {
  return localised.includes(name) || name === 'slug';
}

function severityOf(name: string): 'error' | 'warning' {
  return grave.includes(name) ? 'error' : 'warning';
}

function missing(pair: Pair, fields: readonly Field[]): Report {
  const offset = pair.target.frontMatter?.span.offset ?? 0;
  const end = pair.target.text.indexOf('\n', offset);
  const said = fields.map((field) => `${field.name}: ${short(fieldText(field))}`);
  const [first] = fields;
  return {
    messageId: 'missing',
    data: { fields: said.join('; ') },
    ...(first === undefined ? {} : { source: first.span }),
    target: { offset, endOffset: end < 0 ? offset : end },
    evidence: {
      expected: fields.map((field) => field.name).join(', '),
      sourceText: said.join('\n'),
    },
    severity: fields.some((field) => grave.includes(field.name)) ? 'error' : 'warning',
    ...missingFieldsFix(pair, fields, (name) => [...grave, ...copied].includes(name)),
  };
}

/** What a translation leaves out on purpose: the original's process, and what the site has by default. */
const freeFields =
  /^(?:reviewers?|approvers?|slug|url|aliases|tags?|categor(?:y|ies)|keywords?|cspell.*|htmltest|draft|skip.*|toc.*|min-kubernetes.*|default_lang_commit|drifted.*|translat.*|linktitle|subtitle|hide.*|authors?|image|card|sidebar.*|cascade|editlink.*|outline|head|lastmod|evergreen|spelling)$/i;

function otherMissing(pair: Pair, known: readonly string[]): Field[] {
  return (pair.source.frontMatter?.fields ?? []).filter(
    (field) =>
      !known.includes(field.name) &&
      !freeFields.test(field.name) &&
      fieldText(field) !== '' &&
      fieldOf(pair.target, field.name) === undefined,
  );
}

/** Facts in any other field, at any depth: an address or a version is the same in every language. */
function* otherFacts(pair: Pair, known: readonly string[]): Iterable<Report> {
  for (const source of pair.source.frontMatter?.fields ?? []) {
    if (known.includes(source.name) || spoken.includes(source.name)) continue;
    const target = fieldOf(pair.target, source.name);
    const difference = target === undefined ? null : compareFacts(source, target);
    if (target !== undefined && difference !== null) yield say(source, target, difference);
  }
}

function say(
  source: Field,
  target: Field,
  { messageId, expected, actual }: FieldDifference,
): Report {
  return {
    messageId,
    data: { field: source.name, expected: short(expected), actual: short(actual) },
    source: source.valueSpan,
    target: target.valueSpan,
    evidence: {
      expected,
      actual,
      sourceText: `${source.name}: ${fieldText(source)}`,
      targetText: `${target.name}: ${fieldText(target)}`,
    },
    severity: severityOf(source.name),
  };
}

/** Translated fields must still say the same version, date or number. */
function* values(pair: Pair, name: string): Iterable<Report> {
  const source = fieldOf(pair.source, name);
  const target = fieldOf(pair.target, name);
  if (source === undefined || target === undefined) return;
  const [from, to] = [fieldText(source), fieldText(target)];
  const read = (text: string, language: 'en' | 'zh') => readValues(text, language, 0, []);
  const found = matchValues(read(from, pair.source.language), read(to, pair.target.language));
  for (const [a, b] of found.contradictions) {
    yield {
      ...say(source, target, { messageId: 'value', expected: a.text, actual: b.text }),
      severity: 'error',
    };
  }
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
