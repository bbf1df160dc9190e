import type { Finding, Language, Result, Severity } from '../types.ts';
import type { Links } from './hyperlink.ts';

/** What a reporter is told beside the result. */
export interface ReportContext {
  readonly version: string;
  readonly lang: Language;
  /** The finding's text in `lang`. May hold control characters of the page. */
  readonly say: (finding: Finding) => string;
  /** One line per rule, in `lang`, by rule id. */
  readonly summaries: Readonly<Record<string, string>>;
  /** The highest level of each rule that found something, by rule id. */
  readonly levels: Readonly<Record<string, Severity>>;
  /** Documentation of the rules, Markdown by rule id; empty unless the format asks for it. */
  readonly help: Readonly<Record<string, string>>;
  /** The working directory below the root of the repository, as `website/`; empty where it is that. */
  readonly folder: string;
  /** Width of the terminal in cells. */
  readonly width: number;
  readonly color: boolean;
  /** Addresses for a terminal that shows links; else null. */
  readonly links: Links | null;
  /** Show infos, every pair's scorecard and every unpaired page. */
  readonly verbose: boolean;
  /** Only errors were asked for; the result holds no others. */
  readonly quiet: boolean;
  /** Show every finding however many there are. */
  readonly all: boolean;
  /** The command line without its options, to build the next one from: `announce-lint docs`. */
  readonly command: string;
}

/** Turns a result into the text of one format, line end included. */
export type Reporter = (result: Result, context: ReportContext) => string;
