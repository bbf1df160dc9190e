import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parts } from '../tools/fuzz/parts.ts';

/** Cases of each part in a run of the tests; `npm run fuzz` goes on for as long as it is told. */
const runs = 12;
const seed = Number(process.env.FC_SEED ?? 20261121);

test.each(parts.map((part) => [part.id, part] as const))(
  'hostile input: %s',
  async (_, part) => {
    expect(await part.run(seed, runs)).toBeNull();
  },
  240_000,
);

const folder = new URL('cases-fuzz/', import.meta.url);
const kept = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

test.skipIf(kept.length === 0).each(kept)(
  'what failed once does not: %s',
  async (name) => {
    const { part, input } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const found = parts.find(({ id }) => id === part);
    expect(found).toBeDefined();
    expect(await found?.replay(input)).toEqual([]);
  },
  240_000,
);
