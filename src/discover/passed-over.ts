const buildOutput = new Set(['dist', 'build', 'public', 'target', 'out']);
const manifest =
  /^(?:package\.json|cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|hugo\.(?:toml|ya?ml|json)|config\.toml|_config\.yml|docusaurus\.config\.[cm]?[jt]s|mkdocs\.ya?ml|book\.toml)$/i;

/**
 * Whether a folder `name` is never looked into: dot folders, dependencies, a built site. `.github`
 * holds pages for people: how to contribute, to report a hole, to release.
 */
export function isNeverWanted(name: string): boolean {
  return (
    (name.startsWith('.') && name !== '.github') || name === 'node_modules' || name === '_site'
  );
}

/**
 * Whether a folder `name` holds build output. Such names are also good names for chapters, so it
 * takes a project file `beside` the folder or the index page of a built site among its `files`.
 */
export function isBuildOutput(
  name: string,
  beside: readonly string[],
  files: readonly string[],
): boolean {
  return (
    buildOutput.has(name) &&
    (beside.some((file) => manifest.test(file)) || files.includes('index.html'))
  );
}

/**
 * Whether the folder `name` in `parent` is a frozen version of docs whose live pages stand beside
 * it (Docusaurus: `docs` beside `versioned_docs`, `current` beside `version-1.0`).
 */
export function isFrozen(
  name: string,
  parent: string,
  besideParent: readonly string[],
  beside: readonly string[],
): boolean {
  if (!name.startsWith('version-')) return false;
  const versioned = /^(?:(.+)_)?versioned_docs$/.exec(parent);
  if (versioned) return besideParent.includes(versioned[1] ?? 'docs');
  return parent.startsWith('docusaurus-plugin-content-docs') && beside.includes('current');
}
