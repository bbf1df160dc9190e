/** The only door from `src/` to the rules. */
export { loadRules, ruleIds } from '../rules/index.ts';
