import { alignedBlocks } from '../aligned.ts';
import { perPair } from '../compare/memo.ts';
import { wordsHad, wordsSaid } from '../lexicon/block-words.ts';
import type { Word } from '../lexicon/dictionary.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import type { Block, Pair } from '../types.ts';
import { countEnglish, proseOf } from '../untranslated.ts';

/** A shorter word may be part of a name. */
const shortest = 4;

/** The words in small letters that the headings of a page put into Chinese. */
const translatedWords: (pair: Pair) => ReadonlySet<string> = perPair((pair) => {
  const found = new Set<string>();
  for (const { source, target } of alignedBlocks(pair)) {
    const headings = source.filter(({ kind }) => kind === 'heading');
    const chinese = target.filter(({ kind, han }) => kind === 'heading' && han > 0);
    if (headings.length === 0 || chinese.length === 0) continue;
    const said = saidIn(chinese.map(({ text }) => text).join(' '), 'zh');
    for (const word of headings.flatMap((one) => smallWords(proseOf(one)))) {
      // What stays as it is answers itself.
      if (chinese.some(({ text }) => text.toLowerCase().includes(word))) continue;
      if (wordsIn(word, 'en').some((one) => said.has(one))) found.add(word);
    }
  }
  return found;
});

/** Whether a heading ends in a word that the other headings of its page put into Chinese: `Lumi wicks`. */
export function endsInTranslated(pair: Pair, heading: Block): boolean {
  const words = proseOf(heading).split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 6 || heading.han > 0) return false;
  return smallWords(last)[0] === last && translatedWords(pair).has(last);
}

/** Titles of sections on pages of all kinds; no product is called so. */
const usual: ReadonlySet<string> = new Set([
  ...'acknowledgements acknowledgments background building changes community compatibility conclusion configuration contributing contributors dependencies deployment deprecations development disclaimer documentation enhancements example examples features highlights improvements installation introduction limitations migration motivation news notes other others overview performance prerequisites references removals requirements resources roadmap security summary testing thanks troubleshooting upgrade upgrading usage workflow workflows'.split(
    ' ',
  ),
  "what's next",
  'what is next',
  'next steps',
]);

/** Of the other headings so many must be in Chinese, and so large a share. */
const fewestChinese = 3;
const chineseShare = 0.8;
/** A block of so many Chinese characters is in Chinese. */
const fewestHan = 8;

/** How many headings of a translation are in Chinese, and how many of words are left in English. */
const headingCounts = perPair((pair): { readonly chinese: number; readonly english: number } => {
  let chinese = 0;
  let english = 0;
  for (const { source, target } of alignedBlocks(pair)) {
    const [from, to] = [source[0], target[0]];
    if (from?.kind !== 'heading' || to?.kind !== 'heading') continue;
    if (to.han > 0) chinese += 1;
    else if (isOfWords(withoutNumber(proseOf(from)))) english += 1;
  }
  return { chinese, english };
});

/** Whether a translation puts its headings into Chinese, as most do. */
function translatesHeadings(pair: Pair): boolean {
  const { chinese, english } = headingCounts(pair);
  return chinese >= fewestChinese && chinese >= chineseShare * (chinese + english - 1);
}

/**
 * Whether a title of sections on pages of all kinds is the only heading that is left, on a page that
 * is in Chinese: there is no habit to tell from.
 */
function isLeftAlone(pair: Pair, title: string): boolean {
  if (!usual.has(plainTitle(title)) || headingCounts(pair).english > 1) return false;
  return pair.target.blocks.filter(({ han }) => han >= fewestHan).length >= fewestChinese;
}

/**
 * Whether a heading is made of ordinary words and the other headings of its page are put into
 * Chinese: `Lamp Hardening Guide`.
 */
export function isLeftAmongTranslated(pair: Pair, heading: Block): boolean {
  const title = withoutNumber(proseOf(heading));
  if (heading.kind !== 'heading' || !isOfWords(title)) return false;
  if (!isLeftAlone(pair, title)) {
    if (!translatesHeadings(pair)) return false;
    const said = saidInChinese(pair);
    const words = wordsIn(title, 'en');
    if (heading.level === 1) {
      // A title may be a name; one of two parts says what the page is: `Log of the harbour`.
      if (countEnglish(title).function === 0 || !words.some((word) => said.has(word))) return false;
    } else if (!usual.has(plainTitle(title)) && !words.every((word) => said.has(word)))
      return false;
  }
  // What the Chinese text says in English itself is a term of its page.
  const lower = title.toLowerCase();
  return !pair.target.blocks.some(
    ({ index, kind, han, text }) =>
      index !== heading.index &&
      kind !== 'code-block' &&
      (han > 0 || kind === 'heading') &&
      text.toLowerCase().includes(lower),
  );
}

/** The words of the original that some block says in Chinese, not in English. */
const saidInChinese: (pair: Pair) => ReadonlySet<Word> = perPair((pair) => {
  const found = new Set<Word>();
  for (const { source, target } of alignedBlocks(pair)) {
    for (const block of target) {
      if (block.han === 0) continue;
      const said = wordsSaid(block, 'zh');
      const kept = new Set(wordsIn(proseOf(block), 'en'));
      for (const word of source.flatMap((one) => wordsHad(one, 'en')))
        if (said.has(word) && !kept.has(word)) found.add(word);
    }
  }
  return found;
});

/** `2. Lamp oils` and `2.1 Lamp oils` without their number. */
function withoutNumber(title: string): string {
  return title.replace(/^\s*(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?)\s+/, '');
}

/** `What’s next?` as it is looked up. */
function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[?!:]$/, '');
}

/** Words with a capital each, or small, all of which a dictionary has, one name aside. */
function isOfWords(title: string): boolean {
  if (usual.has(plainTitle(title))) return true;
  const words = title.match(/[A-Za-z0-9'’-]+/g) ?? [];
  const [only = '', ...more] = words;
  if (more.length === 0)
    return /^[A-Z]?[a-z]{3,}$/.test(title.trim()) && wordsIn(only.toLowerCase(), 'en').length > 0;
  if (words.length > 10 || /[()[\]{}<>=_@/:]|\d/.test(title)) return false;
  const known = words.filter(
    (word) => countEnglish(word).function > 0 || wordsIn(word.toLowerCase(), 'en').length > 0,
  );
  return known.length >= 2 && known.length >= words.length - 1;
}

function smallWords(text: string): string[] {
  const words = text.match(/(?<![\w@./:#=+~-])[a-z]+(?![\w@/=(+]|[.:-]\w)/g) ?? [];
  return words.filter((word) => word.length >= shortest);
}
