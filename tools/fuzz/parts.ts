import type { AnyPart } from './part.ts';
import { alignment } from './parts/align.ts';
import { discovery, settings } from './parts/discover.ts';
import { fix } from './parts/fix.ts';
import { reports } from './parts/formats.ts';
import { lineEnds, lint, rules } from './parts/lint.ts';
import { frontMatter, read } from './parts/read.ts';
import { runnable } from './run.ts';

/** Everything that is fuzzed, by the way through the house. */
export const parts: readonly AnyPart[] = [
  runnable(settings),
  runnable(discovery),
  runnable(frontMatter),
  runnable(read),
  runnable(alignment),
  runnable(rules),
  runnable(lint),
  runnable(lineEnds),
  runnable(fix),
  runnable(reports),
];
