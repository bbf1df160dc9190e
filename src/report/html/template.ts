import { createHash } from 'node:crypto';
import type { Language } from '../../types.ts';

/** The program and the looks of the report, as the build made them. */
export interface Assets {
  readonly script: string;
  readonly style: string;
}

export interface Contents {
  readonly lang: Language;
  readonly title: string;
  readonly withoutScript: string;
  /** JSON by element id; the first is there when the program starts. */
  readonly data: readonly { readonly id: string; readonly value: unknown }[];
}

/**
 * One page that needs nothing else. Only the program and the style that were built may run: what
 * stands in the data is text, wherever it comes from.
 */
export function htmlPage({ script, style }: Assets, contents: Contents): string {
  const { lang, title, withoutScript } = contents;
  const [first, ...rest] = contents.data.map(dataElement);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="announce-lint">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>${escapeText(withoutScript)}</p></noscript>
${first ?? ''}
<script>${script}</script>
${rest.join('\n')}
</body>
</html>
`;
}

function dataElement({ id, value }: Contents['data'][number]): string {
  return `<script type="application/json" id="${id}">${jsonForScript(value)}</script>`;
}

/** JSON that cannot end its script element or begin a comment in it. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
