import type { AlignedBlocks } from '../aligned.ts';
import type { Span } from '../types.ts';

/**
 * identifier: what nobody translates (`MAX_OIL`, `--wick`, `quay.conf`, `@keeper`). person: a first
 * and a last name where people are named. proper: a word written as a name (`Lanternd`, `OilWell`).
 * word: any other Latin word; it counts only where the site keeps it.
 */
export type NameKind = 'identifier' | 'person' | 'proper' | 'word';

export interface Name {
  readonly kind: NameKind;
  /** As written. */
  readonly text: string;
  /** Equal for spellings that differ in case, plural or hyphens only. */
  readonly key: string;
  /** In the page. */
  readonly span: Span;
  /** Where a capital says nothing: at the start of a sentence, in a title, in a label. */
  readonly initial: boolean;
}

/** A name that the translation of some blocks lacks, and what it says instead, if anything. */
export interface LostName {
  readonly blocks: AlignedBlocks;
  readonly source: { readonly text: string; readonly span: Span };
  readonly target?: { readonly text: string; readonly span: Span };
}

/** What two spellings of one name have in common. */
export function nameKey(text: string): string {
  const lower = text.toLowerCase();
  // Asked of every Latin word of a site, of which few have anything to take out.
  const key = plain.test(lower) ? lower : lower.replace(/['’]s$|['’\s_.-]+/g, '');
  if (key.length <= 3 || !key.endsWith('s') || key.endsWith('ss')) return key;
  return key.length > 5 && key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1);
}

const plain = /^[a-z0-9]*$/;

/** `TLS`, `APIs`, `K8s`: an abbreviation, which a translation may spell out or leave out. */
export function isAcronym(text: string): boolean {
  return /^[A-Z0-9]{2,6}s?$/.test(text);
}

/** `OilWell`, `LanternD`, `gLamp`: a capital behind a small letter, as no ordinary word has. */
export function isCamel(text: string): boolean {
  return /[a-z][A-Z]/.test(text);
}
