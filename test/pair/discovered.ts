import { detectLanguage } from '../../src/language.ts';
import type { Discovery } from '../../src/pair/discovery.ts';
import { languageOfPath } from '../../src/pair/page-path.ts';
import type { PairingResult } from '../../src/pair/pair.ts';

export const english = 'The gateway keeps every event until a consumer has confirmed it.';
export const chinese = '在消费者确认之前，网关会一直保留每个事件。';

/** A discovery of files that exist in memory only, in the project `/site`. */
export function discovered(
  files: Readonly<Record<string, string>>,
  rest: Partial<Discovery> = {},
): Discovery {
  const paths = Object.keys(files).sort();
  return {
    cwd: '/site',
    home: '/site',
    files: paths.map((path) => {
      const text = files[path] ?? '';
      return { path, text, language: languageOfPath(path) ?? detectLanguage(text) };
    }),
    named: [],
    roots: ['.'],
    counterparts: [],
    excluded: [],
    skipped: [],
    around: null,
    generators: {},
    ...rest,
  };
}

/** The pairs as `source > target`. */
export function shown(result: PairingResult): string[] {
  return result.pairings.map(({ source, target }) => `${source.path} > ${target.path}`);
}
