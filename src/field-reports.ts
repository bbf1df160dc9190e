import type { FieldDifference } from './compare/fields.ts';
import type { TranslatedKeys } from './compare/translated-keys.ts';
import { graveFields } from './field-treatment.ts';
import { fieldOf, fieldText } from './front-matter.ts';
import type { Field, Pair, Report } from './types.ts';
import { matchValues } from './values/match.ts';
import { readValues } from './values/read.ts';

function severityOf(name: string): 'error' | 'warning' {
  return graveFields.includes(name) ? 'error' : 'warning';
}

/** One report for all fields that the translation lacks. */
export function lackingFields(pair: Pair, fields: readonly Field[]): Report {
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
    severity: fields.some((field) => graveFields.includes(field.name)) ? 'error' : 'warning',
  };
}

/** One report for all keys that the translation put into Chinese. */
export function keysInChinese({ source, target }: TranslatedKeys): Report {
  const [from, to] = [source, target].map((fields) => fields.map(({ name }) => name).join(', '));
  const said = (fields: readonly Field[]) =>
    fields.map((field) => `${field.name}: ${fieldText(field)}`).join('\n');
  return {
    messageId: 'keys',
    data: { expected: from ?? '', actual: to ?? '' },
    ...(source[0] === undefined ? {} : { source: source[0].span }),
    ...(target[0] === undefined ? {} : { target: target[0].span }),
    evidence: {
      expected: from ?? '',
      actual: to ?? '',
      sourceText: said(source),
      targetText: said(target),
    },
    severity: 'warning',
  };
}

/** A field that both pages have and that differs. */
export function differing(
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
export function* contradictions(pair: Pair, name: string): Iterable<Report> {
  const source = fieldOf(pair.source, name);
  const target = fieldOf(pair.target, name);
  if (source === undefined || target === undefined) return;
  const [from, to] = [fieldText(source), fieldText(target)];
  const read = (text: string, language: 'en' | 'zh') => readValues(text, language, 0, []);
  const found = matchValues(read(from, pair.source.language), read(to, pair.target.language));
  for (const [a, b] of found.contradictions) {
    yield {
      ...differing(source, target, { messageId: 'value', expected: a.text, actual: b.text }),
      severity: 'error',
    };
  }
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
