import { fieldOf, fieldText } from './front-matter.ts';
import type { FieldTreatment, Page, Pair } from './types.ts';

/** Wrong here, a reader acts on the wrong release or misses an advisory. */
export const graveFields = ['release', 'version', 'cves', 'cve', 'cvss', 'vector', 'releases'];
/** Copied as they are. */
export const copiedFields = [
  'publishdate',
  'date',
  'weight',
  'slug',
  'layout',
  'release_date',
  'expiryDate',
  'sidebar_position',
];
export const localisedFields = ['aliases'];
export const translatedFields = [
  'title',
  'linktitle',
  'description',
  'subtitle',
  'summary',
  'excerpt',
];

/** What a translation leaves out on purpose: the original's process, and what the site has by default. */
const freeFields =
  /^(?:reviewers?|approvers?|slug|url|aliases|tags?|categor(?:y|ies)|keywords?|cspell.*|htmltest|draft|skip.*|toc.*|min-kubernetes.*|default_lang_commit|drifted.*|translat.*|linktitle|subtitle|hide.*|authors?|image|card|sidebar.*|cascade|editlink.*|outline|head|lastmod|evergreen|spelling)$/i;

/** How sites treat a field of this name; null where they differ. */
export function usualTreatment(name: string): FieldTreatment | null {
  if (graveFields.includes(name) || copiedFields.includes(name)) return 'copy';
  if (localisedFields.includes(name)) return 'localise';
  return translatedFields.includes(name) ? 'translate' : null;
}

/** Docusaurus makes the address of a page of `slug`; without it that of a translation is another one. */
const docusaurus = /(?:^|\/)docusaurus-plugin-content-/;

/**
 * Whether a translation may leave the field out, as far as nothing is known of its site.
 *
 * @param path of the translation, which may show the generator of the site
 */
export function mayBeLeftOut(name: string, path = ''): boolean {
  return freeFields.test(name) && !(name === 'slug' && docusaurus.test(path));
}

/** Another site has fields of its own and few of the original's: what both have is compared. */
export function isRepublished(pair: Pair): boolean {
  const names = (page: Page) => new Set(page.frontMatter?.fields.map((field) => field.name));
  const [from, to] = [names(pair.source), names(pair.target)];
  const shared = [...from].filter((name) => to.has(name)).length;
  return shared * 2 < from.size && to.size - shared >= 2;
}

/** Whether the date of each page says no more than when its file was made, as a generator writes it. */
export function isDateOfFile({ source, target }: Pair): boolean {
  return [source, target].every((page) => {
    const [date, changed] = [fieldOf(page, 'date'), fieldOf(page, 'lastmod')];
    if (date === undefined || changed === undefined) return false;
    return /T\d/.test(fieldText(date)) && fieldText(date) === fieldText(changed);
  });
}
