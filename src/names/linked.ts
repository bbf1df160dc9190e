import { type AlignedBlocks, detailsOf } from '../aligned.ts';
import type { Block } from '../types.ts';
import { parseTarget, targetKey } from '../url.ts';
import { type Name, nameKey } from './name.ts';

/**
 * Whether a name stands in a link whose address says it, and the translation has that link:
 * `[Quayside](https://quayside.example/lamps)` as `[码头](https://quayside.example/lamps)`.
 */
export function isSaidByLink({ source, target }: AlignedBlocks, { key, span }: Name): boolean {
  const link = detailsOf(source, 'link').find(
    (one) => one.span.offset <= span.offset && span.endOffset <= one.span.endOffset,
  );
  if (link === undefined || !nameKey(link.url).includes(key)) return false;
  const address = targetKey(link.url);
  return detailsOf(target, 'link').some(({ url }) => targetKey(url) === address);
}

/** Where the works of many lie, by the key of its name. */
const hosts: Readonly<Record<string, RegExp>> = {
  bitbucket: /^bitbucket\.org$/,
  docker: /^hub\.docker\.com$/,
  gitee: /^gitee\.com$/,
  github: /(?:^|\.)github\.com$/,
  gitlab: /(?:^|\.)gitlab\.com$/,
  npm: /(?:^|\.)npmjs\.(?:com|org)$/,
  pypi: /^pypi\.org$/,
};
/** `quayside/lamp-keeper`, in code or with a mark or a hump that `and/or` and `TCP/IP` lack. */
const slug = /(?<![\w./@-])[A-Za-z0-9][\w-]{0,38}\/[A-Za-z0-9](?:[\w.-]{0,99}[\w-])?(?![\w/-])/g;

/**
 * Whether a name is that of a host where works lie, and the work says it: a link to that host which
 * the translation has, or, of code, `owner/repository` on both sides.
 */
export function isSaidByHost({ source, target }: AlignedBlocks, { key }: Name): boolean {
  const host = Object.hasOwn(hosts, key) ? hosts[key] : undefined;
  if (host === undefined) return false;
  const leads = (blocks: readonly Block[]) =>
    detailsOf(blocks, 'link').some(({ url }) => host.test(parseTarget(url).host));
  if (leads(source) && leads(target)) return true;
  if (key === 'npm' || key === 'pypi') return false;
  const there = new Set(slugsOf(target));
  return slugsOf(source).some((one) => there.has(one));
}

function slugsOf(blocks: readonly Block[]): string[] {
  const inCode = new Set(detailsOf(blocks, 'code').map(({ text }) => text));
  return blocks
    .flatMap(({ text }) => text.match(slug) ?? [])
    .filter((one) => inCode.has(one) || /[-_.\d]|[a-z][A-Z]/.test(one));
}
