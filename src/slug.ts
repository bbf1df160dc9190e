import GithubSlugger, { slug as githubSlug } from 'github-slugger';
import type { SlugFlavour } from './types.ts';

const special = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g;
const accents = /[\u0300-\u036F]/g;

/**
 * The id that VitePress makes of a heading (the slugify function of mdit-vue): accents dropped, runs
 * of ASCII punctuation and blanks one hyphen, a leading digit behind an underscore, lower case.
 */
export function vitepressSlug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/\p{Cc}/gu, '')
    .replace(special, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .replace(/^(?=\d)/, '_')
    .toLowerCase();
}

/** Hugo's `github-ascii`: accents and whatever else is not ASCII dropped, blanks hyphens. */
function asciiSlug(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[^\t\x20-\x7E]/g, '')
    .replace(/[^\w\t -]/g, '')
    .replace(/[\t ]/g, '-')
    .toLowerCase();
}

/** Hugo's `blackfriday`: whatever stands between letters and numbers is one hyphen. */
function blackfridaySlug(title: string): string {
  return (title.match(/[\p{L}\p{N}]+/gu) ?? []).join('-').toLowerCase();
}

/** Python-Markdown, as MkDocs uses it: punctuation dropped, blanks and hyphens one hyphen. */
function mkdocsSlug(title: string): string {
  return folded(
    title
      .normalize('NFKD')
      .replace(/[^\s!-~]/g, '')
      .replace(/[^\w\s-]/g, ''),
  );
}

/** The same with `slugify_unicode`. */
function mkdocsUnicodeSlug(title: string): string {
  return folded(title.replace(/[^\p{L}\p{N}_\s-]/gu, ''));
}

function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
}

type KnownFlavour = Exclude<SlugFlavour, 'unknown'>;

interface Flavour {
  slug(title: string): string;
  /** Stands between a slug that is taken and its number. */
  readonly separator: '-' | '_';
  /** The id of a heading of which nothing is left. */
  readonly empty: string;
}

const flavours: Readonly<Record<KnownFlavour, Flavour>> = {
  github: { slug: githubSlug, separator: '-', empty: '' },
  'github-ascii': { slug: asciiSlug, separator: '-', empty: 'heading' },
  blackfriday: { slug: blackfridaySlug, separator: '-', empty: 'heading' },
  vitepress: { slug: vitepressSlug, separator: '-', empty: '' },
  mkdocs: { slug: mkdocsSlug, separator: '_', empty: '_1' },
  'mkdocs-unicode': { slug: mkdocsUnicodeSlug, separator: '_', empty: '_1' },
};

/** The slug of a title by itself. */
export function slugOf(title: string, flavour: KnownFlavour): string {
  const { slug, empty } = flavours[flavour];
  return slug(title) || empty;
}

/** Makes the ids of the headings of one page, in order: equal slugs get a number. */
export function slugMaker(flavour: KnownFlavour): (title: string) => string {
  if (flavour === 'github') {
    const slugger = new GithubSlugger();
    return (title) => slugger.slug(title);
  }
  const { separator } = flavours[flavour];
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (title) => {
    const plain = slugOf(title, flavour);
    // Python-Markdown counts `_1` on: an empty slug is `_1`, the next `_2`.
    const [, base = plain, first = '0'] =
      separator === '_' ? (/^(.*)_(\d+)$/.exec(plain) ?? []) : [];
    let count = counts.get(base) ?? Number(first);
    let id = plain;
    while (taken.has(id)) {
      count += 1;
      id = `${base}${separator}${count}`;
    }
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}

/** Hugo once folded a run of hyphens that dropped characters leave; GitHub keeps it. */
export function spaced(slug: string): string {
  return slug.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
}
