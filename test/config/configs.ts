/** Rules that the tests of the config may name. */
export const someRules = ['mismatched-url', 'missing-heading', 'extra-link'] as const;

interface ConfigCase {
  readonly name: string;
  readonly config: unknown;
  /** What the validator says, in order; nothing where the config may be used. */
  readonly says: readonly string[];
}

export const configCases: readonly ConfigCase[] = [
  { name: 'empty', config: {}, says: [] },
  {
    name: 'everything',
    config: {
      $schema: './node_modules/announce-lint/schema.json',
      rules: {
        'mismatched-url': 'warning',
        'extra-link': ['off', {}],
        'missing-heading': ['error', { depth: 2 }],
      },
      overrides: [{ files: ['content/zh/archive/**'], rules: { 'missing-heading': 'info' } }],
      pairs: { 'README.md': 'README.zh.md' },
      include: ['content/**'],
      exclude: [],
      profile: { headingIds: 'positional' },
      names: { 'Oilwell Group': ['油井集团'], lanternd: [] },
    },
    says: [],
  },
  { name: 'a list', config: [], says: ['must be an object, not a list'] },
  { name: 'null', config: null, says: ['must be an object, not null'] },
  {
    name: 'unknown key',
    config: { rulez: {} },
    says: ['unknown key "rulez"; did you mean "rules"?'],
  },
  { name: 'unknown key, nothing near', config: { threads: 4 }, says: ['unknown key "threads"'] },
  {
    name: 'unknown rule',
    config: { rules: { 'mismatched-urls': 'error' } },
    says: ['unknown rule "mismatched-urls"; did you mean "mismatched-url"?'],
  },
  {
    name: 'rule named like a member of every object',
    config: JSON.parse('{ "rules": { "constructor": "off", "__proto__": "off" } }'),
    says: ['unknown rule "constructor"', 'unknown rule "__proto__"'],
  },
  {
    name: 'level of another tool',
    config: { rules: { 'extra-link': 'warn' } },
    says: ['"warn" is not one of "off", "info", "warning", "error"; did you mean "warning"?'],
  },
  {
    name: 'level as a number',
    config: { rules: { 'extra-link': 2 } },
    says: ['must be a level or [level, options], not a number'],
  },
  {
    name: 'level in a list without options',
    config: { rules: { 'extra-link': ['error'] } },
    says: ['must be [level, options], not a list of 1'],
  },
  {
    name: 'options that are a list',
    config: { rules: { 'extra-link': ['error', []] } },
    says: ['must be an object of options, not a list'],
  },
  { name: 'rules as a list', config: { rules: [] }, says: ['must be an object, not a list'] },
  {
    name: 'override without rules',
    config: { overrides: [{ files: ['a.md'] }] },
    says: ['"rules" is missing'],
  },
  {
    name: 'override with a single glob',
    config: { overrides: [{ files: 'a.md', rules: {} }] },
    says: ['must be a list, not a string'],
  },
  {
    name: 'override with a negated glob',
    config: { overrides: [{ files: ['!a.md'], rules: {} }] },
    says: ['must not begin with "!"; a later override can undo an earlier one'],
  },
  {
    name: 'override with an unknown key',
    config: { overrides: [{ files: [], rules: {}, exclude: [] }] },
    says: ['unknown key "exclude"'],
  },
  { name: 'include as a string', config: { include: 'a' }, says: ['must be a list, not a string'] },
  { name: 'include of null', config: { include: [null] }, says: ['must be a string, not null'] },
  { name: 'empty glob', config: { exclude: [''] }, says: ['must not be empty'] },
  { name: 'negated include', config: { include: ['!drafts/**'] }, says: [] },
  {
    name: 'backslashes',
    config: { include: ['content\\zh'] },
    says: ['must use "/" between folders, not "\\"'],
  },
  {
    name: 'pair to nothing',
    config: { pairs: { 'a.md': '' } },
    says: ['must not be empty'],
  },
  { name: 'pair from nothing', config: { pairs: { '': 'a.md' } }, says: ['must not be empty'] },
  {
    name: 'profile value',
    config: { profile: { headingIds: 'explicitly' } },
    says: [
      '"explicitly" is not one of "explicit", "positional", "mixed", "unknown"; did you mean "explicit"?',
    ],
  },
  {
    name: 'one form of a name, not in a list',
    config: { names: { Oilwell: '油井' } },
    says: ['must be a list, not a string'],
  },
  {
    name: 'empty form of a name',
    config: { names: { Oilwell: [''] } },
    says: ['must not be empty'],
  },
  { name: 'name of nothing', config: { names: { '': ['油井'] } }, says: ['must not be empty'] },
  { name: 'since a release', config: { since: 'v1.20' }, says: [] },
  { name: 'since a day', config: { since: '2024-01-31' }, says: [] },
  {
    name: 'since a time of the year',
    config: { since: 'last spring' },
    says: ['must be a release such as "1.20" or a day such as "2024-01-01"'],
  },
  { name: 'since a number', config: { since: 1.2 }, says: ['must be a string, not a number'] },
  { name: 'slugs of a generator', config: { profile: { slugs: 'blackfriday' } }, says: [] },
  {
    name: 'hosts that are none',
    config: { profile: { hosts: [''] } },
    says: ['must not be empty'],
  },
  {
    name: 'two things wrong',
    config: { include: [1], profile: { headings: 'explicit' } },
    says: ['must be a string, not a number', 'unknown key "headings"; did you mean "headingIds"?'],
  },
];
