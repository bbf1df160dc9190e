import { countEnglish } from '../untranslated.ts';
import { isTitle, plain } from './left.ts';

/** An abbreviation, or a name with capitals inside, and what stands in brackets behind it. */
const explained =
  /(?<![\w.+-])([A-Z][\w.+-]{1,30})[*_\])]{0,3}\s{0,300}([(（][^()（）。！？]{3,200}[)）])/g;

/**
 * A text with the full forms of abbreviations blanked, `HLP (Harbor Lamps for Quays)`, as far as the
 * original has them too: they are names, however many words they have.
 *
 * @param original gives the texts of the original as {@link plain} does; few texts ask for them
 */
export function withoutFullForms(text: string, original: () => readonly string[]): string {
  if (!/[(（]/.test(text)) return text;
  return text.replace(explained, (all, short: string, full: string) => {
    const isFull =
      /[A-Z].*[A-Z]/.test(short) &&
      countEnglish(full).words > 1 &&
      isTitle(full) &&
      original().some((one) => one.includes(plain(`${short} ${full}`)));
    return isFull ? all.slice(0, -full.length) + ' '.repeat(full.length) : all;
  });
}
