import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigError } from '../errors.ts';
import { ruleIds } from '../rule-registry.ts';
import { systemCode } from '../system-error.ts';
import type { Config } from '../types.ts';
import { type ConfigSyntax, mentionsKey, parseConfig } from './parse.ts';
import { rebaseConfig } from './rebase.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the file it comes from; null without one. */
  readonly path: string | null;
}

const packageKey = 'announce-lint';
const fileNames = ['announce-lint.config.json', 'announce-lint.config.jsonc'] as const;

/**
 * The config of a run in `cwd`: the file named, else the nearest one upward: a file
 * `announce-lint.config.json` or `.jsonc`, or the key `announce-lint` of a `package.json`. The
 * paths in it come back relative to `cwd`; they are written relative to the folder of the file
 * found, or to `cwd` in a file named.
 *
 * @throws ConfigError naming file and line, if it cannot be read, parsed or used.
 */
export async function loadConfig(cwd: string, explicitPath?: string): Promise<LoadedConfig> {
  if (explicitPath !== undefined) return loadNamed(cwd, explicitPath);
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = await loadFolder(cwd, folder);
    if (found) {
      const down = relative(folder, cwd).split(sep).join('/');
      return { config: rebaseConfig(found.config, down), path: found.path };
    }
    if (dirname(folder) === folder) return { config: {}, path: null };
  }
}

async function loadNamed(cwd: string, name: string): Promise<LoadedConfig> {
  const path = resolve(cwd, name);
  const text = await readIfThere(path, name);
  if (text === null) throw new ConfigError(`${name}: no such file`);
  const found = use(text, path, name, syntaxOf(name));
  if (!found) throw new ConfigError(`${name}: has no key "${packageKey}"`);
  return found;
}

async function loadFolder(cwd: string, folder: string): Promise<LoadedConfig | null> {
  const texts = await Promise.all(
    [...fileNames, 'package.json'].map(async (name) => {
      const path = join(folder, name);
      const shown = relative(cwd, path).split(sep).join('/');
      const text = await readIfThere(path, shown);
      return text === null ? [] : [{ name, path, shown, text }];
    }),
  );
  const files = texts.flat();
  const own = files.filter((file) => file.name !== 'package.json');
  const [first, second] = own;
  if (first && second) {
    throw new ConfigError(`${first.shown} and ${second.shown}: two configs in one folder`);
  }
  if (first) return use(first.text, first.path, first.shown, syntaxOf(first.name));
  const manifest = files[0];
  if (!manifest || !mentionsKey(manifest.text, packageKey)) return null;
  return use(manifest.text, manifest.path, manifest.shown, syntaxOf(manifest.name));
}

function use(text: string, path: string, shown: string, syntax: ConfigSyntax): LoadedConfig | null {
  const parsed = parseConfig(text, syntax, ruleIds);
  if (parsed.kind === 'absent') return null;
  if (parsed.kind === 'config') return { config: parsed.config, path };
  throw new ConfigError(parsed.problems.map((problem) => `${shown}:${problem}`).join('\n'));
}

function syntaxOf(name: string): ConfigSyntax {
  if (/(?:^|[\\/])package\.json$/.test(name)) return { comments: false, key: packageKey };
  return { comments: !name.endsWith('.json') };
}

async function readIfThere(path: string, shown: string): Promise<string | null> {
  try {
    // A device has no end.
    if ((await stat(path)).isFile()) return await readFile(path, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new ConfigError(`${shown}: cannot be read (${code})`);
  }
  throw new ConfigError(`${shown}: not a file`);
}
