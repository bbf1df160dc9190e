import type { Span } from '../types.ts';

interface Form {
  /** Told apart from the other forms by this alone. */
  readonly name: string;
  readonly open: RegExp;
  readonly close: RegExp;
  /** Only a page with tags of a template has this form; on others it is text. */
  readonly ofTemplate?: true;
}

const forms: readonly Form[] = [
  { name: '<!--', open: /<!--/y, close: /-->/g },
  { name: '{/*', open: /\{\/\*/y, close: /\*\/\}/g },
  {
    name: 'liquid',
    open: /(?<!\{)\{%-?[ \t]{0,9}comment[ \t]{0,9}-?%\}/y,
    close: /\{%-?[ \t]{0,9}endcomment[ \t]{0,9}-?%\}/g,
  },
  { name: 'jinja', open: /(?<!\{)\{#-?(?=\s)/y, close: /(?<=\s)-?#\}/g, ofTemplate: true },
];

/**
 * Reads the comments of a page, which no reader sees: those of HTML and MDX, `{% comment %}` up to
 * `{% endcomment %}`, and `{# … #}` where the page has tags of a template.
 *
 * @returns the comment that begins at an offset, or null
 */
export function commentReader(text: string): (at: number) => Span | null {
  /** Forms of which no further comment is closed: looked for once, not at every opening. */
  const unclosed = new Set<string>();
  let template: boolean | undefined;
  return (at) => {
    for (const { name, open, close, ofTemplate } of forms) {
      open.lastIndex = at;
      if (unclosed.has(name) || !open.test(text)) continue;
      template ??= /\{%[-+]?[ \t]{0,9}[A-Za-z]/.test(text);
      if (ofTemplate && !template) continue;
      close.lastIndex = open.lastIndex;
      const end = close.exec(text);
      if (end !== null) return { offset: at, endOffset: end.index + end[0].length };
      unclosed.add(name);
    }
    return null;
  };
}
