import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { treeOf } from '../learn.ts';
import { type Survey, survey } from '../survey.ts';
import { systemCode } from '../system-error.ts';
import type { Language, Pair, Profile, ProfileEvidence } from '../types.ts';
import type { InitCommand } from './commands.ts';
import type { Environment } from './environment.ts';
import { initTexts } from './init-texts.ts';
import { commonProfile } from './written-profile.ts';

const fileName = 'announce-lint.config.jsonc';

/**
 * Looks at a site, says what it saw, and writes a config with the habits that are the same in all of
 * its trees; with `baseline`, accepts everything that is there; or writes a GitHub workflow, if that
 * is asked for.
 *
 * @throws UsageError where there is a config already, or no pair.
 */
export async function init(
  { paths, baseline, workflow }: InitCommand,
  lang: Language,
  environment: Environment,
): Promise<void> {
  if (workflow) {
    const { initWorkflow } = await import('./init-workflow.ts');
    return initWorkflow(paths, lang, environment);
  }
  const { cwd, out } = environment;
  // A site that has a config, or must not get one, can accept what is there all the same.
  const isSet = baseline !== null && (baseline.local || (await loadConfig(cwd)).path !== null);
  if (!isSet) out(await writeConfig(paths, lang, cwd));
  if (baseline === null) return;
  const { acceptAll } = await import('./baseline.ts');
  out(`${await acceptAll(paths, baseline, lang, environment)}\n`);
}

async function writeConfig(paths: readonly string[], lang: Language, cwd: string): Promise<string> {
  const seen = await survey({ cwd, paths, config: {} });
  if (seen.pairs.length === 0) {
    throw new UsageError('Nothing to check: no pair of an English and a Chinese page here');
  }
  await writeNew(join(cwd, fileName), configText(commonProfile(seen.site), lang));
  return `${saw(seen, lang).join('\n')}\n\n${initTexts[lang].wrote(fileName)}\n`;
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') {
      throw new UsageError(`${fileName} is there already; remove it to write it anew`);
    }
    throw error;
  }
}

/** Tree by tree: where the pages lie, and each habit with its counts. */
function saw({ pairs, unpaired, site }: Survey, lang: Language): string[] {
  const texts = initTexts[lang];
  const lines = Object.entries(site.profiles).flatMap(([tree, profile]) => {
    const members = pairs.filter((pair) => treeOf(pair.target.path) === tree);
    const counts = site.evidence[tree];
    if (counts === undefined) return [];
    const head = texts.tree(folderOf(members, 'source'), folderOf(members, 'target'), counts.pairs);
    return [
      head,
      texts.headingIds(profile.headingIds, counts.headings),
      texts.slugs(profile.slugs, counts.slugs, configOf(profile, counts)),
      texts.localePrefix(profile.localePrefix, counts.links),
      ...texts.frontMatter(profile.frontMatter),
      ...(profile.hosts.length > 0 ? [texts.hosts(profile.hosts)] : []),
    ];
  });
  return unpaired.length === 0 ? lines : [...lines, texts.unpaired(unpaired.length)];
}

/** The config file that tells how ids are made; null where the pages do. */
function configOf({ slugs }: Profile, { generator }: ProfileEvidence): string | null {
  return generator !== null && slugs !== 'unknown' && generator.slugs === slugs
    ? generator.path
    : null;
}

/** The folder that all pages of one side share. */
function folderOf(pairs: readonly Pair[], side: 'source' | 'target'): string {
  const [first = [], ...rest] = pairs.map((pair) => pair[side].path.split('/').slice(0, -1));
  let length = first.length;
  for (const folders of rest) {
    while (length > 0 && first.slice(0, length).join('/') !== folders.slice(0, length).join('/'))
      length -= 1;
  }
  return first.slice(0, length).join('/') || '.';
}

/** JSON in one line, with blanks for people. */
function inOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n */g, ' ');
}

function configText(profile: Partial<Profile>, lang: Language): string {
  const { comments } = initTexts[lang];
  const fields = Object.entries(profile).map(
    ([key, value]) =>
      `    // ${comments[key] ?? ''}\n    ${JSON.stringify(key)}: ${inOneLine(value)}`,
  );
  const inside = fields.length === 0 ? `    // ${comments.none}` : fields.join(',\n');
  return `{
  // ${comments.profile}
  "profile": {
${inside}
  },
  // ${comments.rules}
  "rules": {},
  // ${comments.exclude}
  "exclude": []
}
`;
}
