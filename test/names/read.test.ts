import { expect, test } from 'vitest';
import { findIdentifiers } from '../../src/names/identifiers.ts';
import { nameKey } from '../../src/names/name.ts';
import { findPeople } from '../../src/names/people.ts';
import { parses } from '../pace.ts';

test('identifiers in prose, none inside another', () => {
  const text =
    'Set WICK_LENGTH or --wick-length in /etc/quay/lamp.yaml, see oil_level and wickLength, ask @keeper at forum.quay.dev.';
  expect(findIdentifiers(text).map((one) => one.text)).toEqual([
    'WICK_LENGTH',
    '--wick-length',
    '/etc/quay/lamp.yaml',
    'oil_level',
    'wickLength',
    '@keeper',
    'forum.quay.dev',
  ]);
});

test('names with dots between their words', () => {
  const text =
    'Set oil.wick_length and number.of.lamps, see org.quay.lamp.KeeperRule. The lamp.Second sentence, v1.2.rc3.';
  expect(findIdentifiers(text).map((one) => one.text)).toEqual([
    'oil.wick_length',
    'number.of.lamps',
    'org.quay.lamp.KeeperRule',
  ]);
});

test.each([
  'Light and/or dark -- as you like, e.g. :arrow_right: at noon.',
  'Lamps burn.They burn at quay.example at noon, i.e. until a.m. or p.m. of the day.',
])('ordinary prose has no identifiers: %s', (text) => {
  expect(findIdentifiers(text)).toEqual([]);
});

test('people behind thanks, before a company, and their neighbours in a list', () => {
  const names = (text: string) =>
    findPeople(text, new Set(['harbour', 'guide'])).map((one) => one.text);
  expect(
    names('Thanks to Kwabena J. Holloway (Oilwell), Ines Falk, and Per Olsen for the lamps.'),
  ).toEqual(['Kwabena J. Holloway', 'Ines Falk', 'Per Olsen']);
  expect(names('See the Harbour Guide (Online) for Lamp Oil.')).toEqual([]);
});

test.each([
  ['what somebody does', 'said Kwabena Holloway, Staff Engineer at Oilwell.', ['Kwabena Holloway']],
  ['what somebody does, in front', 'said Staff Engineer Ines Falk, who lit it.', ['Ines Falk']],
  ['ordinary words', 'The lamp is mended by Refreshing Token at noon.', []],
  ['ordinary words that are a name', 'Thanks to Mark Stone for the lamp.', ['Mark Stone']],
  ['a family name in capitals', 'said Fang SITU, who keeps the quay.', ['Fang SITU']],
  ['a given name of two', 'said LiHua Zhou, who keeps the quay.', ['LiHua Zhou']],
  ['an abbreviation', 'It is lit by Lantern HTTPS at the quay.', []],
  ['whose it is, in front', "It is lit by Oilwell's Wykeham team at the quay.", []],
  ['whose it is, behind', "It is lit by Ines Falk's Wykeham team.", ["Ines Falk's"]],
  ['a person of something', "said Oilwell's Ines Falk (Oilwell), who lit it.", ['Ines Falk']],
])('people: %s', (_, text, names) => {
  expect(findPeople(text, new Set()).map((one) => one.text)).toEqual(names);
});

test.each([
  ['OilWells', 'oil-well'],
  ['Lantern Hub', 'LanternHub'],
  ['Kwabena’s', 'kwabena'],
])('%s and %s are one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each(['kubernetes', 'class', 'dns', 'Oil-Wells'])(
  'the key of the key of %s is its key',
  (name) => {
    expect(nameKey(nameKey(name))).toBe(nameKey(name));
  },
);

test('a long hostile text takes time in proportion to its length', async () => {
  const took = await parses(() => {
    for (const part of ['a.', 'A_', '--a-', '/a', 'aA', 'Ab ', '@a', 'aa.', 'a_.'])
      findIdentifiers(part.repeat(50_000));
  });
  expect(took).toBeLessThan(200);
});
