import { exportName } from './names.ts';
import { summary } from './templates.ts';

/** Puts `line` behind the last line that fits `pattern`. */
function behindLast(text: string, pattern: RegExp, line: string, path: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((one) => pattern.test(one));
  if (last < 0) throw new Error(`${path}: no line like ${pattern} to register a rule behind`);
  return lines.toSpliced(last + 1, 0, line).join('\n');
}

/** Puts an import of a rule among the others, by the alphabet of their files. */
function inOrder(text: string, line: string): string {
  const fileOf = (one: string) => /^import \{.*'\.\.\/rules\/(.*)\.ts';$/.exec(one)?.[1];
  const own = fileOf(line) ?? '';
  const lines = text.split('\n');
  const before = lines.findLastIndex((one) => (fileOf(one) ?? own) < own);
  return lines.toSpliced(before + 1, 0, line).join('\n');
}

interface Registration {
  readonly path: string;
  /** The text of the file with the rule in it. */
  readonly register: (text: string) => string;
}

/** Every place that knows the rules by name; `last` is the one that the new rule comes behind. */
export function registrationsOf(id: string, last: string): readonly Registration[] {
  const row = (level: string, said: string) =>
    `| [\`${id}\`](rules/${id}.md) | ${level} | ${said} |`;
  const table = (path: string, line: string): Registration => ({
    path,
    register: (text) => behindLast(text, new RegExp(`^\\| \\[\`${last}\`\\]\\(rules/`), line, path),
  });
  return [
    {
      path: 'rules/index.ts',
      register: (text) => behindLast(text, /^ {2}'[a-z-]+',$/, `  '${id}',`, 'rules/index.ts'),
    },
    {
      path: 'src/all-rules.ts',
      register: (text) =>
        inOrder(
          behindLast(text, /^ {2}'[a-z-]+': /, `  '${id}': ${exportName(id)},`, 'src/all-rules.ts'),
          `import { ${exportName(id)} } from '../rules/${id}.ts';`,
        ),
    },
    {
      path: 'schema.json',
      register: (text) => {
        const known = new RegExp(`^( +)"${last}"$`, 'm');
        if (!known.test(text)) throw new Error(`schema.json: "${last}" is not the last rule`);
        return text.replace(known, `$1"${last}",\n$1"${id}"`);
      },
    },
    table('README.md', row('info', summary.en)),
    table('README.zh.md', row('提示', summary.zh)),
    {
      path: 'tools/docs/advice.ts',
      register: (text) =>
        behindLast(
          text,
          /^ {2}'[a-z-]+': [a-zA-Z]+,$/,
          `  '${id}': absent,`,
          'tools/docs/advice.ts',
        ),
    },
  ];
}
