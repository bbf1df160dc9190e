import { type AlignedBlocks, detailsOf } from '../aligned.ts';
import { targetKey } from '../url.ts';
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
