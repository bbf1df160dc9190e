import { visible } from './visible.ts';

/** What Markdown, GitHub's additions to it or HTML could act on. */
const active = /[!#$&*<>@[\\\]^_`{|}~]|:(?=\S)/g;

/**
 * Page text as Markdown that shows it and does nothing else: no link, image, mention, table cell or
 * HTML comes of it, in whatever place of a line it stands but the first.
 */
export function literal(text: string): string {
  const escaped = visible(text).replace(active, (character) => `&#${character.charCodeAt(0)};`);
  // A comment parts what is linked after the Markdown was read: @name, #12, https://, www.
  return escaped.replace(/&#(?:64|35|58);/g, '$&<!-- -->').replace(/ww(?=w\.)/gi, '$&<!-- -->');
}

/** The same, set as code. A code span could not hold `|` in a table cell safely. */
export function literalCode(text: string): string {
  return text === '' ? '' : `<code>${literal(text)}</code>`;
}
