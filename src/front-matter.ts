import type { Field, FieldValue, Page } from './types.ts';

/** A front matter field of a page by its name. */
export function fieldOf(page: Page, name: string): Field | undefined {
  return page.frontMatter?.fields.find((field) => field.name === name);
}

/** A field's value as one line of text; lists joined by commas. */
export function fieldText(field: Field): string {
  return valueText(field.value);
}

function valueText(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (isList(value)) return value.map(valueText).join(', ');
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${valueText(inner)}`)
    .join(', ');
}

/** The members of a list field, a scalar being a list of one. */
export function fieldItems(field: Field): readonly string[] {
  const { value } = field;
  return value !== null && typeof value !== 'string' && isList(value)
    ? value.map(valueText)
    : [valueText(value)];
}

function isList(value: Exclude<FieldValue, string | null>): value is readonly FieldValue[] {
  return Array.isArray(value);
}
