import type { CodeDetail, Page } from '../types.ts';
import { standsIn } from './code.ts';
import { squash } from './code-form.ts';

/** Shorter names, and single words, are written in two ways that mean two things. */
const shortest = 8;

/**
 * Whether the original itself writes the name as the translation does in another of its codes: then
 * the original has it in two ways, and the slip may be its own.
 */
export function isOwnSlip(page: Page, code: CodeDetail, written: string): boolean {
  const form = written.trim();
  if (form.length < shortest || !/^-{0,2}\w/.test(form) || !/[a-z][A-Z]|\w[._-]\w/.test(form))
    return false;
  if (letters(code.text) !== letters(form) || dashes(code.text) !== dashes(form)) return false;
  return page.blocks.some(
    (block) =>
      (block.code !== undefined && standsIn(block.code.value, form)) ||
      block.details.some((other) => other.kind === 'code' && standsIn(other.text, form)),
  );
}

/** What a slip in blanks, case or quotation marks leaves. */
function letters(code: string): string {
  return squash(code).replace(/["'`]/g, '');
}

/** What begins an option: one dash for two is another one. */
function dashes(code: string): string {
  return /^-*/.exec(code.trim())?.[0] ?? '';
}
