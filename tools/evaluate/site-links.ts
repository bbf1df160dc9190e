import { profileOf } from '../../src/learn.ts';
import { lintPairs, readPair } from '../../src/pipeline.ts';
import { type LinkedPage, linkedPages } from '../../src/site/linked-pages.ts';
import { survey } from '../../src/survey.ts';
import type { Finding, Language, Page, Pair, Site, Span } from '../../src/types.ts';
import { parseTarget } from '../../src/url.ts';
import { applyEdits } from './edits.ts';
import { random, shuffle } from './random.ts';
import { share, table } from './table.ts';

/** The rules that may answer for a link that leads nowhere or to the other language. */
const answering: readonly string[] = ['broken-link', 'link-locale', 'mismatched-url'];
/** Of each kind in each folder. */
const mostPlants = 60;

const kinds = ['dead page', 'dead fragment', 'wrong prefix', 'dead in both'] as const;
type Kind = (typeof kinds)[number];

interface Planted {
  readonly pair: Pair;
  readonly source: string | null;
  readonly target: string;
  readonly link: LinkedPage;
}

export interface SiteLinksRow {
  readonly site: string;
  readonly kind: Kind;
  readonly plants: number;
  /** Plants that a rule about links speaks of. For `dead in both` it should not. */
  readonly said: number;
}

/**
 * Plants dead links, dead fragments and wrong language prefixes, one at a time, in the links of each
 * site that lead to a page at hand, and the same dead link in both pages.
 *
 * @param folders of whole sites
 */
export async function runSiteLinks(
  folders: readonly { readonly name: string; readonly dir: string }[],
  settings: { readonly seed: number; readonly misses: boolean; readonly falseAlarms: boolean },
  print: (text: string) => void,
): Promise<SiteLinksRow[]> {
  const rows: SiteLinksRow[] = [];
  const notes: string[] = [];
  for (const { name, dir } of folders) {
    const { pairs, site } = await survey({ cwd: dir, paths: [], config: {} });
    for (const kind of kinds) {
      const places = pairs.flatMap((pair) =>
        linkedPages(pair, site).flatMap((link) => plantIn(kind, pair, link, site) ?? []),
      );
      const drawn = shuffle(places, random(`${settings.seed}/${name}/${kind}`)).slice(
        0,
        mostPlants,
      );
      let said = 0;
      for (const planted of drawn) {
        const found = await answers(planted, site);
        const isRight = kind === 'dead in both' ? found.length === 0 : found.length > 0;
        said += found.length > 0 ? 1 : 0;
        const shown = kind === 'dead in both' ? settings.falseAlarms : settings.misses;
        if (!isRight && (shown || notes.length < 5)) {
          const { pair, link, target } = planted;
          const rules = found.map(({ rule, messageId }) => `${rule}/${messageId}`).join(', ');
          notes.push(
            `${kind}: ${name}/${pair.target.path}: ${link.target.url} → ${target} ${rules}`,
          );
        }
      }
      if (drawn.length > 0) rows.push({ site: name, kind, plants: drawn.length, said });
    }
  }
  print('links to pages at hand, spoilt one at a time: how many broken-link, link-locale or');
  print('mismatched-url speaks of (all of them, but none that leads nowhere on both sides)');
  print(
    table(
      ['site', ...kinds],
      folders.map(({ name }) => [
        name,
        ...kinds.map((kind) => {
          const row = rows.find((one) => one.site === name && one.kind === kind);
          return row === undefined ? '' : share(row.said, row.plants);
        }),
      ]),
    ),
  );
  for (const note of notes) print(note);
  return rows;
}

/** Null where the link has no place for such a plant. */
function plantIn(kind: Kind, pair: Pair, link: LinkedPage, site: Site): Planted | null {
  const { source, target, linked, translated } = link;
  if (linked === null || translated === null || /^(?:#|$)/.test(target.url)) return null;
  const gone = { pair, link, source: null };
  if (kind === 'dead page') return { ...gone, target: deadPage(target.url) };
  if (kind === 'dead in both')
    return { ...gone, source: deadPage(source.url), target: deadPage(target.url) };
  if (kind === 'dead fragment') {
    const { fragment } = parseTarget(source.url);
    const isThere = fragment !== '' && link.original.ids?.includes(fragment) === true;
    return isThere && target.url.includes('#') ? { ...gone, target: `${target.url}-gone` } : null;
  }
  const wrong = otherPrefix(target.url, profileOf(site, pair).localePrefix);
  return wrong === null ? null : { ...gone, target: wrong };
}

/** The address of a page beside it that is not there. */
function deadPage(url: string): string {
  const [path = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(url)?.slice(1) ?? [];
  const [, stem = '', end = ''] =
    /^(.*?)((?:\/|(?:[._](?:en|zh)[\w-]*)?\.(?:mdx?|markdown|html?))?)$/s.exec(path) ?? [];
  return `${stem}-gone${end}${rest}`;
}

function otherPrefix(url: string, habit: string): string | null {
  if (!/^\/(?!\/)/.test(url)) return null;
  const named = /^\/(?:zh|cn)[\w-]*(?=\/)/.exec(url)?.[0];
  if (habit === 'required' && named !== undefined) return url.slice(named.length);
  return habit === 'forbidden' && named === undefined ? `/zh${url}` : null;
}

async function answers({ pair, source, target, link }: Planted, site: Site): Promise<Finding[]> {
  const span: Span = { offset: link.target.urlSpan.offset, endOffset: 0 };
  const planted = readPair({
    key: pair.key,
    source:
      source === null ? fileOf(pair.source) : changed(pair.source, link.source.urlSpan, source),
    target: changed(pair.target, link.target.urlSpan, target),
    sourceLanguage: pair.source.language,
    targetLanguage: pair.target.language,
    via: pair.via,
    confidence: pair.confidence,
  });
  const { findings } = await lintPairs([planted], [], {}, { site });
  return findings.filter(
    ({ rule, target: place }) =>
      answering.includes(rule) &&
      place !== null &&
      place.span.offset <= span.offset + target.length &&
      place.span.endOffset >= span.offset,
  );
}

function fileOf({ path, text, language }: Page): {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
} {
  return { path, text, language };
}

function changed(page: Page, span: Span, text: string): ReturnType<typeof fileOf> {
  const edit = { offset: span.offset, endOffset: span.endOffset, text };
  return { ...fileOf(page), text: applyEdits(page.text, [edit]) };
}
