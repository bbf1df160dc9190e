import { didYouMean } from './closest.ts';

/** Something wrong in a config, and where: keys and indexes from its root. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** The key itself is wrong, not its value. */
  readonly atKey?: boolean;
}

type Path = Issue['path'];
type Check = (value: unknown, path: Path) => Issue[];

const levels = ['off', 'info', 'warning', 'error'] as const;
const headingIds = ['explicit', 'positional', 'mixed', 'unknown'] as const;
const slugs = [
  'github',
  'github-ascii',
  'blackfriday',
  'vitepress',
  'mkdocs',
  'mkdocs-unicode',
  'unknown',
] as const;
const treatments = ['copy', 'localise', 'translate', 'ignore'] as const;
const localePrefix = ['required', 'forbidden', 'free', 'unknown'] as const;

/**
 * What is wrong with a config, in the order of its text; nothing when it may be used as `Config`.
 * `schema.json` says the same, and a test holds the two together.
 */
export function validateConfig(value: unknown, ruleIds: readonly string[]): Issue[] {
  const rules = recordOf(ruleLevel, (key, path) =>
    ruleIds.includes(key)
      ? []
      : [{ path, message: `unknown rule "${key}"${didYouMean(key, ruleIds)}`, atKey: true }],
  );
  return objectOf({
    $schema: text,
    rules,
    overrides: listOf(objectOf({ files: listOf(overrideGlob), rules }, ['files', 'rules'])),
    pairs: recordOf(pathText, (key, path) => pathText(key, path).map(atKey)),
    include: listOf(pathText),
    exclude: listOf(pathText),
    since: sinceText,
    source: oneOf(['en', 'zh']),
    profile: objectOf({
      headingIds: oneOf(headingIds),
      slugs: oneOf(slugs),
      localePrefix: oneOf(localePrefix),
      hosts: listOf(nonEmpty),
      frontMatter: recordOf(oneOf(treatments), (key, path) => nonEmpty(key, path).map(atKey)),
    }),
    failOnStale: flag,
    history: flag,
    pins: listOf(nonEmpty),
    names: recordOf(listOf(nonEmpty), (key, path) => nonEmpty(key, path).map(atKey)),
  })(value, []);
}

function objectOf(
  checks: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
): Check {
  return (value, path) => {
    if (!isObject(value)) return [wrongType(value, path, 'an object')];
    const issues = Object.entries(value).flatMap(([key, item]): Issue[] => {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check) return check(item, [...path, key]);
      const hint = didYouMean(key, Object.keys(checks));
      return [{ path: [...path, key], message: `unknown key "${key}"${hint}`, atKey: true }];
    });
    const absent = required.filter((key) => !Object.hasOwn(value, key));
    return [...issues, ...absent.map((key) => ({ path, message: `"${key}" is missing` }))];
  };
}

function recordOf(check: Check, checkKey: (key: string, path: Path) => Issue[]): Check {
  return (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => [
          ...checkKey(key, [...path, key]),
          ...check(item, [...path, key]),
        ])
      : [wrongType(value, path, 'an object')];
}

function listOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, [...path, index]))
      : [wrongType(value, path, 'a list')];
}

function oneOf(choices: readonly string[]): Check {
  return (value, path) => {
    if (typeof value === 'string' && choices.includes(value)) return [];
    const list = choices.map((choice) => `"${choice}"`).join(', ');
    if (typeof value !== 'string') return [wrongType(value, path, `one of ${list}`)];
    return [{ path, message: `"${value}" is not one of ${list}${didYouMean(value, choices)}` }];
  };
}

const level = oneOf(levels);

const ruleLevel: Check = (value, path) => {
  if (!Array.isArray(value)) {
    return isObject(value) || typeof value !== 'string'
      ? [wrongType(value, path, 'a level or [level, options]')]
      : level(value, path);
  }
  if (value.length !== 2) {
    return [{ path, message: `must be [level, options], not a list of ${value.length}` }];
  }
  const [first, options] = value;
  const issues = level(first, [...path, 0]);
  return isObject(options)
    ? issues
    : [...issues, wrongType(options, [...path, 1], 'an object of options')];
};

const text: Check = (value, path) =>
  typeof value === 'string' ? [] : [wrongType(value, path, 'a string')];

const flag: Check = (value, path) =>
  typeof value === 'boolean' ? [] : [wrongType(value, path, 'true or false')];

const nonEmpty: Check = (value, path) =>
  value === '' ? [{ path, message: 'must not be empty' }] : text(value, path);

const pathText: Check = (value, path) => {
  if (typeof value !== 'string') return [wrongType(value, path, 'a string')];
  if (value === '') return [{ path, message: 'must not be empty' }];
  return value.includes('\\') ? [{ path, message: 'must use "/" between folders, not "\\"' }] : [];
};

const sinceText: Check = (value, path) => {
  if (typeof value !== 'string') return [wrongType(value, path, 'a string')];
  return /^(?:v?\d{1,3}(?:\.\d{1,5}){0,3}|\d{4}-\d{2}-\d{2})$/.test(value)
    ? []
    : [{ path, message: `must be a release such as "1.20" or a day such as "2024-01-01"` }];
};

const overrideGlob: Check = (value, path) =>
  typeof value === 'string' && value.startsWith('!')
    ? [{ path, message: 'must not begin with "!"; a later override can undo an earlier one' }]
    : pathText(value, path);

function wrongType(value: unknown, path: Path, wanted: string): Issue {
  return { path, message: `must be ${wanted}, not ${typeName(value)}` };
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function atKey(issue: Issue): Issue {
  return { ...issue, atKey: true };
}
