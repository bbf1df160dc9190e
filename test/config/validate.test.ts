import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { validateConfig } from '../../src/config/validate.ts';
import { ruleIds } from '../../src/rule-registry.ts';
import { configCases, someRules } from './configs.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'));

test.each(configCases)('validator: $name', ({ config, says }) => {
  expect(validateConfig(config, someRules).map((issue) => issue.message)).toEqual(says);
});

test.each(configCases)('schema agrees: $name', ({ config, says }) => {
  const accepts = new Ajv({ allErrors: true }).compile({
    ...schema,
    $defs: { ...schema.$defs, ruleId: { enum: someRules } },
  });
  expect(accepts(config), JSON.stringify(accepts.errors)).toBe(says.length === 0);
});

test('the schema names every rule and no other', () => {
  expect([...schema.$defs.ruleId.enum].sort()).toEqual([...ruleIds].sort());
});
