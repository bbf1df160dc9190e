import { translatedFields } from '../field-treatment.ts';
import { fieldOf, fieldText } from '../front-matter.ts';
import { countHan } from '../han.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { Field, Page, Pair, Severity } from '../types.ts';
import { countEnglish, isPhrase } from '../untranslated.ts';
import { plain } from './left.ts';

/** What readers see of a page before they open it. */
const translated = [...translatedFields, 'linkTitle'];
/** A shorter text may be a name of something. */
const shortest = 4;

/** A field of the front matter left in the language of the original. */
export interface LeftField {
  readonly name: string;
  readonly text: string;
  readonly source: Field;
  readonly target: Field;
  readonly severity: Severity;
}

/** The fields for readers that both pages have in the language of the original. */
export function leftFields(pair: Pair): LeftField[] {
  return translated.flatMap((name): LeftField[] => {
    const source = fieldOf(pair.source, name);
    const target = fieldOf(pair.target, name);
    if (source === undefined || target === undefined) return [];
    const text = fieldText(target);
    if (plain(fieldText(source)) !== plain(text)) return [];
    const english = pair.target.language === 'en';
    const left = english
      ? countHan(text) >= 2
      : isPhrase(text, ordinaryWordsOf(pair)) || (name === 'title' && isSaidBelow(pair, text));
    if (!left) return [];
    const short = !english && name !== 'title' && countEnglish(text).words < shortest;
    return [{ name, text, source, target, severity: short ? 'info' : 'warning' }];
  });
}

/** The same words are put into Chinese as the title of links, or as the first heading. */
function isSaidBelow({ source, target }: Pair, title: string): boolean {
  const linked = ['linkTitle', 'linktitle'].some((name) => {
    const [from, to] = [fieldOf(source, name), fieldOf(target, name)];
    return from && to && plain(fieldText(from)) === plain(title) && countHan(fieldText(to)) >= 2;
  });
  const first = ({ sections }: Page) => sections.find(({ level }) => level === 1)?.title ?? '';
  return linked || (plain(first(source)) === plain(title) && countHan(first(target)) >= 2);
}
