import { createHash } from 'node:crypto';

/** What a text is known by. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
