import { thousands } from './thousands.ts';
import type { Words } from './words.ts';

/** What a finding may take with it: block and detail kinds, singular and plural. */
const kinds: Readonly<Record<string, readonly [string, string]>> = {
  heading: ['heading', 'headings'],
  section: ['section', 'sections'],
  block: ['block', 'blocks'],
  paragraph: ['paragraph', 'paragraphs'],
  'list-item': ['list item', 'list items'],
  'table-row': ['table row', 'table rows'],
  'code-block': ['code block', 'code blocks'],
  quote: ['quote', 'quotes'],
  container: ['container', 'containers'],
  image: ['image', 'images'],
  html: ['HTML block', 'HTML blocks'],
  shortcode: ['shortcode', 'shortcodes'],
  link: ['link', 'links'],
  code: ['inline code', 'inline codes'],
  value: ['value', 'values'],
  name: ['name', 'names'],
};

/** English texts of the terminal report. */
export const english: Words = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  label: { en: 'EN', zh: 'ZH' },
  verdict: {
    untranslated: 'not translated',
    'no-original': 'no original to compare with',
    'in-progress': 'translation in progress',
    diverged: 'the two pages have diverged',
  },
  sections: ({ sections }) => `${sections.aligned}/${sections.source} sections`,
  details: ({ details }) => `${details.matched}/${details.compared} details`,
  scorecard: (pair) => `${english.sections(pair)}, ${english.details(pair)}`,
  nothingHere: 'no counterpart here',
  stale: (source) =>
    `the ${source === 'en' ? 'English' : 'Chinese'} page changed after it was translated`,
  confidence: (percent) => `confidence ${percent}%`,
  counted: (counts) =>
    Object.entries(counts)
      .map(([kind, count]) => {
        // What a rule says besides is called by the rule.
        const [one, many] = kinds[kind] ?? [`more of ${kind}`, `more of ${kind}`];
        return `${thousands(count)} ${count === 1 ? one : many}`;
      })
      .join(', '),
  absorbed: (counts) => `with ${english.counted(counts)}`,
  compared: (pairs, compared, matched) =>
    `${count(pairs, 'pair')}, ${count(compared, 'detail')} compared, ${thousands(matched)} matched`,
  found: (errors, warnings, pages) => {
    const parts = [
      ...(errors > 0 ? [count(errors, 'error')] : []),
      ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ];
    return `${parts.join(', ')} on ${count(pages, 'page')}`;
  },
  overview: (n) =>
    `${english.compared(n.pairs, n.compared, n.matched)}; ${english.found(n.errors, n.warnings, n.pages)}`,
  nothing: 'Nothing to compare',
  clean: 'No errors, no warnings',
  cleanQuiet: 'No errors',
  aside: (parts) => ` (${parts.join(', ')})`,
  infos: (infos) => count(infos, 'info'),
  behind: (pages) =>
    pages === 1
      ? '1 translation is now behind its original:'
      : `${thousands(pages)} translations are now behind their originals:`,
  older: (path, count) =>
    `${path}: ${count === 1 ? '1 finding' : `${thousands(count)} findings`} in the changed lines ${count === 1 ? 'was' : 'were'} there before`,
  suppressed: {
    accepted: (hidden) => `${thousands(hidden)} accepted`,
    directive: (hidden) => `${thousands(hidden)} disabled by comments`,
    stale: (hidden) => `${thousands(hidden)} stale`,
    unchanged: (hidden) => `${thousands(hidden)} not from this change`,
  },
  staleAccepted: (gone) =>
    `${count(gone, 'accepted difference')} ${gone === 1 ? 'is' : 'are'} gone: announce-lint accepted --prune drops ${gone === 1 ? 'it' : 'them'}`,
  unpaired: (pages) => `${count(pages, 'page')} without counterpart`,
  copies: (pages) => `${count(pages, 'page')} not translated yet: copies of the original`,
  passedOver: (what) =>
    what.kind === 'older'
      ? `${count(what.pages, 'page')} older than ${what.since} left out`
      : `${count(what.pages, 'page')} of frozen versions in ${what.path} left out`,
  moreFolders: (folders) => `and ${count(folders, 'more folder', 'more folders')}`,
  looksLike: (path) => `looks like the translation of ${path}`,
  here: '(here)',
  reason: (english) => english,
  notChecked: (rules, reason) => `Not checked in full: ${rules.join(', ')} (${reason})`,
  columns: {
    rule: 'rule',
    errors: 'errors',
    warnings: 'warnings',
    infos: 'infos',
    pages: 'pages',
  },
  surest: (shown, total) => `The ${thousands(shown)} surest of ${thousands(total)} findings`,
  next: 'Next',
  nextAll: 'every finding',
  nextPage: (findings) => `one page (${count(findings, 'finding')})`,
  nextExplain: 'what a rule checks and why',
  nextVerbose: 'infos and every pair',
  nextFix: (findings) => `what --fix would mend (${count(findings, 'finding')})`,
  nextAccept: 'hide a difference that is meant',
  nextBaseline: 'accept what is there, report what is new',
};

function count(number: number, one: string, many = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}
