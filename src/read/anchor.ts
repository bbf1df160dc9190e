import GithubSlugger from 'github-slugger';
import type { Anchor, Span } from '../types.ts';
import { headingAttributes } from './attribute-lists.ts';

/** `{#id}`, `{#id .class}`, `{ #id }`, `{: #id }`, and the MDX comment forms at the end of a heading. */
const explicitId =
  /(?<![ \t])[ \t]*\{(?:\/\*[ \t]*#?([^\s{}*]+)[ \t]*\*\/|#([^\s{}#]+)(?:[ \t]+(?:\.[\w-]+|[\w-]+=)[^{}]*)?|(?::[ \t]*|[ \t]+)#([^\s{}#]+)[ \t]+(?:(?:\.[\w-]+|[\w-]+=)[^{}]*)?|:#([^\s{}#]+))\}[ \t]*(?:#+[ \t]*)?$/;
/** What was meant as one: `#{id}`, `{##id}`, `{id-with-hyphens}`, an id with blanks or backticks. */
const attempt =
  /(?<![ \t])[ \t]*(`\{#[^{}`]*\}`|#\{[^{}]*\}|\{##[^{}]*\}|\{(?::[ \t]*)?#[^{}]*\}|(?<=[\s\u3400-\u9FFF])\{[A-Za-z][\w-]*\})[ \t]*$/;
const validId = /^[\p{L}\p{N}_.:/+'@-]+$/u;

export interface HeadingId {
  readonly explicit: string | null;
  readonly malformed: string | null;
  /** In the heading's source; the id without braces, or the whole attempt. */
  readonly idSpan: Span | null;
  /** Offset in the heading's source where its text ends. */
  readonly textEnd: number;
}

/** Finds the explicit id at the end of a heading's source line. Offsets are within `written`. */
export function readHeadingId(written: string): HeadingId {
  const none = { explicit: null, malformed: null, idSpan: null, textEnd: written.length };
  if (written.length > 2_000) return none;
  const found = explicitId.exec(written);
  const id = found?.slice(1).find((one) => one !== undefined);
  if (found !== null && id !== undefined && validId.test(id)) {
    const offset = found.index + found[0].indexOf(id);
    const idSpan = { offset, endOffset: offset + id.length };
    return { explicit: id, malformed: null, idSpan, textEnd: found.index };
  }
  const tried = attempt.exec(written);
  const token = tried?.[1];
  if (tried === null || token === undefined || token.includes('.'))
    return { ...none, textEnd: headingAttributes(written) ?? written.length };
  const offset = tried.index + tried[0].indexOf(token);
  const idSpan = { offset, endOffset: offset + token.length };
  return { explicit: null, malformed: token, idSpan, textEnd: tried.index };
}

/** Gives the headings of one page their ids, in order: equal slugs get `-1`, `-2`, as on GitHub. */
export function anchorMaker(): (title: string, id: HeadingId, base: number) => Anchor {
  const slugger = new GithubSlugger();
  return (title, id, base) => {
    const slug = slugger.slug(title);
    return {
      id: id.explicit ?? slug,
      slug,
      explicit: id.explicit,
      malformed: id.malformed,
      idSpan:
        id.idSpan === null
          ? null
          : { offset: base + id.idSpan.offset, endOffset: base + id.idSpan.endOffset },
    };
  };
}
