import type { Config, RuleLevel, RuleOptions, Severity } from '../types.ts';
import { type Glob, matchesGlob, parseGlob } from './glob.ts';

type Override = NonNullable<Config['overrides']>[number];

/** How a rule runs on one pair. */
export interface RuleSetting {
  readonly level: RuleLevel;
  readonly options: RuleOptions;
}

const parsed = new WeakMap<Override, readonly Glob[]>();

/**
 * The level and the options of a rule for a pair: the rule's own severity, then `rules`, then each
 * of `overrides` whose `files` stand for the source or the target page, the last one winning. An
 * entry without options keeps those given before.
 */
export function levelOf(
  config: Config,
  ruleId: string,
  defaultSeverity: Severity,
  pairPaths: readonly string[],
): RuleSetting {
  let setting: RuleSetting = { level: defaultSeverity, options: {} };
  setting = settingFrom(config.rules, ruleId, setting);
  for (const override of config.overrides ?? []) {
    if (!Object.hasOwn(override.rules, ruleId)) continue;
    const globs = globsOf(override);
    if (pairPaths.some((path) => globs.some((glob) => matchesGlob(glob, path)))) {
      setting = settingFrom(override.rules, ruleId, setting);
    }
  }
  return setting;
}

/** The config with rule levels from the command line, which win over everything in it. */
export function withLevels(config: Config, levels: Readonly<Record<string, RuleLevel>>): Config {
  if (Object.keys(levels).length === 0) return config;
  return {
    ...config,
    rules: { ...config.rules, ...keepOptions(config.rules, levels) },
    overrides: [...(config.overrides ?? []), { files: ['**'], rules: levels }],
  };
}

function keepOptions(
  rules: Config['rules'],
  levels: Readonly<Record<string, RuleLevel>>,
): NonNullable<Config['rules']> {
  return Object.fromEntries(
    Object.entries(levels).map(([id, level]) => {
      const entry = rules && Object.hasOwn(rules, id) ? rules[id] : undefined;
      return [id, typeof entry === 'object' ? [level, entry[1]] : level];
    }),
  );
}

function settingFrom(rules: Config['rules'], ruleId: string, before: RuleSetting): RuleSetting {
  const entry = rules && Object.hasOwn(rules, ruleId) ? rules[ruleId] : undefined;
  if (entry === undefined) return before;
  return typeof entry === 'string'
    ? { level: entry, options: before.options }
    : { level: entry[0], options: entry[1] };
}

function globsOf(override: Override): readonly Glob[] {
  const known = parsed.get(override);
  if (known) return known;
  const globs = override.files.map(parseGlob);
  parsed.set(override, globs);
  return globs;
}
