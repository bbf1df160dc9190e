import type { Block } from '../types.ts';
import { type CodeText, codeText, languageOf } from './code-lines.ts';
import { once } from './memo.ts';

/** The code of a block, read as a language. */
export interface ReadCode extends CodeText {
  /** As it is written. */
  readonly value: string;
}

/** The code of two aligned blocks; both are read as the language of the source. */
export interface ReadPair {
  readonly language: string;
  readonly source: ReadCode;
  readonly target: ReadCode;
}

/** Reads two code blocks for comparing them; null where one is none, or where they are the same. */
export function readBoth(source: Block, target: Block): ReadPair | null {
  const [a, b] = [source.code, target.code];
  if (a === undefined || b === undefined || a.value === b.value) return null;
  const language = languageOf(a.language, a.value);
  return {
    language,
    source: readAs(source, a.value, language),
    target: readAs(target, b.value, language),
  };
}

function readAs(block: Block, value: string, language: string): ReadCode {
  const known = readings(block);
  const code = known.get(language) ?? { value, ...codeText(value, language) };
  known.set(language, code);
  return code;
}

/** Several rules look at the same code. */
const readings = once((_block: Block) => new Map<string, ReadCode>());
