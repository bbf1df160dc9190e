/** `npm run docs`: writes the parts of `docs/` that are made of the rules and their docs. */

import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadRules, ruleIds } from '../../src/rule-registry.ts';
import type { Language } from '../../src/types.ts';
import { type Documented, howOftenRight, whatItSays, withTable } from './pages.ts';

const root = new URL('../../', import.meta.url);
const languages: readonly (readonly [Language, suffix: string])[] = [
  ['en', '.md'],
  ['zh', '.zh.md'],
];

/** The pages by path, as they should be. */
export async function madeDocs(): Promise<ReadonlyMap<string, string>> {
  const rules = await Promise.all(
    (await loadRules(ruleIds)).map(async (rule): Promise<Documented> => {
      const doc = await readFile(new URL(`rules/${rule.id}.md`, root), 'utf8');
      return { rule, doc };
    }),
  );
  const pages = languages.map(async ([lang, suffix]): Promise<[string, string][]> => {
    const path = `docs/what-it-cannot-see${suffix}`;
    const page = await readFile(new URL(path, root), 'utf8');
    return [
      [`docs/what-it-says${suffix}`, whatItSays(rules, lang)],
      [path, withTable(page, howOftenRight(rules, lang))],
    ];
  });
  return new Map((await Promise.all(pages)).flat());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await madeDocs()) await writeFile(new URL(path, root), text);
}
