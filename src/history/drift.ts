import { type ArrayChange, diffArrays } from 'diff';
import type { BlockChange, Drift, Page, Pin, Span } from '../types.ts';
import { likenessOf, wordChanges } from './words.ts';

/** A block or a front matter field, as what can change. */
interface Unit {
  readonly span: Span;
  readonly text: string;
  readonly section: string;
}

/** Two pages that differ in more units than this are not compared one by one. */
const mostEdits = 2000;
/** Texts with so many words in common are one text that changed. */
const alike = 0.4;

/** Compares an original as it was when it was translated with what it is now. */
export function driftBetween(before: Page, page: Page, pin: Pin): Drift {
  const [then, now] = [unitsOf(before), unitsOf(page)];
  const kept: { before: Span; after: Span }[] = [];
  const changes: BlockChange[] = [];
  let [at, to] = [0, 0];
  const parts = diffUnits(then, now);
  for (const [index, { added, removed, count }] of parts.entries()) {
    if (!added && !removed) {
      for (let i = 0; i < count; i++) {
        const [a, b] = [then[at + i], now[to + i]];
        if (a !== undefined && b !== undefined) kept.push({ before: a.span, after: b.span });
      }
      at += count;
      to += count;
      continue;
    }
    const next = parts[index + 1];
    if (removed && next?.added) continue;
    const gone = removed ? count : parts[index - 1]?.removed ? (parts[index - 1]?.count ?? 0) : 0;
    const come = added ? count : 0;
    changes.push(...changesIn(then.slice(at, at + gone), now.slice(to, to + come)));
    at += gone;
    to += come;
  }
  return { pin, page, changes, kept };
}

function diffUnits(then: readonly Unit[], now: readonly Unit[]): ArrayChange<string>[] {
  const texts = (units: readonly Unit[]) => units.map(({ text }) => text);
  const [a, b] = [texts(then), texts(now)];
  const parts = diffArrays(a, b, { maxEditLength: mostEdits });
  return (
    parts ?? [
      { value: a, count: a.length, added: false, removed: true },
      { value: b, count: b.length, added: true, removed: false },
    ]
  );
}

/** Each text that went with the next one that came and is like it; the others went or came alone. */
function changesIn(gone: readonly Unit[], come: readonly Unit[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let from = 0;
  for (const unit of gone) {
    const at = come.findIndex(
      (one, index) => index >= from && likenessOf(unit.text, one.text) >= alike,
    );
    for (const one of come.slice(from, at < 0 ? from : at)) changes.push(changeOf(null, one));
    changes.push(changeOf(unit, at < 0 ? null : (come[at] ?? null)));
    if (at >= 0) from = at + 1;
  }
  for (const one of come.slice(from)) changes.push(changeOf(null, one));
  return changes;
}

function changeOf(before: Unit | null, after: Unit | null): BlockChange {
  return {
    section: (after ?? before)?.section ?? '',
    before: before?.span ?? null,
    after: after?.span ?? null,
    words: wordChanges(before?.text ?? '', after?.text ?? ''),
  };
}

function unitsOf(page: Page): Unit[] {
  const textOf = ({ offset, endOffset }: Span) =>
    page.text.slice(offset, endOffset).replace(/\s+/g, ' ').trim();
  const fields = page.frontMatter?.fields ?? [];
  return [
    ...fields.map(({ span }) => ({ span, text: textOf(span), section: '' })),
    ...page.blocks.map(({ span, section }) => ({
      span,
      text: textOf(span),
      section: page.sections[section]?.title ?? '',
    })),
  ];
}
