import { resolve } from 'node:path';
import { pairByLayout } from '../pair/layout.ts';
import { mappedPairs } from '../pair/mapped.ts';
import type { Config } from '../types.ts';
import { candidatesOf } from './candidates.ts';
import type { ListFolder } from './folders.ts';
import { isInside, toPosix } from './posix.ts';

interface Scene {
  readonly cwd: string;
  /** The project's folder if there is one: no counterpart lies outside. */
  readonly project: string | null;
  readonly list: ListFolder;
}

/**
 * The files on disk that, by their paths or the config's `pairs`, are the counterparts of pages
 * which have none among `pages`. What lies in one of `folders`, which were searched already, was
 * passed over there for a reason. Paths are absolute, in the system's form.
 */
export async function findCounterparts(
  pages: readonly string[],
  folders: readonly string[],
  config: Config,
  scene: Scene,
): Promise<string[]> {
  const known = new Set(pages.map(toPosix));
  const configured = await configuredCounterparts(known, config, scene);
  const { project } = scene;
  const everything = project !== null && folders.includes(project);
  if (everything && pages.every((page) => isInside(project, page))) return configured;

  const paired = new Set(
    pairByLayout([...known], () => 'unknown').flatMap((pair) => [pair.english, pair.chinese]),
  );
  const alone = [...known].filter((page) => !paired.has(page));
  const candidates = await candidatesOf(alone, scene.list, (place) =>
    folders.some((folder) => isInside(folder, place)),
  );
  for (const page of known) candidates.delete(page);
  const searched = new Set(alone);
  const found = pairByLayout([...known, ...candidates], () => 'unknown').flatMap((pair) => {
    const { english, chinese } = pair;
    return searched.has(english) || searched.has(chinese) ? [english, chinese] : [];
  });
  return [...new Set([...configured, ...found.filter((path) => !known.has(path))])];
}

async function configuredCounterparts(
  known: ReadonlySet<string>,
  config: Config,
  scene: Scene,
): Promise<string[]> {
  const found: string[] = [];
  const place = (path: string) => toPosix(resolve(scene.cwd, path));
  const entries = Object.entries(config.pairs ?? {}).map(
    ([source, target]) => [place(source), place(target)] as const,
  );
  for (const { source, target } of mappedPairs(entries, known, config.source)) {
    const absent = known.has(source) && !known.has(target) ? target : source;
    if (known.has(absent) || !(known.has(source) || known.has(target))) continue;
    const content = await scene.list(absent.slice(0, absent.lastIndexOf('/')));
    if (content?.files.includes(absent.slice(absent.lastIndexOf('/') + 1))) found.push(absent);
  }
  return found;
}
