import type { Detail, Pair } from '../types.ts';
import { compareCode } from './code.ts';
import { compareLinks } from './links.ts';
import { perPair } from './memo.ts';
import { compareValues } from './values.ts';

/** All details of the source that were not found in their section. */
export const lostDetails: (pair: Pair) => ReadonlySet<Detail> = perPair((pair) => {
  const outcomes = [
    ...compareLinks(pair).outcomes,
    ...compareCode(pair).outcomes,
    ...compareValues(pair).outcomes,
  ];
  const lost = new Set<Detail>();
  for (const { kind, source, elsewhere } of outcomes) {
    if (kind === 'missing' && source !== undefined && !elsewhere) lost.add(source);
  }
  return lost;
});

/** Whether the loss of a detail tells of a lost sentence: a small number is often put into words. */
export function isTelling(detail: Detail): boolean {
  return detail.kind === 'value' ? detail.strength === 'strong' : detail.kind !== 'shortcode';
}

/** The lost details that tell of a lost sentence. */
export const lostTelling: (pair: Pair) => ReadonlySet<Detail> = perPair(
  (pair) => new Set([...lostDetails(pair)].filter(isTelling)),
);
