import type { Reporter } from './context.ts';

interface Format {
  /** Written for people, so in their language; the others are in English unless asked. */
  readonly forPeople: boolean;
  /** It carries the documentation of the rules. */
  readonly withHelp?: true;
  /** It shows the pages themselves: the result must hold `views`. */
  readonly views?: true;
  readonly load: () => Promise<Reporter>;
}

/** The output formats by name; a reporter is loaded when it is chosen. */
export const formats: Readonly<Record<string, Format>> = {
  pretty: {
    forPeople: true,
    load: async () => (await import('./pretty.ts')).reportPretty,
  },
  compact: {
    forPeople: false,
    load: async () => (await import('./compact.ts')).reportCompact,
  },
  json: {
    forPeople: false,
    load: async () => (await import('./json.ts')).reportJson,
  },
  html: {
    forPeople: true,
    views: true,
    load: async () => (await import('./html/load.ts')).loadHtml(),
  },
  github: {
    forPeople: true,
    load: async () => (await import('./github.ts')).reportGithub,
  },
  markdown: {
    forPeople: true,
    load: async () => (await import('./markdown.ts')).reportMarkdown,
  },
  sarif: {
    forPeople: false,
    withHelp: true,
    load: async () => (await import('./sarif.ts')).reportSarif,
  },
  rdjson: {
    forPeople: false,
    load: async () => (await import('./rdjson.ts')).reportRdjson,
  },
};
