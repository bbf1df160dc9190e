import type { Pair, Report } from '../types.ts';
import { compareImages } from './images.ts';
import { betweenTargets } from './link-report.ts';
import { ownUploads } from './own-uploads.ts';

/** What `mismatched-url` says of images: each that is another's, own uploads of all of them once. */
export function* imageReports(pair: Pair): Iterable<Report> {
  const own = ownUploads(pair);
  for (const outcome of compareImages(pair).outcomes) {
    const { source, target, blocks } = outcome;
    if (source === undefined || target === undefined) continue;
    const isOwn = own.includes(outcome);
    if (isOwn && own[0] !== outcome) continue;
    const data = { expected: source.url, actual: target.url };
    yield {
      ...betweenTargets(pair, source, target),
      messageId: isOwn ? 'uploads' : 'image',
      data: isOwn ? { ...data, count: own.length } : data,
      confidence: blocks.link.confidence,
      severity: isOwn ? 'info' : 'warning',
    };
  }
}
