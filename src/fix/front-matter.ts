import type { FieldDifference } from '../compare/fields.ts';
import { fieldItems, fieldText } from '../front-matter.ts';
import type { Edit, Field, Page, Pair, Report } from '../types.ts';

type FieldFix = Pick<Report, 'fix' | 'fixSafety'>;

/**
 * Copies a field of the original over the translation's. That is sure where the page itself says
 * so: it names the original's value elsewhere and the translation's nowhere.
 */
export function fieldFix(
  pair: Pair,
  source: Field,
  target: Field,
  { messageId }: FieldDifference,
): FieldFix {
  if (messageId === 'value') return {};
  const [from, to] = [raw(pair.source, source), raw(pair.target, target)];
  if (!isPlain(from) || !isPlain(to) || isFlow(from) !== isFlow(to)) return {};
  const edit: Edit = { side: 'target', ...target.valueSpan, text: from };
  const here = fieldItems(target);
  const there = fieldItems(source);
  const only = here.filter((item) => !there.includes(item));
  const added = there.filter((item) => !here.includes(item));
  const [own, original] = [elsewhere(pair.target), elsewhere(pair.source)];
  if (only.some((item) => item !== '' && original.includes(item))) return {};
  const sure =
    added.length > 0 &&
    added.every((item) => own.includes(item)) &&
    !only.some((item) => own.includes(item));
  return { fix: [edit], fixSafety: sure ? 'safe' : 'unsafe' };
}

/**
 * Copies fields that the translation lacks, each behind the field that it follows in the original.
 *
 * @param isCopied whether a field is the same in every language by its name
 */
export function missingFieldsFix(
  pair: Pair,
  fields: readonly Field[],
  isCopied: (name: string) => boolean,
): FieldFix {
  const edits = new Map<number, Edit>();
  for (const field of fields) {
    const { offset, endOffset } = field.span;
    const written = pair.source.text.slice(offset, endOffset).trimEnd();
    const factual = isFact(fieldText(field)) || isCopied(field.name);
    const at = placeFor(pair, field);
    if (at === null || !factual || !isPlain(raw(pair.source, field))) return {};
    const before = edits.get(at)?.text ?? '';
    edits.set(at, {
      side: 'target',
      offset: at,
      endOffset: at,
      text: `${before}${written.replaceAll('\r', '')}\n`,
    });
  }
  const sure = fields.every(({ name }) => isCopied(name));
  return { fix: [...edits.values()], fixSafety: sure ? 'safe' : 'unsafe' };
}

/** Offset in the translation of the line before which a field of the original belongs. */
function placeFor({ source, target }: Pair, field: Field): number | null {
  const fields = source.frontMatter?.fields ?? [];
  const own = target.frontMatter;
  if (own === null) return null;
  for (const before of fields.slice(0, fields.indexOf(field)).reverse()) {
    const there = own.fields.find(({ name }) => name === before.name);
    if (there !== undefined) return lineBehind(target.text, there.span.endOffset);
  }
  return target.text.lastIndexOf('\n', own.span.endOffset - 1) + 1;
}

function lineBehind(text: string, offset: number): number {
  return text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
}

function raw(page: Page, { valueSpan }: Field): string {
  return page.text.slice(valueSpan.offset, valueSpan.endOffset).trimEnd();
}

/** It means the same in another file: no anchor, alias or tag, no comment. */
function isPlain(value: string): boolean {
  return value !== '' && !/^[&*!]|[\s[,][&*!]\w|\s#/.test(value);
}

/** On the line of its key. */
function isFlow(value: string): boolean {
  return !/^-\s|\n/.test(value);
}

/** A switch, a number, a date, a version, an address: nothing to translate. */
function isFact(text: string): boolean {
  return /^(?:true|false|https?:\/\/\S+|v?\d[\d.:TZ/+-]*)$/.test(text);
}

/** What a page says of itself outside of its front matter. */
function elsewhere(page: Page): string {
  return `${page.path}\n${page.text.slice(page.frontMatter?.span.endOffset ?? 0)}`;
}
