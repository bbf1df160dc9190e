import type { Page, Pair, SitePage, SlugFlavour, Unpaired } from '../types.ts';
import { otherKeys } from './addresses.ts';
import { headingId, idsOf } from './ids.ts';

/** What is known of a page by itself. */
interface OwnPage extends Omit<SitePage, 'counterparts' | 'answers'> {
  readonly path: string;
}

/** What is known of the two pages of a pair: plain data. */
export interface PairPages {
  readonly source: OwnPage;
  readonly target: OwnPage;
  /** Ids of the original's headings, and the ids of their translations. */
  readonly answers: readonly (readonly [string, string])[];
}

/** @param flavour how the site of the pair makes ids of its headings */
export function pagesOf(pair: Pair, flavour: SlugFlavour): PairPages {
  return {
    source: ownPage(pair.source, flavour),
    target: ownPage(pair.target, flavour),
    answers: answersOf(pair, flavour),
  };
}

function ownPage(page: Page, flavour: SlugFlavour): OwnPage {
  const { sure, possible } = idsOf(page, flavour);
  const { path, language } = page;
  return { path, language, ids: sure, otherIds: possible, otherKeys: otherKeys(page) };
}

/** Every page of a run: its counterpart, what links can point to in it, and what it answers. */
export function indexPages(
  pairs: readonly PairPages[],
  unpaired: readonly Unpaired[],
): Readonly<Record<string, SitePage>> {
  const pages: Record<string, SitePage> = Object.create(null);
  for (const { source, target, answers } of pairs) {
    put(pages, source, target.path, []);
    put(pages, target, source.path, answers);
  }
  for (const { path, language } of unpaired) {
    pages[path] ??= Object.freeze({
      language,
      counterparts: Object.freeze([]),
      ids: null,
      otherIds: Object.freeze([]),
      otherKeys: Object.freeze([]),
      answers: Object.freeze({}),
    });
  }
  return Object.freeze(pages);
}

/** Of a page in several pairs the first tells. */
function put(
  pages: Record<string, SitePage>,
  { path, language, ids, otherIds, otherKeys }: OwnPage,
  counterpart: string,
  answers: PairPages['answers'],
): void {
  const before = pages[path];
  if (before !== undefined) {
    const counterparts = Object.freeze([...before.counterparts, counterpart]);
    pages[path] = Object.freeze({ ...before, counterparts });
    return;
  }
  pages[path] = Object.freeze({
    language,
    counterparts: Object.freeze([counterpart]),
    ids: Object.freeze(ids),
    otherIds: Object.freeze(otherIds),
    otherKeys: Object.freeze(otherKeys),
    answers: Object.freeze(recordOf(answers)),
  });
}

function recordOf(answers: PairPages['answers']): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [id, answer] of answers) record[id] ??= answer;
  return record;
}

function answersOf({ source, target, alignment }: Pair, flavour: SlugFlavour): [string, string][] {
  return alignment.sections.flatMap((link): [string, string][] => {
    const from = source.sections[link.source[0] ?? -1];
    const to = target.sections[link.target[0] ?? -1];
    if (from === undefined || to === undefined) return [];
    const [id, answer] = [headingId(source, from, flavour), headingId(target, to, flavour)];
    return id !== null && answer !== null ? [[id, answer]] : [];
  });
}
