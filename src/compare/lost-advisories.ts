import { detailsOf } from '../aligned.ts';
import type { Block, Pair } from '../types.ts';

/** So many are named. */
const mostIds = 3;

/** The security advisories that some blocks of the original name and the translation does not: `CVE-2031-10101, …`. */
export function lostAdvisories({ target }: Pair, blocks: readonly Block[]): string {
  const there = new Set(namedIn(target.blocks));
  const ids = [...new Set(namedIn(blocks))].filter((id) => !there.has(id));
  return [...ids.slice(0, mostIds), ...(ids.length > mostIds ? ['…'] : [])].join(', ');
}

function namedIn(blocks: readonly Block[]): string[] {
  return detailsOf(blocks, 'value').flatMap(({ type, value }) => (type === 'cve' ? [value] : []));
}
