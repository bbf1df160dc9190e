import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { helpText } from '../src/cli/help.ts';
import { main } from '../src/cli/main.ts';
import { parseConfig } from '../src/config/parse.ts';
import { lint } from '../src/index.ts';
import { wordsIn } from '../src/report/words.ts';
import { loadRules, ruleIds } from '../src/rule-registry.ts';
import type { Language } from '../src/types.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = { en: 'README.md', zh: 'README.zh.md' } as const;
const texts = { en: read(files.en), zh: read(files.zh) };
const languages = Object.keys(files) as readonly Language[];

describe.each(languages)('README in %s', (lang) => {
  test('the table of rules says what the rules say of themselves', async () => {
    const rules = await loadRules(ruleIds);
    const { severity } = wordsIn(lang);
    const rows = rules.map(
      ({ id, severity: level, summary }) =>
        `| [\`${id}\`](rules/${id}.md) | ${severity[level]} | ${summary[lang]} |`,
    );
    const table = texts[lang].split('\n').filter((line) => line.startsWith('| [`'));
    expect(table).toEqual(rows);
  });

  test('the findings shown are what the program prints', async () => {
    const shown = blocksOf(lang, 'text').flatMap((block) => block.trim().split('\n\n'));
    const page = /corpus\/\S+\.md/.exec(shown[0] ?? '')?.[0] ?? '';
    const printed = await printedBy([page, '--lang', lang]);
    expect(shown.filter((finding) => !printed.split('\n\n').includes(finding))).toEqual([]);
    expect(shown.length).toBeGreaterThan(1);
  });

  test('the config shown is valid', () => {
    const [config = ''] = blocksOf(lang, 'json');
    expect(parseConfig(config, { comments: false }, ruleIds).kind).toBe('config');
  });

  test('the options named exist', () => {
    const named = texts[lang].match(/(?<=`)--[a-z-]+/g) ?? [];
    expect(named.filter((option) => !helpText[lang].includes(option))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  test('the files linked to exist', () => {
    const links = [...texts[lang].matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !/^https?:/.test(link));
    expect(own.filter((link) => !existsSync(posix.join(root, link)))).toEqual([]);
    expect(links).toContain('LICENSE');
  });
});

test('the files that CONTRIBUTING names exist', () => {
  const named =
    read('CONTRIBUTING.md').match(/(?<=`)(?:src|rules|test|corpus)\/[\w./-]*(?=`)/g) ?? [];
  expect(named.filter((path) => !existsSync(posix.join(root, path)))).toEqual([]);
  expect(named).toContain('src/pipeline.ts');
});

test('both languages have the same commands, config and code', () => {
  const plain = (lang: Language) =>
    ['sh', 'json', 'jsonc', 'ts', 'yaml']
      .flatMap((kind) => blocksOf(lang, kind))
      .map(withoutComments);
  expect(plain('zh')).toEqual(plain('en'));
});

test('the linter finds no fault with its own pages', async () => {
  const { findings, pairs } = await lint([files.en], { cwd: root });
  expect(pairs.map(({ source, target }) => [source, target])).toEqual([[files.en, files.zh]]);
  const loud = findings.filter(({ severity }) => severity !== 'info');
  expect(loud.map(({ rule, evidence }) => ({ rule, ...evidence }))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(posix.join(root, path), 'utf8');
}

/** The contents of the fenced code blocks of one language. */
function blocksOf(lang: Language, kind: string): string[] {
  const fence = new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'gm');
  return [...texts[lang].matchAll(fence)].map(([, block = '']) => block);
}

function withoutComments(code: string): string {
  return code.replace(/[ \t]+#.*$/gm, '');
}

async function printedBy(argv: readonly string[]): Promise<string> {
  let printed = '';
  await main(argv, {
    cwd: root,
    variables: {},
    locale: 'en',
    out: (text) => {
      printed += text;
    },
    err: () => {},
    columns: null,
  });
  return printed;
}
