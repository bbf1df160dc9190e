import { everything, type Filter, type Order } from './filter.ts';
import { severities } from './severity.ts';

/** What stands in the address of the overview. */
export interface Asked {
  readonly filter: Filter;
  /** Whether findings are named; null where that was left to the report. */
  readonly withFindings: boolean | null;
}

const orders: readonly Order[] = ['worst', 'path', 'leastMatched'];

/** Reads a filter from an address; what is unknown or left out lets everything through. */
export function askedBy(query: string): Asked {
  const values = new URLSearchParams(query);
  const named = values.get('severity')?.split(',');
  const findings = values.get('findings');
  return {
    filter: {
      text: values.get('text') ?? '',
      severities:
        named === undefined
          ? everything.severities
          : severities.filter((severity) => named.includes(severity)),
      rule: values.get('rule') || null,
      folder: values.get('folder') || null,
      order: orders.find((order) => order === values.get('sort')) ?? everything.order,
    },
    withFindings: findings === null ? null : findings === 'yes',
  };
}

/** The query of a filter; empty for the one that lets everything through. */
export function queryOf({ filter, withFindings }: Asked): string {
  const values = new URLSearchParams();
  if (filter.text !== '') values.set('text', filter.text);
  if (filter.severities.length < severities.length)
    values.set('severity', filter.severities.join(','));
  if (filter.rule !== null) values.set('rule', filter.rule);
  if (filter.folder !== null) values.set('folder', filter.folder);
  if (filter.order !== everything.order) values.set('sort', filter.order);
  if (withFindings !== null) values.set('findings', withFindings ? 'yes' : 'no');
  return values.toString();
}
