/** A stretch of terminal output in one style, as CSS class names. */
interface Styled {
  readonly text: string;
  readonly classes: readonly string[];
}

const on: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  4: 'underline',
  31: 'red',
  32: 'green',
  33: 'yellow',
  34: 'blue',
  35: 'magenta',
  36: 'cyan',
};
/** What a code puts an end to. */
const off: Readonly<Record<string, readonly string[]>> = {
  0: Object.values(on),
  22: ['bold', 'dim'],
  24: ['underline'],
  39: ['red', 'green', 'yellow', 'blue', 'magenta', 'cyan'],
};

/** Terminal output as HTML: the styles that the program uses become spans, all else is text. */
export function ansiToHtml(output: string): string {
  return styled(output)
    .map(({ text, classes }) =>
      classes.length === 0
        ? escapeText(text)
        : `<span class="${classes.join(' ')}">${escapeText(text)}</span>`,
    )
    .join('');
}

function styled(output: string): Styled[] {
  const active = new Set<string>();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what styles a terminal.
  return output.split(/\u001B\[([\d;]*)m/).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part, classes: [...active] }];
    for (const code of part.split(';')) {
      for (const name of off[code || '0'] ?? []) active.delete(name);
      const name = on[code];
      if (name !== undefined) active.add(name);
    }
    return [];
  });
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
