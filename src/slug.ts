const special = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g;

/**
 * The id that VitePress makes of a heading (the slugify function of mdit-vue): accents dropped, runs
 * of ASCII punctuation and blanks one hyphen, a leading digit behind an underscore, lower case.
 */
export function vitepressSlug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/\p{Cc}/gu, '')
    .replace(special, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .replace(/^(?=\d)/, '_')
    .toLowerCase();
}

/** Hugo folds a run of hyphens that dropped characters leave; GitHub keeps it. */
export function spaced(slug: string): string {
  return slug.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
}
