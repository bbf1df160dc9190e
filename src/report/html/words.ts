import type { CheckedDetail, Language, LinkKind, Profile, SuppressedBy, Via } from '../../types.ts';
import { english } from './words-en.ts';
import { chinese } from './words-zh.ts';

/** The texts of the HTML report that the terminal report does not have, in one language. */
export interface HtmlWords {
  readonly title: string;
  readonly withoutScript: string;
  readonly allPages: string;
  readonly pages: string;
  readonly language: Readonly<Record<Language, string>>;
  readonly labels: {
    readonly pairs: string;
    readonly compared: string;
    readonly matched: string;
    readonly errors: string;
    readonly warnings: string;
    readonly infos: string;
    readonly sections: string;
    readonly details: string;
    readonly findings: string;
    readonly verdict: string;
  };
  readonly filter: {
    readonly heading: string;
    readonly text: string;
    readonly placeholder: string;
    readonly severity: string;
    readonly rule: string;
    readonly anyRule: string;
    readonly folder: string;
    readonly anyFolder: string;
    readonly sort: string;
    readonly worst: string;
    readonly path: string;
    readonly leastMatched: string;
    readonly showFindings: string;
    readonly reset: string;
    readonly shown: (shown: number, all: number) => string;
    readonly nothing: string;
  };
  readonly clean: string;
  readonly more: (count: number) => string;
  readonly about: {
    readonly stale: string;
    readonly staleNote: (findings: number) => string;
    readonly notChecked: string;
    readonly unpaired: string;
    readonly suppressed: string;
    readonly loose: string;
    readonly profile: string;
    readonly headingIds: string;
    readonly slugs: string;
    readonly localePrefix: string;
    readonly evidence: (pairs: number, explicit: number, headings: number) => string;
    readonly wholeRun: string;
  };
  readonly habits: Readonly<Record<Profile['headingIds' | 'slugs' | 'localePrefix'], string>>;
  readonly by: Readonly<Record<SuppressedBy, string>>;
  readonly via: Readonly<Record<Via, string>>;
  readonly pairedBy: (via: string) => string;
  readonly pair: {
    readonly findings: string;
    readonly noFindings: string;
    readonly previous: string;
    readonly next: string;
    readonly position: (at: number, of: number) => string;
    readonly rendered: string;
    readonly raw: string;
    readonly view: string;
    readonly checked: string;
    readonly checkedHint: string;
    readonly line: (line: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly link: string;
    readonly acceptHint: string;
    readonly confidence: (percent: number) => string;
    readonly unsure: string;
    readonly changed: (language: Language) => string;
    readonly missing: (language: Language, what: string) => string;
    readonly movedTo: (language: Language) => string;
    readonly movedHere: (language: Language, title: string) => string;
    readonly joined: Readonly<Partial<Record<LinkKind, string>>>;
    readonly matched: (kind: string) => string;
    readonly unmatched: (kind: string) => string;
    readonly notFound: string;
  };
  readonly kinds: Readonly<Record<CheckedDetail['kind'], string>>;
  readonly theme: {
    readonly label: string;
    readonly auto: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly keys: {
    readonly heading: string;
    readonly close: string;
    readonly open: string;
    readonly rows: readonly (readonly [keys: string, what: string])[];
  };
}

/** The texts in `lang`. */
export function htmlWordsIn(lang: Language): HtmlWords {
  return lang === 'zh' ? chinese : english;
}
