import { languageCode } from '../pair/language-code.ts';
import type { Generator, Language, SlugFlavour } from '../types.ts';
import { parseTarget } from '../url.ts';
import { withoutComments } from './comments.ts';

type Settings = Omit<Generator, 'path'>;

/** A generator, by the config file that shows it, relative to the folder of the site. */
interface Kind {
  readonly file: RegExp;
  /** What a file of this name must hold to be its config. */
  readonly shows?: RegExp;
  readonly slugs: (text: string) => SlugFlavour;
  /** Captures the site's base address. */
  readonly base: RegExp;
}

const kinds: readonly Kind[] = [
  {
    file: /^docusaurus\.config\.[cm]?[jt]s$/i,
    slugs: () => 'github',
    base: /(?:^|[\s{,])url\s{0,9}:\s{0,9}["'`](https?:\/\/[^"'`\s]+)/g,
  },
  {
    file: /^\.(?:vitepress|vuepress)\/config(?:\/index)?\.[cm]?[jt]s$/i,
    slugs: (text) => (/(?:^|[\s{,.])slugify\b/.test(text) ? 'unknown' : 'vitepress'),
    base: /(?:^|[\s{,])hostname\s{0,9}:\s{0,9}["'`](https?:\/\/[^"'`\s]+)/g,
  },
  {
    file: /^mkdocs\.ya?ml$/i,
    slugs: mkdocsSlugs,
    base: /^[ \t]*site_url[ \t]*:[ \t]*["']?(https?:\/\/[^"'\s]+)/gim,
  },
  {
    file: /^astro\.config\.[cm]?[jt]s$/i,
    slugs: () => 'github',
    base: /(?:^|[\s{,])site\s{0,9}:\s{0,9}["'`](https?:\/\/[^"'`\s]+)/g,
  },
  { file: /^hugo\.(?:toml|ya?ml|json)$/i, ...hugo() },
  {
    file: /^config\/_default\/(?:hugo|config|markup)\.(?:toml|ya?ml|json)$/i,
    ...hugo(),
  },
  {
    file: /^config\.(?:toml|ya?ml|json)$/i,
    // Of a name that many programs use, so a key is wanted that only Hugo has.
    shows:
      /(?:^|[\s{,])["']?(?:languagecode|defaultcontentlanguage|markup|taxonomies|contentdir|goldmark)["']?\s{0,9}[:=]|^\[{1,2}(?:params|menus?|languages|markup|permalinks|outputs)\b/im,
    ...hugo(),
  },
];

function hugo(): Pick<Kind, 'slugs' | 'base'> {
  return {
    slugs: hugoSlugs,
    base: /(?:^|[\s{,])["']?baseurl["']?\s{0,9}[:=]\s{0,9}["']?(https?:\/\/[^"'\s]+)/gim,
  };
}

/** Hugo makes ids as GitHub does unless its config names another way; `autoIDType` is the newer key. */
function hugoSlugs(text: string): SlugFlavour {
  const type =
    /(?:^|[\s{,.])["']?auto(?:Heading)?IDType["']?\s{0,9}[:=]\s{0,9}["']?([a-z-]+)/i.exec(
      text,
    )?.[1];
  const handler =
    /(?:^|[\s{,])["']?defaultMarkdownHandler["']?\s{0,9}[:=]\s{0,9}["']?([a-z]+)/i.exec(text)?.[1];
  if (handler?.toLowerCase() === 'blackfriday') return 'blackfriday';
  if (handler !== undefined && handler.toLowerCase() !== 'goldmark') return 'unknown';
  switch (type?.toLowerCase()) {
    case undefined:
    case 'github':
      return 'github';
    case 'github-ascii':
      return 'github-ascii';
    case 'blackfriday':
      return 'blackfriday';
    default:
      return 'unknown';
  }
}

function mkdocsSlugs(text: string): SlugFlavour {
  const own = /^[ \t]*slugify[ \t]*:(.*)$/m.exec(text);
  if (own === null) return 'mkdocs';
  const named = own[1] ?? '';
  if (named.includes('toc.slugify_unicode')) return 'mkdocs-unicode';
  // Those of PyMdown Extensions keep a hyphen for every blank, as GitHub does.
  if (named.includes('slugs.uslugify')) return 'github';
  const options = text.slice(own.index, own.index + 200);
  return named.includes('slugs.slugify') && /case[ \t]*:[ \t]*["']?lower\b/.test(options)
    ? 'github'
    : 'unknown';
}

/** Whether a file, by its path in the folder of a site, may be the config of a generator. */
export function mayConfigure(name: string): boolean {
  return kinds.some(({ file }) => file.test(name));
}

/**
 * What the config files of one folder say of its site. They are read as text and never executed, so
 * what they compute stays unknown. Null where none of them is a generator's.
 *
 * @param files by their path in the folder: `hugo.toml`, `.vitepress/config.ts`
 */
export function readGenerator(
  files: ReadonlyMap<string, string>,
): (Settings & { readonly file: string }) | null {
  for (const kind of kinds) {
    for (const [name, raw] of files) {
      if (!kind.file.test(name)) continue;
      const text = withoutComments(name, raw);
      if (kind.shows !== undefined && !kind.shows.test(text)) continue;
      // Hugo's folder of configs is one config in several files.
      const whole = name.startsWith('config/') ? joined(files, kind.file) : text;
      return {
        file: name,
        slugs: kind.slugs(whole),
        hosts: hostsIn(whole, kind.base),
        language: defaultLanguage(whole),
      };
    }
  }
  return null;
}

/** Hugo's `defaultContentLanguage`, Docusaurus's and Astro's `defaultLocale`. */
function defaultLanguage(text: string): Language | null {
  const code =
    /(?:^|[\s{,])["']?default(?:ContentLanguage|Locale)["']?\s{0,9}[:=]\s{0,9}["'`]?([\w-]+)/i.exec(
      text,
    )?.[1];
  return code === undefined ? null : (languageCode(code)?.language ?? null);
}

function joined(files: ReadonlyMap<string, string>, kind: RegExp): string {
  return [...files]
    .filter(([name]) => kind.test(name))
    .map(([name, text]) => withoutComments(name, text))
    .join('\n');
}

function hostsIn(text: string, base: RegExp): string[] {
  const hosts = [...text.matchAll(base)].map(([, url = '']) => parseTarget(url).host);
  return [...new Set(hosts.filter((host) => host.includes('.')))];
}
