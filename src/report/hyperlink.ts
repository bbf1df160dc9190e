/** Addresses to open from a terminal. */
export interface Links {
  /** Of a page at a line, 1-based; `path` relative to the working directory. */
  readonly page: (path: string, line: number) => string;
  /** Of the documentation of a rule. */
  readonly rule: (id: string) => string;
}

/** Gives printable text an address, or leaves it alone where the terminal shows none. */
export type Link = (text: string, address: (links: Links) => string) => string;

/** What ends a sequence is none of these, so no address ends it before its time. */
const address = /^[\x21-\x7e]+$/;

/** A linker for a terminal (OSC 8); where `links` is null every text stays as it is. */
export function linker(links: Links | null): Link {
  if (links === null) return (text) => text;
  return (text, addressOf) => {
    const url = addressOf(links);
    return address.test(url) ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text;
  };
}
