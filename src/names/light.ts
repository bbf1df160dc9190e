import { once } from '../compare/memo.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { KnownName, Pair } from '../types.ts';
import { type PageTally, pageTallies, topicsOf } from './evidence.ts';
import { isSaidInWords, isTranslatable } from './humps.ts';
import { isAcronym, isCamel, type Name } from './name.ts';
import { wellKnown } from './usual.ts';

type Names = Readonly<Record<string, KnownName>>;

/**
 * Whether the reader of a translation supplies a name that it leaves out, or it may stand there in
 * other words: what the page or the site is about, what everybody knows and the page says elsewhere,
 * an abbreviation, a name made of ordinary words.
 *
 * @param beside the original without the name
 * @param there the text of the translation
 */
export function goesWithoutSaying(
  pair: Pair,
  name: Name,
  known: Names | null,
  beside: string,
  there: string,
): boolean {
  const { key, text } = name;
  const page = pageTallies(pair).get(key);
  const isKnown = known !== null && Object.hasOwn(known, key);
  if (ofItself.test(there) && !ofItselfInEnglish.test(beside)) return true;
  if (topicsOf(pair).has(key) || (known !== null && topicsOfSite(known).has(key))) return true;
  if (wellKnown.has(key)) return page !== undefined && (page.kept >= 4 || lostElsewhere(page));
  if (isAcronym(text) && (text.length < 4 || !isKnown)) return true;
  // What the page keeps elsewhere is not said in other words here.
  if (page !== undefined && page.kept >= 2) return false;
  if (!isCamel(text)) return false;
  if (page !== undefined && page.kept === 1 && page.of === 2) return false;
  return (
    isTranslatable(text, ordinaryWordsOf(pair), there) ||
    (!isKnown && isSaidInWords(text, beside, there))
  );
}

/** What a page says of its product instead of the name: 本应用, "this app". */
const ofItself =
  /本(?:应用|软件|程序|项目|插件|工具|库|框架|系统|平台|产品|模组|扩展|仓库|服务|网站|主题|公司)/;

const ofItselfInEnglish =
  /(?<![a-z])(?:this|our) (?:app|application|software|program|project|plugin|tool|library|framework|system|platform|product|mod|extension|repository|service|website|theme|company)/i;

/** The translation never has it, though it should have had it more than once. */
function lostElsewhere({ kept, of }: PageTally): boolean {
  return kept === 0 && of > 1;
}

/** The names that a site says most often by far: its own. */
const topicsOfSite: (known: Names) => ReadonlySet<string> = once((known) => {
  const most = Object.values(known).reduce((max, { of }) => Math.max(max, of), fewestSaid);
  const often = Object.entries(known).filter(([, { of }]) => of * 2 >= most);
  return new Set(often.map(([key]) => key));
});

const fewestSaid = 100;

/**
 * The initials of a run of capitalised words, or of one name, stand there instead.
 *
 * @param all whether all the initials must, not a part of them
 */
export function isSpelledOut(
  names: readonly Name[],
  name: Name,
  there: string,
  all: boolean,
): boolean {
  let from = names.indexOf(name);
  let to = from;
  const joined = (a: number, b: number) =>
    names[a]?.span.endOffset === (names[b]?.span.offset ?? 0) - 1;
  while (from > 0 && joined(from - 1, from)) from -= 1;
  while (to < names.length - 1 && joined(to, to + 1)) to += 1;
  const initials = names
    .slice(from, to + 1)
    .map((one) => one.text.charAt(0).toUpperCase())
    .join('');
  const humps = isCamel(name.text) ? name.text.replace(/[^A-Z]/g, '') : '';
  return (there.match(/(?<![A-Za-z])[A-Z]{2,5}(?![a-z])/g) ?? []).some(
    (one) => (all ? initials === one : initials.includes(one)) || (one.length > 2 && humps === one),
  );
}
