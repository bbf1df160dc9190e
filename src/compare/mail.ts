import { type AlignedBlocks, detailsOf, textOfBlocks } from '../aligned.ts';
import type { CodeDetail, Span } from '../types.ts';

const address =
  /^(?:mailto:)?[A-Za-z0-9][\w.+-]{0,60}@[A-Za-z0-9][A-Za-z0-9-]{0,60}(?:\.[A-Za-z0-9-]{1,30}){1,4}$/;

/** Whether a text is an e-mail address and nothing else. */
export function isMail(text: string): boolean {
  return address.test(text.trim());
}

/** An e-mail address of nobody, which shows how one looks. */
const sample =
  /@(?:[\w-]{1,60}\.){0,4}(?:example|test|invalid|domain|email|company|foo|bar)(?:\.\w{1,10}){0,2}$/i;

/** Whether a text is the e-mail address of somebody. */
export function isRealMail(text: string): boolean {
  return isMail(text) && !sample.test(text.trim());
}

/** The e-mail address that stands in the place of another, where each side has one that the other lacks. */
export function mailsApart(
  lost: readonly CodeDetail[],
  free: readonly CodeDetail[],
): readonly [CodeDetail, CodeDetail] | null {
  const [a, ...more] = lost.filter(({ text }) => isMail(text));
  const [b, ...others] = free.filter(({ text }) => isMail(text));
  if (a === undefined || b === undefined || more.length + others.length > 0) return null;
  return [a, b];
}

/** The only linked e-mail address of the translation that the original does not have, for a lost one. */
export function otherMail(
  { text }: CodeDetail,
  { source, target }: AlignedBlocks,
): { readonly text: string; readonly span: Span } | undefined {
  if (!isMail(text)) return undefined;
  const links = detailsOf(source, 'link').map(({ url }) => url);
  const here = `${textOfBlocks(source)}\n${links.join('\n')}`;
  const bare = (url: string) => url.replace(/^mailto:/, '');
  const found = detailsOf(target, 'link').filter(
    ({ url }) => isMail(url) && !here.includes(bare(url)),
  );
  const [only] = found;
  return only === undefined || found.length > 1
    ? undefined
    : { text: bare(only.url), span: only.span };
}
