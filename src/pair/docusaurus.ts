/** Where the default language keeps what a Docusaurus plugin folder below `i18n/<language>/` holds. */
interface PluginFolder {
  readonly plugin: string;
  readonly version: string;
  readonly root: readonly string[];
}

const docs = 'docusaurus-plugin-content-docs';
const blog = 'docusaurus-plugin-content-blog';
const pages = 'docusaurus-plugin-content-pages';

/**
 * The folders in the default language that `segments`, the path below `i18n/<language>/`, may
 * translate, nearest to the convention first; empty if the path is no plugin folder. Docusaurus
 * names the folder after plugin and instance id; that an instance keeps its files in a folder of
 * its own name is custom, not law.
 */
export function defaultLanguagePaths(segments: readonly string[]): string[][] {
  const [plugin = '', ...rest] = segments;
  const id = instanceId(plugin);
  if (id === null) return [];
  if (plugin.startsWith(blog)) return [[id === '' ? 'blog' : id, ...rest]];
  if (plugin.startsWith(pages)) return [id === '' ? ['src', 'pages', ...rest] : [id, ...rest]];
  const [version = '', ...page] = rest;
  if (version === 'current') return [[id === '' ? 'docs' : id, ...page]];
  if (!version.startsWith('version-')) return [];
  return [[id === '' ? 'versioned_docs' : `${id}_versioned_docs`, version, ...page]];
}

function instanceId(plugin: string): string | null {
  const base = [docs, blog, pages].find((name) => plugin.startsWith(name));
  if (base === undefined) return null;
  const rest = plugin.slice(base.length);
  if (rest === '') return '';
  return rest.startsWith('-') && rest.length > 1 ? rest.slice(1) : null;
}

/**
 * The reverse: paths below `i18n/<language>/` that may translate `segments`, a path of the default
 * language relative to the folder that holds `i18n`.
 */
export function translatedPaths(segments: readonly string[]): string[][] {
  return pluginFolders(segments).map(({ plugin, version, root }) => [
    plugin,
    ...(version === '' ? [] : [version]),
    ...segments.slice(root.length),
  ]);
}

function pluginFolders(segments: readonly string[]): PluginFolder[] {
  const [first = '', second = ''] = segments;
  const withId = (base: string, id: string) => (id === '' ? base : `${base}-${id}`);
  if (first === 'docs') return [{ plugin: docs, version: 'current', root: ['docs'] }];
  if (first === 'blog') return [{ plugin: blog, version: '', root: ['blog'] }];
  if (first === 'src' && second === 'pages') {
    return [{ plugin: pages, version: '', root: ['src', 'pages'] }];
  }
  const [, id] = /^(?:(.+)_)?versioned_docs$/.exec(first) ?? [null, null];
  if (id !== null && second.startsWith('version-')) {
    return [{ plugin: withId(docs, id ?? ''), version: second, root: [first, second] }];
  }
  return [
    { plugin: `${docs}-${first}`, version: 'current', root: [first] },
    { plugin: `${blog}-${first}`, version: '', root: [first] },
    { plugin: `${pages}-${first}`, version: '', root: [first] },
  ];
}
