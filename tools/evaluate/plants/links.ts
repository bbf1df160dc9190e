import type { Span } from '../../../src/types.ts';
import type { Inline } from '../outline.ts';
import { pick, type Random, shuffle } from '../random.ts';
import type { Twin, TwinBlock } from '../twin.ts';
import { cut, type Plant, type PlantKind, quote } from './kind.ts';

/** An inline link `[text](url)` of the translation whose target also stands in the twin block. */
interface LinkPlace {
  readonly block: TwinBlock;
  readonly link: Inline;
  readonly source: Inline;
  readonly url: string;
  readonly urlSpan: Span;
  readonly text: string;
}

/** A target without locale, so that `/zh/docs/x/` is `/docs/x`. */
function bare(url: string): string {
  return url.replace(/^\/(?:zh(?:-cn)?)(?=\/)/i, '').replace(/\/(?=$|#)/, '');
}

/** All links of the page that a plant may touch. */
function linkPlaces(pages: Twin): LinkPlace[] {
  const text = pages.target.text;
  return pages.blocks.flatMap((block) =>
    block.target.inlines.flatMap((link): LinkPlace[] => {
      if (link.kind !== 'link' || link.value === '') return [];
      const source = block.source.inlines.find(
        (other) => other.kind === 'link' && bare(other.value) === bare(link.value),
      );
      const raw = text.slice(link.offset, link.endOffset);
      const parts = /^\[([^\]]*)\]\(([^()\s]+)\)$/.exec(raw);
      if (!source || !parts?.[1] || !parts[2]) return [];
      const offset = link.offset + parts[1].length + 3;
      const urlSpan = { offset, endOffset: offset + parts[2].length };
      return [{ block, link, source, url: parts[2], urlSpan, text: parts[1] }];
    }),
  );
}

function onUrl(
  id: string,
  rules: readonly string[],
  fits: (place: LinkPlace, pages: Twin) => boolean,
  change: (place: LinkPlace, rng: Random) => string,
): PlantKind {
  return {
    id,
    rules,
    plant(pages, rng): Plant | null {
      const place = pick(
        linkPlaces(pages).filter((link) => fits(link, pages)),
        rng,
      );
      if (!place) return null;
      const text = change(place, rng);
      return {
        edits: [{ ...place.urlSpan, text }],
        source: place.source,
        what: `link target ${place.url} → ${text}`,
      };
    },
  };
}

/** Two neighbouring letters or digits of the last path segment change places, or one is doubled. */
function misspell(url: string, rng: Random): string {
  const [path = '', rest = ''] = splitFragment(url);
  const spots = [...path.matchAll(/[a-z0-9]{2}/gi)].map((found) => found.index).slice(-4);
  const at = pick(
    spots.filter((spot) => path[spot] !== path[spot + 1]),
    rng,
  );
  if (at === undefined) return `${path}x${rest}`;
  return path.slice(0, at) + path[at + 1] + path[at] + path.slice(at + 2) + rest;
}

function splitFragment(url: string): [string, string] {
  const at = url.indexOf('#');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

const urlRules = ['mismatched-url', 'broken-link', 'link-text'];

const changeLinkPath = onUrl(
  'change-link-path',
  urlRules,
  ({ url }) => /^(?:https?:\/\/[^/]+)?\/?[\w.-]+\/[\w./-]+/.test(url),
  ({ url }, rng) => misspell(url, rng),
);

const changeLinkHost = onUrl(
  'change-link-host',
  urlRules,
  ({ url }) => /^https?:\/\//.test(url),
  ({ url }, rng) =>
    url.replace(
      /^(https?:\/\/(?:www\.)?)([^/]+)(\.[^/.]+)/,
      (_, scheme: string, name: string, top: string) => scheme + misspell(name, rng) + top,
    ),
);

const changeFragment = onUrl(
  'change-fragment-own-page',
  urlRules,
  ({ url }, pages) => url.startsWith('#') && pages.target.text.includes(`{${url}}`),
  ({ url }) => `${url}-1`,
);

const changeFragmentElsewhere = onUrl(
  'change-fragment-elsewhere',
  urlRules,
  ({ url, source }) => /.#./.test(url) && splitFragment(source.value)[1] === splitFragment(url)[1],
  ({ url }, rng) => {
    const [path, fragment] = splitFragment(url);
    return path + fragment.slice(0, 1) + misspell(fragment.slice(1), rng);
  },
);

const swapTargets: PlantKind = {
  id: 'swap-targets',
  rules: ['mismatched-url', 'link-text'],
  plant(pages, rng) {
    const places = linkPlaces(pages);
    for (const one of shuffle(places, rng)) {
      const other = places.find(
        (place) => place.block.section === one.block.section && bare(place.url) !== bare(one.url),
      );
      if (!other) continue;
      return {
        edits: [
          { ...one.urlSpan, text: other.url },
          { ...other.urlSpan, text: one.url },
        ],
        source: one.source,
        what: `swapped ${one.url} and ${other.url}`,
      };
    }
    return null;
  },
};

function onLink(
  id: string,
  rules: readonly string[],
  change: (place: LinkPlace, rng: Random) => string,
  fits: (place: LinkPlace) => boolean = () => true,
): PlantKind {
  return {
    id,
    rules,
    plant(pages, rng): Plant | null {
      const place = pick(linkPlaces(pages).filter(fits), rng);
      if (!place) return null;
      const text = change(place, rng);
      return {
        edits: text === '' ? [cut(place.link)] : [{ ...spanOf(place.link), text }],
        source: place.source,
        what: `[${place.text}](${place.url}) → ${quote(text)}`,
      };
    },
  };
}

function spanOf({ offset, endOffset }: Span): Span {
  return { offset, endOffset };
}

const unlink = onLink('unlink', ['missing-link'], ({ text }) => text);

const dropLink = onLink(
  'drop-link',
  ['missing-link', 'dropped-sentence', 'missing-block', 'dropped-value'],
  () => '',
);

const malformLink = onLink(
  'malform-link',
  ['malformed-link', 'missing-link', 'mismatched-url'],
  ({ text, url }, rng) =>
    pick([`[${text}] (${url})`, `[${text}]（${url}）`, `[${text}]((${url}))`], rng) ?? '',
);

const changeIssue: PlantKind = {
  id: 'change-issue',
  rules: ['mismatched-value', 'link-text', 'dropped-value'],
  plant(pages, rng) {
    const numbered = linkPlaces(pages).flatMap((place) => {
      const found = /#(\d{3,})/.exec(place.text);
      return found?.[1] && place.url.includes(found[1])
        ? [{ place, id: found[1], at: found.index }]
        : [];
    });
    const one = pick(numbered, rng);
    if (!one) return null;
    const other = one.id.slice(0, -2) + one.id.slice(-1) + one.id.slice(-2, -1);
    const offset = one.place.link.offset + 2 + one.at;
    const id =
      other === one.id ? `${one.id.slice(0, -1)}${(Number(one.id.slice(-1)) + 1) % 10}` : other;
    return {
      edits: [{ offset, endOffset: offset + one.id.length, text: id }],
      source: one.place.source,
      what: `[#${one.id}] → [#${id}] in the text of ${one.place.url}`,
    };
  },
};

const dropImage: PlantKind = {
  id: 'drop-image',
  rules: ['missing-image', 'missing-block'],
  plant(pages, rng) {
    const images = pages.blocks.flatMap((block) => {
      const [image] = block.target.inlines.filter(({ kind }) => kind === 'image');
      const source = block.source.inlines.find(({ kind }) => kind === 'image');
      return image && source ? [{ image, source }] : [];
    });
    const one = pick(images, rng);
    if (!one) return null;
    return {
      edits: [cut(one.image)],
      source: one.source,
      what: `dropped the image ${one.image.value}`,
    };
  },
};

export const linkKinds: readonly PlantKind[] = [
  changeLinkPath,
  changeLinkHost,
  changeFragment,
  changeFragmentElsewhere,
  swapTargets,
  unlink,
  dropLink,
  malformLink,
  changeIssue,
  dropImage,
];
