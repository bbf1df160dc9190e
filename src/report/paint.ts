import { styleText } from 'node:util';

type Style = Extract<Parameters<typeof styleText>[0], string>;

/** Gives printable text a style, or leaves it alone where there is no colour. */
export type Paint = (text: string, ...styles: Style[]) => string;

/** A painter for a terminal, with colour or without. */
export function painter(color: boolean): Paint {
  if (!color) return (text) => text;
  // Whether there is colour was decided at the edge; styleText would ask its own stdout again.
  return (text, ...styles) =>
    styles.reduce((painted, style) => styleText(style, painted, { validateStream: false }), text);
}
