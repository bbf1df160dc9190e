/** Every option, of the linter and of its subcommands, in the form that `parseArgs` takes. */
export const options = {
  all: { type: 'boolean' },
  baseline: { type: 'boolean' },
  changed: { type: 'boolean' },
  color: { type: 'boolean' },
  config: { type: 'string', short: 'c' },
  explain: { type: 'string' },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  'fix-unsafe': { type: 'boolean' },
  format: { type: 'string', short: 'f', multiple: true },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  'list-rules': { type: 'boolean' },
  local: { type: 'boolean' },
  'mark-synced': { type: 'string', multiple: true },
  'max-warnings': { type: 'string' },
  'no-color': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  'print-config': { type: 'boolean' },
  prune: { type: 'boolean' },
  quiet: { type: 'boolean' },
  reason: { type: 'string' },
  rule: { type: 'string', multiple: true },
  since: { type: 'string' },
  verbose: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  workflow: { type: 'boolean' },
} as const;

export type Option = keyof typeof options;
export const optionNames = Object.keys(options) as readonly Option[];
