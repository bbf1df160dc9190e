import type { Data } from 'unified';

type Syntax = NonNullable<Data['micromarkExtensions']>[number];

/** Tags that stand in running text, alone on a line as well. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b big br cite code del em font i img input ins kbd label mark q s samp small span strong sub sup u var wbr'.split(
    ' ',
  ),
);
const longest = 1_000;
const lone = /^<\/?([a-z][a-z0-9-]*)(?:[\s/][^<>]*)?>[ \t]*$/i;

/** Whether a line is one tag that stands in running text, and nothing else. */
export function isLoneTag(line: string): boolean {
  const name = line.length > longest ? undefined : lone.exec(line)?.[1];
  return name !== undefined && inline.has(name.toLowerCase());
}

/**
 * MDX has no blocks of HTML: behind a tag alone on its line, Markdown begins on the next line, where
 * CommonMark has HTML up to the next blank line.
 */
export const loneTags: Syntax = {
  flow: {
    60: {
      name: 'loneTag',
      tokenize(effects, ok, nok) {
        const interrupts = this.interrupt === true;
        let line = '';
        return function start(code) {
          if (interrupts) return nok(code);
          effects.enter('htmlFlow');
          effects.enter('htmlFlowData');
          return inside(code);
        };

        function inside(code: number | null): ReturnType<typeof ok> {
          // Line ends and tabs are below zero.
          if (code === null || code < -2) {
            if (!isLoneTag(line)) return nok(code);
            effects.exit('htmlFlowData');
            effects.exit('htmlFlow');
            return ok(code);
          }
          if (line.length > longest) return nok(code);
          line += code < 0 ? ' ' : String.fromCharCode(code);
          effects.consume(code);
          return inside;
        }
      },
    },
  },
};
