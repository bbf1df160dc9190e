import { dirname, join } from 'node:path';
import { mayConfigure, readGenerator } from '../generator/read.ts';
import type { Generator } from '../types.ts';
import { parseTarget } from '../url.ts';
import type { ListFolder } from './folders.ts';
import { isInside, shownPath } from './posix.ts';
import { readAll } from './read-file.ts';

interface Scene {
  readonly cwd: string;
  readonly home: string;
  readonly list: ListFolder;
  /** Folders that the user gave; a site outside the project is looked at from there on. */
  readonly roots: readonly string[];
}

/** Folders below a site's in which generators keep their configs, and its host name. */
const configFolders = ['.vitepress', '.vitepress/config', '.vuepress', 'config/_default'];
const hostFolders = ['', 'static', 'public', 'docs'];
const longest = 500_000;

/**
 * The generators that build the pages, by the folder of the page as it is shown: the nearest config
 * file upward, no further than the project. Config files are read, never executed.
 *
 * @param pages absolute paths
 */
export async function findGenerators(
  pages: readonly string[],
  scene: Scene,
): Promise<Readonly<Record<string, Generator>>> {
  const known = new Map<string, Promise<Generator | null>>();
  const nearest = (folder: string): Promise<Generator | null> => {
    const asked = known.get(folder) ?? look(folder);
    known.set(folder, asked);
    return asked;
  };
  const look = async (folder: string): Promise<Generator | null> => {
    const own = await generatorOf(folder, scene);
    const isTop = !scene.roots.some((root) => isInside(root, dirname(folder)));
    const isLast = isInside(scene.home, folder) ? folder === scene.home : isTop;
    return own !== null || isLast || dirname(folder) === folder ? own : nearest(dirname(folder));
  };
  const found: Record<string, Generator> = Object.create(null);
  for (const folder of new Set(pages.map((page) => dirname(page)))) {
    const generator = await nearest(folder);
    if (generator !== null) found[shownPath(scene.cwd, folder)] = generator;
  }
  return found;
}

async function generatorOf(folder: string, { cwd, list }: Scene): Promise<Generator | null> {
  const content = await list(folder);
  if (content === null) return null;
  const below = configFolders.filter((name) =>
    content.folders.includes(name.split('/')[0] ?? name),
  );
  const names = [...content.files];
  for (const name of below) {
    const inside = await list(join(folder, name));
    names.push(...(inside?.files ?? []).map((file) => `${name}/${file}`));
  }
  const configs = names.filter(mayConfigure).sort();
  const texts = readAll(configs.map((name) => join(folder, name)));
  const files = new Map(
    configs.flatMap((name, index): [string, string][] => {
      const read = texts[index];
      return read !== undefined && 'text' in read && read.text.length <= longest
        ? [[name, read.text]]
        : [];
    }),
  );
  const settings = readGenerator(files);
  if (settings === null) return null;
  const { file, slugs, hosts, language } = settings;
  const all = new Set([...hosts, ...(await namedHosts(folder, list))]);
  return { path: shownPath(cwd, join(folder, file)), slugs, hosts: [...all], language };
}

/** The host that a `CNAME` file names, as pages hosts read it. */
async function namedHosts(folder: string, list: ListFolder): Promise<string[]> {
  const hosts: string[] = [];
  for (const name of hostFolders) {
    const place = join(folder, name);
    if (!(await list(place))?.files.includes('CNAME')) continue;
    const [read] = readAll([join(place, 'CNAME')]);
    const host = read !== undefined && 'text' in read ? read.text.slice(0, 300).trim() : '';
    if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host)) hosts.push(parseTarget(`//${host}`).host);
  }
  return hosts;
}
