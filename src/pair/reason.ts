import type { Language, SourceFile } from '../types.ts';
import type { ContentVerdict } from './content.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

/** What is known about a file that is in no pair. */
export interface Lonely {
  readonly file: SourceFile;
  readonly language: Language | 'unknown';
  /** The languages that the run has pages in. */
  readonly languages: ReadonlySet<Language | 'unknown'>;
  /** Where its counterpart should be. */
  readonly expected: string | null;
  readonly verdict: ContentVerdict | undefined;
}

/** Why a file is in no pair, in one line. */
export function explain({ file, language, languages, expected, verdict }: Lonely): string {
  if (file.unreadable !== undefined) return file.unreadable;
  if (language === 'unknown') return 'not enough prose to tell its language';
  const other = names[language === 'en' ? 'zh' : 'en'];
  if (verdict?.kind === 'tie') {
    return `resembles ${verdict.path} and ${verdict.rival} alike`;
  }
  if (verdict?.kind === 'contested') return `resembles ${verdict.path}, as ${verdict.rival} does`;
  if (expected !== null) return `no ${other} page at ${expected}`;
  if (verdict?.kind === 'pair') return `resembles ${verdict.path}, which its path does not say`;
  if (!languages.has(language === 'en' ? 'zh' : 'en')) return `no ${other} page to pair it with`;
  if (verdict === undefined) return 'too short to be known by its content';
  if (verdict.kind === 'weak') {
    return `no ${other} page resembles it enough; the nearest is ${verdict.path}`;
  }
  return `no ${other} page resembles it`;
}
